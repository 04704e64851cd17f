package io.github.xinyong.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.ChainFinding;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.Verification;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong with stored bytes is told with file, line and entry. */
class ChainScanTest {

    private static final CreditFileJson JSON = CreditFileJson.standard();
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Source AUTHOR = Source.of("示例市信用信息中心");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private final List<String> heard = new ArrayList<>();

    private static CreditFile file(String id) {
        Organization subject = Organization.of(UnifiedSocialCreditCode.parse("91110105PDY00001XG"), "示例甲公司");
        CreditRecord award = CreditRecord.builder("示奖〔2025〕1号", "award")
                .decided(LocalDate.of(2025, 12, 1))
                .build();
        return CreditFile.open(id, subject)
                .append(NOW, AUTHOR, Event.stated(award))
                .orElseThrow()
                .append(NOW, AUTHOR, Event.confirmed(award.id(), DAY))
                .orElseThrow()
                .append(NOW, AUTHOR, Event.confirmed(award.id(), DAY))
                .orElseThrow();
    }

    private static String lines(CreditFile... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (CreditFile file : files) {
            JSON.writeLine(file, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String log(CreditFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLog(file, 0, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void verify(String text, Map<String, String> heads) throws IOException {
        verify(JSON, text, heads);
    }

    private void verify(CreditFileJson json, String text, Map<String, String> heads) throws IOException {
        json.verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), heads, new ChainListener() {
            @Override
            public void problem(JsonProblem problem) {
                heard.add(problem.toString());
            }

            @Override
            public void file(String fileId, Verification verification) {
                heard.add(fileId + " " + verification.links());
                for (ChainFinding finding : verification.findings()) {
                    heard.add(fileId + " line " + finding.place() + " entry " + finding.entry() + " " + finding.code());
                }
            }
        });
    }

    @Test
    void linesAreToldEachAtItsEnd() throws IOException {
        verify("\uFEFF\n" + lines(file("a")) + " \r\n" + lines(file("b")), Map.of());
        assertThat(heard).containsExactly("a 4", "b 4");
    }

    @Test
    void aChangedEntryIsToldWithFileLineAndEntry() throws IOException {
        String text = lines(file("a"), file("b"), file("c"));
        int second = text.indexOf("{\"format", 1);
        String damaged =
                text.substring(0, second) + text.substring(second).replaceFirst("\"on\":\"2026", "\"on\":\"2025");
        verify(damaged, Map.of());
        assertThat(heard).containsExactly("a 4", "b 4", "b line 2 entry 1 ENTRY_CHANGED", "c 4");
    }

    @Test
    void theLinesOfALogMayBeMixed() throws IOException {
        List<String> first = log(file("a")).lines().toList();
        List<String> second = log(file("\"b\\")).lines().toList();
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < first.size(); i++) {
            mixed.append(first.get(i)).append('\n').append(i == 2 ? "" : second.get(i) + "\n");
        }
        verify(mixed.toString(), Map.of());
        assertThat(heard).containsExactly("a 4", "\"b\\ 3", "\"b\\ line 7 entry 2 ENTRY_MISSING");
    }

    @Test
    void whatIsNotOfTheFormCostsItsLineOnly() throws IOException {
        String good = lines(file("b"));
        String cut = lines(file("a"));
        cut = cut.substring(0, cut.lastIndexOf(",\"digest\""));
        verify(cut + "\n{\"format\":\"credit-file/2\",\n" + good.strip() + "x\n" + good + "[]", Map.of());
        assertThat(heard)
                .containsExactly(
                        "line 1 /entries/2 NOT_JSON",
                        "a 3",
                        "a line 1 entry null UNREADABLE",
                        "line 2 FORMAT_UNKNOWN",
                        "line 3 TEXT_AFTER_VALUE",
                        "b 4",
                        "b line 3 entry null UNREADABLE",
                        "b 4",
                        "line 5 NOT_JSON");
    }

    @Test
    void aHeadThatIsNotThereIsTold() throws IOException {
        CreditFile file = file("a");
        String all = log(file);
        String cut = all.lines().limit(3).collect(Collectors.joining("\n"));
        verify(cut, Map.of("a", file.head(), "gone", file.head()));
        assertThat(heard)
                .containsExactly(
                        "a 3",
                        "a line 3 entry null HEAD_NOT_FOUND",
                        "gone 0",
                        "gone line 0 entry null OPENING_MISSING",
                        "gone line 0 entry null HEAD_NOT_FOUND");
    }

    @Test
    void limitsHoldForALinkAndItsDepth() throws IOException {
        String text = log(file("a"));
        verify(JSON.withLimits(JsonLimits.standard().withLineBytes(300)), text, Map.of());
        assertThat(heard).filteredOn(each -> each.contains("LINE_TOO_LONG")).hasSize(3);
        heard.clear();
        verify(JSON.withLimits(JsonLimits.standard().withDepth(2)), text, Map.of());
        assertThat(heard).filteredOn(each -> each.contains("TOO_DEEP")).isNotEmpty();
    }
}
