package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.Tables.PERSON;
import static io.github.xinyong.core.exchange.Tables.personRow;
import static io.github.xinyong.core.exchange.Tables.read;
import static io.github.xinyong.core.exchange.Tables.row;
import static io.github.xinyong.core.exchange.Tables.table;
import static io.github.xinyong.core.exchange.Tables.uscc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import io.github.xinyong.core.exchange.Tables.Result;
import io.github.xinyong.core.record.PenaltyDetails;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in the rows of a table of penalties, and how it is told. */
class PenaltyFindingsTest {

    /** One wrong thing in an otherwise good row. */
    static Stream<Arguments> findings() {
        return Stream.of(
                wrong(Code.REQUIRED, "CF_XDR_MC", Outcome.REJECTED, " ", ""),
                wrong(Code.REQUIRED, "CF_YJ", Outcome.REJECTED, "", ""),
                wrong(Code.REQUIRED, "CF_XDR_SHXYM", Outcome.REJECTED, "", ""),
                wrong(Code.CONDITIONAL_MISSING, "CF_FRDB", Outcome.RECORD_WITH_FINDING, "", ""),
                wrong(Code.SUBJECT_CATEGORY_UNKNOWN, "CF_XDR_LB", Outcome.RECORD_WITH_FINDING, "企业", "企业"),
                wrong(Code.CATEGORY_CODE_MISMATCH, "CF_XDR_LB", Outcome.RECORD_WITH_FINDING, "个体工商户", "个体工商户"),
                wrong(
                        Code.SUBJECT_CODE_INVALID,
                        "CF_XDR_SHXYM",
                        Outcome.REJECTED,
                        "91350100M000100Y4X",
                        "91350100M000100Y4X"),
                wrong(
                        Code.SUBJECT_CODE_INVALID,
                        "CF_XDR_SHXYM",
                        Outcome.REJECTED,
                        PERSON.value(),
                        masked(PERSON.value())),
                wrong(
                        Code.CODE_NONCONFORMING,
                        "CF_XDR_SHXYM",
                        Outcome.RECORD_WITH_FINDING,
                        "91350211M0000XUF46",
                        "91350211M0000XUF46"),
                wrong(
                        Code.NORMALIZED,
                        "CF_XDR_SHXYM",
                        Outcome.RECORD_WITH_FINDING,
                        " 91350100-m000100y43",
                        " 91350100-m000100y43"),
                wrong(Code.BODY_CODE_INVALID, "CF_CFJGDM", Outcome.RECORD_WITH_FINDING, "123", "123"),
                wrong(Code.BODY_CODE_INVALID, "CF_SJLYDM", Outcome.RECORD_WITH_FINDING, "123", "123"),
                wrong(Code.DOCUMENT_TYPE_UNKNOWN, "CF_FR_ZJLX", Outcome.RECORD_WITH_FINDING, "学生证", "学生证"),
                wrong(Code.DATE_INVALID, "CF_JDRQ", Outcome.REJECTED, "2023-02-29", "2023-02-29"),
                wrong(Code.DATE_INVALID, "CF_JDRQ", Outcome.REJECTED, "2024-03/01", "2024-03/01"),
                wrong(Code.DATE_INVALID, "CF_JDRQ", Outcome.REJECTED, "2099/12/31", "2099/12/31"),
                wrong(Code.DATE_INVALID, "CF_JDRQ", Outcome.REJECTED, "1024-03-01", "1024-03-01"),
                wrong(Code.DATE_INVALID, "CF_YXQ", Outcome.REJECTED, "长期", "长期"),
                wrong(Code.DATE_INVALID, "CF_GSJZQ", Outcome.RECORD_WITH_FINDING, "三年", "三年"),
                wrong(Code.PUBLICITY_END_DIFFERS, "CF_GSJZQ", Outcome.RECORD_WITH_FINDING, "2026/03/01", "2026/03/01"),
                wrong(Code.NORMALIZED, "CF_JDRQ", Outcome.RECORD_WITH_FINDING, "2024/3/1", "2024/3/1"),
                wrong(
                        Code.NORMALIZED,
                        "CF_JDRQ",
                        Outcome.RECORD_WITH_FINDING,
                        "2024-03-01 00:00:00",
                        "2024-03-01 00:00:00"),
                wrong(Code.DATE_ORDER, "CF_YXQ", Outcome.REJECTED, "2024-02-29", "2024-02-29"),
                wrong(Code.AMOUNT_INVALID, "CF_NR_FK", Outcome.REJECTED, "5,000", "5,000"),
                wrong(Code.AMOUNT_INVALID, "CF_NR_FK", Outcome.REJECTED, "0.0000001", "0.0000001"),
                wrong(Code.AMOUNT_INVALID, "CF_NR_FK", Outcome.REJECTED, "-1", "-1"),
                wrong(Code.NORMALIZED, "CF_NR_FK", Outcome.RECORD_WITH_FINDING, " 0.5", " 0.5"),
                wrong(Code.AMOUNT_MISSING, "CF_NR_FK", Outcome.RECORD_WITH_FINDING, "", ""),
                wrong(Code.AMOUNT_MISSING, "CF_NR_FK", Outcome.RECORD_WITH_FINDING, "0", "0"),
                wrong(Code.AMOUNT_UNEXPECTED, "CF_NR_WFFF", Outcome.RECORD_WITH_FINDING, "2", "2"),
                wrong(Code.UNIT_SUSPECT, "CF_NR_FK", Outcome.RECORD_WITH_FINDING, "5000", "5000"),
                wrong(Code.UNIT_SUSPECT, "CF_NR_FK", Outcome.RECORD_WITH_FINDING, "1000000.000001", "1000000.000001"),
                wrong(Code.PENALTY_CATEGORY_UNKNOWN, "CF_CFLB", Outcome.RECORD_WITH_FINDING, "罚款;吊销暂扣", "吊销暂扣"),
                wrong(Code.CONDITIONAL_MISSING, "CF_NR_ZKDX", Outcome.RECORD_WITH_FINDING, "", ""),
                wrong(
                        Code.PERSONAL_NUMBER,
                        "CF_SY",
                        Outcome.REJECTED,
                        "当事人（" + PERSON.value() + "）",
                        "当事人（" + masked(PERSON.value()) + "）"),
                wrong(
                        Code.PERSONAL_NUMBER_SUSPECT,
                        "BZ",
                        Outcome.RECORD_WITH_FINDING,
                        wrongCheck(),
                        masked(wrongCheck())),
                wrong(Code.REPLACEMENT_CHARACTER, "CF_SY", Outcome.RECORD_WITH_FINDING, "损\uFFFD坏", "U+FFFD"));
    }

