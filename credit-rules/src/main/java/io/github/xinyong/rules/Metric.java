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
 * @param date the date from which days are counted, for {@link Aggregate#DAYS_SINCE_LAST}; null for all others
 * @param ifNone the number when no record passes, in the unit of the aggregate; null to leave it undetermined. Only for
 *     {@link Aggregate#MAX}, {@link Aggregate#MIN} and {@link Aggregate#DAYS_SINCE_LAST}: count and sum of nothing are zero
 */
public record Metric(
        Aggregate aggregate,
        RecordFilter records,
        @Nullable RecordDate date,
        @Nullable BigDecimal ifNone) implements NumberExpression {

    /**
     * Checks that the parts fit together.
     *
     * @throws InvalidRuleSetException if a date is missing or out of place, or a number for no records is
     */
    public Metric {
        requireNonNull(aggregate, "aggregate");
        requireNonNull(records, "records");
        if (aggregate == Aggregate.DAYS_SINCE_LAST && date == null) {
            throw InvalidRuleSetException.of(MISSING_MEMBER, "/date", "–", "the date from which days are counted");
        }
        if (aggregate != Aggregate.DAYS_SINCE_LAST && date != null) {
            throw InvalidRuleSetException.of(UNKNOWN_MEMBER, "/date", date, "no date for " + aggregate.id());
        }
        if (ifNone != null && (aggregate == Aggregate.COUNT || aggregate == Aggregate.SUM)) {
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
        DAYS_SINCE_LAST("daysSinceLast", Unit.DAYS);

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

        /** Returns the unit of the number. */
        public Unit unit() {
            return unit;
        }
    }

    @Override
    public Kind kind() {
        return Kind.METRIC;
    }

    /** Returns this metric with a number for the case that no record passes. */
    public Metric ifNone(String number) {
        return new Metric(aggregate, records, date, new BigDecimal(number));
    }
}
