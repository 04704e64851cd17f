package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands that look into credit files: file, disclose and report. */
class FileCommandTest {

    private static final Source AUTHORITY = Source.of("示例市市场监督管理局");
    private static final String PENALTY = "示市监罚〔2026〕1号";

    @TempDir(factory = WordyFolder.class)
    private Path folder;

    private static CreditFile file(String id) {
        Organization subject = Organization.of(UnifiedSocialCreditCode.parse("91110105PDY00001XG"), "<b>示例甲</b>食品有限公司");
        CreditRecord award = CreditRecord.builder("示奖〔2025〕1号", "award")
                .polarity(Polarity.FAVOURABLE)
                .decided(LocalDate.of(2025, 12, 1))
                .build();
        CreditRecord penalty = CreditRecord.builder(PENALTY, CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.of(2026, 3, 1))
                .basis(LegalBasis.cited("《中华人民共和国食品安全法》第一百二十六条"))
                .build();
        return CreditFile.open(id, subject)
                .append(Instant.parse("2025-12-02T01:00:00Z"), AUTHORITY, Event.stated(award))
                .orElseThrow()
                .append(Instant.parse("2026-03-02T01:00:00Z"), AUTHORITY, Event.stated(penalty))
                .orElseThrow()
                .append(Instant.parse("2026-06-01T01:00:00Z"), AUTHORITY, Event.withdrawn(PENALTY, "revoked"))
                .orElseThrow();
    }

