package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.rules.Metric.Aggregate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A block of filters as a table of cells: rows of one type class, one class of state, and a day and an amount between the same
 * bounds pass exactly the same filters, so that one look-up tells all that a row feeds.
 *
 * <p>Cells are worked out when the first row falls into them. Not thread-safe.
 */
final class Cells {

    /** How many feeds are taken at a time: fewer turns are fewer wrong guesses of the processor when they end. */
    static final int STEP = 4;

    /** Above this many cells there is no table. */
    private static final int LIMIT = 1 << 16;

    /**
     * What the rows of a cell feed.
     *
     * @param certain whether that is certain; if not, nothing else is told
     * @param filters a bit for each filter that they pass
     * @param feeds the filters whose counts they raise and, from the number of filters on, the accumulators that sum; filled
     *     up to a multiple of {@link #STEP} with the place after all of them, which nobody reads
     * @param others the accumulators that do not sum
     */
    @SuppressWarnings("ArrayRecordComponent") // tables, written once and never compared
    record Cell(boolean certain, long filters, int[] feeds, int[] others) {}

    private static final Cell UNCERTAIN = new Cell(false, 0, new int[0], new int[0]);

    private final Plan plan;
    private final Block block;
    private final Block.@Nullable Days days;
    private final int[] classOfState = new int[FileColumns.STATES];
    private final int states;
    private final int buckets;
    /** The amounts at which a bucket ends; below the first is no amount at all. */
    private final long[] amountBounds;

    private final Cell[] cells;

    private Cells(Plan plan, Block block, Block.@Nullable Days days) {
        this.plan = plan;
        this.block = block;
        this.days = days;
        this.states = classifyStates();
        this.buckets = days == null ? 1 : days.bounds.length + 1;
        this.amountBounds = LongStream.concat(
                        LongStream.of(FileColumns.NO_AMOUNT + 1), LongStream.of(block.amountBounds))
                .toArray();
        long size = (long) block.ofType.length * states * buckets * (amountBounds.length + 1);
        this.cells = new Cell[size > LIMIT ? 0 : (int) size];
    }

    /** Returns the cells of a block, or null where there would be too many, or filters ask for several dates. */
    static @Nullable Cells of(Plan plan, Block block, Block.Days[] days) {
        if (days.length > 1) {
            return null;
        }
        Cells cells = new Cells(plan, block, days.length == 0 ? null : days[0]);
        return cells.cells.length == 0 ? null : cells;
    }

    private int classifyStates() {
        Map<List<Long>, Integer> classes = new LinkedHashMap<>();
        for (int state = 0; state < FileColumns.STATES; state++) {
            List<Long> passed = List.of(block.stateCertain[state], block.statePossible[state]);
            classOfState[state] = classes.computeIfAbsent(passed, key -> classes.size());
        }
        return classes.size();
    }

    /** Returns the cell of a row with a day known for certain, if one is asked for, and no amount in another currency. */
    Cell at(int type, int state, int bucket, long fen) {
        int index = (type * states + classOfState[state]) * buckets + bucket;
        index *= amountBounds.length + 1;
        for (long bound : amountBounds) {
            index += fen >= bound ? 1 : 0;
        }
        Cell cell = cells[index];
        if (cell == null) {
            cell = cell(type, state, bucket, fen);
            cells[index] = cell;
        }
        return cell;
    }

    private Cell cell(int type, int state, int bucket, long fen) {
        boolean hasAmount = fen != FileColumns.NO_AMOUNT;
        long window = days == null ? -1L : days.begun[bucket] & days.open[bucket];
        long asked = block.ofType[type] & window;
        long possible = asked & block.statePossible[state] & block.amountPossible(fen, hasAmount);
        long passed = asked & block.stateCertain[state] & block.amountCertain(fen, hasAmount);
        if (passed != possible || (passed & block.slow) != 0) {
            return UNCERTAIN;
        }
        List<Integer> feeds = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (long rest = passed; rest != 0; rest &= rest - 1) {
            int filter = block.first + Long.numberOfTrailingZeros(rest);
            feeds.add(filter);
            for (int accumulator : plan.accumulatorsOf[filter]) {
                boolean sum = plan.accumulators[accumulator].aggregate() == Aggregate.SUM;
                if (sum && !hasAmount) {
                    return UNCERTAIN;
                }
                (sum ? feeds : others).add(sum ? plan.filters.length + accumulator : accumulator);
            }
        }
        while (feeds.isEmpty() || feeds.size() % STEP != 0) {
            feeds.add(plan.filters.length + plan.accumulators.length);
        }
        return new Cell(true, passed, ints(feeds), ints(others));
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
