package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

    private static final LocalDate FROM = LocalDate.parse("2023-05-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");

    @ParameterizedTest
    @CsvSource({"2023-04-30, false", "2023-05-01, true", "2026-03-31, true", "2026-04-01, false"})
    void holdsItsFirstAndItsLastDay(LocalDate day, boolean within) {
        assertThat(DateSpan.of(FROM, LAST).contains(day)).isEqualTo(within);
    }

    @Test
    void mayHaveAnOpenEnd() {
        DateSpan span = DateSpan.startingAt(FROM);
        assertThat(span.contains(LocalDate.MAX)).isTrue();
        assertThat(span.contains(FROM.minusDays(1))).isFalse();
        assertThat(span).hasToString("2023-05-01..");
        assertThat(DateSpan.of(FROM, LAST)).hasToString("2023-05-01..2026-03-31");
    }

    @Test
    void mayBeOneDayButNotLess() {
        assertThat(DateSpan.of(FROM, FROM).contains(FROM)).isTrue();
        assertThatThrownBy(() -> DateSpan.of(FROM, FROM.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlapsWhatSharesADay() {
        DateSpan span = DateSpan.of(FROM, LAST);
        assertThat(span.overlaps(DateSpan.startingAt(LAST))).isTrue();
        assertThat(span.overlaps(DateSpan.startingAt(LAST.plusDays(1)))).isFalse();
        assertThat(DateSpan.startingAt(LAST.plusDays(1)).overlaps(span)).isFalse();
        assertThat(span.overlaps(DateSpan.of(FROM.minusDays(9), FROM))).isTrue();
        assertThat(span.overlaps(DateSpan.of(FROM.minusDays(9), FROM.minusDays(1))))
                .isFalse();
        assertThat(DateSpan.startingAt(FROM).overlaps(DateSpan.startingAt(LAST)))
                .isTrue();
    }
}
