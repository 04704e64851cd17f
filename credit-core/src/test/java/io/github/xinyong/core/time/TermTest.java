package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        // article 201: the starting day does not count
        "2026-03-01, 1D, 2026-03-02",
        "2026-02-27, 20D, 2026-03-19",
        "2024-02-28, 1D, 2024-02-29",
        // article 202: the corresponding day
        "2025-12-15, 3M, 2026-03-15",
        "2023-04-01, 3Y, 2026-04-01",
        // article 202: no corresponding day, so the last of the month
        "2025-11-30, 3M, 2026-02-28",
        "2023-11-30, 3M, 2024-02-29",
        "2026-01-31, 1M, 2026-02-28",
        "2025-03-31, 6M, 2025-09-30",
        "2024-02-29, 1Y, 2025-02-28",
        "2024-02-29, 4Y, 2028-02-29",
        // the end of a month that has a corresponding day is that day, not the end of the next
        "2026-02-28, 1M, 2026-03-28",
        // the end of a term of publicity stays on a rest day: 1 October 2026
        "2026-07-01, 3M, 2026-10-01",
        // a term of the court list: two years from the listing
        "2017-05-01, 2Y, 2019-05-01",
    })
    void endsOnTheDayTheLawSays(LocalDate start, String term, LocalDate lastDay) {
        assertThat(Term.parse(term).lastDay(start)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 3M, 2026-04-01, 2026-04-30",
        "2025, 1Y, 2026-01-01, 2026-12-31",
        "2025-11, 3M, 2026-02-01, 2026-02-28",
        "2026-02, 10D, 2026-02-11, 2026-03-10",
    })
    void hasBoundsWhereTheStartIsNotADay(String start, String term, LocalDate earliest, LocalDate latest) {
        assertThat(Term.parse(term).lastDay(PartialDate.parse(start))).isEqualTo(new DateBounds(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 3M, 2026-04-14, NO",
        "2026-01-15, 3M, 2026-04-15, NO",
        "2026-01-15, 3M, 2026-04-16, YES",
        "2026-01, 3M, 2026-04-01, NO",
        "2026-01, 3M, 2026-04-02, UNKNOWN",
        "2026-01, 3M, 2026-04-30, UNKNOWN",
        "2026-01, 3M, 2026-05-01, YES",
    })
    void isOverFromTheDayAfterItsLast(String start, String term, LocalDate day, Truth over) {
        assertThat(Term.parse(term).isOver(PartialDate.parse(start), day)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        // exactly three years: article 1259 includes it in 以上 and 以下, not in 超过 and 不满
        "2023-03-01, 2026-03-01, YES, YES, NO, NO",
        "2023-03-01, 2026-02-28, NO, YES, NO, YES",
        "2023-03-01, 2026-03-02, YES, NO, YES, NO",
        "2023-03, 2026-03-01, UNKNOWN, YES, NO, UNKNOWN",
        "2023-03-31, 2026-03, UNKNOWN, YES, NO, UNKNOWN",
        "2023, 2026, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void comparesTheTimeBetweenTwoDates(
            String from, String to, Truth atLeast, Truth atMost, Truth moreThan, Truth lessThan) {
        Term threeYears = Term.ofYears(3);
        PartialDate start = PartialDate.parse(from);
        PartialDate end = PartialDate.parse(to);
        assertThat(threeYears.compare(Bound.AT_LEAST, start, end)).isEqualTo(atLeast);
        assertThat(threeYears.compare(Bound.AT_MOST, start, end)).isEqualTo(atMost);
        assertThat(threeYears.compare(Bound.MORE_THAN, start, end)).isEqualTo(moreThan);
        assertThat(threeYears.compare(Bound.LESS_THAN, start, end)).isEqualTo(lessThan);
    }

    @Test
    void needsACalendarForWorkingDays() {
        assertThatThrownBy(() -> Term.ofWorkingDays(7).lastDay(LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7WD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20D", "7WD", "3M", "1Y", "9999D"})
    void readsWhatItWrites(String text) {
        assertThat(Term.parse(text)).hasToString(text);
    }

    @Test
    void isWhatItsFactorySays() {
        assertThat(List.of(Term.ofDays(20), Term.ofWorkingDays(7), Term.ofMonths(3), Term.ofYears(1)))
                .containsExactly(Term.parse("20D"), Term.parse("7WD"), Term.parse("3M"), Term.parse("1Y"));
        assertThat(Term.parse("12M").amount()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "D", "0D", "03M", "3m", "3", "3 M", "-3M", "10000D", "999999999999D", "3MM", "٣M", "P3M"})
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> Term.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void refusesAmountsOutOfRange(int amount) {
        assertThatThrownBy(() -> Term.ofDays(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + amount);
    }

    @ParameterizedTest
    @CsvSource({
        "20D, 20 days, 20 日",
        "1D, 1 day, 1 日",
        "7WD, 7 working days, 7 个工作日",
        "1WD, 1 working day, 1 个工作日",
        "3M, 3 months, 3 个月",
        "1M, 1 month, 1 个月",
        "1Y, 1 year, 1 年",
        "5000Y, 5000 years, 5000 年",
    })
    void hasWordsInBothLanguages(String term, String english, String chinese) {
        assertThat(Term.parse(term).toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Term.parse(term).toText(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(Term.parse(term).toText(Locale.FRENCH)).isEqualTo(english);
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(Term.ofMonths(12), Term.parse("12M"))
                .addEqualityGroup(Term.ofYears(1))
                .addEqualityGroup(Term.ofDays(12))
                .addEqualityGroup(Term.ofWorkingDays(12))
                .testEquals();
    }
}
