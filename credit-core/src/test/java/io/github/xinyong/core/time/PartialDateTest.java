package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2021-02, 2021-02-01, 2021-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2021-12, 2021-12-01, 2021-12-31",
        "2021-02-03, 2021-02-03, 2021-02-03",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
    })
    void hasInclusiveBounds(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.earliestEpochDay()).isEqualTo((int) earliest.toEpochDay());
        assertThat(date.latestEpochDay()).isEqualTo((int) latest.toEpochDay());
        assertThat(date.isDay()).isEqualTo(earliest.equals(latest));
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "202",
                "20211",
                "2021-",
                "2021-1",
                "2021-13",
                "2021-00",
                "2021/01",
                "2021-01-",
                "2021-02-29",
                "2021-01-1",
                "2021-01/01",
                "0000",
                "-021",
                "２０２１",
                "2021-0a",
                "2021-01-0a",
                "20a1",
                "10000-01-01"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refusesYearsThatTheTextFormCannotSay() {
        assertThatThrownBy(() -> PartialDate.ofYear(0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2022, YES",
        "2021, 2021, UNKNOWN",
        "2022, 2021, NO",
        "2021-06, 2021-06-15, UNKNOWN",
        "2021-06, 2021-07-01, YES",
        "2021-06, 2021-06-30, UNKNOWN",
        "2021-06, 2021-06-01, NO",
        "2021-06-30, 2021-06, NO",
        "2021-06-29, 2021-06, UNKNOWN",
        "2021-06-15, 2021-06-15, NO",
        "2021-06-14, 2021-06-15, YES",
    })
    void comparesAsFarAsBothAreKnown(String one, String other, Truth before) {
        PartialDate first = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);
        assertThat(first.isBefore(second)).isEqualTo(before);
        assertThat(second.isAfter(first)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-15, 2021-06-15, YES",
        "2021-06-15, 2021-06-16, NO",
        "2021-06-15, 2021-06, UNKNOWN",
        "2021-06, 2021-06, UNKNOWN",
        "2021-06, 2021-07, NO",
        "2022, 2021-07, NO",
    })
    void knowsWhetherTwoAreTheSameDay(String one, String other, Truth same) {
        assertThat(PartialDate.parse(one).isSameDay(PartialDate.parse(other))).isEqualTo(same);
    }

    @Test
    void isEqualWhenTheSameIsKnown() {
        new EqualsTester()
                .addEqualityGroup(PartialDate.parse("2021"), PartialDate.ofYear(2021))
                .addEqualityGroup(PartialDate.parse("2021-01"), PartialDate.of(YearMonth.of(2021, 1)))
                .addEqualityGroup(PartialDate.parse("2021-01-01"), PartialDate.of(LocalDate.of(2021, 1, 1)))
                .addEqualityGroup(PartialDate.parse("2021-12-31"))
                .testEquals();
    }
}
