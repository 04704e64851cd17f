package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.UnifiedSocialCreditCode;

/**
 * The loops over a part of a column, for one thread, 64 rows at a time. The two kinds whose checks read bytes have loops
 * of their own, so that each is compiled for one check; the other kinds read all rows through one view.
 */
final class ColumnKernel {

    /** No code is longer, so a longer row need not be read. */
    private static final int LONGEST = 32;

    /** The bytes of 64 rows that are read at once from a buffer without an array; if they are more, row by row. */
    private static final int SCRATCH = 1 << 14;

    private final ColumnBytes column;
    private final CodeKind kind;
    private final boolean scratch;
    private final byte[] bytes;
    private final AsciiView view;

    /** Where byte 0 of the column is, or would be, in the array. */
    private int origin;

    ColumnKernel(ColumnBytes column, CodeKind kind) {
        this.column = column;
        this.kind = kind;
        byte[] array = column.array();
        this.scratch = array == null;
        this.bytes = array == null ? new byte[SCRATCH] : array;
        this.view = new AsciiView(bytes);
        this.origin = array == null ? 0 : column.origin();
    }

    /** Writes the words of the rows from a multiple of 64 on. */
    int conforming(long[] words, int from, int to) {
        int count = 0;
        for (int i = from >>> 6; i < (to + 63L) >>> 6; i++) {
            int row = i << 6;
            long word = word(row, row + Math.min(Long.SIZE, to - row));
            words[i] = word;
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Writes the verdicts of the rows from a multiple of 64 on. */
    int verdicts(byte[] verdicts, int from, int to) {
        int count = 0;
        for (int i = from >>> 6; i < (to + 63L) >>> 6; i++) {
            int row = i << 6;
            int end = row + Math.min(Long.SIZE, to - row);
            long word = word(row, end);
            count += Long.bitCount(word);
            for (; row < end; row++) {
                boolean conforms = (word >>> row & 1) != 0;
                verdicts[row] = conforms ? CodeColumn.CONFORMING : verdict(row);
            }
        }
        return count;
    }

    /** Asked of a row that does not conform. */
    private byte verdict(int row) {
        if (column.length(row) > LONGEST) {
            return CodeColumn.INVALID;
        }
        load(row, row + 1);
        CodeCheck.Verdict verdict = kind.verdict(view, origin + column.from(row), origin + column.to(row));
        return verdict == CodeCheck.Verdict.NONCONFORMING ? CodeColumn.NONCONFORMING : CodeColumn.INVALID;
    }

    /** Returns a bit for each of at most 64 rows, at its number modulo 64. */
    private long word(int from, int to) {
        if (!load(from, to)) {
            return oneByOne(from, to);
        }
        int[] offsets = column.offsets();
        int width = column.width();
        int start = origin + column.from(from);
        return switch (kind) {
            case USCC ->
                offsets == null
                        ? unified(bytes, start, width, column.stride(), from, to)
                        : unified(bytes, origin, offsets, from, to);
            case CITIZEN_ID ->
                offsets == null
                        ? citizens(bytes, start, width, column.stride(), from, to)
                        : citizens(bytes, origin, offsets, from, to);
            default -> others(from, to);
        };
    }

    /** Sees to it that the bytes of rows are in the array; false if they are too many for the scratch. */
    private boolean load(int from, int to) {
        if (scratch) {
            int start = column.from(from);
            int length = column.to(to - 1) - start;
            if (length > SCRATCH) {
                return false;
            }
            column.copy(start, length, bytes);
            origin = -start;
        }
        return true;
    }

    private long oneByOne(int from, int to) {
        long word = 0;
        for (int row = from; row < to; row++) {
            if (column.length(row) <= LONGEST) {
                word |= word(row, row + 1);
            }
        }
        return word;
    }

    private long others(int from, int to) {
        long word = 0;
        for (int row = from; row < to; row++) {
            if (kind.isValid(view, origin + column.from(row), origin + column.to(row))) {
                word |= 1L << row;
            }
        }
        return word;
    }

    private static long unified(byte[] bytes, int start, int width, int stride, int from, int to) {
        long word = 0;
        int at = start;
        for (int row = from; row < to; row++) {
            if (UnifiedSocialCreditCode.isValid(bytes, at, at + width)) {
                word |= 1L << row;
            }
            at += stride;
        }
        return word;
    }

    private static long unified(byte[] bytes, int origin, int[] offsets, int from, int to) {
        long word = 0;
        for (int row = from; row < to; row++) {
            if (UnifiedSocialCreditCode.isValid(bytes, origin + offsets[row], origin + offsets[row + 1])) {
                word |= 1L << row;
            }
        }
        return word;
    }

    private static long citizens(byte[] bytes, int start, int width, int stride, int from, int to) {
        long word = 0;
        int at = start;
        for (int row = from; row < to; row++) {
            if (CitizenIdNumber.isValid(bytes, at, at + width)) {
                word |= 1L << row;
            }
            at += stride;
        }
        return word;
    }

    private static long citizens(byte[] bytes, int origin, int[] offsets, int from, int to) {
        long word = 0;
        for (int row = from; row < to; row++) {
            if (CitizenIdNumber.isValid(bytes, origin + offsets[row], origin + offsets[row + 1])) {
                word |= 1L << row;
            }
        }
        return word;
    }
}
