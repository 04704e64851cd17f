package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.FileLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private static final Path PENALTIES = Path.of("..", "data", "penalties.csv");

    // Columns that a permit of the former layout needs, and one row about nobody.
    private static final String PERMITS = """
            XK_WSH,XK_XDR,XK_XDR_SHXYM,XK_XDR_SFZ,XK_JDRQ,XK_XZJG,XK_NR
            示例许〔2017〕1号,示例公司,91110105PDY000028G,,2017/03/01,示例局,经营
            示例许〔2017〕2号,示例公司,91110105PDY000028G,,2017/03/32,示例局,经营
            示例许〔2017〕3号,某人,,110199197001010003,2017/03/02,示例局,持证人110199197001010003
            """;

    @TempDir(factory = WordyFolder.class)
    private Path folder;

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    @Test
    void theSummaryIsThisObjectAndAccountsForEveryRow() {
        Run run = credit("import", "--type", "penalty", "--format", "json", PENALTIES.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(1);
        JsonNode summary = run.json().get(0);
        assertThat(summary.propertyNames()).containsExactly("rows", "records", "rejected", "findings");
        assertThat(summary.get("rows").intValue()).isEqualTo(25);
        assertThat(summary.get("records").intValue()).isEqualTo(19);
        assertThat(summary.get("rejected").intValue()).isEqualTo(6);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void findingsAreObjectsALine() throws IOException {
        Path findings = folder.resolve("findings.jsonl");
        Run run = credit(
                "import",
                "--type",
                "penalty",
                "--format",
                "json",
                "--findings",
                findings.toString(),
                PENALTIES.toString());
        List<JsonNode> lines = lines(findings);
        assertThat(lines).hasSize(run.json().get(0).get("findings").intValue());
        for (JsonNode line : lines) {
            assertThat(line.propertyNames())
                    .containsExactly("row", "line", "column", "code", "outcome", "found", "expected", "message");
            assertThat(line.get("outcome").stringValue()).isIn("rejected", "record-with-finding");
        }
        assertThat(run.err()).contains("findings.jsonl");
    }

    @Test
    void filesAreWrittenALineEachAndReadBack() throws IOException {
        Path files = folder.resolve("files.jsonl");
        Run run = credit("import", "--type", "penalty", "--out", files.toString(), PENALTIES.toString());
        List<CreditFile> read = new ArrayList<>();
        try (FileLines lines = CreditFileJson.standard().readLines(Files.newInputStream(files))) {
            while (lines.next()) {
                assertThat(lines.problem()).isNull();
                read.add(lines.file());
            }
        }
        assertThat(read.stream().mapToInt(file -> file.entries().size()).sum()).isEqualTo(19);
        assertThat(read).extracting(file -> file.subject().id()).doesNotHaveDuplicates();
        assertThat(run.out()).contains("25 rows: 19 records, 6 rejected");
    }

    @Test
    void severalTablesAreOneRunAndFindingsThenNameTheirs() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), PERMITS);
        Path second = Files.writeString(folder.resolve("b.csv"), PERMITS.replace("〔2017〕", "〔2018〕"));
        Path findings = folder.resolve("findings.jsonl");
        Run run = credit(
                "import",
                "--type",
                "permit",
                "--format",
                "json",
                "--findings",
                findings.toString(),
                first.toString(),
                second.toString());
        assertThat(run.out()).isEqualTo("{\"rows\":6,\"records\":2,\"rejected\":4,\"findings\":4}\n");
        assertThat(lines(findings))
                .extracting(line -> line.get("file").stringValue())
                .containsExactly(first.toString(), first.toString(), second.toString(), second.toString());
    }

    @Test
    void numbersOfPersonsAreMaskedInFindingsUnlessAskedFor() throws IOException {
        Path findings = folder.resolve("findings.jsonl");
        Run masked = creditWith(PERMITS, "import", "--type", "permit", "--findings", findings.toString(), "-");
        assertThat(masked.all() + Files.readString(findings)).doesNotContain("110199197001010003");
        Run revealed =
                creditWith(PERMITS, "import", "--type", "permit", "--reveal", "--findings", findings.toString(), "-");
        assertThat(revealed.status()).isEqualTo(1);
        assertThat(Files.readString(findings)).contains("110199197001010003");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(creditWith(PERMITS, "import", "--type", "permit", "--lang", "zh", "-")
                        .out())
                .contains("共 3 行：1 条记录，2 行被拒");
    }

    @Test
    void refusesWhatCannotBeReadOrWrittenInOneLine() {
        String table = PENALTIES.toString();
        for (Run run : new Run[] {
            credit("import", "--type", "penalty"),
            credit("import", table),
            credit("import", "--type", "nonsense", table),
            credit("import", "--type", "penalty", "missing.csv"),
            credit("import", "--type", "penalty", folder.toString()),
            credit("import", "--type", "penalty", "--out", folder.toString(), table),
            creditWith(new byte[] {'P', 'K', 3, 4, 20, 0}, "import", "--type", "penalty", "-"),
            creditWith(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "import", "--type", "penalty", "-"),
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void anEmptyTableOrAnotherEncodingIsAFindingAndNoFailure() {
        Run empty = creditWith("", "import", "--type", "permit", "--format", "json", "-");
        assertThat(empty.out()).isEqualTo("{\"rows\":0,\"records\":0,\"rejected\":0,\"findings\":1}\n");
        byte[] utf16 = PERMITS.getBytes(StandardCharsets.UTF_16);
        assertThat(creditWith(utf16, "import", "--type", "permit", "-").out()).contains("HEADER_UNKNOWN");
    }
}
