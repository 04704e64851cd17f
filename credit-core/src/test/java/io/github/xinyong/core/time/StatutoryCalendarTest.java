package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.time.StatutoryCalendar.Arrangement;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryCalendarTest {

    private static final StatutoryCalendar CALENDAR = StatutoryCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        // plain weeks
        "2026-06-05, YES",
        "2026-06-06, NO",
        "2026-06-07, NO",
        "2026-06-08, YES",
        // 国办发明电〔2025〕7号: 1 to 7 October off, Saturday 10 October worked
        "2026-09-30, YES",
        "2026-10-01, NO",
        "2026-10-07, NO",
        "2026-10-08, YES",
        "2026-10-10, YES",
        "2026-10-11, NO",
        // first announced as worked, then off: Saturday 1 February 2020
        "2020-02-01, NO",
        // off by the notice of 2019-03-22 only
        "2019-05-02, NO",
        "2019-04-28, YES",
        // the holiday shortened in 2003: 6 and 7 May as usual, 26 and 27 April off
        "2003-05-05, NO",
        "2003-05-06, YES",
        "2003-04-26, NO",
        // the year's last days may be moved by the next year's arrangement
        "2018-12-29, YES",
        "2018-12-31, NO",
        "2001-01-01, NO",
        "2000-12-31, UNKNOWN",
        "2026-12-28, YES",
        "2026-12-29, UNKNOWN",
        "2027-06-01, UNKNOWN",
        "2027-06-05, UNKNOWN",
    })
    void knowsTheDaysOfItsEdition(LocalDate day, Truth working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void saysWhatItIs() {
        assertThat(CALENDAR.edition()).isEqualTo("2026");
        assertThat(CALENDAR.id()).isEqualTo("cn-state-council/2026");
        assertThat(CALENDAR).hasToString("cn-state-council/2026");
        assertThat(CALENDAR.known()).hasToString("2001-01-01..2026-12-28");
        assertThat(CALENDAR.arrangedDays()).hasSize(850);
        // 2013 had the most weekdays off; the row of 2020 ran from 24 January to 2 February
        assertThat(CALENDAR.mostWeekdaysOffInAYear()).isEqualTo(23);
        assertThat(CALENDAR.mostDaysOffInARow()).isEqualTo(10);
    }

    @Test
    void tellsTheNoticeBehindADay() {
        assertThat(CALENDAR.arrangement(LocalDate.parse("2026-10-10")))
                .isEqualTo(new Arrangement("国庆节", "国办发明电〔2025〕7号", false));
        assertThat(CALENDAR.arrangement(LocalDate.parse("2015-09-04")))
                .isEqualTo(new Arrangement("抗战胜利70周年纪念日", "国发明电〔2015〕1号", true));
        assertThat(CALENDAR.arrangement(LocalDate.parse("2026-10-12"))).isNull();
    }

    @Test
    void everyDayWorkedByArrangementIsAWeekendDay() {
        for (LocalDate day : CALENDAR.arrangedDays()) {
            Arrangement arrangement = Objects.requireNonNull(CALENDAR.arrangement(day));
            assertThat(arrangement.isOff() || PlainWeekends.isWeekend(day))
                    .as("%s", day)
                    .isTrue();
            assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(Truth.of(!arrangement.isOff()));
        }
    }

    @Test
    void readsAnotherEdition() {
        StatutoryCalendar calendar = StatutoryCalendar.parse(
                "# edition\t2027\n# known\t2027-01-01..2027-01-31\nnotice\tname\toff\tworked\n示例〔2026〕1号\t元旦\t2027-01-01,2027-01-04..2027-01-05\t2027-01-09\n");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-05"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-09"))).isEqualTo(Truth.YES);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-02-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(calendar.mostWeekdaysOffInAYear()).isEqualTo(3);
        assertThat(calendar.mostDaysOffInARow()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# edition\t1\n# known\t2027-01-01\n",
                "edition\t1\n# known\t2027-01-01\nnotice\tname\toff\tworked",
                "# edition\t1\nknown\t2027-01-01\nnotice\tname\toff\tworked",
                "# edition\t1\n# known\t2027-01-01\nnotice\tname\toff",
                "# edition\t1\n# known\tnever\nnotice\tname\toff\tworked",
                "# edition\t1\n# known\t2027-01-02..2027-01-01\nnotice\tname\toff\tworked",
                "# edition\t1\n# known\t2027-01-01..2027-01-31\nnotice\tname\toff\tworked\na\tb\t2027-01-01",
                "# edition\t1\n# known\t2027-01-01..2027-01-31\nnotice\tname\toff\tworked\na\tb\t2027-02-01\t",
                "# edition\t1\n# known\t2027-01-01..2027-01-31\nnotice\tname\toff\tworked\na\tb\t2027-01-01\t2027-01-01",
                "# edition\t1\n# known\t2027-01-01..2027-01-31\nnotice\tname\toff\tworked\na\tb\t20270101\t",
            })
    void refusesATableOfAnotherForm(String table) {
        assertThatThrownBy(() -> StatutoryCalendar.parse(table)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plainWeekendsKnowEveryDayAndNoHoliday() {
        WorkCalendar weekends = WorkCalendar.plainWeekends();
        assertThat(weekends.id()).isEqualTo("plain-weekends/1");
        assertThat(weekends).hasToString("plain-weekends/1");
        assertThat(weekends.isWorkingDay(LocalDate.parse("2026-10-02"))).isEqualTo(Truth.YES);
        assertThat(weekends.isWorkingDay(LocalDate.parse("2026-10-03"))).isEqualTo(Truth.NO);
        assertThat(weekends.isWorkingDay(LocalDate.parse("2026-10-04"))).isEqualTo(Truth.NO);
        assertThat(weekends.isWorkingDay(LocalDate.parse("2126-10-04"))).isEqualTo(Truth.YES);
        assertThat(weekends.mostWeekdaysOffInAYear()).isZero();
        assertThat(weekends.mostDaysOffInARow()).isEqualTo(2);
    }
}
