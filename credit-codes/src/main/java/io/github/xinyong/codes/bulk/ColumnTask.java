package io.github.xinyong.codes.bulk;

import java.io.Serial;
import java.util.concurrent.RecursiveTask;
import java.util.function.IntBinaryOperator;

/** A part of a column, halved at a multiple of 64 rows until it is small, so that no two parts share a word. */
final class ColumnTask extends RecursiveTask<Integer> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SMALL = 1 << 14;

    private final int from;
    private final int to;
    private final transient IntBinaryOperator check;

    /** Takes what checks the rows from one number to another and counts those that conform. */
    ColumnTask(int from, int to, IntBinaryOperator check) {
        this.from = from;
        this.to = to;
        this.check = check;
    }

    @Override
    protected Integer compute() {
        if (to - from <= SMALL) {
            return check.applyAsInt(from, to);
        }
        int middle = (from + (to - from) / 2) & -Long.SIZE;
        ColumnTask first = new ColumnTask(from, middle, check);
        ColumnTask second = new ColumnTask(middle, to, check);
        invokeAll(first, second);
        return first.join() + second.join();
    }
}
