package io.github.xinyong.core.time;

import java.time.LocalDate;

/**
 * A day that is known only to lie between two days, both inclusive; they are the same where it is known.
 *
 * <p>What is computed from a {@link PartialDate}, or with a calendar that ends too soon, is such a day. Comparisons are
 * three-valued.
 *
 * <pre>{@code
 * DateBounds end = Term.ofMonths(3).lastDay(PartialDate.parse("2026-01")); // 2026-04-01..2026-04-30
 * end.isBefore(DateBounds.of(LocalDate.parse("2026-05-01")));              // YES
 * }</pre>
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be
 */
public record DateBounds(LocalDate earliest, LocalDate latest) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the latest lies before the earliest
     */
    public DateBounds {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("The latest day " + latest + " lies before the earliest, " + earliest);
        }
    }

    /** Returns a day that is known. */
    public static DateBounds of(LocalDate day) {
        return new DateBounds(day, day);
    }

    /** Returns what is known of a partial date. */
    public static DateBounds of(PartialDate date) {
        return new DateBounds(date.earliest(), date.latest());
    }

    /** Returns whether the day is known. */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Returns both bounds moved by some days. */
    public DateBounds plusDays(long days) {
        return new DateBounds(earliest.plusDays(days), latest.plusDays(days));
    }

    /** Returns the least span that holds both. */
    public DateBounds union(DateBounds other) {
        return new DateBounds(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /** Returns the later of two days, as far as both are known. */
    public DateBounds later(DateBounds other) {
        return new DateBounds(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /** Returns whether this day lies before another, as far as both are known. */
    public Truth isBefore(DateBounds other) {
        if (latest.isBefore(other.earliest)) {
            return Truth.YES;
        }
        return earliest.isBefore(other.latest) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Returns whether this day lies after another, as far as both are known. */
    public Truth isAfter(DateBounds other) {
        return other.isBefore(this);
    }

    /** Returns {@code 2026-04-01}, or {@code 2026-04-01..2026-04-30} where the day is not known. */
    @Override
    public String toString() {
        return isDay() ? earliest.toString() : earliest + ".." + latest;
    }
}
