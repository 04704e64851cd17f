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

class ExchangeTableFuzzTest {

    private static final ImportLimits SMALL = new ImportLimits(300, 1000, 5, 3);

    private static final String PENALTIES = Tables.table(Tables.row(1), Tables.personRow(2));
    private static final String PERMITS = Tables.csv(Tables.permit(1), Tables.permit(2));
    private static final String LISTINGS =
            Tables.csv(Tables.listing(Tables.uscc('9', '1', 1)), Tables.listing(Tables.PERSON.value()));
    private static final String FORMER_PENALTIES = Tables.csv(Tables.formerPenalty(1), Tables.formerPenalty(2));
    private static final String FORMER_PERMITS = Tables.csv(Tables.formerPermit(1), Tables.formerPermit(2));

    @FuzzTest(maxDuration = "20s")
    void anyBytesAmongPenaltiesAreAccountedFor(byte @NotNull [] bytes) {
        among(ExchangeTable.PENALTY, PENALTIES, bytes);
        among(ExchangeTable.PENALTY, FORMER_PENALTIES, bytes);
    }

    @FuzzTest(maxDuration = "20s")
    void anyBytesAmongPermitsAreAccountedFor(byte @NotNull [] bytes) {
        among(ExchangeTable.PERMIT, PERMITS, bytes);
        among(ExchangeTable.PERMIT, FORMER_PERMITS, bytes);
    }

    @FuzzTest(maxDuration = "20s")
    void anyBytesAmongListingsAreAccountedFor(byte @NotNull [] bytes) {
        among(ExchangeTable.COURT_LIST, LISTINGS, bytes);
    }

    /** Any bytes are accounted for, alone, after a header, and within good rows. */
    private static void among(ExchangeTable table, String rows, byte[] bytes) {
        byte[] header = (rows.lines().findFirst().orElseThrow() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] good = rows.substring(rows.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        accounted(Tables.read(table, bytes, SMALL));
        accounted(Tables.read(table, joined(header, bytes), SMALL));
        for (ImportLimits limits : new ImportLimits[] {SMALL, ImportLimits.standard()}) {
            accounted(Tables.read(table, joined(header, good, bytes, good), limits));
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
