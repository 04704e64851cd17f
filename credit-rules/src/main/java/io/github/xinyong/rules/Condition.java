package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedSet;

/**
 * When a rule is met: a closed set of forms, so that it can be explained, compared and analysed.
 *
 * <p>A condition is met, not met, or undetermined. The logic is Kleene's: {@code all} is not met as soon as one part is not,
 * whatever the undetermined ones may be, and {@code any} is met as soon as one part is.
 */
public sealed interface Condition
        permits Condition.All,
                Condition.Any,
                Condition.AtLeast,
                Condition.Not,
                Condition.Compare,
                Condition.SubjectIs,
                Condition.Exists,
                Condition.Fired,
                Condition.PreviousGrade,
                Condition.Custom {

    /** Returns which of the permitted forms this is. */
    Kind kind();

    /** The forms of a condition. */
    enum Kind {
        /** {@link All}. */
        ALL,
        /** {@link Any}. */
        ANY,
        /** {@link AtLeast}. */
        AT_LEAST,
        /** {@link Not}. */
        NOT,
        /** {@link Compare}. */
        COMPARE,
        /** {@link SubjectIs}. */
        SUBJECT_IS,
        /** {@link Exists}. */
        EXISTS,
        /** {@link Fired}. */
        FIRED,
        /** {@link PreviousGrade}. */
        PREVIOUS_GRADE,
        /** {@link Custom}. */
        CUSTOM
    }

    /**
     * Met when every part is.
     *
     * @param of at least one part
     */
    record All(List<Condition> of) implements Condition {

        /** Checks that there is a part. */
        public All {
            of = Checks.filled(of, "/all");
        }

        @Override
        public Kind kind() {
            return Kind.ALL;
        }
    }

    /**
     * Met when some part is.
     *
     * @param of at least one part
     */
    record Any(List<Condition> of) implements Condition {

        /** Checks that there is a part. */
        public Any {
            of = Checks.filled(of, "/any");
        }

        @Override
        public Kind kind() {
            return Kind.ANY;
        }
    }

    /**
     * Met when at least so many parts are.
     *
     * @param n how many, 1 to the number of parts
     * @param of the parts
     */
    record AtLeast(int n, List<Condition> of) implements Condition {

        /** Checks the number of parts. */
        public AtLeast {
            of = Checks.filled(of, "/of");
            if (n < 1 || n > of.size()) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/n", n, "1 to " + of.size());
            }
        }

        @Override
        public Kind kind() {
            return Kind.AT_LEAST;
        }
    }

    /**
     * Met when the part is not met.
     *
     * @param of the part
     */
    record Not(Condition of) implements Condition {

        /** Checks that the part is there. */
        public Not {
            requireNonNull(of, "of");
        }

        @Override
        public Kind kind() {
            return Kind.NOT;
        }
    }

    /**
     * Met when one number stands in a relation to another of the same unit.
     *
     * @param left the number measured
     * @param relation how they are compared
     * @param right the threshold
     */
    record Compare(NumberExpression left, Relation relation, NumberExpression right) implements Condition {

        /** Checks that the parts are there. */
        public Compare {
            requireNonNull(left, "left");
            requireNonNull(relation, "relation");
            requireNonNull(right, "right");
        }

        @Override
        public Kind kind() {
            return Kind.COMPARE;
        }
    }

    /**
     * Met when an attribute of the subject is one of some values.
     *
     * @param attribute which attribute
     * @param in the values, at least one
     */
    record SubjectIs(SubjectAttribute attribute, SortedSet<String> in) implements Condition {

        /** Checks that there is a value. */
        public SubjectIs {
            requireNonNull(attribute, "attribute");
            Checks.filled(List.copyOf(in), "/in");
            in.forEach(value -> Checks.id(value, "/in"));
            in = Checks.sorted(in);
        }

        @Override
        public Kind kind() {
            return Kind.SUBJECT_IS;
        }
    }

    /**
     * Met when a record passes the filter.
     *
     * @param records the filter
     */
    record Exists(RecordFilter records) implements Condition {

        /** Checks that the filter is there. */
        public Exists {
            requireNonNull(records, "records");
        }

        @Override
        public Kind kind() {
            return Kind.EXISTS;
        }
    }

    /**
     * Met when another rule fired: its condition is met and no exception withholds it.
     *
     * @param rule the id of that rule
     */
    record Fired(String rule) implements Condition {

        /** Checks the id. */
        public Fired {
            Checks.id(rule, "/fired");
        }

        @Override
        public Kind kind() {
            return Kind.FIRED;
        }
    }

    /**
     * Met when the grade of an earlier outcome is one of some; not met where it is known that there is no such outcome.
     *
     * <p>Earlier outcomes are handed in beside the view; undetermined where they are not.
     *
     * @param back 1 for the last outcome, 2 for the one before it, at most 100
     * @param in the ids of grades, at least one; of this scale or of an earlier one
     */
    record PreviousGrade(int back, SortedSet<String> in) implements Condition {

        /** Checks the parts. */
        public PreviousGrade {
            Checks.back(back, 1, "/previousGrade/back");
            Checks.filled(List.copyOf(in), "/previousGrade/in");
            in.forEach(grade -> Checks.id(grade, "/previousGrade/in"));
            in = Checks.sorted(in);
        }

        @Override
        public Kind kind() {
            return Kind.PREVIOUS_GRADE;
        }
    }

    /**
     * Met when a plug-in says so. It is told the subject and the numbers declared here, and nothing else of the file.
     *
     * @param test the id of the plug-in
     * @param inputs the numbers it is told
     */
    record Custom(String test, List<NumberExpression> inputs) implements Condition {

        /** Checks the id. */
        public Custom {
            Checks.id(test, "/custom/test");
            inputs = List.copyOf(inputs);
        }

        @Override
        public Kind kind() {
            return Kind.CUSTOM;
        }
    }
}
