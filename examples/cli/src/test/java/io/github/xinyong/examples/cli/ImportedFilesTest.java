package io.github.xinyong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.exchange.ExchangeTable;
import io.github.xinyong.core.exchange.ImportFinding;
import io.github.xinyong.core.exchange.ImportSink;
import io.github.xinyong.core.exchange.ImportedRow;
import io.github.xinyong.core.file.ChainVerifier;
import io.github.xinyong.core.file.Entry;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.FileLines;
import io.github.xinyong.core.subject.SubjectId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedFilesTest {

    private static final Path PENALTIES = Path.of("..", "data", "penalties.csv");
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir
    private Path folder;

    private final List<String> refused = new ArrayList<>();

    /** Reads the table twice under two names and writes what becomes of it. */
    private Map<SubjectId, List<Event>> written(Path target, int recordsInMemory) throws IOException {
        refused.clear();
        try (ImportedFiles files = ImportedFiles.open(
                NOW, target, (place, refusal) -> refused.add(place + " " + refusal.code()), recordsInMemory)) {
            for (String input : List.of("a", "b")) {
                read(input, files);
            }
            files.write();
            assertThat(files.refused()).isEqualTo(refused.size());
        }
        Map<SubjectId, List<Event>> events = new HashMap<>();
        try (FileLines lines = CreditFileJson.standard().readLines(Files.newInputStream(target))) {
            while (lines.next()) {
                assertThat(lines.problem()).isNull();
                assertThat(ChainVerifier.verify(lines.file()).isIntact()).isTrue();
                List<Event> itsEvents =
                        lines.file().entries().stream().map(Entry::event).toList();
                assertThat(events.put(lines.file().subject().id(), itsEvents)).isNull();
            }
        }
        return events;
    }

    private static void read(String input, ImportedFiles files) throws IOException {
        try (InputStream in = Files.newInputStream(PENALTIES)) {
            ExchangeTable.PENALTY.read(in, new ImportSink() {
                @Override
                public void record(ImportedRow row) {
                    try {
                        files.take(input, row);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void finding(ImportFinding finding) {}
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 19, 20})
    void partsOnDiskGiveTheSameFilesAndTellTheSameRefusals(int recordsInMemory) throws IOException {
        Map<SubjectId, List<Event>> whole = written(folder.resolve("whole.jsonl"), 1000);
        List<String> refusedOfWhole = List.copyOf(refused);
        assertThat(refusedOfWhole).hasSize(19).allMatch(each -> each.contains("input=b"));

        assertThat(written(folder.resolve("parts.jsonl"), recordsInMemory)).isEqualTo(whole);
        assertThat(refused).containsExactlyInAnyOrderElementsOf(refusedOfWhole);
    }

    @Test
    void nothingStaysBesideTheFile() throws IOException {
        written(folder.resolve("parts.jsonl"), 2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("parts.jsonl"));
        }
    }
}
