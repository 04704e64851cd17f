package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The append-only credit file of one subject.
 *
 * <p>Nothing in it is ever changed: appending gives a new, longer file, and what was known at any earlier time can still be
 * asked for with {@link #asOf(LocalDate, Instant)}. Nothing is removed either, with one exception: {@link RetentionApplied}
 * destroys the content of a record in the file it gives, in the views of earlier times too, and leaves a
 * {@link Tombstone}. An append is accepted or refused as a whole; which events are refused and why stands with
 * {@link Event}.
 *
 * <p>Every entry is chained to the one before by a digest; {@link ChainLink} says how, and what that proves and what not.
 *
 * <pre>{@code
 * CreditFile file = CreditFile.open("f-1", subject, new SecureRandom()::nextBytes);
 * AppendResult result = file.append(recordedAt, author, Event.stated(penalty));
 * FileView view = result.orElseThrow().asOf(LocalDate.parse("2024-06-30"), ZoneId.of("Asia/Shanghai"));
 * }</pre>
 *
 * <p>Immutable and thread-safe as far as its source of salts is. {@link #toString()} shows id, subject (a person's number
 * hidden) and length.
 */
public final class CreditFile {

    private static final byte[] NO_SALT = {};

    private final String id;
    private final CreditSubject subject;
    private final @Nullable SaltSource salts;
    // The digest of the opening, then its salt.
    private final byte[] opening;
    // Shared with longer files; only the first ones are this file's.
    private final Entry[] array;
    private final int size;
    private final List<Entry> entries;
    private final List<Tombstone> tombstones;

    private CreditFile(
            String id,
            CreditSubject subject,
            @Nullable SaltSource salts,
            byte[] opening,
            Entry[] array,
            int size,
            List<Tombstone> tombstones) {
        this.id = id;
        this.subject = subject;
        this.salts = salts;
        this.opening = opening;
        this.array = array;
        this.size = size;
        this.entries = Collections.unmodifiableList(Arrays.asList(array).subList(0, size));
        this.tombstones = List.copyOf(tombstones);
    }

    /**
     * Returns an empty file without salts, about an organisation.
     *
     * <p>Content that is erased from such a file can be guessed and the guess tested by its digest: take
     * {@link #open(String, CreditSubject, SaltSource)} where anything may have to be erased.
     *
     * @param id names the file; never derived from the subject's number and never used again
     * @throws IllegalArgumentException if the id is blank, or the subject is a person
     */
    public static CreditFile open(String id, CreditSubject subject) {
        if (subject.type() == SubjectType.PERSON) {
            throw new IllegalArgumentException("A file about a person is opened with a source of salts");
        }
        return opened(id, subject, null);
    }

    /**
     * Returns an empty file.
     *
     * @param id names the file; never derived from the subject's number and never used again
     * @param salts where the salts of its entries come from
     * @throws IllegalArgumentException if the id is blank
     */
    public static CreditFile open(String id, CreditSubject subject, SaltSource salts) {
        return opened(id, subject, requireNonNull(salts, "salts"));
    }

    private static CreditFile opened(String id, CreditSubject subject, @Nullable SaltSource salts) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A file has an id");
        }
        byte[] salt = nextSalt(salts);
        Chain chain = new Chain();
        CanonicalBytes content = chain.content(subject);
        byte[] commitment = chain.commitment(salt, content.array(), content.length());
        byte[] seal = Arrays.copyOf(Chain.BEFORE_OPENING, ChainLink.DIGEST_BYTES + salt.length);
        chain.digest(Chain.BEFORE_OPENING, 0, chain.opening(id), commitment, seal, 0);
        System.arraycopy(salt, 0, seal, ChainLink.DIGEST_BYTES, salt.length);
        return new CreditFile(id, subject, salts, seal, new Entry[0], 0, List.of());
    }

    /** Returns this file with another source of salts, for the entries to come; a file that was read has none. */
    public CreditFile withSalts(SaltSource source) {
        return new CreditFile(id, subject, requireNonNull(source, "source"), opening, array, size, tombstones);
    }

    /** Appends events judged by {@link Admission#standard()}; see {@link #append(Instant, Source, List, Admission)}. */
    public AppendResult append(Instant recordedAt, Source author, Event... events) {
        return append(recordedAt, author, List.of(events), Admission.standard());
    }

    /**
     * Appends events, all or none. The cost grows with the length of the file; {@link CreditFileAppender} does better.
     *
     * @param recordedAt when they are recorded here, not before the last entry
     * @param author who says so
     * @param events what is said, in order; each is judged after those before it
     * @param admission by what they are judged
     */
    public AppendResult append(Instant recordedAt, Source author, List<Event> events, Admission admission) {
        return CreditFileAppender.of(this, admission).append(recordedAt, author, events);
    }

    /**
     * Returns the file as it was known at a time, seen from a day.
     *
     * @param validTime the day whose state of affairs is asked for
     * @param knownTime entries recorded later than this are left out
     */
    public FileView asOf(LocalDate validTime, Instant knownTime) {
        int known = known(knownTime);
        Fold fold = Fold.of(array, known);
        List<Tombstone> erased = tombstones.isEmpty()
                ? tombstones
                : tombstones.stream().filter(each -> each.series() < known).toList();
        return new FileView(subject, validTime, knownTime, fold.states(validTime), fold.links(), erased);
    }

    /** Returns how many entries are recorded at a time or before. */
    private int known(Instant knownTime) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (array[middle].recordedAt().isAfter(knownTime)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Returns the file as it was at the end of a day: valid time is the day, known time its last instant in the zone.
     *
     * @param zone the zone whose calendar the day belongs to; of Chinese law Asia/Shanghai
     */
    public FileView asOf(LocalDate day, ZoneId zone) {
        return asOf(day, day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    }

    /**
     * Returns the whole life of a record: all entries about it in their order, none where the id is not known.
     *
     * @param recordId the id of the record, or {@code #3} for the one that entry 3 stated, erased or not
     */
    public List<Entry> trace(String recordId) {
        for (Entry each : entries) {
            boolean meant = each.event().recordId().equals(recordId)
                    || (each.series() == each.sequence() && recordId.equals(ErasedEvent.idOf(each.series())));
            if (meant && each.series() >= 0) {
                int series = each.series();
                return entries.stream()
                        .filter(entry -> entry.series() == series)
                        .toList();
            }
        }
        return List.of();
    }

    /** Returns what names the file. */
    public String id() {
        return id;
    }

    /** Returns whom it is about. */
    public CreditSubject subject() {
        return subject;
    }

    /** Returns all entries in the order of appending. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns what is left of the records whose content was destroyed, in the order of destruction. */
    public List<Tombstone> tombstones() {
        return tombstones;
    }

    /** Returns the digest of the last link in lower-case hexadecimal: kept elsewhere, it proves the file up to here. */
    public String head() {
        return HexFormat.of().formatHex(last(), 0, ChainLink.DIGEST_BYTES);
    }

    /** Returns the bytes of the opening, the link before the first entry. */
    public ChainLink opening() {
        Chain chain = new Chain();
        byte[] content = chain.content(subject).toByteArray();
        byte[] salt = Arrays.copyOfRange(opening, ChainLink.DIGEST_BYTES, opening.length);
        return new ChainLink(
                chain.opening(id).toByteArray(), salt, content, null, Arrays.copyOf(opening, ChainLink.DIGEST_BYTES));
    }

    /** Returns the bytes of all links in order, the opening first, made while iterating. Each iterator is for one thread. */
    public Iterable<ChainLink> links() {
        return () -> new ChainLinks(this);
    }

    @Nullable
    SaltSource salts() {
        return salts;
    }

    byte[] nextSalt() {
        return nextSalt(salts);
    }

    Entry[] array() {
        return array;
    }

    int size() {
        return size;
    }

    byte[] openingSeal() {
        return opening;
    }

    CreditFile with(Entry[] longer, int itsSize, List<Tombstone> itsTombstones) {
        return new CreditFile(id, subject, salts, opening, longer, itsSize, itsTombstones);
    }

    static CreditFile stored(
            String id, CreditSubject subject, byte[] opening, Entry[] entries, List<Tombstone> tombstones) {
        return new CreditFile(id, subject, null, opening, entries, entries.length, tombstones);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditFile that
                && id.equals(that.id)
                && subject.equals(that.subject)
                && Arrays.equals(opening, that.opening)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, size);
    }

    @Override
    public String toString() {
        return "CreditFile[" + id + ", " + subject.id() + ", " + size + " entries]";
    }

    private byte[] last() {
        return size == 0 ? opening : array[size - 1].seal();
    }

    private static byte[] nextSalt(@Nullable SaltSource salts) {
        if (salts == null) {
            return NO_SALT;
        }
        byte[] salt = new byte[ChainLink.SALT_BYTES];
        salts.nextBytes(salt);
        return salt;
    }
}
