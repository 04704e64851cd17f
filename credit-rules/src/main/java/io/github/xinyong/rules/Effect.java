package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What follows when a rule fires.
 *
 * <p>An exception may have no effect at all: it only withholds the rules that it is an exception to. Where it has effects,
 * they take the place of theirs.
 */
public sealed interface Effect permits Effect.Points, Effect.Veto, Effect.CapGrade, Effect.Flag {

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
        /** {@link Flag}. */
        FLAG
    }

    /**
     * Points on the score card, negative for a deduction.
     *
     * @param points how many, in points
     * @param perRecord a filter: the points are given once for each record that passes; null to give them once
     * @param group the {@link ScoreCard.Group group} whose limits apply, or null for none
     */
    record Points(
            NumberExpression points,
            @Nullable RecordFilter perRecord,
            @Nullable String group) implements Effect {

        /** Checks the parts. */
        public Points {
            requireNonNull(points, "points");
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
            return new Points(points, requireNonNull(records, "records"), group);
        }

        /** Returns these points in a group. */
        public Points group(String id) {
            return new Points(points, perRecord, id);
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
}
