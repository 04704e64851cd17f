package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_MEMBER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a rule fires.
 *
 * <p>An exception may have no effect at all: it only withholds the rules that it is an exception to. Where it has effects,
 * they take the place of theirs.
 */
public sealed interface Effect
        permits Effect.Points, Effect.Veto, Effect.CapGrade, Effect.Bar, Effect.Flag, Effect.Listing, Effect.Measure {

    /** Returns which of the permitted forms this is. */
    Kind kind();

    /** The forms of an effect. */
    enum Kind {
        /** {@link Points}. */
        POINTS,
        /** {@link Veto}. */
        VETO,
        /** {@link CapGrade}. */
        CAP_GRADE,
        /** {@link Bar}. */
        BAR,
        /** {@link Flag}. */
        FLAG,
        /** {@link Listing}. */
        LISTING,
        /** {@link Measure}. */
        MEASURE
    }

    /**
     * Points on the score card, negative for a deduction.
     *
     * @param points how many, in points
     * @param perRecord a filter: the points are given once for each record that passes; null for no filter
     * @param times a whole number of records, days, months or the like: the points are given so many times; null for once.
     *     Only without {@code perRecord}
     * @param group the {@link ScoreCard.Group group} whose limits apply, or null for none
     */
    record Points(
            NumberExpression points,
            @Nullable RecordFilter perRecord,
            @Nullable NumberExpression times,
            @Nullable String group)
            implements Effect {

        /** Checks the parts. */
        public Points {
            requireNonNull(points, "points");
            if (perRecord != null && times != null) {
                throw InvalidRuleSetException.of(
                        UNKNOWN_MEMBER, "/times", "times", "perRecord or times, one of the two");
            }
            if (group != null) {
                Checks.id(group, "/group");
            }
        }

        @Override
        public Kind kind() {
            return Kind.POINTS;
        }

        /** Returns these points, given once for each record that passes a filter. */
        public Points per(RecordFilter records) {
            return new Points(points, requireNonNull(records, "records"), null, group);
        }

        /** Returns these points, given as many times as a number says, such as for each month. */
        public Points times(NumberExpression number) {
            return new Points(points, null, requireNonNull(number, "number"), group);
        }

        /** Returns these points in a group. */
        public Points group(String id) {
            return new Points(points, perRecord, times, id);
        }
    }

    /**
     * A direct judgement: the grade is this one, whatever the score. Of several, the worst counts.
     *
     * @param grade the grade
     */
    record Veto(String grade) implements Effect {

        /** Checks the id. */
        public Veto {
            Checks.id(grade, "/veto");
        }

        @Override
        public Kind kind() {
            return Kind.VETO;
        }
    }

    /**
     * A cap: the grade is at most this one. Of several, the worst counts.
     *
     * @param grade the best grade left
     */
    record CapGrade(String grade) implements Effect {

        /** Checks the id. */
        public CapGrade {
            Checks.id(grade, "/cap");
        }

        @Override
        public Kind kind() {
            return Kind.CAP_GRADE;
        }
    }

    /**
     * A mark on the decision that changes neither score nor grade.
     *
     * @param name its name
     */
    record Flag(String name) implements Effect {

        /** Checks the name. */
        public Flag {
            Checks.id(name, "/flag");
        }

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    /**
     * A bar: the grade is none of these, but the next worse one that is not barred.
     *
     * @param grades the ids of the grades, at least one; never the worst of the scale
     */
    record Bar(SortedSet<String> grades) implements Effect {

        /** Checks that there is a grade. */
        public Bar {
            Checks.filled(List.copyOf(grades), "/bar");
            grades.forEach(grade -> Checks.id(grade, "/bar"));
            grades = Checks.sorted(grades);
        }

        @Override
        public Kind kind() {
            return Kind.BAR;
        }
    }

    /**
     * The subject is put on a list. Needs a basis in the register of the law that is in force.
     *
     * @param list the id of the list
     * @param term for how long, or null until it is taken off
     */
    record Listing(String list, @Nullable Period term) implements Effect {

        /**
         * Checks the parts.
         *
         * @throws InvalidRuleSetException if the term is empty or negative
         */
        public Listing {
            Checks.id(list, "/listing/list");
            if (term != null && (term.isZero() || term.isNegative())) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/listing/term", term, "more than P0D");
            }
            term = term == null ? null : term.normalized();
        }

        @Override
        public Kind kind() {
            return Kind.LISTING;
        }
    }

    /**
     * A measure is taken, such as a stricter supervision. Needs a basis in the register of the law that is in force.
     *
     * @param measure the id of the measure
     */
    record Measure(String measure) implements Effect {

        /** Checks the id. */
        public Measure {
            Checks.id(measure, "/measure");
        }

        @Override
        public Kind kind() {
            return Kind.MEASURE;
        }
    }
}
