package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.Reason;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

    private static final WorkCalendar CALENDAR = StatutoryCalendar.bundled();

    private static Deadline deadline(String term, String start) {
        return Deadline.of(Term.parse(term), PartialDate.parse(start), CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        // revoked penalties are taken down within 3 working days (Administrative Penalty Law 48, 85)
        "3WD, 2026-09-28, 2026-10-08",
        // Saturday 10 October is worked: it counts
        "2WD, 2026-10-08, 2026-10-10",
        "3WD, 2026-10-08, 2026-10-12",
        // the starting day does not count, rest day or not
        "1WD, 2026-06-05, 2026-06-08",
        "1WD, 2026-06-06, 2026-06-08",
        // penalties go onto the publicity system within 20 working days (SAMR-45 art 9)
        "20WD, 2025-09-25, 2025-10-29",
        // calendar days: the last day moves from a rest day
        "30D, 2026-09-01, 2026-10-08",
        "20D, 2026-05-20, 2026-06-09",
        "20D, 2026-05-17, 2026-06-08",
        // it moves to a weekend day that is worked
        "9D, 2026-09-25, 2026-10-08",
        "1D, 2026-02-27, 2026-02-28",
        // months: the last day of the month first, then the move
        "1M, 2026-01-31, 2026-02-28",
        "3M, 2026-07-01, 2026-10-08",
        "1Y, 2025-10-01, 2026-10-08",
        // it does not move forward from a working day
        "3M, 2026-03-10, 2026-06-10",
    })
    void endsOnAWorkingDay(String term, String start, LocalDate lastDay) {
        Deadline deadline = deadline(term, start);
        assertThat(deadline.lastDay()).isEqualTo(DateBounds.of(lastDay));
        assertThat(deadline.isDetermined()).isTrue();
        assertThat(deadline.gaps()).isEmpty();
        assertThat(deadline).isEqualTo(Deadline.of(Term.parse(term), LocalDate.parse(start), CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({
        // 2027 is not known: at the earliest every day is worked, at the latest ten days in a row are off after each
        "3WD, 2026-12-24, 2026-12-29, 2027-01-08",
        "1D, 2026-12-31, 2027-01-01, 2027-01-11",
        "10D, 2026-12-18, 2026-12-28, 2026-12-28",
        "2WD, 2026-12-24, 2026-12-28, 2026-12-28",
        // or the weekdays off of a whole year fall as early as they can
        "20WD, 2027-01-01, 2027-01-21, 2027-03-03",
        "250WD, 2027-01-04, 2027-09-11, 2028-02-22",
    })
    void hasBoundsBeyondTheCalendar(String term, String start, LocalDate earliest, LocalDate latest) {
        Deadline deadline = deadline(term, start);
        assertThat(deadline.lastDay()).isEqualTo(new DateBounds(earliest, latest));
        assertThat(deadline.isDetermined()).isEqualTo(earliest.equals(latest));
        assertThat(deadline.gaps()).hasSize(earliest.equals(latest) ? 0 : 1);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(deadline("3WD", "2026-12-24").gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo("BEYOND_CALENDAR");
            assertThat(gap.place()).isEqualTo("calendar");
            assertThat(gap.found()).isEqualTo("2026-12-29");
            assertThat(gap.expected()).isEqualTo("cn-state-council/2026");
            assertThat(gap).hasToString("BEYOND_CALENDAR: 2026-12-29");
            assertThat(gap.message(Locale.ENGLISH))
                    .isEqualTo("Whether 2026-12-29 is a working day is not known: it lies beyond the calendar"
                            + " cn-state-council/2026.");
        });
        assertThat(deadline("3WD", "2026-06").gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo("PARTIAL_DATE");
            assertThat(gap.place()).isEqualTo("start");
            assertThat(gap.found()).isEqualTo("2026-06");
            assertThat(gap.expected()).isEqualTo("yyyy-MM-dd");
            assertThat(gap.message(Locale.CHINESE)).isEqualTo("期限自 2026-06 起算，而该日期未精确到日。");
        });
        assertThat(deadline("3WD", "2026-12").gaps())
                .extracting(Reason::code)
                .containsExactly("PARTIAL_DATE", "BEYOND_CALENDAR");
        assertThat(deadline("3WD", "2026-12").gaps().get(1).found()).isEqualTo("2027-01-01");
        assertThat(deadline("3WD", "2000-12").gaps().get(1).found()).isEqualTo("2000-12-02");
    }

    @Test
    void beyondTheCalendarNoMoreWeekdaysAreOffThanInAnyYearItKnows() {
        // 29 to 31 December may all be off, and 23 weekdays of the new year: the thirtieth that is worked is its 52nd.
        assertThat(deadline("30WD", "2026-12-28").lastDay()).hasToString("2027-01-27..2027-03-16");
        // At most ten days off in a row: two working days and twenty others at the latest.
        assertThat(deadline("2WD", "2026-12-28").lastDay()).hasToString("2026-12-30..2027-01-19");
    }

    @Test
    void coversAllDaysAPartialStartCanBe() {
        assertThat(deadline("7WD", "2026-06").lastDay()).hasToString("2026-06-10..2026-07-09");
        assertThat(deadline("1M", "2026-09").lastDay()).hasToString("2026-10-08..2026-10-30");
    }

    @Test
    void needsNoStatutoryCalendarWhenPlainWeekendsAreAskedFor() {
        Deadline deadline =
                Deadline.of(Term.ofWorkingDays(3), LocalDate.parse("2026-12-30"), WorkCalendar.plainWeekends());
        assertThat(deadline.lastDay()).isEqualTo(DateBounds.of(LocalDate.parse("2027-01-04")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-07, YES",
        "2026-10-08, YES",
        "2026-10-09, NO",
        "2026-10, UNKNOWN",
        "2026-09, YES",
        "2027, NO",
    })
    void tellsWhetherAnActIsInTime(String act, Truth met) {
        assertThat(deadline("30D", "2026-09-01").isMetBy(PartialDate.parse(act)))
                .isEqualTo(met);
    }

    @Test
    void keepsWhatItWasMadeOf() {
        Deadline deadline = deadline("30D", "2026-09-01");
        assertThat(deadline.term()).isEqualTo(Term.ofDays(30));
        assertThat(deadline.start()).isEqualTo(PartialDate.parse("2026-09-01"));
        assertThat(deadline).hasToString("30D from 2026-09-01: 2026-10-08");
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(deadline("30D", "2026-09-01"), deadline("30D", "2026-09-01"))
                .addEqualityGroup(deadline("31D", "2026-09-01"))
                .addEqualityGroup(deadline("30D", "2026-09-02"))
                .addEqualityGroup(deadline("30D", "2026-09"))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        TimeGap.partialDate(PartialDate.parse("2026")), TimeGap.partialDate(PartialDate.parse("2026")))
                .addEqualityGroup(TimeGap.partialDate(PartialDate.parse("2025")))
                .addEqualityGroup(TimeGap.beyondCalendar(LocalDate.EPOCH, CALENDAR))
                .addEqualityGroup(TimeGap.beyondCalendar(LocalDate.EPOCH, WorkCalendar.plainWeekends()))
                .testEquals();
    }

    @ParameterizedTest
    @EnumSource(TimeGap.Code.class)
    void everyGapHasAMessageInBothLanguages(TimeGap.Code code) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            ResourceBundle bundle = ResourceBundle.getBundle("io.github.xinyong.core.time.messages", locale);
            assertThat(bundle.getString(code.name())).contains("{0}");
            for (TermUnit unit : TermUnit.values()) {
                assertThat(bundle.getString(unit.name())).contains("{0}");
                assertThat(bundle.getString(unit.name() + ".ONE")).contains("{0}");
            }
        }
    }
}
