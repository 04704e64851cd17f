package io.github.xinyong.codes.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthDatesTest {

    @Test
    void writesEveryDayOfTheCalendar() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        for (LocalDate day = LocalDate.of(1000, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            int written = BirthDates.date(day.toEpochDay());
            if (written != day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth()) {
                throw new AssertionError(day + " was written " + written);
            }
        }
    }

    @Test
    void coversARangeWithBothItsEnds() {
        BirthDates dates = BirthDates.between(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));
        assertThat(dates.size()).isEqualTo(3);
        assertThat(new int[] {dates.at(0), dates.at(1), dates.at(2)}).containsExactly(20240228, 20240229, 20240301);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthDates.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 28)));
    }

    @Test
    void impossibleDaysAreNone() {
        BirthDates dates = BirthDates.impossible(1999, 2001);
        for (int i = 0; i < dates.size(); i++) {
            assertThat(exists(dates.at(i))).as("%d", dates.at(i)).isFalse();
        }
        assertThat(dates.at(0)).isEqualTo(19990230);
        assertThat(dates.at(dates.size() - 1)).isEqualTo(20019999);
    }

    @SuppressWarnings("ReturnValueIgnored")
    private static boolean exists(int date) {
        try {
            LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
