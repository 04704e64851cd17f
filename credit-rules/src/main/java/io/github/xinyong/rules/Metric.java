package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.MISSING_MEMBER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_MEMBER;
import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.RecordDate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number measured over the records that a filter lets through.
 *
 * <p>A record that may or may not pass, because a date is known to the year only or a severity or an amount is not known,
 * makes the number a range; a comparison that the whole range does not answer alike is undetermined.
 *
 * @param aggregate what is measured
 * @param records over which records
 * @param date the date from which days are counted, for {@link Aggregate#DAYS_SINCE_LAST}, or by which months are, for
 *     {@link Aggregate#LONGEST_RUN}; null for all others
 * @param distinct what is told apart, for {@link Aggregate#DISTINCT}; null for all others
 * @param ifNone the number when no record passes, in the unit of the aggregate; null to leave it undetermined. Only for
 *     {@link Aggregate#MAX}, {@link Aggregate#MIN} and {@link Aggregate#DAYS_SINCE_LAST}: of nothing, all others are zero
 */
public record Metric(
        Aggregate aggregate,
        RecordFilter records,
        @Nullable RecordDate date,
        @Nullable Distinct distinct,
        @Nullable BigDecimal ifNone)
        implements NumberExpression {

    /**
     * Checks that the parts fit together.
     *
     * @throws InvalidRuleSetException if a date is missing or out of place, or a number for no records is
     */
    public Metric {
        requireNonNull(aggregate, "aggregate");
        requireNonNull(records, "records");
        boolean dated = aggregate == Aggregate.DAYS_SINCE_LAST || aggregate == Aggregate.LONGEST_RUN;
        if (dated && date == null) {
            throw InvalidRuleSetException.of(MISSING_MEMBER, "/date", "–", "the date that is counted by");
        }
        if (!dated && date != null) {
            throw InvalidRuleSetException.of(UNKNOWN_MEMBER, "/date", date, "no date for " + aggregate.id());
        }
        if (aggregate == Aggregate.DISTINCT && distinct == null) {
            throw InvalidRuleSetException.of(MISSING_MEMBER, "/by", "–", "what is told apart");
        }
        if (aggregate != Aggregate.DISTINCT && distinct != null) {
            throw InvalidRuleSetException.of(
                    UNKNOWN_MEMBER, "/by", distinct, "nothing to tell apart for " + aggregate.id());
        }
        if (ifNone != null && aggregate.isZeroOfNone()) {
            throw InvalidRuleSetException.of(
                    UNKNOWN_MEMBER, "/ifNone", ifNone, "none, the " + aggregate.id() + " is 0");
        }
        if (ifNone != null) {
            ifNone = Checks.number(
                    ifNone, aggregate.unit(), "/ifNone/" + aggregate.unit().id());
        }
    }

    /** What a metric measures. */
    public enum Aggregate {
        /** The number of records. */
        COUNT("count", Unit.RECORDS),
        /** The sum of their amounts. */
        SUM("sum", Unit.YUAN),
        /** The largest amount. */
        MAX("max", Unit.YUAN),
        /** The smallest amount. */
        MIN("min", Unit.YUAN),
        /** The days from the last date of a record to the day of the evaluation; negative when that date lies ahead. */
        DAYS_SINCE_LAST("daysSinceLast", Unit.DAYS),
        /** The number of distinct values of {@link Metric#distinct}. */
        DISTINCT("distinct", Unit.NUMBER),
        /** The longest run of consecutive calendar months with a record in each. */
        LONGEST_RUN("longestRun", Unit.MONTHS);

        private final String id;
        private final Unit unit;

        Aggregate(String id, Unit unit) {
            this.id = id;
            this.unit = unit;
        }

        /** Returns the name in the JSON form, such as {@code daysSinceLast}. */
        public String id() {
            return id;
        }

        /** Returns whether the number is zero when no record passes. */
        public boolean isZeroOfNone() {
            return this != MAX && this != MIN && this != DAYS_SINCE_LAST;
        }

        /** Returns the unit of the number. */
        public Unit unit() {
            return unit;
        }
    }

    /** What {@link Aggregate#DISTINCT} tells apart. */
    public enum Distinct {
        /** The types of the records. */
        TYPE,
        /** The bodies from which they come; one that names none may be any. */
        SOURCE,
        /** The severities; an undetermined one may be any. */
        SEVERITY,
        /** The days of the decisions; one known to a month or year, or not at all, may be any. */
        DECIDED
    }

    @Override
    public Kind kind() {
        return Kind.METRIC;
    }

    /** Returns this metric with a number for the case that no record passes. */
    public Metric ifNone(String number) {
        return new Metric(aggregate, records, date, distinct, new BigDecimal(number));
    }
}