    private static Arguments wrong(Code code, String column, Outcome outcome, String cell, String found) {
        return Arguments.of(code, column, outcome, cell, found);
    }

    private static String masked(String number) {
        return number.substring(0, 2) + "*".repeat(15) + number.substring(17);
    }

    private static String wrongCheck() {
        String value = PERSON.value();
        return value.substring(0, 17) + (value.endsWith("1") ? '2' : '1');
    }

    @ParameterizedTest
    @MethodSource("findings")
    void namesPlaceCodeOutcomeAndWhatWasFound(Code code, String column, Outcome outcome, String cell, String found) {
        Map<PenaltyColumn, String> wrong = row(2);
        wrong.put(PenaltyColumn.valueOf(column), cell);
        if (column.equals("CF_FR_ZJLX")) {
            wrong.put(PenaltyColumn.CF_FR_ZJHM, "X");
        }
        if (column.equals("CF_NR_ZKDX")) {
            wrong.put(PenaltyColumn.CF_CFLB, "警告;罚款;吊销许可证件");
        }
        Result result = read(table(row(1), wrong, row(3)));
        ImportFinding finding = result.only();
        assertThat(finding.type()).isEqualTo(code);
        assertThat(finding.code()).isEqualTo(code.name());
        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.line()).isEqualTo(4);
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.place()).isEqualTo(column);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(Objects.requireNonNullElse(finding.found(), "")).isEqualTo(found);
        long rejected = outcome == Outcome.REJECTED ? 1 : 0;
        assertThat(result.summary()).isEqualTo(new ImportSummary(3, 3 - rejected, rejected, 1));
        assertThat(finding.message(Locale.CHINA))
                .contains(PenaltyColumn.valueOf(column).label());
        assertThat(finding.message(Locale.GERMANY)).contains(column).doesNotContain("{");
    }

    @Test
    void anIndividualBusinessIsToldByItsCode() {
        Map<PenaltyColumn, String> row = row(1);
        row.put(PenaltyColumn.CF_XDR_SHXYM, uscc('9', '2', 1));
        assertThat(read(table(row)).only().expected()).isEqualTo("个体工商户");
        row.put(PenaltyColumn.CF_XDR_LB, "个体工商户");
        assertThat(read(table(row)).findings()).isEmpty();
    }

    @Test
    void aSuspectUnitSaysWhatTheAmountWouldBe() {
        Map<PenaltyColumn, String> row = row(1);
        row.put(PenaltyColumn.CF_NR, "处罚款人民币12,345.6元");
        row.put(PenaltyColumn.CF_NR_FK, "12345.6");
        assertThat(read(table(row)).only().expected()).isEqualTo("1.23456");
        row.put(PenaltyColumn.CF_NR, "处罚款12345.6万元");
        assertThat(read(table(row)).findings()).isEmpty();
    }

    @Test
    void aMaskedTextIsMaskedInTheRecordToo() {
        Map<PenaltyColumn, String> row = row(1);
        row.put(PenaltyColumn.CF_SY, "某人，证件" + wrongCheck());
        PenaltyDetails details =
                (PenaltyDetails) read(table(row)).records().get(0).record().details();
        assertThat(details.get(PenaltyDetails.FACTS)).isEqualTo("某人，证件" + masked(wrongCheck()));
    }

    @Test
    void aDuplicateNamesTheFirstRow() {
        ImportFinding finding = read(table(row(1), row(2), row(1))).only();
        assertThat(finding.type()).isEqualTo(Code.DUPLICATE);
        assertThat(finding.row()).isEqualTo(3);
        assertThat(finding.expected()).isEqualTo("1");
        assertThat(finding.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void allFindingsOfARejectedRowSayThatItWasRejected() {
        Map<PenaltyColumn, String> row = row(1);
        row.put(PenaltyColumn.CF_NR_FK, "5000");
        row.put(PenaltyColumn.CF_JDRQ, "?");
        assertThat(read(table(row)).findings())
                .hasSize(2)
                .extracting(ImportFinding::outcome)
                .containsOnly(Outcome.REJECTED);
    }

    @Test
    void numbersOfPersonsAreInNoFinding() {
        Map<PenaltyColumn, String> wrong = personRow(1);
        wrong.put(PenaltyColumn.CF_XDR_ZJHM, wrongCheck());
        wrong.put(PenaltyColumn.CF_FR_ZJHM, wrongCheck());
        Map<PenaltyColumn, String> passport = personRow(2);
        passport.put(PenaltyColumn.CF_XDR_ZJLX, "护照");
        passport.put(PenaltyColumn.CF_XDR_ZJHM, "E00000000");
        passport.put(PenaltyColumn.CF_XDR_SHXYM, uscc('9', '2', 1));
        Result result = read(table(wrong, passport));
        assertThat(result.codes())
                .containsExactly("REPRESENTATIVE_NUMBER_INVALID", "SUBJECT_CODE_INVALID", "CATEGORY_CODE_MISMATCH");
        assertThat(result.records()).hasSize(1);
        String shown = result.findings().stream()
                        .map(finding ->
                                finding + finding.found() + finding.expected() + finding.message(Locale.CHINESE))
                        .collect(Collectors.joining())
                + result.records();
        assertThat(shown).doesNotContain(wrongCheck().substring(2, 17), "E00000000");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMessageInBothLanguages(Code code) {
        ImportFinding finding = new ImportFinding(1, 2, "CF_SY", "违法事实", code, Outcome.REJECTED, "@", "€");
        assertThat(finding.message(Locale.CHINESE)).isNotBlank().matches("(?s).*\\p{IsHan}.*");
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContain("''");
    }
}
