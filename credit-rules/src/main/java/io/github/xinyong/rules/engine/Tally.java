package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the records of a view add up to: one pass over the rows for each block of filters.
 *
 * <p>Which filters a row passes is a set of bits, joined from tables by type, state, days and amount, and the rows that pass
 * are counted for all filters at once. Every number is a range: rows that pass for certain move both of its bounds, rows that
 * may or may not pass move one. Used again for each evaluation. Not thread-safe.
 */
final class Tally {

    private final Plan plan;
    private int[] classOfType = new int[8];
    final Row read;

    /** By filter, how many rows pass for certain, and how many more may. */
    private final int[] certain;

    private final int[] open;
    /** By block, a bit for each filter that some row may pass. */
    private final long[] touched;
    /** By type of the columns, the filters of a block that ask for it. */
    private long[] asking = new long[8];

    /** By accumulator, the sum, the largest or smallest amount, or the last day; meaningless where no record passes. */
    final long[] sumLow;

    final long[] sumHigh;
    /** By accumulator that tells values apart, the values. */
    private final Gathered[] gathered;

    private final int[] gathering;
    private final long[] start;

    Tally(Plan plan) {
        this.plan = plan;
        this.read = new Row(plan);
        this.certain = new int[plan.filters.length];
        this.open = new int[plan.filters.length];
        this.touched = new long[plan.blocks.length];
        this.sumLow = new long[plan.accumulators.length];
        this.sumHigh = new long[plan.accumulators.length];
        this.gathered = new Gathered[plan.accumulators.length];
        for (int i = 0; i < gathered.length; i++) {
            gathered[i] = new Gathered(plan, plan.accumulators[i]);
        }
        this.gathering = IntStream.range(0, gathered.length)
                .filter(i -> isGathered(plan.accumulators[i].aggregate()))
                .toArray();
        this.start = Arrays.stream(plan.accumulators)
                .mapToLong(accumulator -> start(accumulator.aggregate()))
                .toArray();
        clear();
    }

    /** Returns how many records pass a filter for certain. */
    long countLow(int filter) {
        return certain[filter];
    }

    /** Returns how many records may pass a filter. */
    long countHigh(int filter) {
        return (long) certain[filter] + open[filter];
    }

    /** Returns a bit for each filter of a block that some record may pass. */
    long touched(int block) {
        return touched[block];
    }

    /** No row. */
    static final int NONE = -1;

    /**
     * Adds up the rows.
     *
     * @param changed a row that is taken to have another state, or {@link #NONE}
     * @param as the number of that state, or {@link #NONE} to leave the row out
     */
    void run(Snapshot snapshot, FileColumns columns, int changed, int as) {
        clear();
        classifyTypes(columns);
        for (int i = 0; i < plan.blocks.length; i++) {
            touched[i] = pass(i, snapshot.days[i], columns, changed, as);
        }
        for (int index : gathering) {
            sumLow[index] = gathered[index].low();
            sumHigh[index] = gathered[index].high();
        }
    }

    private void clear() {
        Arrays.fill(certain, 0);
        Arrays.fill(open, 0);
        System.arraycopy(start, 0, sumLow, 0, start.length);
        System.arraycopy(start, 0, sumHigh, 0, start.length);
        for (int index : gathering) {
            gathered[index].clear();
        }
    }

    private static boolean isGathered(Aggregate aggregate) {
        return aggregate == Aggregate.DISTINCT || aggregate == Aggregate.LONGEST_RUN;
    }

    private void classifyTypes(FileColumns columns) {
        if (columns.typeCount() > classOfType.length) {
            classOfType = new int[columns.typeCount()];
            asking = new long[columns.typeCount()];
        }
        for (int type = 0; type < columns.typeCount(); type++) {
            classOfType[type] = plan.classOfType(columns.type(type));
        }
    }

