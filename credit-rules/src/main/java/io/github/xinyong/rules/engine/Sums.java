package io.github.xinyong.rules.engine;

/** What a {@link Tally} has added up, to go on from later; values that are told apart are not among it. */
final class Sums {

    final long[] sure;
    final long[] open;
    final long[] apartLow;
    final long[] apartHigh;
    final boolean[] touched;
    boolean isPlain;
    int taken;

    Sums(Plan plan) {
        this.sure = new long[plan.filters.length + plan.accumulators.length];
        this.open = new long[plan.filters.length];
        this.apartLow = new long[plan.accumulators.length];
        this.apartHigh = new long[plan.accumulators.length];
        this.touched = new boolean[plan.blocks.length];
    }
}
