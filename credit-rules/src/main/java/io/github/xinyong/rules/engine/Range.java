package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Relation;

/**
 * Arithmetic with the lower and upper bounds of whole numbers that are not known for certain.
 *
 * <p>A lower bound of {@link #BELOW_ALL} and an upper bound of {@link #ABOVE_ALL} stand for no bound. A bound that does not
 * fit into 64 bits becomes no bound, so every answer stays true of the exact numbers.
 */
final class Range {

    static final long BELOW_ALL = Long.MIN_VALUE;
    static final long ABOVE_ALL = Long.MAX_VALUE;

    private Range() {}

    static long addLow(long a, long b) {
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return a == BELOW_ALL || b == BELOW_ALL || overflow || sum == ABOVE_ALL ? BELOW_ALL : sum;
    }

    static long addHigh(long a, long b) {
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return a == ABOVE_ALL || b == ABOVE_ALL || overflow || sum == BELOW_ALL ? ABOVE_ALL : sum;
    }

    /** Returns the lower bound of a product of the number in a range and a fixed factor. */
    static long timesLow(long low, long high, long factor) {
        if (factor == 0) {
            return 0;
        }
        long bound = factor > 0 ? low : high;
        return isUnbounded(bound) || overflows(bound, factor) ? BELOW_ALL : bound * factor;
    }

    /** Returns the upper bound of a product of the number in a range and a fixed factor. */
    static long timesHigh(long low, long high, long factor) {
        if (factor == 0) {
            return 0;
        }
        long bound = factor > 0 ? high : low;
        return isUnbounded(bound) || overflows(bound, factor) ? ABOVE_ALL : bound * factor;
    }

    /** Returns whether every, no, or some pair of numbers from two ranges stands in a relation. */
    static Outcome compare(long low, long high, Relation relation, long otherLow, long otherHigh) {
        return switch (relation) {
            case AT_LEAST -> outcome(low >= otherHigh, high < otherLow);
            case MORE_THAN -> outcome(low > otherHigh, high <= otherLow);
            case AT_MOST -> outcome(high <= otherLow, low > otherHigh);
            case LESS_THAN -> outcome(high < otherLow, low >= otherHigh);
            case EQUAL -> outcome(same(low, high, otherLow, otherHigh), apart(low, high, otherLow, otherHigh));
            case NOT_EQUAL -> outcome(apart(low, high, otherLow, otherHigh), same(low, high, otherLow, otherHigh));
        };
    }

    static boolean isUnbounded(long bound) {
        return bound == BELOW_ALL || bound == ABOVE_ALL;
    }

    private static boolean same(long low, long high, long otherLow, long otherHigh) {
        return low == high && otherLow == otherHigh && low == otherLow;
    }

    private static boolean apart(long low, long high, long otherLow, long otherHigh) {
        return high < otherLow || otherHigh < low;
    }

    private static Outcome outcome(boolean always, boolean never) {
        return always ? Outcome.MET : never ? Outcome.NOT_MET : Outcome.UNDETERMINED;
    }

    private static boolean overflows(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        boolean fits = (high == 0 && low >= 0) || (high == -1 && low < 0);
        return !fits || isUnbounded(low);
    }
}
