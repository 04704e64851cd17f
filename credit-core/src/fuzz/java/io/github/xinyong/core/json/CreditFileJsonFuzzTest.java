package io.github.xinyong.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

class CreditFileJsonFuzzTest {

    private static final CreditFileJson JSON =
            CreditFileJson.standard().withLimits(new JsonLimits(1 << 16, 1_000, 80, 20));
    private static final String FILE = JSON.toJson(CreditFile.open(
                    "f-1",
                    Organization.of(
                            UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY00001")), "示例"))
            .append(
                    Instant.EPOCH,
                    Source.of("示例"),
                    Event.stated(CreditRecord.builder("r-1", "permit").build()))
            .orElseThrow());

    /** Any bytes are a file that can be written again, or a problem; alone and spliced into a good document. */
    @FuzzTest(maxDuration = "20s")
    void anyBytesAreAFileOrAProblem(byte @NotNull [] bytes) throws IOException {
        document(bytes);
        int cut = bytes.length == 0 ? 0 : (bytes[0] & 0xFF) * FILE.length() / 256;
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.writeBytes(FILE.substring(0, cut).getBytes(StandardCharsets.UTF_8));
        spliced.writeBytes(bytes);
        spliced.writeBytes(FILE.substring(cut).getBytes(StandardCharsets.UTF_8));
        document(spliced.toByteArray());
        try (FileLines lines = JSON.readLines(new ByteArrayInputStream(spliced.toByteArray()))) {
            while (lines.next()) {
                assertThat(lines.line()).isPositive();
            }
        }
        JSON.readLogFiles(
                new ByteArrayInputStream(bytes),
                problem -> assertThat(problem.line()).isPositive());
    }

    private static void document(byte[] bytes) {
        try {
            CreditFile file = JSON.read(bytes);
            assertThat(JSON.read(JSON.toBytes(file))).isEqualTo(file);
        } catch (InvalidJsonException e) {
            assertThat(e).hasMessageStartingWith(e.problem().code());
        }
    }
}
