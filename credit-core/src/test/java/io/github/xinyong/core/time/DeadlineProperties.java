package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of terms and deadlines. */
class DeadlineProperties {

    private static final StatutoryCalendar CALENDAR = StatutoryCalendar.bundled();
    private static final LocalDate FIRST_UNKNOWN = LocalDate.parse("2026-12-29");

    @Provide
    Arbitrary<LocalDate> knownDays() {
        return Arbitraries.integers().between(0, 24 * 365).map(LocalDate.of(2001, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> lateDays() {
        return Arbitraries.integers().between(0, 500).map(LocalDate.of(2026, 9, 1)::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(TermUnit.DAYS, TermUnit.MONTHS, TermUnit.YEARS))
                .as(Term::new);
    }

    @Property
    void aTermOfMonthsEndsOnTheCorrespondingDayOrTheLastOfTheMonth(
            @ForAll("knownDays") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int months) {
        LocalDate last = Term.ofMonths(months).lastDay(start);
        YearMonth month = YearMonth.of(start.getYear(), start.getMonthValue()).plusMonths(months);
        assertThat(YearMonth.from(last)).isEqualTo(month);
        assertThat(last.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Property
    void twelveMonthsAreAYear(@ForAll("knownDays") LocalDate start, @ForAll @IntRange(min = 1, max = 50) int years) {
        assertThat(Term.ofMonths(12 * years).lastDay(start))
                .isEqualTo(Term.ofYears(years).lastDay(start));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("knownDays") LocalDate start, @ForAll("terms") Term term, @ForAll @IntRange(max = 40) int days) {
        LocalDate later = start.plusDays(days);
        assertThat(term.lastDay(later)).isAfterOrEqualTo(term.lastDay(start));
        assertThat(end(term, later)).isAfterOrEqualTo(end(term, start));
    }

    @Property
    void aDeadlineMovesOnlyOverRestDays(@ForAll("knownDays") LocalDate start, @ForAll @IntRange(min = 1) int days) {
        Term term = Term.ofDays(1 + days % 300);
        LocalDate end = end(term, start);
        assertThat(CALENDAR.isWorkingDay(end)).isEqualTo(Truth.YES);
        for (LocalDate day = term.lastDay(start); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(Truth.NO);
        }
    }

    @Property
    void asManyWorkingDaysAsTheTermLieUpToItsEnd(
            @ForAll("knownDays") LocalDate start, @ForAll @IntRange(min = 1, max = 200) int days) {
        LocalDate end = end(Term.ofWorkingDays(days), start);
        long worked = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> CALENDAR.isWorkingDay(day) == Truth.YES)
                .count();
        assertThat(worked).isEqualTo(days);
        assertThat(CALENDAR.isWorkingDay(end)).isEqualTo(Truth.YES);
    }

    @Property
    void everyDayOfAPartialStartLiesWithinTheBounds(
            @ForAll("knownDays") LocalDate day, @ForAll("terms") Term term, @ForAll boolean year) {
        PartialDate start = year ? PartialDate.ofYear(day.getYear()) : PartialDate.of(YearMonth.from(day));
        assertThat(isWithin(term.lastDay(day), term.lastDay(start))).isTrue();
        DateBounds bounds =
                Deadline.of(term, start, WorkCalendar.plainWeekends()).lastDay();
        assertThat(isWithin(
                        Deadline.of(term, day, WorkCalendar.plainWeekends())
                                .lastDay()
                                .earliest(),
                        bounds))
                .isTrue();
    }

    @Property
    void whateverTheNextArrangementsSayTheEndLiesWithinTheBounds(
            @ForAll("lateDays") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int days, @ForAll long seed) {
        WorkCalendar future = new Future(new Random(seed));
        for (Term term : new Term[] {Term.ofWorkingDays(days), Term.ofDays(days)}) {
            LocalDate end = Deadline.of(term, start, future).lastDay().earliest();
            assertThat(isWithin(end, Deadline.of(term, start, CALENDAR).lastDay()))
                    .isTrue();
        }
    }

    private static LocalDate end(Term term, LocalDate start) {
        DateBounds bounds =
                Deadline.of(term, start, WorkCalendar.plainWeekends()).lastDay();
        if (term.unit() == TermUnit.WORKING_DAYS || term.unit() == TermUnit.DAYS) {
            bounds = Deadline.of(term, start, CALENDAR).lastDay();
        }
        assertThat(bounds.isDay()).isTrue();
        return bounds.earliest();
    }

    private static boolean isWithin(LocalDate day, DateBounds bounds) {
        return !day.isBefore(bounds.earliest()) && !day.isAfter(bounds.latest());
    }

    /** What the arrangements of the years to come might be, within the limits of the calendar. */
    private static final class Future implements WorkCalendar {

        private final Set<LocalDate> changed = new HashSet<>();

        Future(Random random) {
            int off = 0;
            int row = 0;
            boolean holiday = false;
            LocalDate end = FIRST_UNKNOWN.plusYears(4);
            for (LocalDate day = FIRST_UNKNOWN; day.isBefore(end); day = day.plusDays(1)) {
                off = day.getDayOfYear() == 1 ? 0 : off;
                holiday = random.nextInt(5) == 0 ? !holiday : holiday;
                boolean weekend = PlainWeekends.isWeekend(day);
                boolean rest = weekend
                        ? row < CALENDAR.mostDaysOffInARow() && (holiday || random.nextInt(4) > 0)
                        : holiday && off < CALENDAR.mostWeekdaysOffInAYear() && row < CALENDAR.mostDaysOffInARow();
                off += rest && !weekend ? 1 : 0;
                row = rest ? row + 1 : 0;
                if (rest != weekend) {
                    changed.add(day);
                }
            }
        }

        @Override
        public String id() {
            return "future/1";
        }

        @Override
        public Truth isWorkingDay(LocalDate day) {
            return day.isBefore(FIRST_UNKNOWN)
                    ? CALENDAR.isWorkingDay(day)
                    : Truth.of(changed.contains(day) == PlainWeekends.isWeekend(day));
        }

        @Override
        public int mostWeekdaysOffInAYear() {
            return CALENDAR.mostWeekdaysOffInAYear();
        }

        @Override
        public int mostDaysOffInARow() {
            return CALENDAR.mostDaysOffInARow();
        }
    }
}
