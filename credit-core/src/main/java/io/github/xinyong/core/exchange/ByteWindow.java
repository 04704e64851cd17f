package io.github.xinyong.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is being looked at: bytes by offset, read on demand, forgotten when released. */
final class ByteWindow {

    static final int END = -1;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[CHUNK];
    private int length;
    private boolean ended;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Returns the bytes, valid until the next call of another method. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns how many bytes are there without reading more. */
    int length() {
        return length;
    }

    /** Returns whether the byte at an offset exists, reading as far as needed. */
    boolean has(int offset) throws IOException {
        while (offset >= length) {
            if (ended) {
                return false;
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                ended = true;
            } else {
                length += read;
            }
        }
        return true;
    }

    /** Returns the byte at an offset, or {@link #END}. */
    int at(int offset) throws IOException {
        return offset < length || has(offset) ? bytes[offset] & 0xFF : END;
    }

    /** Returns the offset after the line break at an offset, which holds a line feed or a carriage return. */
    int afterBreak(int offset) throws IOException {
        return at(offset) == '\r' && at(offset + 1) == '\n' ? offset + 2 : offset + 1;
    }

    /**
     * Forgets the bytes before an offset.
     *
     * @return the new offset of the byte that was there
     */
    int release(int offset) {
        if (offset < bytes.length / 2) {
            return offset;
        }
        length -= offset;
        byte[] kept = length <= CHUNK / 2 ? new byte[CHUNK] : bytes;
        System.arraycopy(bytes, offset, kept, 0, length);
        bytes = kept;
        return 0;
    }

    /** Forgets everything up to the end of the line, which may be of any length; the window then starts after it. */
    void releaseLine(int offset) throws IOException {
        int i = offset;
        while (has(i) && bytes[i] != '\n' && bytes[i] != '\r') {
            if (++i == length) {
                length = 0;
                i = 0;
            }
        }
        int after = has(i) ? afterBreak(i) : i;
        length -= after;
        System.arraycopy(bytes, after, bytes, 0, length);
    }
}
