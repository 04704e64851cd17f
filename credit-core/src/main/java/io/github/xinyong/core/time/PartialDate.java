package io.github.xinyong.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date of the ISO calendar known to the day, to the month, or to the year.
 *
 * <p>What is not known is not filled in: {@code 2021-06} is no day, and whether it lies before 2021-06-15 is
 * {@link Truth#UNKNOWN}. {@link #earliest()} and {@link #latest()} bound it, both inclusive. The text form is that of
 * ISO 8601, {@code 2021}, {@code 2021-06} or {@code 2021-06-30}, years 0001 to 9999.
 *
 * <pre>{@code
 * PartialDate june = PartialDate.parse("2021-06");
 * june.earliest();                                 // 2021-06-01
 * june.isBefore(PartialDate.parse("2021-06-15"));  // UNKNOWN
 * june.isBefore(PartialDate.parse("2022"));        // YES
 * }</pre>
 *
 * <p>Immutable. Equal when the same is known: {@code 2021-06} equals no single day.
 */
public final class PartialDate {

    // A day, a month and a year are told apart by their bounds alone.
    private final int earliestDay;
    private final int latestDay;

    private PartialDate(LocalDate earliest, LocalDate latest) {
        this.earliestDay = (int) earliest.toEpochDay();
        this.latestDay = (int) latest.toEpochDay();
    }

    /**
     * Returns a date known to the day.
     *
     * @throws DateTimeException if the year is not within 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        requireYear(day.getYear());
        return new PartialDate(day, day);
    }

    /**
     * Returns a date known to the month.
     *
     * @throws DateTimeException if the year is not within 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        requireYear(month.getYear());
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Returns a date known to the year.
     *
     * @param year 1 to 9999
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate ofYear(int year) {
        requireYear(year);
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Parses {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd} in ASCII digits; exactly what {@link #toString()} gives.
     *
     * @throws DateTimeException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(CharSequence text) {
        int length = text.length();
        boolean shaped = (length == 4 || length == 7 || length == 10)
                && (length < 7 || text.charAt(4) == '-')
                && (length < 10 || text.charAt(7) == '-');
        int year = shaped ? digits(text, 0, 4) : -1;
        int month = length >= 7 && shaped ? digits(text, 5, 7) : 1;
        int day = length == 10 && shaped ? digits(text, 8, 10) : 1;
        if (year < 0 || month < 0 || day < 0) {
            throw new DateTimeException("A date is written yyyy, yyyy-MM or yyyy-MM-dd");
        }
        return switch (length) {
            case 4 -> ofYear(year);
            case 7 -> of(YearMonth.of(year, month));
            default -> of(LocalDate.of(year, month, day));
        };
    }

    /** Returns the first day it can be. */
    public LocalDate earliest() {
        return LocalDate.ofEpochDay(earliestDay);
    }

    /** Returns the last day it can be. */
    public LocalDate latest() {
        return LocalDate.ofEpochDay(latestDay);
    }

    /** Returns {@link #earliest()} as an epoch day. */
    public int earliestEpochDay() {
        return earliestDay;
    }

    /** Returns {@link #latest()} as an epoch day. */
    public int latestEpochDay() {
        return latestDay;
    }

    /** Returns whether the day is known. */
    public boolean isDay() {
        return earliestDay == latestDay;
    }

    /** Returns whether this date lies before another, as far as both are known. */
    public Truth isBefore(PartialDate other) {
        if (latestDay < other.earliestDay) {
            return Truth.YES;
        }
        return earliestDay >= other.latestDay ? Truth.NO : Truth.UNKNOWN;
    }

    /** Returns whether this date lies after another, as far as both are known. */
    public Truth isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /** Returns whether this date is the same day as another, as far as both are known. */
    public Truth isSameDay(PartialDate other) {
        if (latestDay < other.earliestDay || other.latestDay < earliestDay) {
            return Truth.NO;
        }
        return isDay() && other.isDay() ? Truth.YES : Truth.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && earliestDay == that.earliestDay && latestDay == that.latestDay;
    }

    @Override
    public int hashCode() {
        return 31 * earliestDay + latestDay;
    }

    /** Returns the ISO 8601 form: {@code 2021}, {@code 2021-06} or {@code 2021-06-30}. */
    @Override
    public String toString() {
        String day = earliest().toString();
        if (isDay()) {
            return day;
        }
        return day.substring(0, latestDay - earliestDay < 31 ? 7 : 4);
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("A year lies within 1 to 9999, not " + year);
        }
    }

    /** Returns the number in some ASCII digits, or -1 when one is none. */
    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
