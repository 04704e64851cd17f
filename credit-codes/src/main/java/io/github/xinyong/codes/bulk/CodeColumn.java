package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;

/**
 * A column of codes in memory, as bytes of ASCII or UTF-8: rows of one width at a fixed distance, or rows of any length
 * between offsets (the layout of Apache Arrow).
 *
 * <p>A check answers for every row what {@link CodeKind#check(CharSequence)} says of its text, exactly as it stands: a
 * row that is blank, padded or holds any byte beyond ASCII is invalid. Which rows conform is written to words of bits,
 * the verdicts to an array of bytes, both made by the caller; nothing is allocated for a row. The reasons for one row are
 * those of {@link #check(CodeKind, int)}.
 *
 * <pre>{@code
 * byte[] bytes = "91350100M000100Y43\n91350100M000100Y4X\n".getBytes(StandardCharsets.US_ASCII);
 * CodeColumn column = CodeColumn.ofStride(bytes, 18, 19);
 * long[] conforming = new long[column.words()];
 * column.conforming(CodeKind.USCC, conforming);   // 1
 * BitSet.valueOf(conforming).get(0);              // true
 * column.check(CodeKind.USCC, 1).problems();      // position 18: found X, expected 3
 * }</pre>
 *
 * <p>A check runs in the calling thread, or in parts in the pool that the caller hands over; there is no other pool. A
 * column keeps the array or buffer that it was given, not a copy, and is safe for many threads as long as nobody changes
 * the bytes. The bytes of a direct or read-only buffer are read through a few bytes of scratch, which costs some
 * nanoseconds a row.
 */
public final class CodeColumn {

    /** The element that stands for {@link CodeCheck.Verdict#CONFORMING}. */
    public static final byte CONFORMING = 0;

    /** The element that stands for {@link CodeCheck.Verdict#NONCONFORMING}. */
    public static final byte NONCONFORMING = 1;

    /** The element that stands for {@link CodeCheck.Verdict#INVALID}. */
    public static final byte INVALID = 2;

    private final ColumnBytes bytes;