    /** Passes the rows through a block of filters, and returns those that some row may pass. */
    private long pass(int number, Block.Days[] days, FileColumns columns, int changed, int as) {
        Block block = plan.blocks[number];
        for (int type = 0; type < columns.typeCount(); type++) {
            asking[type] = block.ofType[classOfType[type]];
        }
        // Where every filter asks for a day in the order of the rows, those before the first of them pass none.
        Block.Days order = days.length == 1 && days[0].sorted && days[0].isAskedByAll ? days[0] : null;
        int reached = 0;
        int rows = columns.size();
        long seen = 0;
        for (int row = 0; row < rows; row++) {
            if (order != null && reached == 0 && order.isBefore(columns.latestDay(order.on, row))) {
                continue;
            }
            long asked = asking[columns.typeIdAt(row)];
            if (asked == 0 || (row == changed && as == NONE)) {
                continue;
            }
            int state = row == changed ? as : plan.stateAt(columns, row);
            long possible = asked & block.statePossible[state];
            long passed = asked & block.stateCertain[state];
            for (int i = 0; i < days.length && possible != 0; i++) {
                Block.Days on = days[i];
                int earliest = columns.earliestDay(on.on, row);
                if (earliest == FileColumns.NO_DAY) {
                    passed &= on.others;
                } else {
                    int latest = columns.latestDay(on.on, row);
                    int first = on.bucket(earliest, on.sorted ? reached : 0);
                    reached = on.sorted ? first : reached;
                    int last = latest == earliest ? first : on.bucket(latest, first);
                    possible &= on.begun[last] & on.open[first];
                    passed &= on.begun[first] & on.open[last];
                }
            }
            if ((possible & block.asksAmount) != 0) {
                long fen = columns.fenAt(row);
                boolean hasAmount = fen != FileColumns.NO_AMOUNT || columns.amountAt(row) != FileColumns.NO_AMOUNT;
                possible &= block.amountPossible(fen, hasAmount);
                passed &= block.amountCertain(fen, hasAmount);
            }
            if ((possible & block.slow) != 0) {
                for (long rest = possible & block.slow; rest != 0; rest &= rest - 1) {
                    long bit = Long.lowestOneBit(rest);
                    Outcome outcome = testRecord(block, bit, columns, row);
                    possible &= outcome == Outcome.NOT_MET ? ~bit : -1L;
                    passed &= outcome == Outcome.MET ? -1L : ~bit;
                }
            }
            if (possible != 0) {
                seen |= possible;
                count(block, possible, passed & possible, columns, row);
            }
        }
        return seen;
    }

    private Outcome testRecord(Block block, long bit, FileColumns columns, int row) {
        FilterTest test = plan.filters[block.first + Long.numberOfTrailingZeros(bit)];
        return test.testRecord(columns.recordAt(row));
    }

    /** Counts a row for the filters it passes, for certain or perhaps. */
    private void count(Block block, long possible, long passed, FileColumns columns, int row) {
        int first = block.first;
        for (long rest = passed; rest != 0; rest &= rest - 1) {
            certain[first + Long.numberOfTrailingZeros(rest)]++;
        }
        for (long rest = possible & ~passed; rest != 0; rest &= rest - 1) {
            open[first + Long.numberOfTrailingZeros(rest)]++;
        }
        for (long rest = possible & block.fed; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            take(columns, row, first + bit, (passed >>> bit & 1) != 0);
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

    private void take(FileColumns columns, int row, int filter, boolean isCertain) {
        for (int index : plan.accumulatorsOf[filter]) {
            Accumulator accumulator = plan.accumulators[index];
            switch (accumulator.aggregate()) {
                case SUM -> addAmount(index, columns.fenAt(row), isCertain);
                case MAX -> {
                    long fen = columns.fenAt(row);
                    boolean known = fen != FileColumns.NO_AMOUNT;
                    raise(index, known ? fen : Range.BELOW_ALL, known ? fen : Range.ABOVE_ALL, isCertain);
                }
                case MIN -> {
                    long fen = columns.fenAt(row);
                    boolean known = fen != FileColumns.NO_AMOUNT;
                    lower(index, known ? fen : Range.BELOW_ALL, known ? fen : Range.ABOVE_ALL, isCertain);
                }
                case DAYS_SINCE_LAST -> {
                    int earliest = columns.earliestDay(plan.dates[accumulator.date()], row);
                    boolean dated = earliest != FileColumns.NO_DAY;
                    int latest = columns.latestDay(plan.dates[accumulator.date()], row);
                    raise(index, dated ? earliest : Range.BELOW_ALL, dated ? latest : Range.ABOVE_ALL, isCertain);
                }
                case DISTINCT, LONGEST_RUN -> gathered[index].add(columns, row, isCertain);
                case COUNT -> throw new AssertionError("counts are no accumulators");
            }
        }
    }

    private static long start(Aggregate aggregate) {
        return switch (aggregate) {
            case MIN -> Range.ABOVE_ALL;
            case MAX, DAYS_SINCE_LAST -> Range.BELOW_ALL;
            case SUM, COUNT, DISTINCT, LONGEST_RUN -> 0;
        };
    }

    private void addAmount(int index, long fen, boolean isCertain) {
        if (fen == FileColumns.NO_AMOUNT) {
            sumLow[index] = Range.BELOW_ALL;
            sumHigh[index] = Range.ABOVE_ALL;
            return;
        }
        if (isCertain || fen < 0) {
            sumLow[index] = Range.addLow(sumLow[index], fen);
        }
        if (isCertain || fen > 0) {
            sumHigh[index] = Range.addHigh(sumHigh[index], fen);
        }
    }

    private void raise(int index, long valueLow, long valueHigh, boolean isCertain) {
        if (isCertain) {
            sumLow[index] = Math.max(sumLow[index], valueLow);
        }
        sumHigh[index] = Math.max(sumHigh[index], valueHigh);
    }

    private void lower(int index, long valueLow, long valueHigh, boolean isCertain) {
        sumLow[index] = Math.min(sumLow[index], valueLow);
        if (isCertain) {
            sumHigh[index] = Math.min(sumHigh[index], valueHigh);
        }
    }
}
