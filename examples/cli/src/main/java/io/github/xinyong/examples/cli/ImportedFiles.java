package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ImportedRow;
import io.github.xinyong.core.file.Admission;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.CreditFileAppender;
import io.github.xinyong.core.file.Entry;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The credit files that imported records go into, one for each subject, written at the end.
 *
 * <p>A line is a whole file, and a table may name its subject again on its last row. So what is beyond so many records goes
 * to parts on disk, by subject, and every part is joined on its own: memory holds that many records, or those of one part.
 * Files come in the order of the tables, but where there were parts, part by part.
 */
final class ImportedFiles implements Closeable {

    /** Takes records that a file refused. */
    interface Refusals {
        void take(Place place, Refusal refusal);
    }

    /**
     * Where a record comes from.
     *
     * @param input what the table is called
     */
    record Place(String input, long row, long line) {}

    /** A file and where its entries come from. */
    static final class Growing {

        private final CreditFileAppender appender;
        private final List<Place> places = new ArrayList<>(1);

        Growing(CreditFile file) {
            this.appender = CreditFileAppender.of(file, Admission.standard());
        }

        CreditFile file() {
            return appender.file();
        }

        List<Place> places() {
            return places;
        }
    }

    private static final int RECORDS_IN_MEMORY = 10_000;

    private final Instant recordedAt;
    private final @Nullable Path target;
    private final @Nullable OutputStream out;
    private final Refusals refusals;
    private final int most;
    private final SecureRandom random = new SecureRandom();
    private final Map<SubjectId, Growing> files = new LinkedHashMap<>();
    private @Nullable FileParts parts;
    private int records;
    private long refused;

    private ImportedFiles(Instant recordedAt, @Nullable Path target, Refusals refusals, int most) {
        this.recordedAt = recordedAt;
        this.target = target;
        this.out = target == null ? null : FindingLines.stream(target);
        this.refusals = refusals;
        this.most = most;
    }

    /**
     * Opens a file for file lines.
     *
     * @param recordedAt when the records become known
     * @param target the file, or null to keep and write none
     * @param refusals takes what a file refused, at once or, where there are parts, when they are joined
     */
    static ImportedFiles open(Instant recordedAt, @Nullable Path target, Refusals refusals) {
        return open(recordedAt, target, refusals, RECORDS_IN_MEMORY);
    }

    /** Opens a file and goes to parts beyond so many records. */
    static ImportedFiles open(Instant recordedAt, @Nullable Path target, Refusals refusals, int most) {
        return new ImportedFiles(recordedAt, target, refusals, most);
    }

    /** Takes a record into the file of its subject. */
    void take(String input, ImportedRow row) throws IOException {
        if (out == null || target == null) {
            return;
        }
        Growing file = files.computeIfAbsent(row.subject().id(), id -> new Growing(opened(row.subject())));
        Place place = new Place(input, row.row(), row.line());
        append(file, place, row);
        if (records == most) {
            if (parts == null) {
                parts = FileParts.beside(target);
            }
            spill(parts);
        }
    }

    private void append(Growing file, Place place, ImportedRow row) {
        var result = file.appender.append(recordedAt, row.author(), List.of(Event.stated(row.record())));
        if (result instanceof Refused no) {
            refuse(place, no);
        } else {
            file.places.add(place);
            records++;
        }
    }

    private void refuse(Place place, Refused no) {
        refused++;
        no.reasons().forEach(reason -> refusals.take(place, reason));
    }

    private CreditFile opened(CreditSubject subject) {
        return CreditFile.open(UUID.randomUUID().toString(), subject, random::nextBytes);
    }

    private void spill(FileParts to) throws IOException {
        to.add(files.values());
        files.clear();
        records = 0;
    }

    /** Returns how many records were refused; all are, once {@link #write} has returned. */
    long refused() {
        return refused;
    }

    void write() throws IOException {
        if (parts != null) {
            spill(parts);
            for (int part = 0; part < FileParts.COUNT; part++) {
                parts.read(part, this::join);
                writeAll();
            }
        } else {
            writeAll();
        }
    }

    /** Joins a file that was read back with what there is about its subject. */
    private void join(CreditFile more, List<Place> places) {
        Growing file = files.get(more.subject().id());
        if (file == null) {
            file = new Growing(more.withSalts(random::nextBytes));
            file.places.addAll(places);
            files.put(more.subject().id(), file);
            return;
        }
        for (Entry entry : more.entries()) {
            var result = file.appender.append(recordedAt, entry.author(), List.of(entry.event()));
            if (result instanceof Refused no) {
                refuse(places.get(entry.sequence()), no);
            }
        }
    }

    private void writeAll() throws IOException {
        for (Growing each : files.values()) {
            if (out != null && !each.file().entries().isEmpty()) {
                CreditFileJson.standard().writeLine(each.file(), out);
            }
        }
        files.clear();
    }

    @Override
    public void close() throws IOException {
        try {
            if (out != null) {
                out.close();
            }
        } finally {
            if (parts != null) {
                parts.close();
            }
        }
    }
}
