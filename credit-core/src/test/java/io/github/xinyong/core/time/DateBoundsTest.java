package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateBoundsTest {

    private static DateBounds bounds(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? DateBounds.of(LocalDate.parse(text))
                : new DateBounds(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-02, YES, NO",
        "2026-01-02, 2026-01-02, NO, NO",
        "2026-01-02, 2026-01-01, NO, YES",
        "2026-01-01..2026-01-03, 2026-01-04, YES, NO",
        "2026-01-01..2026-01-03, 2026-01-03, UNKNOWN, NO",
        "2026-01-01..2026-01-03, 2026-01-02, UNKNOWN, UNKNOWN",
        "2026-01-01..2026-01-03, 2026-01-01, NO, UNKNOWN",
        "2026-01-01..2026-01-03, 2025-12-31, NO, YES",
        "2026-01-01..2026-01-03, 2026-01-03..2026-01-05, UNKNOWN, NO",
    })
    void comparesAsFarAsKnown(String one, String other, Truth before, Truth after) {
        assertThat(bounds(one).isBefore(bounds(other))).isEqualTo(before);
        assertThat(bounds(one).isAfter(bounds(other))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01..2026-01-03, 2026-01-02..2026-01-05, 2026-01-01..2026-01-05, 2026-01-02..2026-01-05",
        "2026-01-02..2026-01-05, 2026-01-01..2026-01-03, 2026-01-01..2026-01-05, 2026-01-02..2026-01-05",
        "2026-01-01..2026-01-09, 2026-01-04, 2026-01-01..2026-01-09, 2026-01-04..2026-01-09",
    })
    void joins(String one, String other, String union, String later) {
        assertThat(bounds(one).union(bounds(other))).hasToString(union);
        assertThat(bounds(one).later(bounds(other))).hasToString(later);
    }

    @Test
    void isADayWhereItIsKnown() {
        assertThat(bounds("2026-01-01").isDay()).isTrue();
        assertThat(bounds("2026-01-01..2026-01-02").isDay()).isFalse();
        assertThat(DateBounds.of(PartialDate.parse("2026-02"))).hasToString("2026-02-01..2026-02-28");
        assertThat(bounds("2026-01-31..2026-02-02").plusDays(1)).hasToString("2026-02-01..2026-02-03");
        assertThatThrownBy(() -> bounds("2026-01-02..2026-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(bounds("2026-01-01"), bounds("2026-01-01..2026-01-01"))
                .addEqualityGroup(bounds("2026-01-01..2026-01-02"))
                .testEquals();
    }
}
