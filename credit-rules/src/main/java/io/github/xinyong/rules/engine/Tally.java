package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /** By filter, how many rows pass for certain; then by accumulator, the sum of rows found in a cell; then a place nobody reads. */
    private final long[] certain;
    /** By filter, how many more rows may pass. */
    private final long[] open;
    /** By block, its cells. */
    private final @Nullable Cells[] cells;
    /** By block, a bit for each filter that some row may pass. */
    private final long[] touched;
    /** By type of the columns, the filters of a block that ask for it. */
    private long[] asking = new long[8];
    /** By type of the columns before, the type. */
    private @Nullable String[] typeBefore = new String[8];

    /** Above this, an amount is added with care: a million below it stay within 64 bits. */
    private static final long LARGE = 1L << 40;

    private static final int MANY = 1 << 20;

    /** By accumulator, the sum, the largest or smallest amount, or the last day; meaningless where no record passes. */
    final long[] sumLow;

    final long[] sumHigh;
    /** By accumulator that tells values apart, the values. */
    private final Gathered[] gathered;

    private final int[] gathering;
    private final int[] summing;
    private final long[] start;

    Tally(Plan plan, Snapshot snapshot) {
        this.plan = plan;
        this.read = new Row(plan);
        this.certain = new long[plan.filters.length + plan.accumulators.length + 1];
        this.open = new long[plan.filters.length];
        this.cells = new Cells[plan.blocks.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cells.of(plan, plan.blocks[i], snapshot.days[i]);
        }
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
        this.summing = IntStream.range(0, gathered.length)
                .filter(i -> plan.accumulators[i].aggregate() == Aggregate.SUM)
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
        return certain[filter] + open[filter];
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
        for (int index : summing) {
            sumLow[index] = Range.addLow(sumLow[index], certain[plan.filters.length + index]);
            sumHigh[index] = Range.addHigh(sumHigh[index], certain[plan.filters.length + index]);
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
            typeBefore = new String[columns.typeCount()];
        }
        for (int type = 0; type < columns.typeCount(); type++) {
            String name = columns.type(type);
            if (!name.equals(typeBefore[type])) {
                typeBefore[type] = name;
                classOfType[type] = plan.classOfType(name);
            }
        }
    }

    /** Passes the rows through a block of filters, and returns those that some row may pass. */
    private long pass(int number, Block.Days[] days, FileColumns columns, int changed, int as) {
        Block block = plan.blocks[number];
        for (int type = 0; type < columns.typeCount(); type++) {
            asking[type] = block.ofType[classOfType[type]];
        }
        Cells table = columns.size() < MANY ? cells[number] : null;
        Block.Days on = days.length == 1 ? days[0] : null;
        // Where every filter asks for a day in the order of the rows, those before the first of them pass none.
        Block.Days leading = on != null && on.sorted && on.isAskedByAll ? on : null;
        int reached = 0;
        int rows = columns.size();
        long touchedBits = 0;
        for (int row = 0; row < rows; row++) {
            int earliest = on == null ? 0 : columns.earliestDay(on.on, row);
            int latest = on == null ? 0 : columns.latestDay(on.on, row);
            if (leading != null && reached == 0 && leading.isBefore(latest)) {
                continue;
            }
            int type = columns.typeIdAt(row);
            if (row == changed && as == NONE) {
                continue;
            }
            int state = row == changed ? as : plan.stateAt(columns, row);
            if (table != null && earliest == latest && earliest != FileColumns.NO_DAY) {
                int bucket = on == null ? 0 : on.bucket(earliest, on.sorted ? reached : 0);
                reached = bucket;
                long fen = plan.asksAmounts ? columns.fenAt(row) : FileColumns.NO_AMOUNT;
                Cells.Cell cell = table.at(classOfType[type], state, bucket, fen);
                boolean plain = fen < LARGE && (fen > -LARGE || fen == FileColumns.NO_AMOUNT);
                if (cell.certain() && plain && !columns.isInOtherCurrencyAt(row)) {
                    touchedBits |= cell.filters();
                    feed(cell, fen);
                    for (int accumulator : cell.others()) {
                        take(columns, row, accumulator, true);
                    }
                    continue;
                }
            }
            touchedBits |= pass(block, days, columns, row, state);
        }
        return touchedBits;
    }

    private void feed(Cells.Cell cell, long fen) {
        long[] sums = certain;
        int last = plan.filters.length - 1;
        int[] feeds = cell.feeds();
        int i = 0;
        do {
            sums[feeds[i]] += raise(feeds[i], last, fen);
            sums[feeds[i + 1]] += raise(feeds[i + 1], last, fen);
            sums[feeds[i + 2]] += raise(feeds[i + 2], last, fen);
            sums[feeds[i + 3]] += raise(feeds[i + 3], last, fen);
            i += Cells.STEP;
        } while (i < feeds.length);
    }

    /** Returns 1 for a filter and the amount for an accumulator, without a branch. */
    private static long raise(int feed, int lastFilter, long fen) {
        long sums = (long) (lastFilter - feed) >> 63;
        return (fen & sums) | (1 & ~sums);
    }

    /** Passes a row through a block of filters part by part, and returns those that it may pass. */
    private long pass(Block block, Block.Days[] days, FileColumns columns, int row, int state) {
        long asked = asking[columns.typeIdAt(row)];
        if (asked == 0) {
            return 0;
        }
        long possible = asked & block.statePossible[state];
        long passed = asked & block.stateCertain[state];
        for (int i = 0; i < days.length && possible != 0; i++) {
            Block.Days on = days[i];
            int earliest = columns.earliestDay(on.on, row);
            if (earliest == FileColumns.NO_DAY) {
                passed &= on.others;
            } else {
                int latest = columns.latestDay(on.on, row);
                int first = on.bucket(earliest, 0);
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
        for (long rest = possible & block.slow; rest != 0; rest &= rest - 1) {
            long bit = Long.lowestOneBit(rest);
            Outcome outcome = testRecord(block, bit, columns, row);
            possible &= outcome == Outcome.NOT_MET ? ~bit : -1L;
            passed &= outcome == Outcome.MET ? -1L : ~bit;
        }
        if (possible != 0) {
            count(block, possible, passed & possible, columns, row);
        }
        return possible;
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
            for (int accumulator : plan.accumulatorsOf[first + bit]) {
                take(columns, row, accumulator, (passed >>> bit & 1) != 0);
            }
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

    private void take(FileColumns columns, int row, int index, boolean isCertain) {
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
