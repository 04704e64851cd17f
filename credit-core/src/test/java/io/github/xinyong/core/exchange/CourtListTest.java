package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.Tables.PERSON;
import static io.github.xinyong.core.exchange.Tables.csv;
import static io.github.xinyong.core.exchange.Tables.listing;
import static io.github.xinyong.core.exchange.Tables.read;
import static io.github.xinyong.core.exchange.Tables.uscc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.core.exchange.Tables.Result;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.EnforcementDetails;
import io.github.xinyong.core.record.Performance;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtListTest {

    @Test
    void thePublishedFieldsBecomeAListing() {
        Result result = read(ExchangeTable.COURT_LIST, csv(listing(uscc('9', '1', 1))));
        assertThat(result.findings()).isEmpty();
        ImportedRow imported = result.records().get(0);
        CreditRecord record = imported.record();
        assertThat(record.id()).isEqualTo("示例县人民法院/(2019)示0000执2号");
        assertThat(record.typeId()).isEqualTo("court-list");
        assertThat(record.polarity()).isEqualTo(Polarity.ADVERSE);
        assertThat(record.date(RecordDate.PUBLISHED)).hasToString("2019-07-13");
        assertThat(record.bases()).containsExactly(LegalBasis.of("SPC-2017", "art 1"));
        EnforcementDetails details = (EnforcementDetails) record.details();
        assertThat(details.get(EnforcementDetails.FILED_ON)).hasToString("2019-07-09");
        assertThat(details.get(EnforcementDetails.PERFORMANCE)).isEqualTo(Performance.NOT_PERFORMED);
        assertThat(details.get(EnforcementDetails.OBLIGATION)).isEqualTo("支付货款1元");
        assertThat(details.get(EnforcementDetails.PERFORMED)).isEqualTo("暂无");
        CreditFile file = CreditFile.open("f-1", imported.subject(), salt -> {})
                .append(Instant.EPOCH, imported.author(), Event.stated(record))
                .orElseThrow();
        assertThat(file.entries().get(0).marks()).isEmpty();
    }

    @Test
    void theBasisIsThatOfTheDayOfPublication() {
        Map<String, String> row = listing(uscc('9', '1', 1));
        row.put("regDate", "2017-04-01");
        row.put("publishDate", "2017-04-30");
        assertThat(read(ExchangeTable.COURT_LIST, csv(row))
                        .records()
                        .get(0)
                        .record()
                        .bases())
                .containsExactly(LegalBasis.of("SPC-2013", "art 1"));
    }

    @Test
    void chineseHeadersWillDo() {
        String table = csv(listing("D2143569-X"));
        table = "失信被执行人姓名/名称,身份证号码/组织机构代码,性别,年龄,法定代表人或者负责人姓名,执行法院,省份,执行依据文号,立案时间,案号,"
                + "做出执行依据单位,生效法律文书确定的义务,被执行人的履行情况,失信被执行人行为具体情形,发布时间,已履行部分,未履行部分,数据来源"
                + table.substring(table.indexOf('\n'));
        Result result = read(ExchangeTable.COURT_LIST, table);
        assertThat(result.findings()).isEmpty();
        assertThat(result.records().get(0).subject().id()).hasToString("org-code:D2143569X");
    }

    @Test
    void aPersonIsKnownByTheWholeNumberAndNeverShown() {
        Result result = read(ExchangeTable.COURT_LIST, csv(listing(PERSON.value())));
        assertThat(result.findings()).isEmpty();
        assertThat(result.records().get(0).subject()).isInstanceOf(Person.class);
        assertThat(result.records().toString()).doesNotContain(PERSON.value());
    }

    @ParameterizedTest
    @CsvSource({
        "cardNum, 3423011964****3224, SUBJECT_NUMBER_MASKED, rejected",
        "cardNum, 12345, SUBJECT_CODE_INVALID, rejected",
        "publishDate, 2019-07-08, DATE_ORDER, rejected",
        "regDate, 去年, DATE_INVALID, rejected",
        "caseCode, '', REQUIRED, rejected",
        "performance, 不详, STATUS_UNKNOWN, record-with-finding"
    })
    void oneWrongThingIsOneFinding(String column, String cell, String code, String outcome) {
        Map<String, String> row = listing(uscc('9', '1', 1));
        row.put(column, cell);
        ImportFinding finding = read(ExchangeTable.COURT_LIST, csv(row)).only();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.outcome().id()).isEqualTo(outcome);
    }

    @Test
    void aMinorIsToldFromTheDayOfTheRuleOn() {
        Map<String, String> row = listing(
                CitizenIdNumber.of("110199", LocalDate.of(2001, 7, 14), 0).value());
        assertThat(read(ExchangeTable.COURT_LIST, csv(row)).codes()).containsExactly("SUBJECT_MINOR");
        row.put("publishDate", "2019-07-14");
        assertThat(read(ExchangeTable.COURT_LIST, csv(row)).codes()).isEmpty();
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        for (String number : List.of(uscc('9', '1', 1), PERSON.value())) {
            ImportedRow first = read(ExchangeTable.COURT_LIST, csv(listing(number)))
                    .records()
                    .get(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (TableWriter writer = ExchangeTable.COURT_LIST.writer(out, TableLayout.PRESENT)) {
                writer.write(first.subject(), first.record(), first.author());
            }
            ImportedRow second = read(ExchangeTable.COURT_LIST, out.toString(StandardCharsets.UTF_8))
                    .records()
                    .get(0);
            assertThat(second.subject()).isEqualTo(first.subject());
            assertThat(second.record().details()).isEqualTo(first.record().details());
            assertThat(second.record().id()).isEqualTo(first.record().id());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeTable.COURT_LIST.writer(new ByteArrayOutputStream(), TableLayout.FORMER));
    }
}
