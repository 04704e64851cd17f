package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.codes.CodeCheck.Verdict;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.sample.CodeSampler;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnProfilerTest {

    private static final String GOOD = "91350100M000100Y43";

    private static ColumnReport report(CodeKind kind, String... rows) {
        ColumnProfiler profiler = ColumnProfiler.of(kind);
        List.of(rows).forEach(profiler::add);
        return profiler.report();
    }

    private static ColumnFinding finding(ColumnReport report, String code) {
        return report.findings().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + report.findings()));
    }

    @Test
    void countsRowsByVerdictReasonNoteKindAndLength() {
        ColumnReport report = report(
                CodeKind.USCC,
                GOOD,
                "91350100M000100Y4X",
                " ",
                "",
                "91350100M000100Y4",
                CodeSampler.fujianPilot().text(0));
        assertThat(report.rows()).isEqualTo(6);
        assertThat(report.blankRows()).isEqualTo(2);
        assertThat(report.verdicts())
                .isEqualTo(Map.of(Verdict.CONFORMING, 1L, Verdict.NONCONFORMING, 1L, Verdict.INVALID, 2L));
        assertThat(report.problems())
                .containsEntry(CodeProblem.Type.CHECK_CHARACTER, 2L)
                .containsEntry(CodeProblem.Type.LENGTH, 1L);
        assertThat(report.notes()).containsEntry(CodeNote.Type.FUJIAN_PILOT_RULE, 1L);
        assertThat(report.kinds()).isEqualTo(Map.of(CodeKind.USCC, 2L));
        assertThat(report.lengths()).isEqualTo(Map.of(17, 1L, 18, 3L));
        assertThat(report.conformingShare()).isEqualTo(0.25);
        assertThat(finding(report, "BLANK_ROWS").place()).isEqualTo("3,4");
    }

    @Test
    void anEmptyColumnHasNothingToReport() {
        ColumnReport report = ColumnProfiler.ofAnyKind().report();
        assertThat(report.rows()).isZero();
        assertThat(report.findings()).isEmpty();
        assertThat(report.conformingShare()).isEqualTo(1);
        assertThat(report.declaredKind()).isEmpty();
    }

    @Test
    void duplicatesAreFoundAfterNormalising() {
        ColumnReport report = report(CodeKind.USCC, GOOD, "91350100m000100y43", GOOD, "91350100-M000100Y43");
        assertThat(report.duplicates()).isEqualTo(new ColumnReport.Duplicates(1, 3, 1, true));
        assertThat(finding(report, "DUPLICATES").samples())
                .extracting(ColumnSample::row, ColumnSample::otherRow)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2L, 1L),
                        org.assertj.core.api.Assertions.tuple(3L, 1L),
                        org.assertj.core.api.Assertions.tuple(4L, 1L));
    }

    @Test
    void aFullIndexCountsAtLeastAndSaysSo() {
        ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC).indexLimit(2);
        for (int i = 0; i < 3; i++) {
            profiler.add(CodeSampler.uscc().text(i));
        }
        profiler.add(CodeSampler.uscc().text(0));
        profiler.add(CodeSampler.uscc().text(2));
        ColumnReport report = profiler.report();
        assertThat(report.duplicates()).isEqualTo(new ColumnReport.Duplicates(2, 1, 1, false));
        assertThat(finding(report, "INDEX_FULL").count()).isEqualTo(2);
    }

    @Test
    void manyDifferentCodesAreToldApart() {
        ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i++) {
                profiler.add(CodeSampler.uscc().text(i));
            }
        }
        assertThat(profiler.report().duplicates()).isEqualTo(new ColumnReport.Duplicates(20_000, 20_000, 20_000, true));
    }

    @Test
    void formerCodesAreLinkedToTheUnifiedCodeOfTheirOrganization() {
        ColumnProfiler profiler = ColumnProfiler.ofAnyKind();
        List.of("M000100Y4", GOOD, "350102M000100Y4", "110108000000016").forEach(profiler::add);
        ColumnReport report = profiler.report();
        ColumnFinding organization = finding(report, "ORG_CODE_AND_USCC");
        assertThat(organization.count()).isEqualTo(1);
        assertThat(organization.samples().get(0).row()).isEqualTo(1);
        assertThat(organization.samples().get(0).otherRow()).isEqualTo(2);
        assertThat(finding(report, "FORMER_TAXPAYER_NO_AND_USCC").place()).isEqualTo("3");
        assertThat(finding(report, "REGISTRATION_NO_NOT_LINKABLE").count()).isEqualTo(1);
    }

    @Test
    void aColumnThatHoldsMostlyAnotherKindIsPerhapsTheWrongOne() {
        ColumnFinding most =
                finding(report(CodeKind.ORG_CODE, GOOD, CodeSampler.uscc().text(1), "M000100Y4"), "MOSTLY_OTHER_KIND");
        assertThat(most.kind()).contains(CodeKind.USCC);
        assertThat(most.count()).isEqualTo(2);
        assertThat(most.total()).isEqualTo(3);
        assertThat(finding(report(CodeKind.USCC, GOOD, "M000100Y4"), "OTHER_KIND")
                        .kind())
                .contains(CodeKind.ORG_CODE);
    }

    @Test
    void damageIsCountedWithWhatCanBeRepaired() {
        ColumnReport report = report(CodeKind.USCC, "'" + GOOD, "'91350100M000100Y4X", "9.14403E+17", GOOD);
        ColumnFinding apostrophe = finding(report, "APOSTROPHE");
        assertThat(apostrophe.damage()).contains(CellDamage.APOSTROPHE);
        assertThat(apostrophe.count()).isEqualTo(2);
        assertThat(apostrophe.repairable()).isEqualTo(1);
        assertThat(apostrophe.stillInvalid()).isEqualTo(1);
        assertThat(apostrophe.samples().get(0).repair()).isEqualTo(GOOD);
        assertThat(apostrophe.samples().get(1).repair()).isNull();
        assertThat(finding(report, "SCIENTIFIC_NOTATION").lost()).isEqualTo(1);
        assertThat(report.verdicts()).isEqualTo(Map.of(Verdict.CONFORMING, 1L, Verdict.INVALID, 3L));
    }

    @Test
    void bytesThatAreNoUtf8AreCounted() {
        ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC);
        byte[] gbk = "代码".getBytes(Charset.forName("GB18030"));
        profiler.add(gbk, 0, gbk.length);
        byte[] utf8 = ("x" + GOOD).getBytes(StandardCharsets.UTF_8);
        profiler.add(utf8, 1, utf8.length);
        ColumnReport report = profiler.report();
        assertThat(finding(report, "NOT_UTF_8").count()).isEqualTo(1);
        assertThat(report.verdicts()).containsEntry(Verdict.CONFORMING, 1L);
        assertThat(report.problems()).containsEntry(CodeProblem.Type.CHARACTER, 1L);
    }

    @Test
    void anAnyKindColumnChecksEachRowAgainstItsLikeliestKind() {
        ColumnProfiler profiler = ColumnProfiler.ofAnyKind();
        for (CodeKind kind : CodeKind.values()) {
            profiler.add(CodeSampler.of(kind).text(5));
        }
        profiler.add("你好");
        ColumnReport report = profiler.report();
        assertThat(report.verdicts()).isEqualTo(Map.of(Verdict.CONFORMING, 7L, Verdict.INVALID, 1L));
        assertThat(finding(report, "UNRECOGNIZED").place()).isEqualTo("8");
    }

    @Test
    void aReportIsNotChangedByLaterRows() {
        ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC);
        profiler.add(GOOD);
        ColumnReport report = profiler.report();
        profiler.add("'" + GOOD);
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.findings()).isEmpty();
        assertThat(profiler.report().rows()).isEqualTo(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.kinds().clear());
    }

    @Test
    void limitsAreSetBeforeTheFirstRow() {
        ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC).sampleLimit(1);
        profiler.add("");
        profiler.add("");
        assertThat(finding(profiler.report(), "BLANK_ROWS").samples()).hasSize(1);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> profiler.sampleLimit(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnProfiler.ofAnyKind().indexLimit(-1))
                .withMessageContaining("-1");
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        ColumnReport report = report(CodeKind.USCC, "'" + GOOD, "", "M000100Y4", "9E+17", "'" + GOOD);
        for (ColumnFinding finding : report.findings()) {
            assertThat(finding.message(Locale.ENGLISH)).matches("\\p{ASCII}+");
            assertThat(finding.message(Locale.CHINA)).matches(".*\\p{IsHan}.*");
        }
        assertThat(report.summary(Locale.CHINESE)).contains("共 5 行");
    }

    @Test
    void twoColumnsSwappedInSomeRowsAreFound() {
        ColumnPairProfiler pair = ColumnPairProfiler.of(CodeKind.USCC, CodeKind.ORG_CODE);
        pair.add(GOOD, "M000100Y4");
        pair.add("M000100Y4", GOOD);
        pair.add(GOOD, CodeSampler.organizationCode().text(0));
        pair.add("", GOOD);
        ColumnPairReport report = pair.report();
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.filledRows()).isEqualTo(3);
        assertThat(report.rightRows()).isEqualTo(2);
        assertThat(report.swappedRows()).isEqualTo(1);
        assertThat(report.agreeingRows()).isEqualTo(2);
        assertThat(report.contradictingRows()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(ColumnFinding::code)
                .containsExactly("SWAPPED_ROWS", "CONTRADICTING_CODES");
        assertThat(report.findings()).extracting(ColumnFinding::place).containsExactly("2", "3");
    }

    @Test
    void twoColumnsSwappedThroughoutAreSwapped() {
        ColumnPairProfiler pair = ColumnPairProfiler.of(CodeKind.USCC, CodeKind.CITIZEN_ID);
        for (int i = 0; i < 3; i++) {
            pair.add(CodeSampler.citizenId().text(i), CodeSampler.uscc().text(i));
        }
        assertThat(pair.report().findings()).extracting(ColumnFinding::code).containsExactly("MOSTLY_SWAPPED");
        assertThat(pair.report().findings().toString()).contains("MOSTLY_SWAPPED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnPairProfiler.of(CodeKind.USCC, CodeKind.USCC))
                .withMessageContaining("uscc");
    }

    @Test
    void namesRowsOfTwoColumnsByTheNumbersTheyWereAddedWith() {
        ColumnPairProfiler pair = ColumnPairProfiler.of(CodeKind.USCC, CodeKind.ORG_CODE);
        pair.add("M000100Y4", GOOD, 7);
        pair.add("M000100Y4", GOOD);
        assertThat(pair.report().findings()).extracting(ColumnFinding::place).containsExactly("7,2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair.add("M000100Y4", GOOD, 0))
                .withMessageContaining("found 0");
        assertThat(pair.report().rows()).isEqualTo(2);
    }

    @Test
    void namesRowsByTheNumbersTheyWereAddedWith() {
        ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC);
        profiler.add(GOOD, 7);
        profiler.add(GOOD, 12);
        ColumnReport report = profiler.report();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.samples().get(0).row()).isEqualTo(12);
            assertThat(finding.samples().get(0).otherRow()).isEqualTo(7);
        });
        assertThatThrownBy(() -> profiler.add(GOOD, 0)).hasMessageContaining("expected 1 or more, found 0");
    }
}
