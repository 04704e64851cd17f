package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ImportedRow;
import io.github.xinyong.core.file.Admission;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.CreditFileAppender;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.Refusal;
import io.github.xinyong.core.file.Refused;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectId;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The credit files that imported records go into, one for each subject; written at the end, in the order of the tables. */
final class ImportedFiles implements Closeable {

    private final Instant recordedAt;
    private final @Nullable OutputStream out;
    private final SecureRandom random = new SecureRandom();
    private final Map<SubjectId, CreditFileAppender> files = new LinkedHashMap<>();
    private long refused;

    private ImportedFiles(Instant recordedAt, @Nullable OutputStream out) {
        this.recordedAt = recordedAt;
        this.out = out;
    }

    /**
     * Opens a file for file lines.
     *
     * @param recordedAt when the records become known
     * @param target the file, or null to keep and write none
     */
    static ImportedFiles open(Instant recordedAt, @Nullable Path target) {
        return new ImportedFiles(recordedAt, target == null ? null : FindingLines.stream(target));
    }

    /** Takes a record into the file of its subject; what the file refuses is told. */
    void take(ImportedRow row, Consumer<Refusal> refusals) {
        if (out == null) {
            return;
        }
        CreditFileAppender file = files.computeIfAbsent(row.subject().id(), id -> opened(row.subject()));
        if (file.append(recordedAt, row.author(), List.of(Event.stated(row.record()))) instanceof Refused no) {
            refused++;
            no.reasons().forEach(refusals);
        }
    }

    private CreditFileAppender opened(CreditSubject subject) {
        CreditFile file = CreditFile.open(UUID.randomUUID().toString(), subject, random::nextBytes);
        return CreditFileAppender.of(file, Admission.standard());
    }

    /** Returns how many records were refused. */
    long refused() {
        return refused;
    }

    void write() throws IOException {
        if (out == null) {
            return;
        }
        for (CreditFileAppender each : files.values()) {
            if (!each.file().entries().isEmpty()) {
                CreditFileJson.standard().writeLine(each.file(), out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
