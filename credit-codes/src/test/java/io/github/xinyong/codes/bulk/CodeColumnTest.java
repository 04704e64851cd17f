package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.sample.CodeSampler;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeColumnTest {

    private static final String LINES = "91350100M000100Y43\n91350100M000100Y4X\n";

    /** Samples one behind the other, every twentieth with a wrong last character. */
    private static CodeColumn column(CodeKind kind, int rows) {
        CodeSampler<?> sampler = CodeSampler.of(kind);
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[rows + 1];
        for (int i = 0; i < rows; i++) {
            text.append(sampler.text(i));
            if (i % 20 == 7) {
                text.setCharAt(text.length() - 1, '*');
            }
            offsets[i + 1] = text.length();
        }
        return CodeColumn.ofOffsets(text.toString().getBytes(StandardCharsets.US_ASCII), offsets);
    }

    @Test
    void saysWhichRowsConformAndWhyOthersDoNot() {
        CodeColumn column = CodeColumn.ofStride(LINES.getBytes(StandardCharsets.US_ASCII), 18, 19);
        long[] conforming = new long[column.words()];
        assertThat(column.rows()).isEqualTo(2);
        assertThat(column.conforming(CodeKind.USCC, conforming)).isEqualTo(1);
        assertThat(BitSet.valueOf(conforming).get(0)).isTrue();
        assertThat(BitSet.valueOf(conforming).get(1)).isFalse();
        assertThat(column.check(CodeKind.USCC, 1).problems())
                .extracting(CodeProblem::position, CodeProblem::found, CodeProblem::expected)
                .containsExactly(org.assertj.core.api.Assertions.tuple(18, "X", "3"));
        assertThat(column.text(0)).isEqualTo("91350100M000100Y43");
    }

    @Test
    void aByteBeyondAsciiIsAWrongCharacterOfItsText() {
        byte[] bytes = "９1350100M000100Y43".getBytes(StandardCharsets.UTF_8);
        CodeColumn column = CodeColumn.ofOffsets(bytes, new int[] {0, bytes.length});
        assertThat(column.conforming(CodeKind.USCC, new long[1])).isZero();
        assertThat(column.check(CodeKind.USCC, 0).problems())
                .extracting(CodeProblem::type, CodeProblem::position)
                .containsExactly(org.assertj.core.api.Assertions.tuple(CodeProblem.Type.CHARACTER, 1));
    }

    @Test
    void codesOfThePilotAreNonconforming() {
        byte[] bytes = CodeSampler.fujianPilot().text(0).getBytes(StandardCharsets.US_ASCII);
        byte[] verdicts = new byte[1];
        assertThat(CodeColumn.ofStride(bytes, 18, 18).verdicts(CodeKind.USCC, verdicts))
                .isZero();
        assertThat(verdicts[0]).isEqualTo(CodeColumn.NONCONFORMING);
    }

    @Test
    void whatLiesBehindTheLastRowStays() {
        CodeColumn column = column(CodeKind.USCC, 65);
        long[] words = {-1, -1, -1};
        column.conforming(CodeKind.USCC, words);
        assertThat(words[1]).isEqualTo(1);
        assertThat(words[2]).isEqualTo(-1);
        byte[] verdicts = new byte[66];
        verdicts[65] = 9;
        column.verdicts(CodeKind.USCC, verdicts);
        assertThat(verdicts[65]).isEqualTo((byte) 9);
    }

    @Test
    void aRowOfAMillionBytesIsInvalidInEveryBuffer() {
        byte[] bytes = new byte[1_000_018];
        System.arraycopy(LINES.getBytes(StandardCharsets.US_ASCII), 0, bytes, 1_000_000, 18);
        int[] offsets = {0, 1_000_000, 1_000_018};
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        for (CodeColumn column :
                new CodeColumn[] {CodeColumn.ofOffsets(bytes, offsets), CodeColumn.ofOffsets(direct, offsets)}) {
            byte[] verdicts = new byte[2];
            column.verdicts(CodeKind.USCC, verdicts);
            assertThat(verdicts).containsExactly(CodeColumn.INVALID, CodeColumn.CONFORMING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void partsInAPoolGiveTheSame(CodeKind kind) {
        CodeColumn column = column(kind, 70_001);
        long[] words = new long[column.words()];
        long[] parallelWords = new long[column.words()];
        byte[] verdicts = new byte[column.rows()];
        byte[] parallelVerdicts = new byte[column.rows()];
        ForkJoinPool pool = new ForkJoinPool(3);
        try {
            int count = column.conforming(kind, words);
            assertThat(count).isEqualTo(70_001 - 3_500);
            assertThat(column.conforming(kind, parallelWords, pool)).isEqualTo(count);
            assertThat(column.verdicts(kind, verdicts)).isEqualTo(count);
            assertThat(column.verdicts(kind, parallelVerdicts, pool)).isEqualTo(count);
        } finally {
            pool.shutdown();
        }
        assertThat(parallelWords).isEqualTo(words);
        assertThat(parallelVerdicts).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAllocatedForARow(CodeKind kind) {
        CodeColumn few = column(kind, 64);
        CodeColumn many = column(kind, 64_000);
        long[] words = new long[many.words()];
        byte[] verdicts = new byte[many.rows()];
        for (int i = 0; i < 30; i++) {
            check(many, kind, words, verdicts);
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            least = Math.min(least, check(many, kind, words, verdicts) - check(few, kind, words, verdicts));
        }
        assertThat(least).isLessThan(6_400); // a tenth of a byte a row
    }

    private static long check(CodeColumn column, CodeKind kind, long[] words, byte[] verdicts) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        column.conforming(kind, words);
        column.verdicts(kind, verdicts);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @CsvSource({"0, 18, 18", "18, 18, 18", "36, 18, 19", "20, 18, 19", "18, 0, 18", "18, 18, 17"})
    void bytesHaveToBeWholeRows(int size, int width, int stride) {
        boolean whole = width > 0 && stride >= width && (size % stride == 0 || size % stride == width);
        if (whole) {
            assertThat(CodeColumn.ofStride(new byte[size], width, stride).rows())
                    .isEqualTo(size / 18);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CodeColumn.ofStride(new byte[size], width, stride))
                    .withMessageContaining(String.valueOf(stride));
        }
    }

    @Test
    void offsetsHaveToRiseWithinTheBytes() {
        for (int[] offsets : new int[][] {{}, {-1, 2}, {3, 2}, {0, 11}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CodeColumn.ofOffsets(new byte[10], offsets))
                    .withMessageContaining("offset");
        }
        assertThat(CodeColumn.ofOffsets(new byte[10], new int[] {4}).rows()).isZero();
    }

    @Test
    void resultsHaveToHoldAllRows() {
        CodeColumn column = column(CodeKind.USCC, 65);
        assertThatIllegalArgumentException().isThrownBy(() -> column.conforming(CodeKind.USCC, new long[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> column.verdicts(CodeKind.USCC, new byte[64]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.text(65));
    }

    @Test
    void itsTextShowsNoRow() {
        assertThat(column(CodeKind.CITIZEN_ID, 3)).hasToString("column of 3 rows, between offsets");
        assertThat(CodeColumn.ofStride(new byte[36], 17, 18))
                .hasToString("column of 2 rows, 17 bytes at a distance of 18");
    }
}
