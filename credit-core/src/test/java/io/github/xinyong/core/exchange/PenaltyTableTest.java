package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.Tables.PERSON;
import static io.github.xinyong.core.exchange.Tables.header;
import static io.github.xinyong.core.exchange.Tables.line;
import static io.github.xinyong.core.exchange.Tables.personRow;
import static io.github.xinyong.core.exchange.Tables.quoted;
import static io.github.xinyong.core.exchange.Tables.read;
import static io.github.xinyong.core.exchange.Tables.row;
import static io.github.xinyong.core.exchange.Tables.table;
import static io.github.xinyong.core.exchange.Tables.uscc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import io.github.xinyong.core.exchange.Tables.Result;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PenaltyTableTest {

    @Nested
    class Reading {

        @Test
        void takesOverEveryColumnOfAGoodRow() {
            Map<PenaltyColumn, String> row = row(1);
            row.put(PenaltyColumn.CF_CFLB, "警告；罚款、没收违法所得;暂扣许可证件");
            row.put(PenaltyColumn.CF_NR_WFFF, "1.234567");
            row.put(PenaltyColumn.CF_NR_ZKDX, "示例许可证");
            row.put(PenaltyColumn.CF_YXQ, "2025-02-28");
            row.put(PenaltyColumn.BZ, "无");
            Result result = read(table(row));
            assertThat(result.summary()).isEqualTo(new ImportSummary(1, 1, 0, 0));
            ImportedRow imported = result.records().get(0);
            assertThat(imported.subject())
                    .isInstanceOf(Organization.class)
                    .hasToString("uscc:" + uscc('9', '1', 1) + " 示例第1公司");
            assertThat(imported.author().body()).isEqualTo("示例市信用中心");
            assertThat(imported.author().bodyCode()).isEqualTo(Tables.SOURCE);
            CreditRecord record = imported.record();
            assertThat(record.id()).isEqualTo(Tables.AUTHORITY + "/示例市监罚〔2024〕1号");
            assertThat(record.typeId()).isEqualTo(CreditRecord.PENALTY);
            assertThat(record.polarity()).isEqualTo(Polarity.ADVERSE);
            assertThat(record.amount()).isEqualTo(Money.ofFen(500_000));
            assertThat(record.date(RecordDate.DECIDED)).isEqualTo(PartialDate.parse("2024-03-01"));
            assertThat(record.date(RecordDate.EFFECTIVE_TO)).isEqualTo(PartialDate.parse("2025-02-28"));
            assertThat(record.source().body()).isEqualTo("示例市市场监督管理局");
            assertThat(record.source().documentNumber()).isEqualTo("示例市监罚〔2024〕1号");
            assertThat(record.bases()).extracting(Object::toString).containsExactly("《某法》第二十条");
            assertThat(record.details())
                    .isEqualTo(PenaltyDetails.builder()
                            .set(
                                    PenaltyDetails.CATEGORIES,
                                    Set.of(
                                            PenaltyCategory.WARNING,
                                            PenaltyCategory.FINE,
                                            PenaltyCategory.CONFISCATION_OF_GAINS,
                                            PenaltyCategory.PERMIT_SUSPENDED))
                            .set(PenaltyDetails.CATEGORIES_TEXT, "警告；罚款、没收违法所得;暂扣许可证件")
                            .set(PenaltyDetails.VIOLATION, "虚假宣传")
                            .set(PenaltyDetails.FACTS, "在网页上\n作虚假宣传,情节\"轻微\"")
                            .set(PenaltyDetails.CONTENT, "警告并罚款5000元")
                            .set(PenaltyDetails.FINE, Money.ofFen(500_000))
                            .set(PenaltyDetails.CONFISCATED, Money.ofFen(1_234_567))
                            .set(PenaltyDetails.LICENCE, "示例许可证")
                            .set(PenaltyDetails.STATED_PUBLICITY_END, PartialDate.parse("2027-03-01"))
                            .set(PenaltyDetails.REMARK, "无")
                            .build());
        }

        @Test
        void anEndIn2099IsAnOpenEnd() {
            CreditRecord record = read(table(row(1))).records().get(0).record();
            assertThat(record.date(RecordDate.EFFECTIVE_TO)).isNull();
        }

        @Test
        void theDigestIsThatOfTheBytesOfTheRow() throws Exception {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(line(row(1)).getBytes(StandardCharsets.UTF_8));
            assertThat(read(table(row(1))).records().get(0).record().source().receivedDigest())
                    .isEqualTo(java.util.HexFormat.of().formatHex(digest));
        }

        @Test
        void takesColumnsInAnyOrderByCodeOrChineseName() {
            List<PenaltyColumn> order = new ArrayList<>(row(1).keySet());
            Collections.shuffle(order, new Random(1));
            Map<PenaltyColumn, String> row = row(1);
            String header = order.stream()
                    .map(column -> order.indexOf(column) % 2 == 0
                            ? column.label()
                            : column.name().toLowerCase(Locale.ROOT))
                    .map(Tables::quoted)
                    .collect(Collectors.joining(","));
            String line = order.stream()
                    .map(column -> quoted(row.getOrDefault(column, "")))
                    .collect(Collectors.joining(","));
            Result shuffled = read(header + "\r\n" + line);
            assertThat(shuffled.findings()).isEmpty();
            assertThat(shuffled.records().get(0).record().details())
                    .isEqualTo(read(table(row)).records().get(0).record().details());
        }

        @Test
        void headersMayHaveFullWidthBracketsAndBlanks() {
            String table = table(row(1)).replace("CF_NR_FK", " 罚款金额（万元） ").replace("CF_XDR_GSZC", "CF_XDR_GSDJ");
            assertThat(read(table).summary()).isEqualTo(new ImportSummary(1, 1, 0, 0));
        }

        @ParameterizedTest
        @MethodSource("io.github.xinyong.core.exchange.PenaltyTableTest#sameTables")
        void theFormOfTheTableMakesNoDifference(String table) {
            Result result = read(table);
            assertThat(result.findings()).isEmpty();
            assertThat(result.records()).hasSize(2);
            assertThat(result.records().get(1).record().details())
                    .isEqualTo(read(table(row(2))).records().get(0).record().details());
        }

        @Test
        void linesAreCountedOverQuotedBreaks() {
            Result result = read(table(row(1), row(2), row(3)));
            assertThat(result.records()).extracting(ImportedRow::row).containsExactly(1L, 2L, 3L);
            assertThat(result.records()).extracting(ImportedRow::line).containsExactly(2L, 4L, 6L);
        }

        @Test
        void aPersonIsKnownByTheDocumentAndNeverShown() {
            Result result = read(table(personRow(1)));
            assertThat(result.findings()).isEmpty();
            ImportedRow imported = result.records().get(0);
            assertThat(imported.subject()).isInstanceOf(Person.class);
            assertThat(imported.subject().kind()).isEqualTo(SubjectKind.NATURAL_PERSON);
            assertThat(imported.subject().id().value()).isEqualTo(PERSON.value());
            assertThat(imported + " " + imported.record() + " " + imported.subject()
                            + imported.record().source())
                    .doesNotContain(PERSON.value(), "某人");
        }

        @Test
        void theOlderOrganisationCodeWillDoWhereThereIsNoUnifiedOne() {
            Map<PenaltyColumn, String> row = row(1);
            row.put(PenaltyColumn.CF_XDR_SHXYM, "");
            row.put(PenaltyColumn.CF_XDR_ZZJG, "D2143569X"); // the example of GB 11714
            Result result = read(table(row));
            assertThat(result.records().get(0).subject().id()).hasToString("org-code:D2143569X");
            assertThat(result.codes()).containsExactly("CONDITIONAL_MISSING");
        }

        @Test
        void theSameDocumentAboutAnotherSubjectIsNoDuplicate() {
            Map<PenaltyColumn, String> other = row(2);
            other.put(PenaltyColumn.CF_WSH, row(1).get(PenaltyColumn.CF_WSH));
            assertThat(read(table(row(1), other)).summary()).isEqualTo(new ImportSummary(2, 2, 0, 0));
        }

        @Test
        void aRejectedRowIsNoFirstOfADuplicate() {
            Map<PenaltyColumn, String> broken = row(1);
            broken.put(PenaltyColumn.CF_JDRQ, "2024-02-30");
            assertThat(read(table(broken, row(1))).summary()).isEqualTo(new ImportSummary(2, 1, 1, 1));
        }

        @Test
        void duplicatesBeyondTheRememberedRowsPass() {
            byte[] table = table(row(1), row(2), row(3), row(1), row(3)).getBytes(StandardCharsets.UTF_8);
            assertThat(read(table, ImportLimits.standard()).summary()).isEqualTo(new ImportSummary(5, 3, 2, 2));
            assertThat(read(table, ImportLimits.standard().withRememberedRows(1))
                            .summary())
                    .isEqualTo(new ImportSummary(5, 5, 0, 0));
        }
    }

    static Stream<String> sameTables() {
        String table = table(row(1), row(2));
        String tabs = Stream.of(header(), line(row(1)), line(row(2)))
                .map(line ->
                        line.replace("作虚假宣传,情节", "作虚假宣传@情节").replace(',', '\t').replace('@', ','))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                table,
                "\uFEFF" + table,
                "\n\r\n" + table,
                table.stripTrailing(),
                table.replace("\n" + quoted("示例第2公司"), "\r\n\r\n\n" + quoted("示例第2公司")),
                tabs);
    }

    @Nested
    class Header {

        @Test
        void anEmptyInputIsToldAndIsNoError() {
            for (String empty : List.of("", "\uFEFF", "\n\r\n")) {
                Result result = read(empty);
                assertThat(result.summary()).isEqualTo(new ImportSummary(0, 0, 0, 1));
                assertThat(result.only().type()).isEqualTo(Code.TABLE_EMPTY);
                assertThat(result.only().row()).isZero();
            }
        }

        @Test
        void withoutAHeaderEveryRowIsRejectedAndNoneDisappears() {
            Result result = read("a,b\n" + line(row(1)) + "\n" + line(row(2)));
            assertThat(result.summary()).isEqualTo(new ImportSummary(2, 0, 2, 3));
            assertThat(result.codes()).containsOnly("HEADER_UNKNOWN");
            assertThat(result.findings()).extracting(ImportFinding::row).containsExactly(0L, 1L, 2L);
        }

        @Test
        void anotherEncodingIsToldNotGuessed() {
            byte[] gbk =
                    table(row(1)).replace("CF_XDR_MC", "行政相对人名称").getBytes(java.nio.charset.Charset.forName("GBK"));
            Result result = read(gbk, ImportLimits.standard());
            assertThat(result.records()).isEmpty();
            assertThat(result.codes()).contains("MALFORMED_UTF8", "COLUMN_MISSING");
            byte[] utf16 = table(row(1)).getBytes(StandardCharsets.UTF_16);
            assertThat(read(utf16, ImportLimits.standard()).records()).isEmpty();
        }

        @Test
        void unknownColumnsAreNamedAndLeftOut() {
            Result result = read(table(row(1)).replace("CF_NR_FK,", "罚款金额(元),"));
            assertThat(result.findings())
                    .extracting(ImportFinding::toString)
                    .containsExactly(
                            "row 0 罚款金额(元) COLUMN_UNKNOWN (record-with-finding)",
                            "row 1 CF_NR_FK AMOUNT_MISSING (record-with-finding)");
        }

        @Test
        void aMissingRequiredColumnRejectsEveryRow() {
            Result result = read(table(row(1)).replace("CF_WSH", "X"));
            assertThat(result.findings())
                    .extracting(ImportFinding::toString)
                    .containsExactly(
                            "row 0 X COLUMN_UNKNOWN (record-with-finding)",
                            "row 0 CF_WSH COLUMN_MISSING (rejected)",
                            "row 1 CF_WSH REQUIRED (rejected)");
        }

        @Test
        void aRepeatedColumnRejectsEveryRow() {
            Result result = read(table(row(1)).replace("BZ", "备注,CF_NR,BZ").replace("CF_NR,CF_NR_FK", "CF_NR_FK"));
            assertThat(result.codes()).containsExactly("COLUMN_REPEATED", "HEADER_UNKNOWN");
            assertThat(result.summary()).isEqualTo(new ImportSummary(1, 0, 1, 2));
        }
    }

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
