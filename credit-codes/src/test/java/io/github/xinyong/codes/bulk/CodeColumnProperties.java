package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.sample.TextSampler;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are and however they lie, a column says what a check of each row's text says. */
class CodeColumnProperties {

    private static final String HOSTILE = "\u0000 '-_.Xx０９ＡＸ١߀𝟎ΑАİı\uFEFF\u200B年﹣";

    @Property
    void everyLayoutGivesTheVerdictsOfTheChecks(@ForAll CodeKind kind, @ForAll("rows") List<byte[]> rows) {
        byte[] verdicts = new byte[rows.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = verdict(kind, rows.get(i));
        }
        byte[] bytes = concat(rows);
        int[] offsets = offsets(rows);
        assertVerdicts(CodeColumn.ofOffsets(bytes, offsets), kind, verdicts);
        assertVerdicts(CodeColumn.ofOffsets(direct(bytes), offsets), kind, verdicts);
        assertVerdicts(CodeColumn.ofOffsets(within(bytes).asReadOnlyBuffer(), offsets), kind, verdicts);
        assertVerdicts(CodeColumn.ofOffsets(within(bytes), offsets), kind, verdicts);
    }

    @Property
    void everyStrideGivesTheVerdictsOfTheChecks(@ForAll CodeKind kind, @ForAll("rows") List<byte[]> rows) {
        for (int width : new int[] {9, 10, 15, 17, 18, 19, 20}) {
            byte[] verdicts = new byte[rows.size()];
            byte[] bytes = new byte[rows.size() * (width + 2)];
            for (int i = 0; i < verdicts.length; i++) {
                byte[] row = Arrays.copyOf(rows.get(i), width);
                verdicts[i] = verdict(kind, row);
                System.arraycopy(row, 0, bytes, i * (width + 2), width);
            }
            assertVerdicts(CodeColumn.ofStride(bytes, width, width + 2), kind, verdicts);
            assertVerdicts(CodeColumn.ofStride(direct(bytes), width, width + 2), kind, verdicts);
            byte[] withoutLastGap = Arrays.copyOf(bytes, bytes.length - 2);
            assertVerdicts(CodeColumn.ofStride(within(withoutLastGap), width, width + 2), kind, verdicts);
        }
    }

    @Property
    void oneRowIsCheckedAlikeAsBytesAndAsPartOfAText(@ForAll CodeKind kind, @ForAll("row") byte[] row) {
        byte[] around = concat(List.of("1".getBytes(StandardCharsets.US_ASCII), row, new byte[] {'2'}));
        CodeCheck<?> check = kind.check(new String(row, StandardCharsets.ISO_8859_1));
        boolean conforming = check.verdict() == CodeCheck.Verdict.CONFORMING;
        assertThat(kind.isValid(around, 1, 1 + row.length)).isEqualTo(conforming);
        String text = new String(around, StandardCharsets.ISO_8859_1);
        assertThat(kind.verdict(text, 1, 1 + row.length)).isEqualTo(check.verdict());
        assertThat(kind.verdict(CharBuffer.wrap(text), 1, 1 + row.length)).isEqualTo(check.verdict());
        assertThat(kind.isValid(CharBuffer.wrap(text), 1, 1 + row.length)).isEqualTo(conforming);
    }

    private static byte verdict(CodeKind kind, byte[] row) {
        return switch (kind.check(new String(row, StandardCharsets.UTF_8)).verdict()) {
            case CONFORMING -> CodeColumn.CONFORMING;
            case NONCONFORMING -> CodeColumn.NONCONFORMING;
            case INVALID -> CodeColumn.INVALID;
        };
    }

    private static void assertVerdicts(CodeColumn column, CodeKind kind, byte[] expected) {
        byte[] verdicts = new byte[expected.length];
        int count = column.verdicts(kind, verdicts);
        assertThat(verdicts).isEqualTo(expected);
        long[] words = new long[column.words()];
        Arrays.fill(words, -1);
        assertThat(column.conforming(kind, words)).isEqualTo(count);
        for (int i = 0; i < expected.length; i++) {
            assertThat((words[i / 64] >>> i % 64 & 1) != 0).isEqualTo(expected[i] == CodeColumn.CONFORMING);
        }
        assertThat(Arrays.stream(words).map(Long::bitCount).sum()).isEqualTo(count);
    }

    private static int[] offsets(List<byte[]> rows) {
        int[] offsets = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            offsets[i + 1] = offsets[i] + rows.get(i).length;
        }
        return offsets;
    }

    private static byte[] concat(List<byte[]> rows) {
        byte[] bytes = new byte[rows.stream().mapToInt(row -> row.length).sum()];
        int at = 0;
        for (byte[] row : rows) {
            System.arraycopy(row, 0, bytes, at, row.length);
            at += row.length;
        }
        return bytes;
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length + 3)
                .position(3)
                .put(bytes)
                .position(3);
    }

    /** Bytes in the middle of an array. */
    private static ByteBuffer within(byte[] bytes) {
        return ByteBuffer.allocate(bytes.length + 9)
                .position(5)
                .put(bytes)
                .flip()
                .position(5);
    }

    @Provide
    static Arbitrary<List<byte[]>> rows() {
        return row().list().ofMinSize(1).ofMaxSize(150);
    }

    @Provide
    static Arbitrary<byte[]> row() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        Arbitrary<byte[]> ascii = Arbitraries.strings()
                .withChars("0123456789ABDGHMPXYZ-L ")
                .ofMaxLength(24)
                .map(text -> text.getBytes(StandardCharsets.US_ASCII));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, samples()),
                net.jqwik.api.Tuple.of(6, damaged()),
                net.jqwik.api.Tuple.of(1, noise),
                net.jqwik.api.Tuple.of(2, ascii));
    }

    private static Arbitrary<byte[]> samples() {
        return Arbitraries.randoms()
                .map(CodeColumnProperties::sample)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arbitrary<byte[]> damaged() {
        return Arbitraries.randoms().map(random -> {
            StringBuilder text = new StringBuilder(sample(random));
            int index = random.nextInt(text.length());
            String characters = random.nextBoolean() ? HOSTILE : "0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ";
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(index);
                case 1 -> text.insert(index, characters.charAt(random.nextInt(characters.length())));
                default -> text.setCharAt(index, characters.charAt(random.nextInt(characters.length())));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private static String sample(Random random) {
        CodeKind[] kinds = CodeKind.values();
        int chosen = random.nextInt(kinds.length + 3);
        TextSampler sampler;
        if (chosen < kinds.length) {
            sampler = CodeSampler.of(kinds[chosen]);
        } else if (chosen == kinds.length) {
            sampler = CodeSampler.foreignPermanentBefore2023();
        } else {
            sampler = CodeSampler.fujianPilot();
        }
        String text = sampler.text(Math.floorMod(random.nextLong(), sampler.size()));
        return chosen == kinds.length + 2 && random.nextBoolean() ? "L" + text : text;
    }
}