    private CodeColumn(ColumnBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns a column of rows of one width at a fixed distance.
     *
     * @param bytes all rows, the last one perhaps without what lies between two rows
     * @param width the bytes of a row, at least 1
     * @param stride the distance from one row to the next, at least the width
     * @throws IllegalArgumentException if width or stride is out of range, or the bytes end within a row
     */
    public static CodeColumn ofStride(byte[] bytes, int width, int stride) {
        return ofStride(ByteBuffer.wrap(bytes), width, stride);
    }

    /**
     * Returns a column of the remaining bytes of a buffer, whose position stays.
     *
     * @param bytes all rows, the last one perhaps without what lies between two rows
     * @param width the bytes of a row, at least 1
     * @param stride the distance from one row to the next, at least the width
     * @throws IllegalArgumentException if width or stride is out of range, or the bytes end within a row
     */
    public static CodeColumn ofStride(ByteBuffer bytes, int width, int stride) {
        if (width < 1 || stride < width) {
            throw new IllegalArgumentException(
                    "width must be at least 1 and at most the stride " + stride + ", not " + width);
        }
        int size = bytes.remaining();
        int last = size % stride;
        if (last != 0 && last != width) {
            throw new IllegalArgumentException(
                    size + " bytes end within a row of " + width + " bytes at a distance of " + stride);
        }
        return new CodeColumn(ColumnBytes.ofStride(bytes.slice(), width, stride, size / stride + (last == 0 ? 0 : 1)));
    }

    /**
     * Returns a column of rows that follow each other.
     *
     * @param bytes all rows
     * @param offsets where each row begins and, as one more, where the last one ends; copied
     * @throws IllegalArgumentException if there is no offset, or they do not rise within the bytes
     */
    public static CodeColumn ofOffsets(byte[] bytes, int[] offsets) {
        return ofOffsets(ByteBuffer.wrap(bytes), offsets);
    }

    /**
     * Returns a column of rows in the remaining bytes of a buffer, whose position stays.
     *
     * @param bytes all rows
     * @param offsets where each row begins, from the buffer's position, and as one more where the last one ends; copied
     * @throws IllegalArgumentException if there is no offset, or they do not rise within the bytes
     */
    public static CodeColumn ofOffsets(ByteBuffer bytes, int[] offsets) {
        int[] copy = offsets.clone();
        if (copy.length == 0) {
            throw new IllegalArgumentException("there must be one more offset than rows, not none");
        }
        int before = 0;
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] < before || copy[i] > bytes.remaining()) {
                throw new IllegalArgumentException(
                        "offset " + i + " must be " + before + " to " + bytes.remaining() + ", not " + copy[i]);
            }
            before = copy[i];
        }
        return new CodeColumn(ColumnBytes.ofOffsets(bytes.slice(), copy));
    }

    /** Returns the number of rows. */
    public int rows() {
        return bytes.rows();
    }

    /** Returns the number of words of 64 bits that hold a bit a row. */
    public int words() {
        return (rows() + 63) >>> 6;
    }

    /**
     * Says which rows conform to a kind.
     *
     * @param conforming bit {@code i % 64} of word {@code i / 64} becomes 1 if row {@code i} conforms, else 0, as in
     *     {@link java.util.BitSet#valueOf(long[])}; so do the bits behind the last row in its word, and words behind it
     *     stay as they are
     * @return the number of rows that conform
     * @throws IllegalArgumentException if there are fewer than {@link #words()} words
     */
    public int conforming(CodeKind kind, long[] conforming) {
        return new ColumnKernel(bytes, kind).conforming(requireWords(conforming), 0, rows());
    }

    /**
     * Says which rows conform to a kind, in parts in a pool.
     *
     * @param conforming as above
     * @param pool such as {@link ForkJoinPool#commonPool()}
     * @return the number of rows that conform
     * @throws IllegalArgumentException if there are fewer than {@link #words()} words
     */
    public int conforming(CodeKind kind, long[] conforming, ForkJoinPool pool) {
        requireWords(conforming);
        return pool.invoke(new ColumnTask(
                0, rows(), (from, to) -> new ColumnKernel(bytes, kind).conforming(conforming, from, to)));
    }

    /**
     * Gives the verdict on every row.
     *
     * @param verdicts element {@code i} becomes that of row {@code i}, {@link #CONFORMING}, {@link #NONCONFORMING} or
     *     {@link #INVALID}; elements behind the last row stay as they are
     * @return the number of rows that conform
     * @throws IllegalArgumentException if there are fewer elements than rows
     */
    public int verdicts(CodeKind kind, byte[] verdicts) {
        return new ColumnKernel(bytes, kind).verdicts(requireRows(verdicts), 0, rows());
    }

    /**
     * Gives the verdict on every row, in parts in a pool.
     *
     * @param verdicts as above
     * @param pool such as {@link ForkJoinPool#commonPool()}
     * @return the number of rows that conform
     * @throws IllegalArgumentException if there are fewer elements than rows
     */
    public int verdicts(CodeKind kind, byte[] verdicts, ForkJoinPool pool) {
        requireRows(verdicts);
        return pool.invoke(
                new ColumnTask(0, rows(), (from, to) -> new ColumnKernel(bytes, kind).verdicts(verdicts, from, to)));
    }

    /**
     * Returns the text of a row; bytes that are no UTF-8 become U+FFFD. For a person's number, mind who sees it.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String text(int row) {
        return new String(bytes.row(Objects.checkIndex(row, rows())), StandardCharsets.UTF_8);
    }

    /**
     * Checks one row and says everything that is wrong with it or worth knowing.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public CodeCheck<?> check(CodeKind kind, int row) {
        return kind.check(text(row));
    }

    private long[] requireWords(long[] conforming) {
        if (conforming.length < words()) {
            throw new IllegalArgumentException(
                    words() + " words are needed for " + rows() + " rows, not " + conforming.length);
        }
        return conforming;
    }

    private byte[] requireRows(byte[] verdicts) {
        if (verdicts.length < rows()) {
            throw new IllegalArgumentException(rows() + " elements are needed, not " + verdicts.length);
        }
        return verdicts;
    }

    /** Returns the layout, never what a row holds. */
    @Override
    public String toString() {
        return "column of " + rows() + " rows, " + bytes;
    }
}
