package io.github.xinyong.codes.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/** The piece of a stream of characters that is in memory. */
final class TextWindow implements CharSequence {

    /** Enough to spend little time on the pieces that are read twice, and to stay in a near cache. */
    static final int SIZE = 1 << 14;

    private final Reader reader;
    private final char[] buffer;
    private final int lookback;
    private int length;
    private long base;
    private boolean ended;

    TextWindow(Reader reader, int size, int lookback) {
        this.reader = reader;
        this.buffer = new char[size];
        this.lookback = lookback;
    }

    /** Returns how many characters there is room for. */
    int size() {
        return buffer.length;
    }

    /** Reads as much as there is room for; tells whether the stream goes on. */
    boolean fill() throws IOException {
        while (!ended && length < buffer.length) {
            int count = reader.read(buffer, length, buffer.length - length);
            if (count < 0) {
                ended = true;
            } else if (count == 0) {
                int single = reader.read(); // a reader that gives nothing must wait or end here
                if (single < 0) {
                    ended = true;
                } else {
                    buffer[length++] = (char) single;
                }
            } else {
                length += count;
            }
        }
        return !ended;
    }

    /** Copies the characters from an index on to the same places of an array. */
    void copyTo(char[] target, int from) {
        System.arraycopy(buffer, from, target, from, length - from);
    }

    /** Drops what lies further before an index than may still be looked at; returns the index as it is then. */
    int keepFrom(int index) {
        int drop = Math.max(0, index - lookback);
        System.arraycopy(buffer, drop, buffer, 0, length - drop);
        length -= drop;
        base += drop;
        return index - drop;
    }

    /** Returns the offset of this piece in the stream. */
    long base() {
        return base;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return CharBuffer.wrap(buffer, start, end - start);
    }

    @Override
    public String toString() {
        return new String(buffer, 0, length);
    }
}
