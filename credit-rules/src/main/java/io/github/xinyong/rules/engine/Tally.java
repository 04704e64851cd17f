package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import java.util.Arrays;

/**
 * What the records of a view add up to: one pass over the rows, each of which is tested by the filters of its type only.
 *
 * <p>Every number is a range. Records that pass a filter for certain move both of its bounds, records that may or may not
 * pass move one. Used again for each evaluation. Not thread-safe.
 */
final class Tally {

    private final Plan plan;
    private int[] classOfType = new int[8];
    final Row read;

    /** By filter, how many records pass. */
    final long[] countLow;

    final long[] countHigh;
    /** By accumulator, the sum, the largest or smallest amount, or the last day; meaningless where no record passes. */
    final long[] sumLow;

    final long[] sumHigh;

    Tally(Plan plan) {
        this.plan = plan;
        this.read = new Row(plan);
        this.countLow = new long[plan.filters.length];
        this.countHigh = new long[plan.filters.length];
        this.sumLow = new long[plan.accumulators.length];
        this.sumHigh = new long[plan.accumulators.length];
    }

    void run(Snapshot snapshot, FileColumns columns) {
        Arrays.fill(countLow, 0);
        Arrays.fill(countHigh, 0);
        for (int i = 0; i < sumLow.length; i++) {
            sumLow[i] = start(plan.accumulators[i].aggregate());
            sumHigh[i] = sumLow[i];
        }
        classifyTypes(columns);
        for (int row = 0; row < columns.size(); row++) {
            int[] candidates = plan.filtersOfClass[classOfType[columns.typeIdAt(row)]];
            if (candidates.length > 0) {
                read.read(columns, row);
                for (int filter : candidates) {
                    Outcome passes = test(filter, snapshot);
                    if (passes != Outcome.NOT_MET) {
                        take(filter, passes == Outcome.MET);
                    }
                }
            }
        }
    }

    private void classifyTypes(FileColumns columns) {
        if (columns.typeCount() > classOfType.length) {
            classOfType = new int[columns.typeCount()];
        }
        for (int type = 0; type < columns.typeCount(); type++) {
            classOfType[type] = plan.classOfType(columns.type(type));
        }
    }

    /** Tests whether the row last read, of a fitting type, passes a filter. */
    Outcome test(int filter, Snapshot snapshot) {
        FilterTest test = plan.filters[filter];
        int window = test.window();
        return window < 0
                ? test.test(read, 0, 0)
                : test.test(read, snapshot.windowFrom[window], snapshot.windowTo[window]);
    }

    private void take(int filter, boolean certain) {
        countHigh[filter]++;
        if (certain) {
            countLow[filter]++;
        }
        boolean known = read.fen != FileColumns.NO_AMOUNT;
        for (int index : plan.accumulatorsOf[filter]) {
            Accumulator accumulator = plan.accumulators[index];
            switch (accumulator.aggregate()) {
                case SUM -> addAmount(index, read.fen, certain);
                case MAX ->
                    raise(index, known ? read.fen : Range.BELOW_ALL, known ? read.fen : Range.ABOVE_ALL, certain);
                case MIN ->
                    lower(index, known ? read.fen : Range.BELOW_ALL, known ? read.fen : Range.ABOVE_ALL, certain);
                case DAYS_SINCE_LAST -> {
                    int earliest = read.earliest[accumulator.date()];
                    boolean dated = earliest != FileColumns.NO_DAY;
                    raise(
                            index,
                            dated ? earliest : Range.BELOW_ALL,
                            dated ? read.latest[accumulator.date()] : Range.ABOVE_ALL,
                            certain);
                }
                case COUNT -> throw new AssertionError("counts are no accumulators");
            }
        }
    }

    private static long start(Aggregate aggregate) {
        return switch (aggregate) {
            case MIN -> Range.ABOVE_ALL;
            case MAX, DAYS_SINCE_LAST -> Range.BELOW_ALL;
            case SUM, COUNT -> 0;
        };
    }

    private void addAmount(int index, long fen, boolean certain) {
        if (fen == FileColumns.NO_AMOUNT) {
            sumLow[index] = Range.BELOW_ALL;
            sumHigh[index] = Range.ABOVE_ALL;
            return;
        }
        if (certain || fen < 0) {
            sumLow[index] = Range.addLow(sumLow[index], fen);
        }
        if (certain || fen > 0) {
            sumHigh[index] = Range.addHigh(sumHigh[index], fen);
        }
    }

    private void raise(int index, long valueLow, long valueHigh, boolean certain) {
        if (certain) {
            sumLow[index] = Math.max(sumLow[index], valueLow);
        }
        sumHigh[index] = Math.max(sumHigh[index], valueHigh);
    }

    private void lower(int index, long valueLow, long valueHigh, boolean certain) {
        sumLow[index] = Math.min(sumLow[index], valueLow);
        if (certain) {
            sumHigh[index] = Math.min(sumHigh[index], valueHigh);
        }
    }
}
