package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.DateSpan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;

/**
 * The time in which a record counts, by one named date of the record.
 *
 * <p>A record whose date is missing, or known to a month or year that straddles an edge, may or may not count; the rule then
 * says so.
 */
public sealed interface Window permits Window.Last, Window.Between, Window.Year, Window.Ever {

    /** Returns which of the permitted forms this is. */
    Kind kind();

    /** The forms of a window. */
    enum Kind {
        /** {@link Last}. */
        LAST,
        /** {@link Between}. */
        BETWEEN,
        /** {@link Year}. */
        YEAR,
        /** {@link Ever}. */
        EVER
    }

    /**
     * The last months, years or days up to and with the day of the evaluation.
     *
     * <p>Counted as the Civil Code counts a period (art 200 to 203): the day of the record is not counted, and the period ends
     * with the corresponding day, or with the last day of the month that has none. So of the last 12 months as of
     * 2025-03-31, a record of 2024-03-31 still counts and one of 2024-03-30 does not.
     *
     * @param period years, months and days, none negative and not all zero, at most 100 years
     * @param on which date of the record
     */
    record Last(Period period, RecordDate on) implements Window {

        private static final int MOST_YEARS = 100;

        /**
         * Checks the length.
         *
         * @throws InvalidRuleSetException if the period is empty, negative or longer than 100 years
         */
        public Last {
            requireNonNull(on, "on");
            if (period.isZero() || period.isNegative() || isTooLong(period)) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/period", period, "more than P0D, at most 100 years");
            }
            period = period.normalized();
        }

        private static boolean isTooLong(Period period) {
            long mostMonths = MOST_YEARS * 12L;
            LocalDate end = LocalDate.EPOCH.plusYears(MOST_YEARS);
            return period.toTotalMonths() > mostMonths
                    || LocalDate.EPOCH.plus(period).isAfter(end);
        }

        @Override
        public Kind kind() {
            return Kind.LAST;
        }
    }

    /**
     * Fixed days.
     *
     * @param span the first and the last day, both counted; without a last day, up to the day of the evaluation
     * @param on which date of the record
     */
    record Between(DateSpan span, RecordDate on) implements Window {

        /** Checks that the parts are there. */
        public Between {
            requireNonNull(span, "span");
            requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.BETWEEN;
        }
    }

    /**
     * A calendar year, or a year of evaluation that starts on another day; of the current one, the days up to that of the
     * evaluation.
     *
     * @param starts the day on which each year starts; not 29 February
     * @param back 0 for the year of the evaluation, 1 for the one before it, at most 100
     * @param on which date of the record
     */
    record Year(MonthDay starts, int back, RecordDate on) implements Window {

        /** The first day of the calendar year. */
        public static final MonthDay CALENDAR = MonthDay.of(1, 1);

        /**
         * Checks the parts.
         *
         * @throws InvalidRuleSetException if not every year has the first day, or the year lies too far back
         */
        public Year {
            requireNonNull(on, "on");
            if (!starts.isValidYear(1)) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/starts", starts, "a day that every year has");
            }
            Checks.back(back, 0, "/back");
        }

        @Override
        public Kind kind() {
            return Kind.YEAR;
        }
    }

    /** No limit of time: every record of the view, whatever its dates. */
    record Ever() implements Window {

        /** Creates the window. */
        public Ever {}

        @Override
        public Kind kind() {
            return Kind.EVER;
        }
    }
}
