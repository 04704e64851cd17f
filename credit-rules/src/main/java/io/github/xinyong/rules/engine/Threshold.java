package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.engine.Plan.ConditionStep;

/** The tests of a {@link Closing} at a time, as spans of numbers that meet them. */
final class Threshold {

    /** By test, the least and the greatest number that meet it or, where it is turned round, do not. */
    final long[] from;

    final long[] to;
    final boolean[] turned;
    /** By test, whether the number to compare with is not known, so that it is open whatever is measured. */
    final boolean[] unknown;

    Threshold(Plan plan, long[] fixedLow, long[] fixedHigh) {
        int tests = plan.closing.conditions.length;
        this.from = new long[tests];
        this.to = new long[tests];
        this.turned = new boolean[tests];
        this.unknown = new boolean[tests];
        for (int test = 0; test < tests; test++) {
            ConditionStep step = plan.conditions[plan.closing.conditions[test]];
            Relation relation = step.relation();
            if (relation == null) {
                set(test, Relation.AT_LEAST, 1);
            } else {
                unknown[test] = fixedLow[step.right()] != fixedHigh[step.right()];
                set(test, relation, fixedLow[step.right()]);
            }
        }
    }

    private void set(int test, Relation relation, long number) {
        turned[test] =
                relation == Relation.NOT_EQUAL || relation == Relation.LESS_THAN || relation == Relation.MORE_THAN;
        from[test] = switch (relation) {
            case AT_LEAST, LESS_THAN, EQUAL, NOT_EQUAL -> number;
            case AT_MOST, MORE_THAN -> Range.BELOW_ALL;
        };
        to[test] = switch (relation) {
            case AT_MOST, MORE_THAN, EQUAL, NOT_EQUAL -> number;
            case AT_LEAST, LESS_THAN -> Range.ABOVE_ALL;
        };
    }

    /** Returns whether a number between two bounds meets a test. */
    Outcome test(int test, long low, long high) {
        if (unknown[test]) {
            return Outcome.UNDETERMINED;
        }
        if (low >= from[test] && high <= to[test]) {
            return turned[test] ? Outcome.NOT_MET : Outcome.MET;
        }
        return high >= from[test] && low <= to[test]
                ? Outcome.UNDETERMINED
                : turned[test] ? Outcome.MET : Outcome.NOT_MET;
    }
}
