package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import java.util.Arrays;
import java.util.Objects;
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
    private final Snapshot snapshot;
    final Row read;
    private final int filters;

    /** By filter, how many rows pass for certain; then by accumulator, the sum of rows found in a cell; then places nobody reads. */
    private final long[] sure;
    /** By filter, how many more rows may pass. */
    private final long[] open;
    /** As {@link #sure}, the bounds of counts and sums if some row was taken part by part. */
    private final long[] low;

    private final long[] high;
    /** Whether no row was taken part by part, so that counts and sums are certain. */
    private boolean isPlain = true;
    /** How many rows were taken. */
    private int taken;

    /** By block, its cells. */
    private final @Nullable Cells[] cells;
    /** By block, whether a type of the records is asked for. */
    private final boolean[] touched;
    /** By type id of the columns, its class. */
    private int[] classOfType = new int[8];
    /** By type id of the columns, where its cells in the block at hand begin, or -1 if no filter asks for it. */
    private int[] baseOfType = new int[8];

    /** Above this many rows, amounts are added with care. */
    private static final int MANY = 1 << 20;

    /** By accumulator, the sum of rows taken part by part, the extreme amount, or the last day; meaningless where no record passes. */
    private final long[] apartLow;

    private final long[] apartHigh;
    /** By accumulator that tells values apart, the values. */
    private final Gathered[] gathered;

    private final int[] gathering;
    private final int[] summing;
    private final long[] start;

    Tally(Plan plan, Snapshot snapshot) {
        this.plan = plan;
        this.snapshot = snapshot;
        this.read = new Row(plan);
        this.filters = plan.filters.length;
        this.sure = new long[filters + plan.accumulators.length + Cells.STEP];
        this.open = new long[filters];
        this.low = new long[sure.length];
        this.high = new long[sure.length];
        this.cells = new Cells[plan.blocks.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cells.of(plan, plan.blocks[i], snapshot.days[i]);
        }
        this.touched = new boolean[plan.blocks.length];
        this.apartLow = new long[plan.accumulators.length];
        this.apartHigh = new long[plan.accumulators.length];
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
        return sure[filter];
    }

    /** Returns how many records may pass a filter. */
    long countHigh(int filter) {
        return sure[filter] + open[filter];
    }

    /** Returns the lower bound of what an accumulator holds. */
    long totalLow(int accumulator) {
        boolean sums = plan.accumulators[accumulator].aggregate() == Aggregate.SUM;
        return sums ? Range.addLow(apartLow[accumulator], sure[filters + accumulator]) : apartLow[accumulator];
    }

    /** Returns the upper bound of what an accumulator holds. */
    long totalHigh(int accumulator) {
        boolean sums = plan.accumulators[accumulator].aggregate() == Aggregate.SUM;
        return sums ? Range.addHigh(apartHigh[accumulator], sure[filters + accumulator]) : apartHigh[accumulator];
    }

    /** Returns whether counts and sums are certain. */
    boolean isPlain() {
        return isPlain;
    }

    /** Returns by filter the count and, after them, by accumulator the sum: the lower bounds. */
    long[] lows() {
        return isPlain ? sure : low;
    }

    /** Returns by filter the count and, after them, by accumulator the sum: the upper bounds. */
    long[] highs() {
        return isPlain ? sure : high;
    }

    /** Returns whether records may say anything to the filters of a block. */
    boolean isTouched(int block) {
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
    void run(FileColumns columns, int changed, int as) {
        clear();
        add(columns, changed, as);
        finish();
    }

    private void clear() {
        Arrays.fill(sure, 0);
        Arrays.fill(touched, false);
        if (!isPlain) {
            Arrays.fill(open, 0);
        }
        isPlain = true;
        taken = 0;
        if (start.length > 0) {
            System.arraycopy(start, 0, apartLow, 0, start.length);
            System.arraycopy(start, 0, apartHigh, 0, start.length);
        }
        for (int index : gathering) {
            gathered[index].clear();
        }
    }

    /** Goes on from what was added up before. */
    void load(Sums sums) {
        clear();
        System.arraycopy(sums.sure, 0, sure, 0, sums.sure.length);
        System.arraycopy(sums.open, 0, open, 0, sums.open.length);
        System.arraycopy(sums.apartLow, 0, apartLow, 0, sums.apartLow.length);
        System.arraycopy(sums.apartHigh, 0, apartHigh, 0, sums.apartHigh.length);
        System.arraycopy(sums.touched, 0, touched, 0, sums.touched.length);
        isPlain = sums.isPlain;
        taken = sums.taken;
        finish();
    }

    void save(Sums sums) {
        System.arraycopy(sure, 0, sums.sure, 0, sums.sure.length);
        System.arraycopy(open, 0, sums.open, 0, sums.open.length);
        System.arraycopy(apartLow, 0, sums.apartLow, 0, sums.apartLow.length);
        System.arraycopy(apartHigh, 0, sums.apartHigh, 0, sums.apartHigh.length);
        System.arraycopy(touched, 0, sums.touched, 0, sums.touched.length);
        sums.isPlain = isPlain;
        sums.taken = taken;
    }

    /** Adds rows to those before. */
    void add(FileColumns columns) {
        add(columns, NONE, NONE);
    }

    /** Takes one row back that was added before, and returns whether that was possible: counts and sums of a cell can be. */
    boolean isTakenBack(FileColumns one) {
        classify(one);
        int[] places = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            long row = one.rowAt(0);
            boolean asked = isAsked(plan.blocks[i], 1);
            Cells table = cells[i];
            if (asked && (table == null || taken >= MANY || !FileColumns.isPlain(row))) {
                return false;
            }
            if (asked && table != null) {
                int reached = table.isLed ? table.reached(FileColumns.dayOf(row)) : 0;
                int base = table.ofType(classOfType[0]);
                int cell = table.cell(base, plan.stateAt(one, 0), reached, one, 0);
                places[i] = cell < 0 ? Cells.APART : table.feedsOf(cell);
                if (places[i] < 0 || table.feeds[places[i]] < 0) {
                    return false;
                }
            }
        }
        long fen = one.fenAt(0);
        for (int i = 0; i < cells.length; i++) {
            if (places[i] > 0) {
                int[] feeds = Objects.requireNonNull(cells[i]).feeds;
                for (int at = places[i] + 1; at < feeds[places[i]]; at++) {
                    sure[feeds[at]] -= raise(feeds[at], filters - 1, fen);
                }
            }
        }
        return true;
    }

    private static boolean isGathered(Aggregate aggregate) {
        return aggregate == Aggregate.DISTINCT || aggregate == Aggregate.LONGEST_RUN;
    }

    private void add(FileColumns columns, int changed, int as) {
        int types = columns.typeCount();
        classify(columns);
        taken = Math.min(MANY, taken + Math.min(MANY, columns.size()));
        for (int i = 0; i < cells.length; i++) {
            if (isAsked(plan.blocks[i], types)) {
                touched[i] = true;
                Cells table = taken < MANY ? cells[i] : null;
                if (table == null) {
                    for (int row = 0; row < columns.size(); row++) {
                        apart(i, columns, row, changed, as);
                    }
                } else {
                    pass(i, table, columns, changed, as);
                }
            }
        }
    }

    private void classify(FileColumns columns) {
        int types = columns.typeCount();
        if (types > classOfType.length) {
            classOfType = new int[types];
            baseOfType = new int[types];
        }
        for (int type = 0; type < types; type++) {
            classOfType[type] = plan.classOfType(columns.type(type));
        }
    }

    private boolean isAsked(Block block, int types) {
        long asked = 0;
        for (int type = 0; type < types; type++) {
            asked |= block.ofType[classOfType[type]];
        }
        return asked != 0;
    }

    /** Brings together what was added in cells and part by part. */
    private void finish() {
        if (!isPlain) {
            for (int filter = 0; filter < filters; filter++) {
                low[filter] = countLow(filter);
                high[filter] = countHigh(filter);
            }
            for (int index : summing) {
                low[filters + index] = totalLow(index);
                high[filters + index] = totalHigh(index);
            }
        }
        for (int index : gathering) {
            apartLow[index] = gathered[index].low();
            apartHigh[index] = gathered[index].high();
        }
    }

    /** Passes rows through a block of filters by its cells. */
    private void pass(int number, Cells table, FileColumns columns, int changed, int as) {
        for (int type = 0; type < columns.typeCount(); type++) {
            boolean asked = plan.blocks[number].ofType[classOfType[type]] != 0;
            baseOfType[type] = asked ? table.ofType(classOfType[type]) : -1;
        }
        int[] bases = baseOfType;
        int[] bounds = table.leadBounds;
        int firstDay = table.firstDay;
        boolean led = table.isLed;
        boolean classifies = plan.classifies;
        int reached = 0;
        int rows = columns.size();
        for (int row = 0; row < rows; row++) {
            long all = columns.rowAt(row);
            if (!FileColumns.isPlain(all) || row == changed) {
                apart(number, columns, row, changed, as);
                continue;
            }
            int day = FileColumns.dayOf(all);
            int base = bases[FileColumns.typeIdOf(all)];
            if (day < firstDay || base < 0) {
                continue;
            }
            // Rows stand in the order of this day.
            while (led && day >= bounds[reached]) {
                reached++;
            }
            int state = classifies ? plan.stateAt(columns, row) : FileColumns.stateOf(all);
            int cell = table.cell(base, state, reached, columns, row);
            int from = cell < 0 ? Cells.APART : table.feedsOf(cell);
            if (from < 0) {
                apart(number, columns, row, changed, as);
            } else {
                feed(table, cell, from, columns, row);
            }
        }
    }

    private void feed(Cells table, int cell, int from, FileColumns columns, int row) {
        long[] sums = sure;
        int[] feeds = table.feeds;
        int last = filters - 1;
        long fen = plan.asksAmounts ? columns.fenAt(row) : 0;
        int end = feeds[from];
        if (end < 0) {
            end = -end;
            for (int accumulator : table.othersOf(cell)) {
                take(columns, row, accumulator, true);
            }
        }
        for (int i = from + 1; i < end; i += Cells.STEP) {
            sums[feeds[i]] += raise(feeds[i], last, fen);
            sums[feeds[i + 1]] += raise(feeds[i + 1], last, fen);
            sums[feeds[i + 2]] += raise(feeds[i + 2], last, fen);
            sums[feeds[i + 3]] += raise(feeds[i + 3], last, fen);
        }
    }

    /** Returns 1 for a filter and the amount for an accumulator, without a branch. */
    private static long raise(int feed, int lastFilter, long fen) {
        long sums = (long) (lastFilter - feed) >> 63;
        return (fen & sums) | (1 & ~sums);
    }

    /** Passes a row through a block of filters part by part. */
    private void apart(int number, FileColumns columns, int row, int changed, int as) {
        if (row != changed || as != NONE) {
            isPlain = false;
            int state = row == changed ? as : plan.stateAt(columns, row);
            pass(plan.blocks[number], snapshot.days[number], columns, row, state);
        }
    }

    private void pass(Block block, Block.Days[] days, FileColumns columns, int row, int state) {
        long asked = block.ofType[classOfType[columns.typeIdAt(row)]];
        if (asked == 0) {
            return;
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
    }

    private Outcome testRecord(Block block, long bit, FileColumns columns, int row) {
        FilterTest test = plan.filters[block.first + Long.numberOfTrailingZeros(bit)];
        return test.testRecord(columns.recordAt(row));
    }

    /** Counts a row for the filters it passes, for certain or perhaps. */
    private void count(Block block, long possible, long passed, FileColumns columns, int row) {
        int first = block.first;
        for (long rest = passed; rest != 0; rest &= rest - 1) {
            sure[first + Long.numberOfTrailingZeros(rest)]++;
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
    Outcome test(int filter) {
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
            apartLow[index] = Range.BELOW_ALL;
            apartHigh[index] = Range.ABOVE_ALL;
            return;
        }
        if (isCertain || fen < 0) {
            apartLow[index] = Range.addLow(apartLow[index], fen);
        }
        if (isCertain || fen > 0) {
            apartHigh[index] = Range.addHigh(apartHigh[index], fen);
        }
    }

    private void raise(int index, long valueLow, long valueHigh, boolean isCertain) {
        if (isCertain) {
            apartLow[index] = Math.max(apartLow[index], valueLow);
        }
        apartHigh[index] = Math.max(apartHigh[index], valueHigh);
    }

    private void lower(int index, long valueLow, long valueHigh, boolean isCertain) {
        apartLow[index] = Math.min(apartLow[index], valueLow);
        if (isCertain) {
            apartHigh[index] = Math.min(apartHigh[index], valueHigh);
        }
    }
}
