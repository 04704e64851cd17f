package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.Tables.PERSON;
import static io.github.xinyong.core.exchange.Tables.csv;
import static io.github.xinyong.core.exchange.Tables.formerPenalty;
import static io.github.xinyong.core.exchange.Tables.formerPermit;
import static io.github.xinyong.core.exchange.Tables.permit;
import static io.github.xinyong.core.exchange.Tables.read;
import static io.github.xinyong.core.exchange.Tables.uscc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import io.github.xinyong.core.exchange.Tables.Result;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.PermitDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.time.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeTableTest {

    private static final String NO_COLUMN = "";

    private static ImportFinding only(ExchangeTable table, Map<String, String> row, String column, String cell) {
        row.put(column, cell);
        return read(table, csv(row)).only();
    }

    @Test
    void tablesAreFoundByTheirIds() {
        for (ExchangeTable table : ExchangeTable.values()) {
            assertThat(ExchangeTable.ofId(table.id())).contains(table);
        }
        assertThat(ExchangeTable.ofId("PENALTY")).isEmpty();
    }

    @Nested
    class Layouts {

        @Test
        void thePresentOnesHaveTheColumnsOfTheNationalFormatInItsOrder() {
            assertThat(ExchangeTable.PENALTY.columns(TableLayout.PRESENT))
                    .hasSize(30)
                    .startsWith("CF_XDR_MC", "CF_XDR_LB")
                    .endsWith("CF_SJLY", "CF_SJLYDM", "BZ");
            assertThat(ExchangeTable.PERMIT.columns(TableLayout.PRESENT))
                    .hasSize(28)
                    .startsWith("XK_XDR_MC", "XK_XDR_LB")
                    .endsWith("XK_LYDW", "XK_LYDWDM", "BZ");
        }

        @Test
        void theFormerOnesHaveTheirOwnCodes() {
            assertThat(ExchangeTable.PENALTY.columns(TableLayout.FORMER))
                    .containsExactlyInAnyOrder(
                            "CF_WSH",
                            "CF_CFMC",
                            "CF_CFLB1",
                            "CF_CFLB2",
                            "CF_SY",
                            "CF_YJ",
                            "CF_XDR_MC",
                            "CF_XDR_SHXYM",
                            "CF_XDR_ZDM",
                            "CF_XDR_GSDJ",
                            "CF_XDR_SWDJ",
                            "CF_XDR_SFZ",
                            "CF_FR",
                            "CF_JG",
                            "CF_JDRQ",
                            "CF_XZJG",
                            "CF_ZT",
                            "DFBM",
                            "SJC",
                            "BZ",
                            "GSQX");
            assertThat(ExchangeTable.PERMIT.columns(TableLayout.FORMER))
                    .containsExactlyInAnyOrder(
                            "XK_WSH",
                            "XK_XMMC",
                            "XK_SPLB",
                            "XK_NR",
                            "XK_XDR",
                            "XK_XDR_SHXYM",
                            "XK_XDR_ZDM",
                            "XK_XDR_GSDJ",
                            "XK_XDR_SWDJ",
                            "XK_XDR_SFZ",
                            "XK_FR",
                            "XK_JDRQ",
                            "XK_JZQ",
                            "XK_XZJG",
                            "XK_ZT",
                            "DFBM",
                            "SJC",
                            "BZ");
        }

        @Test
        void aFormerPenaltyBecomesARecord() {
            Result result = read(ExchangeTable.PENALTY, csv(formerPenalty(1)));
            assertThat(result.findings()).isEmpty();
            CreditRecord record = result.records().get(0).record();
            assertThat(record.id()).isEqualTo("示例市市场监督管理局/示例市监罚〔2017〕1号");
            assertThat(record.date(RecordDate.DECIDED)).isEqualTo(PartialDate.parse("2017-03-01"));
            PenaltyDetails details = (PenaltyDetails) record.details();
            assertThat(details.get(PenaltyDetails.CATEGORIES))
                    .containsExactly(PenaltyCategory.WARNING, PenaltyCategory.FINE);
            assertThat(details.get(PenaltyDetails.CATEGORIES_TEXT)).isEqualTo("警告;罚款");
            assertThat(details.get(PenaltyDetails.VIOLATION)).isEqualTo("示例第1公司虚假宣传案");
            assertThat(details.get(PenaltyDetails.CONTENT)).isEqualTo("警告并罚款5000元");
            assertThat(result.records().get(0).author().body()).isEqualTo("示例市市场监督管理局");
        }

        @Test
        void aFormerPermitBecomesARecord() {
            Result result = read(ExchangeTable.PERMIT, csv(formerPermit(1)));
            assertThat(result.findings()).isEmpty();
            CreditRecord record = result.records().get(0).record();
            assertThat(record.date(RecordDate.EFFECTIVE_TO)).isNull();
            PermitDetails details = (PermitDetails) record.details();
            assertThat(details.get(PermitDetails.DOCUMENT_NAME)).isEqualTo("示例经营许可");
            assertThat(details.get(PermitDetails.CATEGORY)).isEqualTo("普通");
        }

        @Test
        void inTheFormerOnesWhoHasOnlyAPersonsNumberIsAPerson() {
            Map<String, String> row = formerPermit(1);
            row.put("XK_XDR_SHXYM", "");
            row.put("XK_XDR_SFZ", PERSON.value());
            Result result = read(ExchangeTable.PERMIT, csv(row));
            assertThat(result.findings()).isEmpty();
            assertThat(result.records().get(0).subject()).isInstanceOf(Person.class);
        }

        @Test
        void findingsNameTheColumnByTheCodeOfItsLayout() {
            ImportFinding finding = only(ExchangeTable.PENALTY, formerPenalty(1), "CF_XZJG", "");
            assertThat(finding).hasToString("row 1 CF_XZJG REQUIRED (rejected)");
            assertThat(only(ExchangeTable.PENALTY, formerPenalty(1), "CF_CFLB1", "责令改正")
                            .column())
                    .isEqualTo("CF_CFLB1");
        }

        @Test
        void aFormerCodeInAPresentTableIsAnotherNameOfItsColumn() {
            String table = csv(permit(1)).replace("XK_XDR_GSZC", "XK_XDR_GSDJ").replace("XK_FR_ZJHM", "XK_FR_SFZH");
            assertThat(read(ExchangeTable.PERMIT, table).summary()).isEqualTo(new ImportSummary(1, 1, 0, 0));
        }

        @ParameterizedTest
        @CsvSource({
            "0, NONE",
            "'', NONE",
            "1, DECISION_REVOKED",
            "撤销, DECISION_REVOKED",
            "2, DECISION_DISPUTED",
            "3, STATUS_UNKNOWN"
        })
        void oneMeansRevokedInTheFormerOnes(String status, String code) {
            for (boolean penalty : new boolean[] {true, false}) {
                Map<String, String> row = penalty ? formerPenalty(1) : formerPermit(1);
                row.put(penalty ? "CF_ZT" : "XK_ZT", status);
                Result result = read(penalty ? ExchangeTable.PENALTY : ExchangeTable.PERMIT, csv(row));
                assertThat(result.codes()).isEqualTo(code.equals("NONE") ? List.of() : List.of(code));
                assertThat(result.records()).hasSize(code.equals("DECISION_REVOKED") ? 0 : 1);
            }
        }

        @ParameterizedTest
        @CsvSource({"1, NONE", "有效, NONE", "2, PERMIT_NOT_VALID", "0, STATUS_UNKNOWN"})
        void oneMeansValidInThePresentOne(String status, String code) {
            Map<String, String> row = permit(1);
            row.put("XK_ZT", status);
            Result result = read(ExchangeTable.PERMIT, csv(row));
            assertThat(result.codes()).isEqualTo(code.equals("NONE") ? List.of() : List.of(code));
            assertThat(((PermitDetails) result.records().get(0).record().details()).get(PermitDetails.STATUS))
                    .isEqualTo(status);
        }
    }

    @Nested
    class Permits {

        @Test
        void everyColumnIsTakenOver() {
            Result result = read(ExchangeTable.PERMIT, csv(permit(1)));
            assertThat(result.summary()).isEqualTo(new ImportSummary(1, 1, 0, 0));
            ImportedRow row = result.records().get(0);
            assertThat(row.author().bodyCode()).isEqualTo(Tables.SOURCE);
            CreditRecord record = row.record();
            assertThat(record.typeId()).isEqualTo(CreditRecord.PERMIT);
            assertThat(record.polarity()).isEqualTo(Polarity.NEUTRAL);
            assertThat(record.id()).isEqualTo(Tables.AUTHORITY + "/示例许可〔2024〕1号");
            assertThat(record.date(RecordDate.DECIDED)).hasToString("2024-03-01");
            assertThat(record.date(RecordDate.EFFECTIVE_FROM)).hasToString("2024-03-02");
            assertThat(record.date(RecordDate.EFFECTIVE_TO)).hasToString("2029-03-01");
            assertThat(record.details())
                    .isEqualTo(PermitDetails.builder()
                            .set(PermitDetails.CATEGORY, "普通")
                            .set(PermitDetails.DOCUMENT_NAME, "准予行政许可决定书")
                            .set(PermitDetails.CERTIFICATE_NAME, "示例许可证")
                            .set(PermitDetails.CERTIFICATE_NUMBER, "许1")
                            .set(PermitDetails.CONTENT, "经营示例,\"甲\"类")
                            .set(PermitDetails.STATUS, "1")
                            .build());
        }

        @Test
        void aCategoryGivenByItsCodeIsKnownAndAnyOtherIsKept() {
            Map<String, String> row = permit(1);
            row.put("XK_XKLB", "01");
            assertThat(read(ExchangeTable.PERMIT, csv(row)).findings()).isEmpty();
            row.put("XK_XKLB", "备案");
            Result result = read(ExchangeTable.PERMIT, csv(row));
            assertThat(result.codes()).containsExactly("PERMIT_CATEGORY_UNKNOWN");
            assertThat(((PermitDetails) result.records().get(0).record().details()).get(PermitDetails.CATEGORY))
                    .isEqualTo("备案");
        }

        @ParameterizedTest
        @CsvSource({
            "XK_WSH, '', REQUIRED, rejected",
            "XK_YXQZ, 2030/01/01, DATE_ORDER, rejected",
            "XK_YXQZI, 2024-02-29, DATE_ORDER, rejected",
            "XK_YXQZI, 长期, DATE_INVALID, rejected",
            "XK_YXQZI, 2029年3月1日, NORMALIZED, record-with-finding",
            "XK_JDRQ, 20240301, NORMALIZED, record-with-finding",
            "XK_XDR_LB, 个体工商户, CATEGORY_CODE_MISMATCH, record-with-finding",
            "XK_XKJGDM, X, BODY_CODE_INVALID, record-with-finding",
            "XK_LYDWDM, X, BODY_CODE_INVALID, record-with-finding",
            "XK_XDR_SHXYM, 91350100M000100Y4X, SUBJECT_CODE_INVALID, rejected"
        })
        void oneWrongThingIsOneFinding(String column, String cell, String code, String outcome) {
            Map<String, String> row = permit(1);
            row.put(column, cell);
            List<ImportFinding> findings = read(ExchangeTable.PERMIT, csv(row)).findings();
            assertThat(findings).extracting(ImportFinding::code).containsOnly(code);
            assertThat(findings.get(0).outcome().id()).isEqualTo(outcome);
            assertThat(findings.get(0).message(Locale.CHINA)).isNotBlank();
        }

        @Test
        void aPersonsNumberInATextRejectsTheRow() {
            ImportFinding finding = only(ExchangeTable.PERMIT, permit(1), "XK_NR", "持证人" + PERSON.value());
            assertThat(finding.code()).isEqualTo("PERSONAL_NUMBER");
            assertThat(finding.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(finding.found()).doesNotContain(PERSON.value());
        }

        @Test
        void theSameDocumentOfTheSameAuthorityIsADuplicate() {
            Result result = read(ExchangeTable.PERMIT, csv(permit(1), permit(2), permit(1)));
            assertThat(result.only()).hasToString("row 3 XK_WSH DUPLICATE (rejected)");
        }
    }

    @Test
    void theCodeOfABusinessIsAnUnlikelyAuthority() {
        ImportFinding finding = only(ExchangeTable.PERMIT, permit(1), "XK_XKJGDM", uscc('9', '1', 7));
        assertThat(finding).hasToString("row 1 XK_XKJGDM AUTHORITY_CODE_UNLIKELY (record-with-finding)");
    }

    @Nested
    class SummaryProcedure {

        private List<String> codes(boolean person, String document, String fine, String day) {
            Map<PenaltyColumn, String> row = person ? Tables.personRow(1) : Tables.row(1);
            row.put(PenaltyColumn.CF_WSH, document);
            row.put(PenaltyColumn.CF_NR, "罚款");
            row.put(PenaltyColumn.CF_NR_FK, fine);
            row.put(PenaltyColumn.CF_JDRQ, day);
            row.put(PenaltyColumn.CF_GSJZQ, "");
            return read(Tables.table(row)).codes();
        }

        @ParameterizedTest
        @CsvSource({
            "false, 示例简罚〔2024〕1号, 0.3, 2024/03/01, false",
            "false, 示例简罚〔2024〕1号, 0.300001, 2024/03/01, true",
            "true, 示例当罚〔2024〕1号, 0.02, 2024/03/01, false",
            "true, 示例当罚〔2024〕1号, 0.020001, 2024/03/01, true",
            "false, 示例罚〔2024〕1号, 5, 2024/03/01, false",
            "false, 示例简罚〔2021〕1号, 5, 2021/07/14, false",
            "false, 示例简罚〔2021〕1号, 5, 2021/07/15, true"
        })
        void itsLimitsHoldFromTheDayTheLawIsInForce(
                boolean person, String document, String fine, String day, boolean exceeded) {
            assertThat(codes(person, document, fine, day))
                    .isEqualTo(exceeded ? List.of("SUMMARY_LIMIT_EXCEEDED") : List.of());
        }

        @Test
        void itImposesWarningsAndFinesOnly() {
            Map<PenaltyColumn, String> row = Tables.row(1);
            row.put(PenaltyColumn.CF_NR, "适用简易程序，责令停产停业");
            row.put(PenaltyColumn.CF_CFLB, "责令停产停业");
            row.put(PenaltyColumn.CF_NR_FK, "");
            ImportFinding finding = read(Tables.table(row)).only();
            assertThat(finding).hasToString("row 1 CF_CFLB SUMMARY_LIMIT_EXCEEDED (record-with-finding)");
        }
    }

    @Nested
    class PublicityEnd {

        private List<ImportFinding> findings(String day, String end) {
            Map<PenaltyColumn, String> row = Tables.row(1);
            row.put(PenaltyColumn.CF_JDRQ, day);
            row.put(PenaltyColumn.CF_GSJZQ, end);
            return read(Tables.table(row)).findings();
        }

        /** From 2026-04-01 three months, one or three years by the class; from 2023-05-01 three years at most. */
        @ParameterizedTest
        @CsvSource({
            "2026-05-20, 2026-08-20, false",
            "2026-05-20, 2027-05-20, false",
            "2026-05-20, 2029-05-20, false",
            "2026-05-20, 2028-05-20, true",
            "2026-05-20, 2027-05-19, true",
            "2026-05-20, 2099-12-31, true",
            "2024-03-01, 2027-03-01, false",
            "2024-03-01, 2025-03-01, false",
            "2024-03-01, 2026-03-01, true",
            "2024-02-29, 2027-02-28, false",
            "2024-02-29, 2027-03-01, true",
            "2020-01-31, 2020-04-30, false"
        })
        void isOneThatTheRulesGive(String day, String end, boolean differs) {
            assertThat(findings(day, end))
                    .extracting(ImportFinding::code)
                    .isEqualTo(differs ? List.of("PUBLICITY_END_DIFFERS") : List.of());
        }

        @Test
        void isToldWithTheDaysThatTheRulesGive() {
            ImportFinding finding = findings("2026-05-20", "2028-05-20").get(0);
            assertThat(finding).hasToString("row 1 CF_GSJZQ PUBLICITY_END_DIFFERS (record-with-finding)");
            assertThat(finding.expected()).isEqualTo("2026-08-20 | 2027-05-20 | 2029-05-20");
            assertThat(finding.message(Locale.CHINESE)).contains("公示截止期", "2028-05-20", "2029-05-20");
        }

        @Test
        void isNotAskedWhereThereIsNone() {
            assertThat(findings("2026-05-20", "")).isEmpty();
        }
    }

    /** As many good rows as wanted, made as they are read. */
    private static InputStream endless(int rows) {
        String header = csv(permit(1)).lines().findFirst().orElse(NO_COLUMN) + "\n";
        Enumeration<InputStream> parts = Collections.enumeration(IntStream.rangeClosed(0, rows)
                .mapToObj(i -> i == 0 ? header : csv(permit(i)).substring(header.length()))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toList()));
        return new SequenceInputStream(parts);
    }

    @Test
    void rowsMayArriveInAnyPieces() throws IOException {
        long[] seen = new long[1];
        ImportSummary summary = ExchangeTable.PERMIT.read(endless(500), new ImportSink() {
            @Override
            public void record(ImportedRow row) {
                seen[0] += row.row();
            }

            @Override
            public void finding(ImportFinding finding) {
                throw new AssertionError(finding);
            }
        });
        assertThat(summary).isEqualTo(new ImportSummary(500, 500, 0, 0));
        assertThat(seen[0]).isEqualTo(500 * 501 / 2);
    }

    @Test
    void numbersOfPersonsAreShownOnlyToWhoAsksForThem() throws IOException {
        Map<String, String> row = permit(1);
        row.put("XK_NR", PERSON.value());
        byte[] table = csv(row).getBytes(StandardCharsets.UTF_8);
        List<ImportFinding> findings = new ArrayList<>();
        ExchangeTable.PERMIT.readRevealing(
                new ByteArrayInputStream(table),
                new ImportSink() {
                    @Override
                    public void record(ImportedRow imported) {}

                    @Override
                    public void finding(ImportFinding finding) {
                        findings.add(finding);
                    }
                },
                ImportLimits.standard());
        assertThat(findings).extracting(ImportFinding::found).containsExactly(PERSON.value());
    }

    @ParameterizedTest
    @EnumSource
    void everyTableTellsOfAHeaderThatIsNotItsOwn(ExchangeTable table) {
        Result result = read(table, "a,b\n1,2\n");
        assertThat(result.codes()).containsExactly("HEADER_UNKNOWN", "HEADER_UNKNOWN");
        assertThat(result.summary()).isEqualTo(new ImportSummary(1, 0, 1, 2));
    }
}
