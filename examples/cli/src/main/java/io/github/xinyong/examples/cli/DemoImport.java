package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ExchangeTable;
import io.github.xinyong.core.exchange.ImportFinding;
import io.github.xinyong.core.exchange.ImportSink;
import io.github.xinyong.core.exchange.ImportSummary;
import io.github.xinyong.core.exchange.ImportedRow;
import io.github.xinyong.core.file.AppendResult;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.Mark;
import io.github.xinyong.core.file.Refused;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A penalty table on its way into credit files, one file for each subject. */
final class DemoImport implements ImportSink {

    private final Instant recordedAt;
    private final Map<String, CreditFile> files = new LinkedHashMap<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final Map<Long, List<String>> codesByRow = new HashMap<>();
    private final Map<String, TreeSet<String>> codesBySubject = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private ImportSummary summary = new ImportSummary(0, 0, 0, 0);

    private DemoImport(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    /**
     * Reads a table into files.
     *
     * @param recordedAt when the records become known
     */
    static DemoImport read(Path table, Instant recordedAt) {
        DemoImport imported = new DemoImport(recordedAt);
        try (InputStream in = Files.newInputStream(table)) {
            imported.summary = ExchangeTable.PENALTY.read(in, imported);
        } catch (NoSuchFileException e) {
            throw new CommandFailure("no-file", table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return imported;
    }

    @Override
    public void finding(ImportFinding finding) {
        findings.add(finding);
        codesByRow.computeIfAbsent(finding.row(), row -> new ArrayList<>()).add(finding.code());
    }

    @Override
    public void record(ImportedRow row) {
        CreditFile file = file(row.subject());
        AppendResult result = file.append(recordedAt, row.author(), Event.stated(row.record()));
        if (result instanceof Refused refusal) {
            refused.add(refusal);
        } else {
            files.put(row.subject().id().value(), result.orElseThrow());
        }
        codesBySubject
                .computeIfAbsent(row.subject().id().value(), id -> new TreeSet<>())
                .addAll(codesByRow.getOrDefault(row.row(), List.of()));
    }

    /** Returns the file of a subject; an empty one if nothing is on record. */
    CreditFile file(CreditSubject subject) {
        CreditFile file = files.get(subject.id().value());
        return file == null
                ? CreditFile.open("file-" + (files.size() + 1), subject, new SecureRandom()::nextBytes)
                : file;
    }

    ImportSummary summary() {
        return summary;
    }

    List<ImportFinding> findings() {
        return findings;
    }

    /** Returns the codes of what was found about the rows of a subject that became records. */
    List<String> findings(CreditSubject subject) {
        return List.copyOf(codesBySubject.getOrDefault(subject.id().value(), new TreeSet<>()));
    }

    List<Refused> refused() {
        return refused;
    }

    long filesOf(SubjectType type) {
        return files.values().stream()
                .filter(file -> file.subject().type() == type)
                .count();
    }

    /** Returns how many records rest on a law that the register does not know. */
    long unverified() {
        return files.values().stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> entry.marks().contains(Mark.BASIS_UNVERIFIED))
                .count();
    }
}
