package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.xinyong.codes.sample.CodeSampler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once written by Java serialisation can be read for ever, and what was tampered with cannot. */
class SerializedFormTest {

    /** A row of the golden file. */
    record Golden(CodeKind kind, String value, String base64) {

        byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }

        @Override
        public String toString() {
            return kind.id() + " of " + value.length();
        }
    }

    static List<Golden> goldens() throws IOException {
        try (InputStream in = Objects.requireNonNull(SerializedFormTest.class.getResourceAsStream("serialized.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Golden(CodeKind.ofId(cells[0]).orElseThrow(), cells[1], cells[2]))
                    .toList();
        }
    }

    static Stream<Golden> rows() throws IOException {
        return goldens().stream();
    }

    private static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // bytes of this test
    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    private static byte[] replace(byte[] bytes, String old, String by) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(old);
        assertThat(by).hasSameSizeAs(old);
        return text.replace(old, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyTypeHasARowAndNoneIsAnybodys() throws IOException {
        assertThat(goldens()).extracting(Golden::kind).contains(CodeKind.values());
        assertThat(goldens())
                .allMatch(row -> CodeSampler.isUnassignable(
                        row.kind().check(row.value()).code().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void oldBytesAreReadAndWrittenAgain(Golden row) throws Exception {
        Object read = read(row.bytes());
        assertThat(read).isEqualTo(row.kind().check(row.value()).code().orElseThrow());
        assertThat(write(read)).isEqualTo(row.bytes());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anotherCharacterIsRefusedWithoutShowingTheNumber(Golden row) {
        String value = row.value();
        for (int i = 0; i < value.length(); i++) {
            String other = value.substring(0, i) + '?' + value.substring(i + 1);
            byte[] tampered = replace(row.bytes(), value, other);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> read(tampered))
                    .withMessage("no code of kind " + row.kind().id());
        }
    }

    @Test
    void aWrongCheckAnotherKindAndNoKindAreRefused() throws IOException {
        Golden uscc = goldens().get(0);
        Golden citizen = goldens().stream()
                .filter(row -> row.kind() == CodeKind.CITIZEN_ID)
                .findFirst()
                .orElseThrow();
        char check = citizen.value().charAt(17);
        String slip = citizen.value().substring(0, 17) + (check == '0' ? '1' : '0');
        for (byte[] tampered : List.of(
                replace(citizen.bytes(), citizen.value(), slip),
                replace(citizen.bytes(), citizen.value(), uscc.value()),
                replace(citizen.bytes(), "citizen-id", "citizen-??"),
                replace(uscc.bytes(), "uscc", "USCC"))) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> read(tampered))
                    .withMessageNotContaining(slip);
        }
    }

    @Test
    void nothingForAValueOrAKindIsRefused() throws IOException {
        for (SerializedCode empty : List.of(nothing("uscc", null), nothing(null, "x"), nothing(null, null))) {
            byte[] tampered = write(empty);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> read(tampered));
        }
    }

    @SuppressWarnings("NullAway") // what only a stream can bring
    private static SerializedCode nothing(@Nullable String kind, @Nullable String value) {
        return new SerializedCode(kind, value);
    }

    /** The class of a code itself in a stream: made by replacing the stand-in of a golden row. */
    @ParameterizedTest
    @MethodSource("rows")
    void aCodeThatDoesNotComeByItsStandInIsRefused(Golden row) throws Exception {
        Class<?> type = row.kind().check(row.value()).code().orElseThrow().getClass();
        byte[] direct = direct(type, row.value());
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(direct))
                .withMessage("a SerializedCode is read instead");
    }

    /** Writes a stream by hand: an object of a type of code whose superclass holds the value, without any stand-in. */
    private static byte[] direct(Class<?> type, String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r'});
        out.writeUTF(type.getName());
        out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
        out.write(new byte[] {2, 0, 0, 'x', 'r'});
        out.writeUTF(SubjectCode.class.getName());
        out.writeLong(1L);
        out.write(new byte[] {2, 0, 1, 'L'});
        out.writeUTF("value");
        out.write('t');
        out.writeUTF("Ljava/lang/String;");
        out.write(new byte[] {'x', 'p', 't'});
        out.writeUTF(value);
        return bytes.toByteArray();
    }

    @Test
    void theBytesHoldNothingButKindAndValue() throws IOException {
        Golden row = goldens().get(0);
        assertThat(new String(row.bytes(), StandardCharsets.ISO_8859_1))
                .contains(SerializedCode.class.getName(), "uscc", row.value())
                .doesNotContain(UnifiedSocialCreditCode.class.getName());
        assertThat(goldens()).allMatch(golden -> golden.bytes().length < 200);
        assertThat(Arrays.stream(SerializedCode.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactly("kind", "value");
    }
}
