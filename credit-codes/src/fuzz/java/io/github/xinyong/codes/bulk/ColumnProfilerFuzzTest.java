package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.FuzzedText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

class ColumnProfilerFuzzTest {

    private static final int MOST_ROWS = 40;

    /** Every row is counted once, whatever it holds; repairs conform; all findings can be told in words. */
    @FuzzTest(maxDuration = "10s")
    void everyRowIsCountedOnce(FuzzedDataProvider data) {
        CodeKind kind = data.pickValue(CodeKind.values());
        ColumnProfiler declared = ColumnProfiler.of(kind).indexLimit(data.consumeInt(0, 20));
        ColumnProfiler any = ColumnProfiler.ofAnyKind();
        ColumnPairProfiler pairs =
                ColumnPairProfiler.of(kind, kind == CodeKind.USCC ? CodeKind.ORG_CODE : CodeKind.USCC);
        int rows = 0;
        String before = "";
        while (rows < MOST_ROWS && data.remainingBytes() > 0) {
            byte[] row = data.consumeInt(0, 7) == 0
                    ? data.consumeBytes(40)
                    : cell(data).getBytes(StandardCharsets.UTF_8);
            String text = new String(row, StandardCharsets.UTF_8);
            declared.add(row, 0, row.length);
            any.add(text);
            pairs.add(text, before);
            before = text;
            rows++;
            CellRepair repair = CellRepair.of(text, kind);
            assertThat(repair.value().filter(value -> kind.check(value).verdict() == CodeCheck.Verdict.INVALID))
                    .isEmpty();
        }
        examine(declared.report(), rows);
        examine(any.report(), rows);
        assertThat(pairs.report().toString()).isNotBlank();
    }

    private static String cell(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 5)) {
            case 0 -> FuzzedText.of(data);
            case 1 -> "'" + FuzzedText.cell(data);
            case 2 -> FuzzedText.cell(data) + ".0";
            case 3 -> data.consumeDouble() + "";
            default -> FuzzedText.cell(data);
        };
    }

    private static void examine(ColumnReport report, int rows) {
        assertThat(report.rows()).isEqualTo(rows);
        long verdicts =
                report.verdicts().values().stream().mapToLong(Long::longValue).sum();
        assertThat(verdicts + report.blankRows()).isEqualTo(rows);
        for (ColumnFinding finding : report.findings()) {
            assertThat(finding.count()).isPositive();
            assertThat(finding.message(Locale.CHINESE)).isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
        }
        assertThat(report.summary(Locale.ENGLISH)).isNotBlank();
    }
}
