package io.github.xinyong.codes.division;

import java.time.LocalDate;

/**
 * When a division began or ended, as exactly as it is known: a year, or the month in which the change was approved.
 *
 * <p>A bare year comes from yearly lists dated 31 December: the change took effect at some time in that year. A month is
 * a lower bound, since the ministry's list followed up to eleven months later, but within the same year. So a change
 * took effect between {@link #earliest()} and {@link #latest()}, both included, and the list of 31 December has it.
 *
 * <pre>{@code
 * ChangeDate.parse("2010-06").earliest(); // 2010-06-01
 * ChangeDate.parse("2010-06").latest();   // 2010-12-31
 * }</pre>
 *
 * @param year the year, 1900 to 2999
 * @param month the month of approval, 1 to 12, or 0 if only the year is known
 */
public record ChangeDate(int year, int month) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public ChangeDate {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year: expected 1900 to 2999, found " + year);
        }
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("month: expected 0 to 12, found " + month);
        }
    }

    /**
     * Parses {@code YYYY} or {@code YYYY-MM}, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text has another form, or the year or month is out of range
     */
    public static ChangeDate parse(String text) {
        boolean month = text.length() == 7 && text.charAt(4) == '-';
        if (!month && text.length() != 4) {
            throw new IllegalArgumentException("date of change: expected YYYY or YYYY-MM, found '" + text + "'");
        }
        int year = digits(text, 0, 4);
        if (month && text.endsWith("-00")) {
            throw new IllegalArgumentException("month: expected 01 to 12, found 00");
        }
        return new ChangeDate(year, month ? digits(text, 5, 7) : 0);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("date of change: expected YYYY or YYYY-MM, found '" + text + "'");
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Returns whether the month of approval is known. */
    public boolean isMonthKnown() {
        return month != 0;
    }

    /** Returns the first day on which the change can have taken effect. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), 1);
    }

    /** Returns the last day on which the change can have taken effect, always a 31 December. */
    public LocalDate latest() {
        return LocalDate.of(year, 12, 31);
    }

    /** Returns {@code YYYY} or {@code YYYY-MM}. */
    @Override
    public String toString() {
        String text = Integer.toString(year);
        return month == 0 ? text : text + (month < 10 ? "-0" : "-") + month;
    }
}