    private static String lines(String... ids) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String id : ids) {
            CreditFileJson.standard().writeLine(file(id), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String log() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CreditFileJson.standard().writeLog(file("f-1"), 0, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showNamesSubjectLengthAndHead() throws IOException {
        for (String input : List.of(lines("f-1"), log())) {
            Run run = creditWith(input, "file", "show");
            assertThat(run.status()).isZero();
            JsonNode shown = run.json().get(0);
            assertThat(shown.propertyNames()).containsExactly("file", "subject", "name", "entries", "erased", "head");
            assertThat(shown.get("entries").intValue()).isEqualTo(3);
            assertThat(shown.get("head").stringValue()).isEqualTo(file("f-1").head());
        }
    }

    @Test
    void historyAndTraceShowEntriesInTheirOrder() throws IOException {
        for (String input : List.of(lines("f-1"), log())) {
            assertThat(creditWith(input, "file", "history").json())
                    .extracting(each -> each.get("type").stringValue())
                    .containsExactly("stated", "stated", "withdrawn");
            for (String record : List.of(PENALTY, "#1")) {
                assertThat(creditWith(input, "file", "trace", record).json())
                        .extracting(each -> each.get("entry").intValue())
                        .containsExactly(1, 2);
            }
            Run none = creditWith(input, "file", "trace", "--lang", "zh", "nothing");
            assertThat(none.status()).isEqualTo(1);
            assertThat(none.err()).contains("没有记录 nothing");
        }
    }

    @Test
    void aFileThatIsAskedForAndNotThereIsTold() throws IOException {
        for (String input : List.of(lines("f-1"), log())) {
            for (String command : List.of("show", "history", "verify", "as-of")) {
                assertThat(creditWith(input, "file", command, "--file", "f-1").status())
                        .isZero();
                Run none = creditWith(input, "file", command, "--file", "f-9");
                assertThat(none.status()).isEqualTo(1);
                assertThat(none.out()).isEmpty();
                assertThat(none.err()).contains("no credit file has the id f-9");
            }
        }
    }

    @Test
    void aConsentThatHasRunOutShowsNothingWhateverTheDayAskedFor() throws IOException {
        String[] command = {
            "disclose",
            "--audience",
            "third-party",
            "--purpose",
            "credit-decision",
            "--day",
            "2025-12-05",
            "--grantee",
            "uscc:91110105PDY000028G",
            "--consent",
            "2025-12-01/2025-12-31"
        };
        assertThat(creditWith(lines("f-1"), command).json().get(0).get("items")).isEmpty();
        command[command.length - 1] = "2025-12-01/2999-12-31";
        assertThat(creditWith(lines("f-1"), command).json().get(0).get("items")).hasSize(1);
    }

    @Test
    void verifySaysFileLineAndEntry() throws IOException {
        String good = lines("f-1", "f-2");
        assertThat(creditWith(good, "file", "verify").status()).isZero();
        int second = good.indexOf('\n');
        String bad = good.substring(0, second) + good.substring(second).replace("revoked", "removed");
        Run run = creditWith(bad, "file", "verify");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json()).hasSize(2);
        assertThat(run.json().get(0).get("intact").booleanValue()).isTrue();
        JsonNode first = run.json().get(1).get("first").get(0);
        assertThat(run.json().get(1).get("file").stringValue()).isEqualTo("f-2");
        assertThat(first.get("line").intValue()).isEqualTo(2);
        assertThat(first.get("entry").stringValue()).isEqualTo("2");
        assertThat(first.get("code").stringValue()).isEqualTo("ENTRY_CHANGED");
    }

    @Test
    void verifyFindsACutByAHeadKeptElsewhere() throws IOException {
        String log = log();
        String head = "f-1=" + file("f-1").head();
        assertThat(creditWith(log, "file", "verify", "--head", head).status()).isZero();
        String cut = log.substring(0, log.strip().lastIndexOf('\n') + 1);
        assertThat(creditWith(cut, "file", "verify").status()).isZero();
        Run run = creditWith(cut, "file", "verify", "--head", head);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("HEAD_NOT_FOUND");
        assertThat(creditWith(log, "file", "verify", "--head", "f-1=xyz").status())
                .isEqualTo(2);
    }

    @Test
    void asOfGoesBackInBothTimes() throws IOException {
        String input = lines("f-1");
        assertThat(creditWith(input, "file", "as-of").json())
                .extracting(each -> each.get("status").stringValue())
                .containsExactly("recorded", "withdrawn");
        assertThat(creditWith(input, "file", "as-of", "--day", "2026-05-01", "--known", "2026-05-01T00:00:00Z")
                        .json())
                .extracting(each -> each.get("status").stringValue())
                .containsExactly("recorded", "recorded");
        assertThat(creditWith(input, "file", "as-of", "--known", "2025-12-31T00:00:00Z")
                        .json())
                .hasSize(1);
        assertThat(creditWith(input, "file", "as-of", "--known", "yesterday").status())
                .isEqualTo(2);
    }

    @Test
    void discloseTellsOmissionsToTheSubjectOnly() throws IOException {
        String input = lines("f-1");
        Run open = creditWith(input, "disclose", "--audience", "public", "--purpose", "publicity");
        assertThat(open.status()).isZero();
        assertThat(open.out()).doesNotContain(PENALTY, "omissions").contains("示奖〔2025〕1号");
        Run own = creditWith(input, "disclose", "--audience", "subject");
        assertThat(own.json().get(0).get("omissions")).hasSize(1);
        assertThat(creditWith(input, "disclose", "--audience", "third-party").status())
                .isEqualTo(2);
        Run third = creditWith(
                input,
                "disclose",
                "--audience",
                "third-party",
                "--purpose",
                "credit-decision",
                "--grantee",
                "uscc:91110105PDY000028G",
                "--consent",
                "2026-01-01/2026-12-31");
        assertThat(third.json().get(0).get("items")).hasSize(1);
    }

    @Test
    void aReportIsTextJsonOrAPage() throws IOException {
        String input = lines("f-1");
        assertThat(creditWith(input, "report", "--lang", "zh").out()).contains("信用报告", "示奖〔2025〕1号");
        assertThat(creditWith(input, "report", "--format", "json")
                        .json()
                        .get(0)
                        .get("format")
                        .stringValue())
                .isEqualTo("credit-report/1");
        Path page = folder.resolve("report.html");
        Run run = creditWith(input, "report", "--format", "html", "--out", page.toString());
        assertThat(run.status()).isZero();
        assertThat(Files.readString(page))
                .contains("class=\"timeline\"", "2025-12-01", "&lt;b&gt;示例甲")
                .doesNotContain("<b>示例甲", PENALTY);
    }

    @Test
    void aReportIsOfOneFile() throws IOException {
        String input = lines("f-1", "f-2");
        assertThat(creditWith(input, "report").err()).contains("there are 2");
        assertThat(creditWith(input, "report", "--file", "f-2").out()).contains("f-2");
        assertThat(creditWith("", "report").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file show", "file verify", "file history", "file as-of", "file trace x", "disclose"})
    void whatIsNoCreditFileIsTold(String command) {
        Run run = creditWith("{}\n", command.split(" ", -1));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("ine 1");
        assertThat(credit((command + " missing.jsonl").split(" ", -1)).err()).contains("there is no such file");
    }
}
