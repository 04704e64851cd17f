package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.rules.json.RuleSetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    private static final String ID = "example-supplier-review";
    private static final String DAY = "2026-06-30";
    private static final Path SCENARIOS =
            Path.of("..", "..", "credit-rules", "src/main/resources/META-INF/xinyong/schemes", ID + ".scenarios.json");

    @TempDir(factory = WordyFolder.class)
    private Path folder;

    private String files() {
        Path files = folder.resolve("files.jsonl");
        String table = Path.of("..", "data", "penalties.csv").toString();
        assertThat(credit("import", "--type", "penalty", "--out", files.toString(), table)
                        .err())
                .contains("files.jsonl");
        return files.toString();
    }

    private String stricter() throws IOException {
        String text = RuleSetJson.write(RuleSetJson.shipped(ID));
        String other = text.replace("\"start\":\"95\"", "\"start\":\"85\"");
        assertThat(other).isNotEqualTo(text);
        return Files.writeString(folder.resolve("stricter.json"), other).toString();
    }

    @Test
    void everyImportedFileIsDecidedAndExplained() throws IOException {
        String files = files();
        int count = Files.readAllLines(Path.of(files)).size();
        Run decided = credit("classify", "--rules", ID, "--as-of", DAY, files);
        assertThat(decided.status()).isZero();
        assertThat(decided.json()).hasSize(count).allMatch(line -> line.has("file") && line.has("decision"));
        Run explained = credit("explain-decision", "--rules", ID, "--as-of", DAY, "--lang", "zh", files);
        assertThat(explained.out().lines().filter(line -> line.startsWith("结论：")))
                .hasSize(count);
    }

    @Test
    void aSoundRuleSetPassesTheCheckAndItsScenarios() {
        Run check = credit("rules", "check", "--as-of", DAY, ID);
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("FILES_TRIED");
        Run test = credit("rules", "test", ID, SCENARIOS.toString());
        assertThat(test.status()).isZero();
        assertThat(test.out()).contains("as expected: clean");
    }

    @Test
    void scenariosThatDoNotHoldAreTold() throws IOException {
        Run test = credit("rules", "test", stricter(), SCENARIOS.toString());
        assertThat(test.status()).isEqualTo(1);
        assertThat(test.out()).contains("not as expected: clean", "SCORE");
    }

    @Test
    void twoRuleSetsAreComparedByFormAndByFiles() throws IOException {
        String other = stricter();
        assertThat(credit("rules", "diff", ID, ID).status()).isZero();
        Run diff = credit("rules", "diff", ID, other);
        assertThat(diff.status()).isEqualTo(1);
        assertThat(diff.out()).isEqualTo("CHANGED /card/start: \"95\" became \"85\"\n");
        Run test = credit("rules", "backtest", "--as-of", DAY, ID, other, files());
        assertThat(test.status()).isEqualTo(1);
        assertThat(test.out()).contains("/card alone changes");
    }

    @Test
    void aBackTestIsAPageWithTheMatrixAsAPictureAndBothSidesOfSamples() throws IOException {
        String other = stricter();
        String files = files();
        Path page = folder.resolve("backtest.html");
        Run written = credit(
                "rules", "backtest", "--as-of", DAY, "--format", "html", "--out", page.toString(), ID, other, files);
        assertThat(written.status()).isEqualTo(1);
        assertThat(written.err()).contains("backtest.html");
        String html = Files.readString(page);
        // One coloured cell for each move, and each move has samples explained from both sides.
        long moves = credit("rules", "backtest", "--as-of", DAY, "--format", "json", ID, other, files)
                .json()
                .get(0)
                .get("moves")
                .size();
        assertThat(html.split("style=\"--strength", -1)).hasSize((int) moves + 1);
        assertThat(html).contains("td class=\"worse", "<details><summary>", "Before", "/card", "Not official");
        assertThat(html).doesNotContain("{{", "http://", "https://");
        assertThat(credit("rules", "backtest", "--as-of", DAY, "--format", "html", "--lang", "zh", ID, other, files)
                        .out())
                .contains("lang=\"zh-CN\"", "等级迁移", "之前", "非官方");
    }

    @Test
    void aBackTestExplainsSamplesInTextWhereAsked() throws IOException {
        Run test = credit("rules", "backtest", "--as-of", DAY, "--samples", "1", ID, stricter(), files());
        assertThat(test.out()).contains("; because of /card", "  Before\n", "  After\n", "Decision: ");
        assertThat(credit("rules", "backtest", "--samples", "101", ID, ID, "any.jsonl")
                        .status())
                .isEqualTo(2);
        assertThat(credit("rules", "backtest", "--as-of", DAY, "--assume", "favourable", ID, ID, files())
                        .status())
                .isZero();
    }

    @Test
    void refusesWhatCannotBeReadInOneLine() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}\n");
        for (Run run : new Run[] {
            credit("rules", "check", "none-of-this-id"),
            credit("rules", "check", bad.toString()),
            credit("rules", "test", ID, bad.toString()),
            credit("rules", "diff", ID),
            credit("classify", "--rules", ID, "missing.jsonl"),
            credit("classify", "--rules", ID, bad.toString()),
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).doesNotContain("Exception", "\tat ");
        }
    }
}
