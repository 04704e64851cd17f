package io.github.xinyong.rules.engine;

/**
 * Sixty-four counters that are counted up together: a word for each power of two, with a bit for each counter.
 *
 * <p>Counting is an addition of binary numbers whose carry mostly ends after a word or two, however many counters it moves.
 */
final class Counters {

    private final long[] planes = new long[32];
    private int used;

    void clear() {
        for (int plane = 0; plane < used; plane++) {
            planes[plane] = 0;
        }
        used = 0;
    }

    /** Counts up every counter whose bit is set. */
    void count(long bits) {
        long carry = bits;
        int plane = 0;
        while (carry != 0) {
            long before = planes[plane];
            planes[plane] = before ^ carry;
            carry &= before;
            plane++;
        }
        used = Math.max(used, plane);
    }

    /** Returns whether a counter was counted up at all. */
    boolean isCounted(int bit) {
        long any = 0;
        for (int plane = 0; plane < used; plane++) {
            any |= planes[plane];
        }
        return (any >>> bit & 1L) != 0;
    }

    /** Returns the number that a counter has reached. */
    long get(int bit) {
        long count = 0;
        for (int plane = 0; plane < used; plane++) {
            count |= (planes[plane] >>> bit & 1L) << plane;
        }
        return count;
    }
}
