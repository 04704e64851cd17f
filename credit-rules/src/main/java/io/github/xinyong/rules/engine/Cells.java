package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.Metric.Aggregate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A block of filters as a table of cells: rows of one type class, one class of state, and days and an amount between the same
 * bounds pass exactly the same filters, so that one look-up tells all that a row feeds.
 *
 * <p>Cells are worked out when the first row falls into them. Not thread-safe.
 */
final class Cells {

    /** How many feeds are taken at a time: fewer turns are fewer wrong guesses of the processor when they end. */
    static final int STEP = 4;

    /** Stands for a cell that has not been worked out. */
    private static final int UNKNOWN = 0;
    /** Stands for a cell whose rows have to be taken part by part. */
    static final int APART = -1;

    /** Above this many cells there is no table. */
    private static final int LIMIT = 1 << 16;

    private static final int[] NONE = {};

    private final Plan plan;
    private final Block block;
    /** The days that filters ask for; those of decisions, in whose order rows stand, first. */
    private final Block.Days[] days;
    /** By number of state, where its cells begin within those of a type. */
    private final int[] ofState = new int[FileColumns.STATES];

    /** How far apart cells of neighbouring states are, then of neighbouring buckets of each day. */
    private final int[] strides;
    /** The amounts at which a bucket ends; below the first is no amount at all. */
    private final long[] amountBounds;

    private final int typeStride;
    private final int[] at;
    private final int[][] others;
    private int used = 1;
    /**
     * By cell from a place on: the place after its feeds, then the filters whose counts its rows raise and, from the number of
     * filters on, the accumulators that sum; filled up to a multiple of {@link #STEP} with places nobody reads. The place
     * after is negative if the cell has other accumulators.
     */
    int[] feeds = new int[256];

    /** Whether the first of the days is that of the decision. */
    final boolean isLed;
    /** The bounds of that day, and one above all. */
    final int[] leadBounds;
    /** Before this day of decision a row feeds nothing. */
    final int firstDay;

    final int leadStride;

    private Cells(Plan plan, Block block, Block.Days[] days, int[] strides, int states, int cells) {
        this.plan = plan;
        this.block = block;
        this.days = days;
        this.strides = strides;
        this.amountBounds = amountBounds(block);
        classifyStates(block, ofState, strides[0]);
        this.typeStride = strides[0] * states;
        this.at = new int[cells];
        this.others = new int[cells][];
        this.isLed = days.length > 0 && days[0].on == RecordDate.DECIDED;
        this.leadBounds = Arrays.copyOf(isLed ? days[0].bounds : NONE, isLed ? days[0].bounds.length + 1 : 1);
        leadBounds[leadBounds.length - 1] = Integer.MAX_VALUE;
        this.firstDay = isLed && days[0].isAskedByAll ? leadBounds[0] : Integer.MIN_VALUE;
        this.leadStride = isLed ? strides[1] : 0;
    }

    /** Returns the cells of a block, or null where there would be too many. */
    static @Nullable Cells of(Plan plan, Block block, Block.Days[] asked) {
        Block.Days[] days = asked.clone();
        Arrays.sort(days, (a, b) -> Boolean.compare(b.on == RecordDate.DECIDED, a.on == RecordDate.DECIDED));
        int[] strides = new int[days.length + 1];
        long stride = amountBounds(block).length + 1L;
        strides[days.length] = (int) stride;
        for (int i = days.length - 1; i >= 0; i--) {
            stride *= days[i].bounds.length + 1L;
            strides[i] = (int) stride;
            if (stride > LIMIT) {
                return null;
            }
        }
        int states = classifyStates(block, new int[FileColumns.STATES], 1);
        long size = block.ofType.length * stride * states;
        return size > LIMIT ? null : new Cells(plan, block, days, strides, states, (int) size);
    }

    private static long[] amountBounds(Block block) {
        return LongStream.concat(LongStream.of(FileColumns.NO_AMOUNT + 1), LongStream.of(block.amountBounds))
                .toArray();
    }

