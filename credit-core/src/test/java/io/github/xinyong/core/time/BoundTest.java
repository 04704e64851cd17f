package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    @ParameterizedTest
    @CsvSource({
        // bound, below, at, above the number
        "AT_LEAST, false, true, true",
        "AT_MOST, true, true, false",
        "MORE_THAN, false, false, true",
        "LESS_THAN, true, false, false",
    })
    void includesTheNumberOrNot(Bound bound, boolean below, boolean at, boolean above) {
        assertThat(bound.holds(89, 90)).isEqualTo(below);
        assertThat(bound.holds(90, 90)).isEqualTo(at);
        assertThat(bound.holds(91, 90)).isEqualTo(above);
        DateBounds limit = DateBounds.of(LocalDate.parse("2026-03-01"));
        assertThat(bound.holds(limit.plusDays(-1), limit)).isEqualTo(Truth.of(below));
        assertThat(bound.holds(limit, limit)).isEqualTo(Truth.of(at));
        assertThat(bound.holds(limit.plusDays(1), limit)).isEqualTo(Truth.of(above));
    }

    @ParameterizedTest
    @CsvSource({
        "以上, AT_LEAST",
        "届满, AT_LEAST",
        "以下, AT_MOST",
        "以内, AT_MOST",
        "超过, MORE_THAN",
        "以外, MORE_THAN",
        "不满, LESS_THAN",
        "大约, ",
    })
    void knowsTheWordsOfTheLaw(String word, @Nullable Bound bound) {
        assertThat(Bound.named(word)).isEqualTo(bound);
    }
}
