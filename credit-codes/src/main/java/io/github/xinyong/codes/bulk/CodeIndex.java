package io.github.xinyong.codes.bulk;

import java.util.Arrays;

/**
 * The different codes of a column, up to a limit, each with the row where it stood first. A code is at most 20 letters
 * and digits, so that it fits exactly into two words; a table of words needs about 50 bytes a code.
 */
final class CodeIndex {

    static final int LONGEST = 20;
    private static final int BASE = 37;
    private static final int LOW = 12;
    private static final int FIRST_CAPACITY = 1 << 10;

    /** What {@link #add} answers for a code that is new, and for one that the full table has no room for. */
    static final long NEW = 0;

    static final long FULL = -1;

    private final int limit;
    private int size;
    private long[] low = new long[FIRST_CAPACITY];
    private long[] high = new long[FIRST_CAPACITY];

    /** The row and behind it whether the text was in the normal form; 0 for a free place. */
    private long[] first = new long[FIRST_CAPACITY];

    CodeIndex(int limit) {
        this.limit = limit;
    }

    int size() {
        return size;
    }

    int capacity() {
        return first.length;
    }

    /** Tells whether a text can be compared: 1 to 20 letters and digits, as they are after normalising. */
    static boolean holds(String normal) {
        if (normal.isEmpty() || normal.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < normal.length(); i++) {
            if (value(normal.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0' + 1;
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 11 : -1;
    }

    /** Packs at most 12 characters. */
    static long pack(String text, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed * BASE + value(text.charAt(i));
        }
        return packed;
    }

    private static String unpack(long packed) {
        StringBuilder text = new StringBuilder();
        for (long rest = packed; rest != 0; rest /= BASE) {
            int value = (int) (rest % BASE);
            text.append((char) (value <= 10 ? '0' + value - 1 : 'A' + value - 11));
        }
        return text.reverse().toString();
    }

    /**
     * Adds a code that {@link #holds}.
     *
     * @return {@link #NEW}, {@link #FULL}, or twice the row where it stood first, plus 1 if it was in the normal form
     */
    long add(String normal, long row, boolean isNormal) {
        int split = Math.min(LOW, normal.length());
        long lowKey = pack(normal, 0, split);
        long highKey = pack(normal, split, normal.length());
        int place = place(lowKey, highKey);
        if (first[place] != 0) {
            return first[place];
        }
        if (size == limit) {
            return FULL;
        }
        low[place] = lowKey;
        high[place] = highKey;
        first[place] = 2 * row + (isNormal ? 1 : 0);
        if (++size > first.length / 3 * 2) {
            grow();
        }
        return NEW;
    }

    private int place(long lowKey, long highKey) {
        long hash = (lowKey * 0x9E37_79B9_7F4A_7C15L) ^ (highKey * 0xC2B2_AE3D_27D4_EB4FL);
        int place = (int) (hash ^ (hash >>> 32)) & (first.length - 1);
        while (first[place] != 0 && (low[place] != lowKey || high[place] != highKey)) {
            place = (place + 1) & (first.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldLow = low;
        long[] oldHigh = high;
        long[] oldFirst = first;
        low = new long[oldFirst.length * 2];
        high = new long[low.length];
        first = new long[low.length];
        for (int i = 0; i < oldFirst.length; i++) {
            if (oldFirst[i] != 0) {
                int place = place(oldLow[i], oldHigh[i]);
                low[place] = oldLow[i];
                high[place] = oldHigh[i];
                first[place] = oldFirst[i];
            }
        }
    }

    /** Returns the code at a place from 0 to {@link #capacity()}, empty if the place is free. */
    String code(int place) {
        return first[place] == 0 ? "" : unpack(low[place]) + unpack(high[place]);
    }

    /** Returns the row where the code at a place stood first. */
    long row(int place) {
        return first[place] >>> 1;
    }

    /** Shows the size, never a code. */
    @Override
    public String toString() {
        return size + " of at most " + limit + " codes";
    }

    static long[] sorted(long[] keys, int count) {
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
