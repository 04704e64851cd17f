package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.engine.Plan.ConditionStep;

/**
 * The tests of a {@link Closing} at a time: spans that counts and sums lie in or not, 64 tests to a word of bits.
 */
final class Tests {

    /** Sums of plain rows are nearer to zero than half of this, so that differences with it do not overflow. */
    private static final long FAR = 1L << 61;

    private final Closing closing;
    /** By test, the least and the greatest number that meet it or, where it is turned round, do not. */
    private final long[] from;

    private final long[] to;
    /** The same, no farther than sums of plain rows can get. */
    private final long[] nearFrom;

    private final long[] nearTo;
    private final int[] sources;
    /** By word, the tests that are met outside of their spans, and those whose span is known. */
    private final long[] turned;

    private final long[] known;
    /** By word, the tests whose rule fires when they are met, and those whose rule is then open for want of a basis. */
    final long[] firing;

    final long[] unfounded;

    Tests(Plan plan, Snapshot snapshot) {
        this.closing = plan.closing;
        int size = closing.conditions.length;
        this.from = new long[size];
        this.to = new long[size];
        this.nearFrom = new long[size];
        this.nearTo = new long[size];
        this.sources = closing.sources;
        int words = size / Long.SIZE;
        this.turned = new long[words];
        this.known = new long[words];
        this.firing = new long[words];
        this.unfounded = new long[words];
        for (int test = 0; test < size; test++) {
            if (closing.conditions[test] != Closing.NONE) {
                set(plan, snapshot, test);
            }
        }
    }

    private void set(Plan plan, Snapshot snapshot, int test) {
        ConditionStep step = plan.conditions[closing.conditions[test]];
        long bit = 1L << test;
        int word = test / Long.SIZE;
        Relation relation = step.relation();
        long number = relation == null ? 1 : snapshot.fixedLow[step.right()];
        if (relation == null || number == snapshot.fixedHigh[step.right()]) {
            known[word] |= bit;
        }
        boolean isTurned = span(test, relation == null ? Relation.AT_LEAST : relation, number);
        turned[word] |= isTurned != closing.negated[test] ? bit : 0;
        nearFrom[test] = Math.max(-FAR, Math.min(FAR, from[test]));
        nearTo[test] = Math.max(-FAR, Math.min(FAR, to[test]));
        int rule = closing.ruleOf[test];
        if (rule != Closing.NONE && snapshot.inForce[rule]) {
            firing[word] |= snapshot.founded[rule] ? bit : 0;
            unfounded[word] |= snapshot.founded[rule] ? 0 : bit;
        }
    }

    private boolean span(int test, Relation relation, long number) {
        from[test] = switch (relation) {
            case AT_LEAST, LESS_THAN, EQUAL, NOT_EQUAL -> number;
            case AT_MOST, MORE_THAN -> Range.BELOW_ALL;
        };
        to[test] = switch (relation) {
            case AT_MOST, MORE_THAN, EQUAL, NOT_EQUAL -> number;
            case AT_LEAST, LESS_THAN -> Range.ABOVE_ALL;
        };
        return relation == Relation.NOT_EQUAL || relation == Relation.LESS_THAN || relation == Relation.MORE_THAN;
    }

    /** Judges the tests of a block. */
    void judge(int block, Tally tally, long[] met, long[] open) {
        int end = closing.testsEnd[block];
        for (int test = closing.testsFrom[block]; test < end; test += Long.SIZE) {
            int last = Math.min(end, test + Long.SIZE);
            int word = test / Long.SIZE;
            if (tally.isPlain()) {
                long inside = inside(test, last, tally.lows());
                met[word] = (inside ^ turned[word]) & known[word];
                open[word] = valid(last - test) & ~known[word];
            } else {
                long inside = within(test, last, tally.lows(), tally.highs());
                long outside = without(test, last, tally.lows(), tally.highs());
                met[word] = ((inside & ~turned[word]) | (outside & turned[word])) & known[word];
                open[word] = valid(last - test) & ~(known[word] & (inside | outside));
            }
        }
    }

    private static long valid(int tests) {
        return -1L >>> (Long.SIZE - tests);
    }

    /** Returns which of the tests have their number in the span; no number is as far as to overflow. */
    private long inside(int first, int end, long[] numbers) {
        long bits = 0;
        for (int test = first; test < end; test++) {
            long number = numbers[sources[test]];
            bits |= ((((number - nearFrom[test]) | (nearTo[test] - number)) >>> 63) ^ 1) << test;
        }
        return bits;
    }

    private long within(int first, int end, long[] lows, long[] highs) {
        long bits = 0;
        for (int test = first; test < end; test++) {
            bits |= lows[sources[test]] >= from[test] && highs[sources[test]] <= to[test] ? 1L << test : 0;
        }
        return bits;
    }

    private long without(int first, int end, long[] lows, long[] highs) {
        long bits = 0;
        for (int test = first; test < end; test++) {
            bits |= highs[sources[test]] < from[test] || lows[sources[test]] > to[test] ? 1L << test : 0;
        }
        return bits;
    }
}
