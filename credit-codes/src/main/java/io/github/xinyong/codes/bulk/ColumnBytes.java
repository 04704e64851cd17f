package io.github.xinyong.codes.bulk;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The bytes of a column and where its rows are in them. */
final class ColumnBytes {

    private final ByteBuffer buffer;
    private final int rows;
    private final int width;
    private final int stride;
    private final int @Nullable [] offsets;

    private ColumnBytes(ByteBuffer buffer, int rows, int width, int stride, int @Nullable [] offsets) {
        this.buffer = buffer;
        this.rows = rows;
        this.width = width;
        this.stride = stride;
        this.offsets = offsets;
    }

    static ColumnBytes ofStride(ByteBuffer buffer, int width, int stride, int rows) {
        return new ColumnBytes(buffer, rows, width, stride, null);
    }

    static ColumnBytes ofOffsets(ByteBuffer buffer, int[] offsets) {
        return new ColumnBytes(buffer, offsets.length - 1, 0, 0, offsets);
    }

    int rows() {
        return rows;
    }

    int width() {
        return width;
    }

    int stride() {
        return stride;
    }

    /** Returns where each row begins and the last one ends, or null if the rows have one width and stride. */
    int @Nullable [] offsets() {
        return offsets;
    }

    int from(int row) {
        return offsets == null ? row * stride : offsets[row];
    }

    int to(int row) {
        return offsets == null ? row * stride + width : offsets[row + 1];
    }

    int length(int row) {
        return to(row) - from(row);
    }

    /** Returns the array in which byte 0 is at {@link #origin}, or null if there is none to be had. */
    byte @Nullable [] array() {
        return buffer.hasArray() ? buffer.array() : null;
    }

    int origin() {
        return buffer.arrayOffset();
    }

    void copy(int from, int length, byte[] target) {
        buffer.get(from, target, 0, length);
    }

    byte[] row(int row) {
        byte[] copy = new byte[length(row)];
        copy(from(row), copy.length, copy);
        return copy;
    }

    @Override
    public String toString() {
        return offsets == null ? width + " bytes at a distance of " + stride : "between offsets";
    }
}
