package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.SubjectType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fast way to build a long file: what an append costs does not depend on how long the file is, apart from
 * {@link RetentionApplied}, which goes through all of it.
 *
 * <pre>{@code
 * CreditFileAppender appender = CreditFileAppender.of(file, Admission.standard());
 * for (Row row : rows) {
 *     AppendResult result = appender.append(row.recordedAt(), row.author(), List.of(Event.stated(row.record())));
 * }
 * CreditFile longer = appender.file();
 * }</pre>
 *
 * <p>Accepts and refuses exactly as {@link CreditFile#append} does. Mutable and not thread-safe; the files it gives out are
 * immutable as ever and share its memory.
 */
public final class CreditFileAppender {

    private record Pending(Event event, int series, List<Mark> marks) {}

    private final Admission admission;
    private final Chain chain = new Chain();
    private final Ledger ledger;
    private CreditFile file;
    // The file's own array; what lies beyond its size is free.
    private Entry[] entries;

    private CreditFileAppender(CreditFile file, Admission admission) {
        this.file = file;
        this.admission = admission;
        this.entries = file.array();
        this.ledger = new Ledger(entries, file.size());
        // Two appenders of one file must not write to one array.
        this.entries = Arrays.copyOf(entries, Math.max(16, file.size() + file.size() / 2 + 1));
    }

    /** Returns an appender that continues a file; the cost grows with its length, once. */
    public static CreditFileAppender of(CreditFile file, Admission admission) {
        return new CreditFileAppender(file, requireNonNull(admission, "admission"));
    }

    /** Returns the file as it is now. */
    public CreditFile file() {
        return file;
    }

    /**
     * Appends events, all or none.
     *
     * @param recordedAt when they are recorded here, not before the last entry
     * @param author who says so
     * @param events what is said, in order; each is judged after those before it
     */
    public AppendResult append(Instant recordedAt, Source author, List<Event> events) {
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(author, "author");
        List<Event> copy = List.copyOf(events);
        Refusal refusal = refusal(recordedAt, copy);
        if (refusal != null) {
            return new Refused(List.of(refusal));
        }
        Gate gate = new Gate(file.subject(), admission, copy);
        List<Pending> pending = new ArrayList<>(copy.size());
        for (int i = 0; i < copy.size(); i++) {
            List<Mark> marks = gate.admit(i, ledger);
            if (marks != null) {
                int sequence = file.size() + pending.size();
                pending.add(
                        new Pending(copy.get(i), ledger.take(copy.get(i), sequence, author, marks, recordedAt), marks));
            }
        }
        if (!gate.refusals().isEmpty()) {
            ledger.undo();
            return new Refused(gate.refusals());
        }
        return seal(recordedAt, author, pending);
    }

    private @Nullable Refusal refusal(Instant recordedAt, List<Event> events) {
        if (events.isEmpty()) {
            return new Refusal(Refusal.Code.NOTHING_TO_APPEND, -1, null, null);
        }
        if (file.subject().type() == SubjectType.PERSON && file.salts() == null) {
            return new Refusal(Refusal.Code.SALTS_MISSING, -1, null, null);
        }
        if (file.size() > 0) {
            Instant last = entries[file.size() - 1].recordedAt();
            if (recordedAt.isBefore(last)) {
                return new Refusal(Refusal.Code.RECORDED_EARLIER, -1, recordedAt.toString(), last.toString());
            }
        }
        return null;
    }

    private AppendResult seal(Instant recordedAt, Source author, List<Pending> pending) {
        List<Entry> added = new ArrayList<>(pending.size());
        byte[] previous = file.size() == 0 ? file.openingSeal() : entries[file.size() - 1].seal();
        for (Pending each : pending) {
            try {
                Entry entry = entry(file.size() + added.size(), recordedAt, author, each, previous);
                added.add(entry);
                previous = entry.seal();
            } catch (CanonicalBytes.NotUnicode e) {
                ledger.undo();
                return new Refused(List.of(new Refusal(Refusal.Code.TEXT_NOT_UNICODE, added.size(), null, null)));
            }
        }
        ledger.keep();
        return commit(added);
    }

    private Entry entry(int sequence, Instant recordedAt, Source author, Pending pending, byte[] previous) {
        Event event = pending.event() instanceof RetentionApplied retention
                ? retention.about(pending.series())
                : pending.event();
        byte[] salt = file.nextSalt();
        byte[] commitment;
        if (event instanceof UnknownEvent unknown) {
            byte[] content = unknown.content();
            commitment = chain.commitment(salt, content, content.length);
        } else {
            CanonicalBytes content = chain.content(author, event, pending.marks());
            commitment = chain.commitment(salt, content.array(), content.length());
        }
        byte[] seal = new byte[ChainLink.DIGEST_BYTES + salt.length];
        CanonicalBytes header = chain.header(file.id(), recordedAt, sequence, pending.series(), event.typeId());
        chain.digest(previous, 0, header, commitment, seal, 0);
        System.arraycopy(salt, 0, seal, ChainLink.DIGEST_BYTES, salt.length);
        return new Entry(sequence, pending.series(), recordedAt, author, event, pending.marks(), seal);
    }

    private AppendResult commit(List<Entry> added) {
        int size = file.size() + added.size();
        if (size > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(2 * entries.length, size));
        }
        for (Entry each : added) {
            entries[each.sequence()] = each;
        }
        List<Tombstone> tombstones = file.tombstones();
        for (Entry each : added) {
            if (each.event() instanceof RetentionApplied retention) {
                entries = erased(each.series(), size);
                tombstones = new ArrayList<>(tombstones);
                tombstones.add(new Tombstone(each.series(), retention.basis(), retention.on(), each.recordedAt()));
            }
        }
        file = file.with(entries, size, tombstones);
        return new Appended(file, file.entries().subList(size - added.size(), size));
    }

    /** Returns a copy of the entries in which those about a record are erased, apart from tombstones. */
    private Entry[] erased(int series, int size) {
        Entry[] copy = entries.clone();
        for (int i = series; i < size; i++) {
            if (copy[i].series() == series && copy[i].event().type() != EventType.RETENTION_APPLIED) {
                copy[i] = copy[i].erased(chain);
            }
        }
        return copy;
    }
}
