package io.github.xinyong.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The lines of a stream as bytes, in memory bounded by the longest line allowed; blank lines are passed over. */
final class LineBytes {

    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = ONES << 7;
    private static final long LINE_FEEDS = ONES * '\n';

    private final InputStream in;
    private final int longest;
    private byte[] bytes = new byte[CHUNK];
    private int filled;
    private int from;
    private int to;
    private int next;
    private long line;
    private boolean ended;
    private boolean tooLong;

    LineBytes(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line that is not blank. */
    boolean next() throws IOException {
        while (advance()) {
            if (line == 1 && startsWithMark()) {
                from += BYTE_ORDER_MARK.length;
            }
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the bytes, of which {@link #from()} to {@link #to()} are the line, valid until the next call. */
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Returns the number of the line, from 1. */
    long line() {
        return line;
    }

    /** Returns whether the line is longer than allowed; then it was passed over and its bytes are not here. */
    boolean isTooLong() {
        return tooLong;
    }

    private boolean advance() throws IOException {
        tooLong = false;
        from = next;
        int i = from;
        while (true) {
            i = endOfLine(i);
            if (i < filled) {
                break;
            }
            if (i - from > longest) {
                tooLong = true;
                from = 0;
                filled = 0;
                i = 0;
            }
            int more = fill();
            i = filled - more;
            if (more == 0) {
                if (i == from && !tooLong) {
                    return false;
                }
                break;
            }
        }
        tooLong |= i - from > longest;
        to = i;
        next = Math.min(i + 1, filled);
        line++;
        return true;
    }

    /** Returns where the next line feed stands, or the end of what is there; looks at eight bytes at once. */
    private int endOfLine(int from) {
        int i = from;
        for (; i + Long.BYTES <= filled; i += Long.BYTES) {
            long other = (long) LONGS.get(bytes, i) ^ LINE_FEEDS;
            if ((other - ONES & ~other & HIGHS) != 0) {
                break;
            }
        }
        while (i < filled && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Reads more behind what is there, after moving the line to the front; returns how much. */
    private int fill() throws IOException {
        if (ended) {
            return 0;
        }
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            filled -= from;
            from = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * filled));
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        while (read == 0) {
            read = in.read(bytes, filled, bytes.length - filled);
        }
        ended = read < 0;
        filled += Math.max(0, read);
        return Math.max(0, read);
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean startsWithMark() {
        return to - from >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        bytes, from, from + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
