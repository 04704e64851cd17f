package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.RecordDate;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Up to 64 filters of a plan as tables of bits, one bit for each: what a record lets pass is looked up part by part, by its
 * type, its state and its amount, and the parts are joined by {@code and}. Nothing in here depends on a time.
 *
 * <p>Each part has two tables: of filters that a record passes for certain, and of those that it may pass.
 */
final class Block {

    static final int SIZE = 64;

    /** The number of the first filter. */
    final int first;

    final int size;
    /** By type class, the filters that ask for the type. */
    final long[] ofType;
    /** By number of state, the filters passed. */
    final long[] stateCertain = new long[FileColumns.STATES];

    final long[] statePossible = new long[FileColumns.STATES];
    /** The amounts at which filters begin and end to let pass, and by the number of those reached, the filters passed. */
    final long[] amountBounds;

    final long[] ofAmount;
    /** The filters that ask for no amount, and those that leave out records without one. */
    final long anyAmount;

    final long statedAmount;
    /** The filters that ask for an amount in some way. */
    final long asksAmount;

    /** The filters that ask for something only the record itself tells. */
    final long slow;
    /** The filters that feed an accumulator. */
    final long fed;
    /** By date of the plan, the filters whose window asks for it. */
    final long[] anchored;

    Block(PlanCompiler compiler, int first) {
        this.first = first;
        this.size = Math.min(SIZE, compiler.filters.size() - first);
        FilterTest[] tests = compiler.filters.subList(first, first + size).toArray(new FilterTest[0]);
        int[][] ofClass = compiler.filtersOfClass();
        this.ofType = new long[ofClass.length];
        for (int type = 0; type < ofClass.length; type++) {
            ofType[type] = IntStream.of(ofClass[type])
                    .filter(filter -> filter >= first && filter < first + size)
                    .mapToLong(filter -> 1L << (filter - first))
                    .reduce(0, (a, b) -> a | b);
        }
        for (int state = 0; state < FileColumns.STATES; state++) {
            int bits = StateBits.of(state);
            for (int i = 0; i < size; i++) {
                Outcome passes = StateBits.test(bits, tests[i].certain(), tests[i].possible());
                stateCertain[state] |= passes == Outcome.MET ? 1L << i : 0;
                statePossible[state] |= passes != Outcome.NOT_MET ? 1L << i : 0;
            }
        }
        this.amountBounds = Arrays.stream(tests)
                .filter(test -> !test.anyAmount())
                .flatMapToLong(test -> LongStream.of(test.amountFrom(), test.amountTo() + 1))
                .filter(bound -> !Range.isUnbounded(bound))
                .distinct()
                .sorted()
                .toArray();
        this.ofAmount = new long[amountBounds.length + 1];
        for (int bucket = 0; bucket < ofAmount.length; bucket++) {
            long fen = bucket == 0 ? Range.BELOW_ALL + 1 : amountBounds[bucket - 1];
            ofAmount[bucket] =
                    bits(tests, test -> test.anyAmount() || (fen >= test.amountFrom() && fen <= test.amountTo()));
        }
        this.anyAmount = bits(tests, FilterTest::anyAmount);
        this.statedAmount = bits(tests, FilterTest::statedAmount);
        this.asksAmount = ~anyAmount | statedAmount;
        this.slow = bits(tests, FilterTest::isSlow);
        int[][] accumulators = compiler.accumulatorsOf();
        long feeding = 0;
        for (int i = 0; i < size; i++) {
            feeding |= accumulators[first + i].length > 0 ? 1L << i : 0;
        }
        this.fed = feeding;
        this.anchored = new long[compiler.dates.size()];
        for (int date = 0; date < anchored.length; date++) {
            int on = date;
            anchored[date] = bits(tests, test -> test.date() == on);
        }
    }

    private static long bits(FilterTest[] tests, Predicate<FilterTest> which) {
        long bits = 0;
        for (int i = 0; i < tests.length; i++) {
            bits |= which.test(tests[i]) ? 1L << i : 0;
        }
        return bits;
    }

    /** Returns the filters that a row of this amount may pass or, where it is not known, may not. */
    long amountPossible(long fen, boolean hasAmount) {
        return fen != FileColumns.NO_AMOUNT ? ofAmount(fen) : hasAmount ? -1L : ~statedAmount;
    }

    long amountCertain(long fen, boolean hasAmount) {
        return fen != FileColumns.NO_AMOUNT ? ofAmount(fen) : hasAmount ? anyAmount : anyAmount & ~statedAmount;
    }

    private long ofAmount(long fen) {
        int bucket = 0;
        while (bucket < amountBounds.length && fen >= amountBounds[bucket]) {
            bucket++;
        }
        return ofAmount[bucket];
    }

    /** The windows of one date, as days at which they begin and end: cut-offs that depend on the day of the evaluation. */
    static final class Days {

        final RecordDate on;
        /** Whether rows stand in the order of this date. */
        final boolean sorted;

        final int[] bounds;
        /** By the number of bounds reached, the filters whose window has begun, and those whose window has not ended. */
        final long[] begun;

        final long[] open;
        /** The filters that ask for another date or none. */
        final long others;
        /** Whether no filter asks for another date or none. */
        final boolean isAskedByAll;

        Days(Block block, Plan plan, Snapshot snapshot, int date) {
            this.on = plan.dates[date];
            this.sorted = on == RecordDate.DECIDED;
            this.others = ~block.anchored[date];
            this.isAskedByAll = Long.bitCount(block.anchored[date]) == block.size;
            FilterTest[] tests = Arrays.copyOfRange(plan.filters, block.first, block.first + block.size);
            this.bounds = Arrays.stream(tests)
                    .filter(test -> test.date() == date)
                    .flatMapToInt(test ->
                            IntStream.of(snapshot.windowFrom[test.window()], snapshot.windowTo[test.window()] + 1))
                    .distinct()
                    .sorted()
                    .toArray();
            this.begun = new long[bounds.length + 1];
            this.open = new long[bounds.length + 1];
            for (int bucket = 0; bucket < begun.length; bucket++) {
                int day = bucket == 0 ? Integer.MIN_VALUE : bounds[bucket - 1];
                begun[bucket] =
                        others | bits(tests, test -> test.date() == date && snapshot.windowFrom[test.window()] <= day);
                open[bucket] =
                        others | bits(tests, test -> test.date() == date && day <= snapshot.windowTo[test.window()]);
            }
        }

        /** Returns whether a day is known to be before all windows. */
        boolean isBefore(int day) {
            return day < bounds[0] && day != FileColumns.NO_DAY;
        }

        /** Returns how many bounds a day has reached, of which some are known to be. */
        int bucket(int day, int reached) {
            int bucket = reached;
            while (bucket < bounds.length && day >= bounds[bucket]) {
                bucket++;
            }
            return bucket;
        }
    }
}
