package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in a rule: fixed, dated, measured over records, handed in with the view, or made of such.
 *
 * <p>All arithmetic is exact. A number that cannot be known, because an input is missing or uncertain or because it does not
 * fit into 64 bits, is undetermined when the rule runs; it is never taken for zero.
 */
public sealed interface NumberExpression
        permits NumberExpression.Constant,
                NumberExpression.Linear,
                NumberExpression.ParameterValue,
                NumberExpression.Extreme,
                NumberExpression.Ratio,
                NumberExpression.SubjectValue,
                NumberExpression.PreviousScore,
                NumberExpression.TableValue,
                Metric {

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
        LINEAR,
        /** {@link Extreme}. */
        EXTREME,
        /** {@link Ratio}. */
        RATIO,
        /** {@link SubjectValue}. */
        SUBJECT_VALUE,
        /** {@link PreviousScore}. */
        PREVIOUS_SCORE,
        /** {@link TableValue}. */
        TABLE
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

    /**
     * The greatest, or the least, of some numbers of one unit.
     *
     * @param greatest whether the greatest counts; else the least
     * @param of at least one number
     */
    record Extreme(boolean greatest, List<NumberExpression> of) implements NumberExpression {

        /** Checks that there is a number. */
        public Extreme {
            of = Checks.filled(of, greatest ? "/greatest" : "/least");
        }

        @Override
        public Kind kind() {
            return Kind.EXTREME;
        }
    }

    /**
     * One number divided by another of the same unit, rounded in a named way.
     *
     * <p>Undetermined where the divisor is, or may be, zero.
     *
     * @param of what is divided
     * @param by the divisor
     * @param unit what the quotient counts: {@link Unit#NUMBER} for a plain ratio, {@link Unit#POINTS} for one point for each
     *     divisor
     * @param decimals to how many decimals it is rounded, at most those of the unit
     * @param rounding how it is rounded; not {@link RoundingMode#UNNECESSARY}
     */
    record Ratio(NumberExpression of, NumberExpression by, Unit unit, int decimals, RoundingMode rounding)
            implements NumberExpression {

        /**
         * Checks the rounding.
         *
         * @throws InvalidRuleSetException if the decimals do not fit the unit, or the mode does not round
         */
        public Ratio {
            requireNonNull(of, "of");
            requireNonNull(by, "by");
            requireNonNull(unit, "unit");
            if (decimals < 0 || decimals > unit.decimals()) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/ratio/decimals", decimals, "0 to " + unit.decimals());
            }
            if (rounding == RoundingMode.UNNECESSARY) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/ratio/rounding", rounding, "a mode that rounds");
            }
        }

        @Override
        public Kind kind() {
            return Kind.RATIO;
        }
    }

    /**
     * A value of the subject that is handed in beside the view, such as its number of employees. Undetermined where it is not.
     *
     * @param name its name
     * @param unit what it counts
     */
    record SubjectValue(String name, Unit unit) implements NumberExpression {

        /** Checks the name. */
        public SubjectValue {
            Checks.id(name, "/subjectValue/name");
            requireNonNull(unit, "unit");
        }

        @Override
        public Kind kind() {
            return Kind.SUBJECT_VALUE;
        }
    }

    /**
     * The score of an earlier outcome that is handed in beside the view. Undetermined where it is not.
     *
     * @param back 1 for the last outcome, 2 for the one before it, at most {@value #MOST_BACK}
     * @param ifNone the number of points where it is known that there is no such outcome, or null for undetermined
     */
    record PreviousScore(int back, @Nullable BigDecimal ifNone) implements NumberExpression {

        /** The farthest back that a rule may look. */
        public static final int MOST_BACK = 100;

        /** Checks the numbers. */
        public PreviousScore {
            Checks.back(back, 1, "/previousScore/back");
            ifNone = ifNone == null ? null : Checks.number(ifNone, Unit.POINTS, "/previousScore/ifNone");
        }

        @Override
        public Kind kind() {
            return Kind.PREVIOUS_SCORE;
        }
    }

    /**
     * The output of a decision table.
     *
     * @param table the id of the {@link DecisionTable}
     */
    record TableValue(String table) implements NumberExpression {

        /** Checks the id. */
        public TableValue {
            Checks.id(table, "/table");
        }

        @Override
        public Kind kind() {
            return Kind.TABLE;
        }
    }
}
