package io.github.xinyong.core.time;

import io.github.xinyong.codes.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A length of time as a rule of law states it: so many days, working days, months or years.
 *
 * <p>Counted by the Civil Code (in force 2021-01-01): the starting day does not count (article 201); a term of months or
 * years ends on the corresponding day, or on the last day of a month that has no such day (article 202). The end of a
 * <em>term</em>, such as one of publicity, does not move from a rest day: that would lengthen a restriction. The end of a
 * time limit for an act does: see {@link Deadline}.
 *
 * <pre>{@code
 * Term.ofMonths(3).lastDay(LocalDate.parse("2025-11-30")); // 2026-02-28
 * Term.parse("1Y").toText(Locale.CHINESE);                 // 1 年
 * }</pre>
 *
 * @param amount 1 to 9999
 * @param unit the unit
 */
public record Term(int amount, TermUnit unit) {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.time.messages", locale));

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not within 1 to 9999
     */
    public Term {
        if (amount < 1 || amount > 9999) {
            throw new IllegalArgumentException("A term has an amount of 1 to 9999, not " + amount);
        }
    }

    /** Returns a term of calendar days. */
    public static Term ofDays(int days) {
        return new Term(days, TermUnit.DAYS);
    }

    /** Returns a term of working days. */
    public static Term ofWorkingDays(int days) {
        return new Term(days, TermUnit.WORKING_DAYS);
    }

    /** Returns a term of months. */
    public static Term ofMonths(int months) {
        return new Term(months, TermUnit.MONTHS);
    }

    /** Returns a term of years. */
    public static Term ofYears(int years) {
        return new Term(years, TermUnit.YEARS);
    }

    /**
     * Parses {@code 20D}, {@code 7WD}, {@code 3M} or {@code 1Y}; exactly what {@link #toString()} gives.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Term parse(String text) {
        int digits = 0;
        int amount = 0;
        while (digits < text.length() && digits < 5 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            amount = 10 * amount + text.charAt(digits) - '0';
            digits++;
        }
        String sign = text.substring(digits);
        for (TermUnit unit : TermUnit.values()) {
            if (unit.sign().equals(sign) && digits > 0 && text.charAt(0) != '0') {
                return new Term(amount, unit);
            }
        }
        throw new IllegalArgumentException("A term is written 20D, 7WD, 3M or 1Y");
    }

    /**
     * Returns the last day of a term of days, months or years; it does not move from a rest day.
     *
     * @param start the day from which it runs, which does not count
     * @throws IllegalArgumentException if the term is one of working days: ask {@link Deadline}
     */
    public LocalDate lastDay(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
            case WORKING_DAYS -> throw new IllegalArgumentException("Working days need a calendar: " + this);
        };
    }

    /**
     * Returns the bounds of the last day of a term that runs from a partial date.
     *
     * @throws IllegalArgumentException if the term is one of working days
     */
    public DateBounds lastDay(PartialDate start) {
        return new DateBounds(lastDay(start.earliest()), lastDay(start.latest()));
    }

    /**
     * Returns whether the term is over on a day: from the day after its last day on.
     *
     * @throws IllegalArgumentException if the term is one of working days
     */
    public Truth isOver(PartialDate start, LocalDate day) {
        return lastDay(start).isBefore(DateBounds.of(day));
    }

    /**
     * Returns whether the time from one date to another is at least, at most, more or less than this term, as far as both
     * dates are known.
     *
     * <p>From 2023-03-01 to 2026-03-01 it is at least three years, and not more than three.
     *
     * @throws IllegalArgumentException if the term is one of working days
     */
    public Truth compare(Bound bound, PartialDate from, PartialDate to) {
        return bound.holds(DateBounds.of(to), lastDay(from));
    }

    /** Returns the term in words: {@code 3 months}, {@code 3 个月}. */
    public String toText(Locale locale) {
        return MESSAGES.text(locale, unit.name() + (amount == 1 ? ".ONE" : ""), amount);
    }

    /** Returns {@code 20D}, {@code 7WD}, {@code 3M} or {@code 1Y}. */
    @Override
    public String toString() {
        return amount + unit.sign();
    }
}
