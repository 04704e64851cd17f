package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.rules.scheme.Schemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeCommandTest {

    private static final String SCHEME = "credit-china-repair";

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

    @Test
    void everySchemeIsListedWithItsVersions() {
        Run list = credit("scheme", "list");
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains(Schemes.shipped().ids()).contains("credit-china-repair-2026 2026-04-01..");
        Run lines = credit("scheme", "list", "--format", "jsonl", "--lang", "zh");
        assertThat(lines.json()).anyMatch(line -> line.get("version").asString().equals("credit-china-repair-2023"));
    }

    @Test
    void aSchemeIsShownInBothLanguages() {
        assertThat(credit("scheme", "show", "--lang", "zh", SCHEME).out()).contains("信用修复", "不能确定的事项", "REPAIR-36");
        assertThat(credit("scheme", "show", SCHEME).out()).contains("Undetermined", "REPAIR-36", "10 working days");
    }

    @Test
    void scenariosAreRunAndNameTheirArticles() {
        Run run = credit("scheme", "scenarios", SCHEME);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("[REPAIR-36 classes]");
    }

    @Test
    void everyFileIsJudged() throws IOException {
        String files = files();
        int count = Files.readAllLines(Path.of(files)).size();
        Run run = credit("scheme", "run", "--format", "jsonl", "--as-of", "2026-06-30", SCHEME, files);
        assertThat(run.status()).isZero();
        assertThat(run.json())
                .hasSize(count)
                .allMatch(line -> line.get("result").get("version").asString().equals("credit-china-repair-2026"));
        Run text = credit("scheme", "run", "--as-of", "2019-01-01", "--lang", "zh", SCHEME, files);
        assertThat(text.out()).contains("没有现行有效的版本");
    }

    @Test
    void repairIsToldByRecordAndChannel() throws IOException {
        String files = files();
        Run all = credit("repair", "--as-of", "2026-06-30", "--format", "jsonl", files);
        assertThat(all.status()).isZero();
        String record = all.json()
                .get(0)
                .get("result")
                .get("answers")
                .get(0)
                .get("record")
                .asString();
        Run one = credit("repair", "--record", record, "--as-of", "2026-06-30", "--lang", "zh", files);
        assertThat(one.status()).isZero();
        assertThat(one.out()).contains("可以申请修复的第一日", "“信用中国”", "市场监管");
        Run none = credit("repair", "--record", "none", files);
        assertThat(none.status()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotThereInOneLine() {
        for (Run run : new Run[] {
            credit("scheme", "show", "none"),
            credit("scheme", "run", SCHEME, "missing.jsonl"),
            credit("scheme", "list", "--schemes", folder.resolve("missing").toString()),
            credit("scheme", "run", "--value", "x", SCHEME, "missing.jsonl"),
            credit("repair", "missing.jsonl"),
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).doesNotContain("Exception", "\tat ");
        }
    }
}
