package io.github.xinyong.core.json;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.CreditFileRestorer;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.EventType;
import io.github.xinyong.core.file.Refusal;
import io.github.xinyong.core.file.RetentionApplied;
import io.github.xinyong.core.file.UnknownEvent;
import io.github.xinyong.core.json.JsonProblem.Code;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rebuilds one file from its links. */
final class Restoring {

    private final String fileId;
    private final CreditFileRestorer restorer;
    private final Map<String, Integer> seriesById = new HashMap<>();
    private int entries;

    Restoring(LinkReader opening) {
        this.fileId = opening.fileId;
        this.restorer = CreditFileRestorer.of(
                opening.fileId, requireNonNull(opening.subject, "subject"), opening.salt, opening.digest);
    }

    /** Adds the link that was read last. */
    void add(LinkReader link, Tokens tokens, int most) {
        if (!link.fileId.equals(fileId)) {
            throw tokens.problem(Code.HEADER_MISMATCH, null, "header/file");
        }
        if (link.sequence != entries) {
            throw tokens.problem(Code.HEADER_MISMATCH, Integer.toString(link.sequence), "header/sequence " + entries);
        }
        if (entries == most) {
            throw tokens.problem(Code.TOO_MANY_ENTRIES, null, Integer.toString(most));
        }
        requireSeries(link, tokens);
        Refusal refusal = restore(link, tokens);
        if (refusal != null) {
            throw tokens.problem(Code.ENTRY_REFUSED, refusal.code(), null);
        }
        entries++;
    }

    CreditFile file() {
        return restorer.file();
    }

    /** The number of a record is that of the entry which stated it. */
    private void requireSeries(LinkReader link, Tokens tokens) {
        Event event = link.event;
        if (event == null || event.type() == EventType.RETENTION_APPLIED || event.type() == EventType.UNKNOWN) {
            return; // The restorer looks at these, and the digest covers them.
        }
        int due = -1;
        if (event.type() == EventType.STATED) {
            due = entries;
        } else if (!event.recordId().isEmpty()) {
            due = seriesById.getOrDefault(event.recordId(), link.series);
        }
        if (link.series != due) {
            throw tokens.problem(Code.HEADER_MISMATCH, Integer.toString(link.series), "header/series " + due);
        }
    }

    /** Returns the id of the record of a number; asked only for entries of unknown types. */
    private @Nullable String idOf(int series) {
        for (Map.Entry<String, Integer> each : seriesById.entrySet()) {
            if (each.getValue() == series) {
                return each.getKey();
            }
        }
        return null;
    }

    private @Nullable Refusal restore(LinkReader link, Tokens tokens) {
        var at = requireNonNull(link.recordedAt, "recordedAt");
        if (link.commitment != null) {
            return restorer.addErased(at, link.typeId, link.series, link.commitment, link.digest);
        }
        Event event = requireNonNull(link.event, "event");
        if (event instanceof RetentionApplied retention) {
            return restorer.addTombstone(at, link.author, retention, link.series, link.marks, link.salt, link.digest);
        }
        if (event instanceof UnknownEvent unknown && link.series >= 0) {
            String recordId = idOf(link.series);
            if (recordId == null) {
                throw tokens.problem(Code.HEADER_MISMATCH, Integer.toString(link.series), "header/series");
            }
            event = Event.unknown(unknown.typeId(), recordId, unknown.content());
        }
        if (event.type() == EventType.STATED) {
            seriesById.put(event.recordId(), entries);
        }
        return restorer.add(at, link.author, event, link.marks, link.salt, link.digest);
    }
}
