package io.github.xinyong.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days with an inclusive last day, as the law counts, or with an open end.
 *
 * <pre>{@code
 * DateSpan span = DateSpan.of(LocalDate.parse("2023-05-01"), LocalDate.parse("2026-03-31"));
 * span.contains(LocalDate.parse("2026-03-31")); // true
 * }</pre>
 *
 * @param from the first day
 * @param lastDay the last day, or null for an open end
 */
public record DateSpan(LocalDate from, @Nullable LocalDate lastDay) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public DateSpan {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new IllegalArgumentException("The last day " + lastDay + " lies before the first, " + from);
        }
    }

    /** Returns the span from a first to a last day, both inclusive. */
    public static DateSpan of(LocalDate from, LocalDate lastDay) {
        return new DateSpan(from, lastDay);
    }

    /** Returns the span from a first day on, without an end. */
    public static DateSpan startingAt(LocalDate from) {
        return new DateSpan(from, null);
    }

    /** Returns whether the day lies within the span, first and last day included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Returns whether the two spans share a day. */
    public boolean overlaps(DateSpan other) {
        return (lastDay == null || !other.from.isAfter(lastDay))
                && (other.lastDay == null || !from.isAfter(other.lastDay));
    }

    /** Returns {@code 2023-05-01..2026-03-31}, or {@code 2023-05-01..} for an open end. */
    @Override
    public String toString() {
        return from + ".." + (lastDay == null ? "" : lastDay);
    }
}