    private static int classifyStates(Block block, int[] ofState, int stride) {
        Map<List<Long>, Integer> classes = new LinkedHashMap<>();
        for (int state = 0; state < FileColumns.STATES; state++) {
            List<Long> passed = List.of(block.stateCertain[state], block.statePossible[state]);
            ofState[state] = stride * classes.computeIfAbsent(passed, key -> classes.size());
        }
        return classes.size();
    }

    /** Returns where the cells of a type class begin. */
    int ofType(int type) {
        return type * typeStride;
    }

    /**
     * Returns the number of the cell of a plain row, or {@link #APART} if a day asked for beside that of the decision is not
     * known.
     *
     * @param base where the cells of its type begin
     * @param reached how many bounds of the day of the decision it has reached
     */
    int cell(int base, int state, int reached, FileColumns columns, int row) {
        int index = base + ofState[state] + reached * leadStride;
        for (int i = isLed ? 1 : 0; i < days.length; i++) {
            int day = columns.earliestDay(days[i].on, row);
            if (day == FileColumns.NO_DAY || day != columns.latestDay(days[i].on, row)) {
                return APART;
            }
            index += days[i].bucket(day, 0) * strides[i + 1];
        }
        if (plan.asksAmounts) {
            long fen = columns.fenAt(row);
            for (long bound : amountBounds) {
                index += fen >= bound ? 1 : 0;
            }
        }
        return index;
    }

    /** Returns how many bounds a day of decision has reached. */
    int reached(int day) {
        int reached = 0;
        while (day >= leadBounds[reached]) {
            reached++;
        }
        return reached;
    }

    /** Returns where the feeds of a cell begin, or {@link #APART}. */
    int feedsOf(int cell) {
        int known = at[cell];
        return known != UNKNOWN ? known : fill(cell);
    }

    /** Returns the accumulators of a cell that do not sum. */
    int[] othersOf(int cell) {
        return others[cell];
    }

    private int fill(int cell) {
        at[cell] = APART;
        int type = cell / typeStride;
        int state = representative(cell % typeStride / strides[0] * strides[0]);
        int amounts = amountBounds.length + 1;
        int bucket = cell % amounts;
        long fen = bucket == 0 ? FileColumns.NO_AMOUNT : amountBounds[bucket - 1];
        boolean hasAmount = bucket > 0;
        long asked = block.ofType[type];
        for (int i = 0; i < days.length; i++) {
            int reached = cell / strides[i + 1] % (days[i].bounds.length + 1);
            asked &= days[i].begun[reached] & days[i].open[reached];
        }
        long possible = asked & block.statePossible[state] & block.amountPossible(fen, hasAmount);
        long passed = asked & block.stateCertain[state] & block.amountCertain(fen, hasAmount);
        if (passed == possible && (passed & block.slow) == 0) {
            at[cell] = feed(cell, passed, hasAmount);
        }
        return at[cell];
    }

    private int representative(int classOfState) {
        int state = 0;
        while (ofState[state] != classOfState) {
            state++;
        }
        return state;
    }

    private int feed(int cell, long passed, boolean hasAmount) {
        List<Integer> fed = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (long bits = passed; bits != 0; bits &= bits - 1) {
            int filter = block.first + Long.numberOfTrailingZeros(bits);
            fed.add(filter);
            for (int accumulator : plan.accumulatorsOf[filter]) {
                boolean sum = plan.accumulators[accumulator].aggregate() == Aggregate.SUM;
                if (sum && !hasAmount) {
                    return APART;
                }
                (sum ? fed : rest).add(sum ? plan.filters.length + accumulator : accumulator);
            }
        }
        while (fed.size() % STEP != 0) {
            fed.add(plan.filters.length + plan.accumulators.length + fed.size() % STEP);
        }
        others[cell] = rest.stream().mapToInt(Integer::intValue).toArray();
        int from = used;
        int end = from + 1 + fed.size();
        if (end > feeds.length) {
            feeds = Arrays.copyOf(feeds, 2 * end);
        }
        feeds[from] = rest.isEmpty() ? end : -end;
        for (int i = 0; i < fed.size(); i++) {
            feeds[from + 1 + i] = fed.get(i);
        }
        used = end;
        return from;
    }
}
