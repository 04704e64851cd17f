package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published and constructed vectors of {@code vectors.tsv}: each row's verdict as it stands and after normalising. */
class VectorsTest {

    private static final Map<String, CodeKind> KINDS = Map.ofEntries(
            Map.entry("uscc", CodeKind.USCC),
            Map.entry("uscc-pilot", CodeKind.USCC),
            Map.entry("uscc-orgcheck", CodeKind.USCC),
            Map.entry("uscc-unlisted-type", CodeKind.USCC),
            Map.entry("uscc-format", CodeKind.USCC),
            Map.entry("org", CodeKind.ORG_CODE),
            Map.entry("id18", CodeKind.CITIZEN_ID),
            Map.entry("residence-permit18", CodeKind.CITIZEN_ID),
            Map.entry("id15", CodeKind.CITIZEN_ID_15),
            Map.entry("fpr18", CodeKind.FOREIGN_PERMANENT),
            Map.entry("fpr15", CodeKind.FOREIGN_PERMANENT),
            Map.entry("regno15", CodeKind.REGISTRATION_NO),
            Map.entry("taxno", CodeKind.TAXPAYER_NO));

    record Vector(String kind, String input, String strict, String normalized) {}

    static List<Vector> vectors() throws IOException {
        try (InputStream in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream("vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Vector(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    static CodeKind kind(Vector vector) {
        return Objects.requireNonNull(KINDS.get(vector.kind()), vector.kind());
    }

    @Test
    void theFileIsWhole() throws IOException {
        assertThat(vectors()).hasSize(228);
    }

    @TestFactory
    Stream<DynamicTest> everyVectorGivesItsTwoVerdicts() throws IOException {
        return vectors().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.kind() + " " + vector.input(), () -> {
                    CodeKind kind = kind(vector);
                    assertThat(kind.check(vector.input()).verdict().id()).isEqualTo(vector.strict());
                    assertThat(kind.isValid(vector.input()))
                            .isEqualTo(vector.strict().equals("conforming"));
                    assertThat(kind.check(CodeNormalizer.normalize(vector.input()))
                                    .verdict()
                                    .id())
                            .isEqualTo(vector.normalized());
                }));
    }
}
