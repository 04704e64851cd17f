package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.FuzzedText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

class CodeColumnFuzzTest {

    private static final int MOST_ROWS = 70;

    /** A column says of each row what a check of its text says, from an array, from offsets and from a direct buffer. */
    @FuzzTest(maxDuration = "10s")
    void aColumnSaysWhatAChecksSays(FuzzedDataProvider data) {
        CodeKind kind = data.pickValue(CodeKind.values());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] offsets = new int[MOST_ROWS + 1];
        int rows = 0;
        while (rows < MOST_ROWS && data.remainingBytes() > 0) {
            byte[] row = data.consumeInt(0, 7) == 0
                    ? data.consumeBytes(24)
                    : FuzzedText.cell(data).getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(row);
            offsets[++rows] = bytes.size();
        }
        byte[] flat = bytes.toByteArray();
        same(CodeColumn.ofOffsets(flat, Arrays.copyOf(offsets, rows + 1)), kind);
        ByteBuffer direct = ByteBuffer.allocateDirect(flat.length).put(flat).flip();
        same(CodeColumn.ofOffsets(direct, Arrays.copyOf(offsets, rows + 1)), kind);
        int width = 1 + rows % 20;
        int whole = flat.length - flat.length % width;
        same(CodeColumn.ofStride(Arrays.copyOf(flat, whole), width, width), kind);
    }

    private static void same(CodeColumn column, CodeKind kind) {
        long[] words = new long[column.words()];
        byte[] verdicts = new byte[column.rows()];
        int conforming = column.conforming(kind, words);
        assertThat(column.verdicts(kind, verdicts)).isEqualTo(conforming);
        BitSet bits = BitSet.valueOf(words);
        assertThat(bits.cardinality()).isEqualTo(conforming);
        for (int row = 0; row < column.rows(); row++) {
            byte verdict = switch (column.check(kind, row).verdict()) {
                case CONFORMING -> CodeColumn.CONFORMING;
                case NONCONFORMING -> CodeColumn.NONCONFORMING;
                case INVALID -> CodeColumn.INVALID;
            };
            assertThat(verdicts[row]).isEqualTo(verdict);
            assertThat(bits.get(row)).isEqualTo(verdict == CodeColumn.CONFORMING);
        }
    }
}
