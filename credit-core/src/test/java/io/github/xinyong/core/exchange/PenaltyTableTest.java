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
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
