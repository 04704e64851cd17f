package io.github.xinyong.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

class PenaltyTableFuzzTest {

    private static final byte[] HEADER = (Tables.header() + "\n").getBytes(StandardCharsets.UTF_8);
    private static final byte[] ROWS = (Tables.line(Tables.row(1)) + "\n" + Tables.line(Tables.personRow(2)) + "\n")
            .getBytes(StandardCharsets.UTF_8);

    /** Any bytes are accounted for, alone, after a header, and within good rows. */
    @FuzzTest(maxDuration = "20s")
    void anyBytesAreAccountedFor(byte @NotNull [] bytes) {
        ImportLimits small = new ImportLimits(300, 1000, 5, 3);
        accounted(Tables.read(bytes, small));
        accounted(Tables.read(joined(HEADER, bytes), small));
        for (ImportLimits limits : new ImportLimits[] {small, ImportLimits.standard()}) {
            accounted(Tables.read(joined(HEADER, ROWS, bytes, ROWS), limits));
        }
    }

    private static void accounted(Tables.Result result) {
        Set<Long> rows = new HashSet<>();
        for (ImportFinding finding : result.findings()) {
            if (finding.row() > 0 && finding.outcome() == Outcome.REJECTED) {
                rows.add(finding.row());
            }
            String message = finding.message(Locale.CHINESE) + finding.message(Locale.ENGLISH) + finding.found();
            assertThat(message).doesNotContain(Tables.PERSON.value());
        }
        assertThat(rows).hasSize((int) result.summary().rejected());
        result.records().forEach(row -> rows.add(row.row()));
        assertThat(rows).hasSize((int) result.summary().rows());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
