package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a file from its stored entries, for readers.
 *
 * <p>It keeps what an append can no longer judge (legal bases, reasons, whether an upheld objection came with a change), and
 * refuses what no append can have let in: an event in a state it may not follow, a time that falls. Digests are taken as
 * stored; {@link ChainVerifier} is what checks them.
 *
 * <p>The file it gives has no source of salts: see {@link CreditFile#withSalts}. Not thread-safe.
 */
public final class CreditFileRestorer {

    private final String id;
    private final CreditSubject subject;
    private final byte[] opening;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final Ledger ledger = new Ledger(new Entry[0], 0);
    private final Transitions transitions;
    private @Nullable Refusal refusal;

    private CreditFileRestorer(String id, CreditSubject subject, byte[] opening) {
        this.id = id;
        this.subject = subject;
        this.opening = opening;
        this.transitions = new Transitions(ledger, this::refuse);
    }

    /**
     * Returns a restorer of a file with nothing but its opening yet.
     *
     * @param salt the salt of the opening, or empty
     * @param digest the digest of the opening
     * @throws IllegalArgumentException if salt or digest have another length than {@link ChainLink} says
     */
    public static CreditFileRestorer of(String id, CreditSubject subject, byte[] salt, byte[] digest) {
        return new CreditFileRestorer(id, requireNonNull(subject, "subject"), seal(digest, salt));
    }

    /**
     * Adds the next entry.
     *
     * @param salt its salt, or empty
     * @param digest its digest
     * @return why it is refused, or null where it was added
     * @throws IllegalArgumentException if salt or digest have another length than {@link ChainLink} says
     */
    public @Nullable Refusal add(
            Instant recordedAt, Source author, Event event, List<Mark> marks, byte[] salt, byte[] digest) {
        if (event instanceof RetentionApplied retention) {
            throw new IllegalArgumentException("A tombstone is added by the number of its record: " + retention);
        }
        if (isRefused(recordedAt) || !transitions.allow(event, subject) || refusal != null) {
            return taken();
        }
        List<Mark> copy = List.copyOf(marks);
        int series = ledger.take(event, entries.size(), author, copy, recordedAt);
        ledger.keep();
        entries.add(new Entry(entries.size(), series, recordedAt, author, event, copy, seal(digest, salt)));
        return null;
    }

    /**
     * Adds a tombstone as the next entry; what it is about has been added as erased.
     *
     * @param retention the event, whose record id is not looked at
     * @param series the number of the record, as its header says
     * @return why it is refused, or null where it was added
     */
    public @Nullable Refusal addTombstone(
            Instant recordedAt,
            Source author,
            RetentionApplied retention,
            int series,
            List<Mark> marks,
            byte[] salt,
            byte[] digest) {
        if (isRefused(recordedAt)) {
            return taken();
        }
        if (series < 0
                || series >= entries.size()
                || entries.get(series).event().type() != EventType.ERASED) {
            return new Refusal(Refusal.Code.RECORD_UNKNOWN, entries.size(), ErasedEvent.idOf(series), null);
        }
        tombstones.add(new Tombstone(series, retention.basis(), retention.on(), recordedAt));
        entries.add(new Entry(
                entries.size(),
                series,
                recordedAt,
                author,
                retention.about(series),
                List.copyOf(marks),
                seal(digest, salt)));
        return null;
    }

    /**
     * Adds an erased entry as the next.
     *
     * @param typeId the type of event it had
     * @param series the number of its record, as its header says
     * @param commitment the digest of what was erased
     * @return why it is refused, or null where it was added
     */
    public @Nullable Refusal addErased(
            Instant recordedAt, String typeId, int series, byte[] commitment, byte[] digest) {
        if (isRefused(recordedAt)) {
            return taken();
        }
        boolean states = EventType.ofId(typeId) == EventType.STATED;
        boolean erased = series >= 0
                && series < entries.size()
                && entries.get(series).event().type() == EventType.ERASED;
        if (states ? series != entries.size() : !erased) {
            return new Refusal(Refusal.Code.RECORD_UNKNOWN, entries.size(), ErasedEvent.idOf(series), null);
        }
        if (commitment.length != ChainLink.DIGEST_BYTES || digest.length != ChainLink.DIGEST_BYTES) {
            throw new IllegalArgumentException("A digest has " + ChainLink.DIGEST_BYTES + " bytes");
        }
        byte[] seal = Arrays.copyOf(digest, 2 * ChainLink.DIGEST_BYTES);
        System.arraycopy(commitment, 0, seal, ChainLink.DIGEST_BYTES, ChainLink.DIGEST_BYTES);
        entries.add(new Entry(
                entries.size(), series, recordedAt, Source.of(""), new ErasedEvent(typeId, series), List.of(), seal));
        return null;
    }

    /** Returns the file of what was added. */
    public CreditFile file() {
        return CreditFile.stored(id, subject, opening, entries.toArray(new Entry[0]), tombstones);
    }

    private boolean isRefused(Instant recordedAt) {
        refusal = null;
        if (!entries.isEmpty()) {
            Instant last = entries.get(entries.size() - 1).recordedAt();
            if (recordedAt.isBefore(last)) {
                refuse(Refusal.Code.RECORDED_EARLIER, recordedAt.toString(), last.toString());
            }
        }
        return refusal != null;
    }

    private void refuse(Refusal.Code code, @Nullable String found, @Nullable String expected) {
        refusal = new Refusal(code, entries.size(), found, expected);
    }

    private Refusal taken() {
        return requireNonNull(refusal, "refusal");
    }

    private static byte[] seal(byte[] digest, byte[] salt) {
        boolean salted = salt.length == ChainLink.SALT_BYTES || salt.length == 0;
        if (digest.length != ChainLink.DIGEST_BYTES || !salted) {
            throw new IllegalArgumentException(
                    "A digest has " + ChainLink.DIGEST_BYTES + " bytes, a salt " + ChainLink.SALT_BYTES + " or none");
        }
        byte[] seal = Arrays.copyOf(digest, ChainLink.DIGEST_BYTES + salt.length);
        System.arraycopy(salt, 0, seal, ChainLink.DIGEST_BYTES, salt.length);
        return seal;
    }
}
