package io.github.xinyong.codes.sample;

/**
 * A permutation of the numbers below a size that needs no memory: a Feistel network over the rows and columns of the
 * smallest near-square table that holds the size. The few cells beyond the size are walked through until one within it
 * comes up, which keeps the permutation exact.
 */
final class Shuffle {

    private static final int ROUNDS = 4;
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final long size;
    private final long rows;
    private final long columns;
    private final Divisor byColumns;
    private final long[] keys = new long[ROUNDS];

    Shuffle(long size, long seed) {
        this.size = size;
        long side = (long) Math.sqrt((double) size);
        while (side * side < size) {
            side++;
        }
        this.rows = side;
        this.columns = (size + side - 1) / side;
        this.byColumns = new Divisor(columns);
        for (int i = 0; i < ROUNDS; i++) {
            keys[i] = mix(seed + (i + 1) * GOLDEN);
        }
    }

    /** Returns where the number at an index went. */
    long place(long index) {
        long place = index;
        do {
            place = pass(place);
        } while (place >= size);
        return place;
    }

    private long pass(long cell) {
        long row = byColumns.quotient(cell);
        long column = cell - row * columns;
        for (int i = 0; i < ROUNDS; i += 2) {
            row = wrap(row + below(rows, column + keys[i]), rows);
            column = wrap(column + below(columns, row + keys[i + 1]), columns);
        }
        return row * columns + column;
    }

    private static long wrap(long sum, long bound) {
        return sum < bound ? sum : sum - bound;
    }

    /** Maps a number to one below a bound of at most 32 bits, evenly and without dividing. */
    private static long below(long bound, long number) {
        return Math.multiplyHigh(mix(number) >>> 1, bound << 1);
    }

    /** The finaliser of SplitMix64: a bijection that spreads every bit over all. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
