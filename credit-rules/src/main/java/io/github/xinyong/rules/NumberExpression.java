package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in a rule: fixed, dated, measured over records, or a sum of such.
 *
 * <p>All arithmetic is exact. A number that cannot be known, because an input is missing or uncertain or because it does not
 * fit into 64 bits, is undetermined when the rule runs; it is never taken for zero.
 */
public sealed interface NumberExpression
        permits NumberExpression.Constant, NumberExpression.Linear, NumberExpression.ParameterValue, Metric {

    /** Returns which of the permitted forms this is. */
    Kind kind();

    /** The forms of a number. */
    enum Kind {
        /** {@link Constant}. */
        CONSTANT,
        /** {@link ParameterValue}. */
        PARAMETER,
        /** {@link Metric}. */
        METRIC,
        /** {@link Linear}. */
        LINEAR
    }

    /** Returns the condition that this number is at least another. */
    default Condition atLeast(NumberExpression other) {
        return new Condition.Compare(this, Relation.AT_LEAST, other);
    }

    /** Returns the condition that this number is more than another. */
    default Condition moreThan(NumberExpression other) {
        return new Condition.Compare(this, Relation.MORE_THAN, other);
    }

    /** Returns the condition that this number is at most another. */
    default Condition atMost(NumberExpression other) {
        return new Condition.Compare(this, Relation.AT_MOST, other);
    }

    /** Returns the condition that this number is less than another. */
    default Condition lessThan(NumberExpression other) {
        return new Condition.Compare(this, Relation.LESS_THAN, other);
    }

    /** Returns the condition that this number equals another. */
    default Condition equalTo(NumberExpression other) {
        return new Condition.Compare(this, Relation.EQUAL, other);
    }

    /**
     * A fixed number with its unit.
     *
     * @param value an exact decimal of at most 12 digits before the point, with at most the decimals of the unit; trailing
     *     zeros are dropped
     * @param unit what it counts
     */
    record Constant(BigDecimal value, Unit unit) implements NumberExpression {

        /**
         * Checks the size of the number.
         *
         * @throws InvalidRuleSetException if it has too many digits or decimals
         */
        public Constant {
            value = Checks.number(value, unit, "/" + unit.id());
        }

        @Override
        public Kind kind() {
            return Kind.CONSTANT;
        }
    }

    /**
     * The value that a dated parameter of the rule set has on the day of the law.
     *
     * @param id the id of the {@link Parameter}
     */
    record ParameterValue(String id) implements NumberExpression {

        /** Checks the id. */
        public ParameterValue {
            Checks.id(id, "/parameter");
        }

        @Override
        public Kind kind() {
            return Kind.PARAMETER;
        }
    }

    /**
     * A sum of numbers of one unit, each times a whole number.
     *
     * @param terms at least one
     */
    record Linear(List<Term> terms) implements NumberExpression {

        /** Checks that there is a term. */
        public Linear {
            terms = Checks.filled(terms, "/linear");
        }

        @Override
        public Kind kind() {
            return Kind.LINEAR;
        }

        /**
         * One part of the sum.
         *
         * @param times the factor
         * @param of the number
         */
        public record Term(long times, NumberExpression of) {

            /** Checks that the number is there. */
            public Term {
                requireNonNull(of, "of");
            }
        }
    }
}
