package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.Window;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The first day of a window is the first whose period, counted forward, has not ended. */
class SnapshotProperties {

    @Property
    void aWindowHoldsExactlyTheDaysWhosePeriodHasNotEnded(
            @ForAll @IntRange(min = 0, max = 3) int years,
            @ForAll @IntRange(min = 0, max = 14) int months,
            @ForAll @IntRange(min = 0, max = 70) int days,
            @ForAll @IntRange(min = 10_000, max = 25_000) int eventDay) {
        Period period = Period.of(years, months, days);
        Assume.that(!period.isZero());
        LocalDate event = LocalDate.ofEpochDay(eventDay);

        LocalDate first = first(period, event);

        assertThat(first.plus(period.normalized())).isAfterOrEqualTo(event);
        assertThat(first.minusDays(1).plus(period.normalized())).isBefore(event);
    }

    @Example
    void monthEndsAndLeapDaysFollowTheCorrespondingDay() {
        assertThat(first(Period.ofMonths(1), day("2025-02-28"))).isEqualTo(day("2025-01-28"));
        assertThat(first(Period.ofMonths(1), day("2025-03-28"))).isEqualTo(day("2025-02-28"));
        assertThat(first(Period.ofMonths(1), day("2025-03-29"))).isEqualTo(day("2025-03-01"));
        assertThat(first(Period.ofMonths(1), day("2025-03-31"))).isEqualTo(day("2025-03-01"));
        assertThat(first(Period.ofYears(1), day("2025-02-28"))).isEqualTo(day("2024-02-28"));
        assertThat(first(Period.ofYears(1), day("2025-03-01"))).isEqualTo(day("2024-03-01"));
        assertThat(first(Period.ofYears(4), day("2024-02-29"))).isEqualTo(day("2020-02-29"));
        assertThat(first(Period.ofYears(1), day("2024-02-29"))).isEqualTo(day("2023-03-01"));
        assertThat(first(Period.ofDays(90), day("2026-06-30"))).isEqualTo(day("2026-04-01"));
    }

    private static LocalDate first(Period period, LocalDate event) {
        return LocalDate.ofEpochDay(Snapshot.firstDay(new Window.Last(period, RecordDate.DECIDED), event));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
