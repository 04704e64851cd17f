package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The append-only credit file of one subject.
 *
 * <p>Nothing in it is ever changed or removed: appending gives a new, longer file, and what was known at any earlier time
 * can still be asked for with {@link #asOf(LocalDate, Instant)}. An append is accepted or refused as a whole; which events
 * are refused and why stands with {@link Event}.
 *
 * <pre>{@code
 * CreditFile file = CreditFile.open("f-1", subject);
 * AppendResult result = file.append(recordedAt, author, Event.stated(penalty));
 * FileView view = result.orElseThrow().asOf(LocalDate.parse("2024-06-30"), ZoneId.of("Asia/Shanghai"));
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows id, subject (a person's number hidden) and length.
 */
public final class CreditFile {

    private final String id;
    private final CreditSubject subject;
    private final List<Entry> entries;

    private CreditFile(String id, CreditSubject subject, List<Entry> entries) {
        this.id = id;
        this.subject = subject;
        this.entries = entries;
    }

    /**
     * Returns an empty file.
     *
     * @param id names the file; never derived from the subject's number and never used again
     * @throws IllegalArgumentException if the id is blank
     */
    public static CreditFile open(String id, CreditSubject subject) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A file has an id");
        }
        return new CreditFile(id, requireNonNull(subject, "subject"), List.of());
    }

    /** Appends events judged by {@link LawRegister#bundled()}; see {@link #append(Instant, Source, List, LawRegister)}. */
    public AppendResult append(Instant recordedAt, Source author, Event... events) {
        return append(recordedAt, author, List.of(events), LawRegister.bundled());
    }

    /**
     * Appends events, all or none. The cost grows with the length of the file.
     *
     * @param recordedAt when they are recorded here, not before the last entry
     * @param author who says so
     * @param events what is said, in order; each is judged after those before it
     * @param law decides whether a cited legal basis is in force
     */
    public AppendResult append(Instant recordedAt, Source author, List<Event> events, LawRegister law) {
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(author, "author");
        List<Event> copy = List.copyOf(events);
        if (copy.isEmpty()) {
            return new Refused(List.of(new Refusal(Refusal.Code.NOTHING_TO_APPEND, -1, null, null)));
        }
        if (!entries.isEmpty() && recordedAt.isBefore(lastRecordedAt())) {
            return new Refused(List.of(new Refusal(
                    Refusal.Code.RECORDED_EARLIER,
                    -1,
                    recordedAt.toString(),
                    lastRecordedAt().toString())));
        }
        Fold fold = fold(entries);
        Gate gate = new Gate(subject, law, copy);
        List<Entry> added = new ArrayList<>(copy.size());
        for (int i = 0; i < copy.size(); i++) {
            List<Mark> marks = gate.admit(i, fold);
            if (marks != null) {
                Entry entry = new Entry(entries.size() + added.size(), recordedAt, author, copy.get(i), marks);
                added.add(entry);
                fold.take(entry);
            }
        }
        if (!gate.refusals().isEmpty()) {
            return new Refused(gate.refusals());
        }
        List<Entry> all = new ArrayList<>(entries.size() + added.size());
        all.addAll(entries);
        all.addAll(added);
        return new Appended(new CreditFile(id, subject, List.copyOf(all)), added);
    }

    /**
     * Returns the file as it was known at a time, seen from a day.
     *
     * @param validTime the day whose state of affairs is asked for
     * @param knownTime entries recorded later than this are left out
     */
    public FileView asOf(LocalDate validTime, Instant knownTime) {
        int known = entries.size();
        while (known > 0 && entries.get(known - 1).recordedAt().isAfter(knownTime)) {
            known--;
        }
        return new FileView(
                subject, validTime, knownTime, fold(entries.subList(0, known)).states(validTime));
    }

    /**
     * Returns the file as it was at the end of a day: valid time is the day, known time its last instant in the zone.
     *
     * @param zone the zone whose calendar the day belongs to; of Chinese law Asia/Shanghai
     */
    public FileView asOf(LocalDate day, ZoneId zone) {
        return asOf(day, day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditFile that
                && id.equals(that.id)
                && subject.equals(that.subject)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, entries.size());
    }

    @Override
    public String toString() {
        return "CreditFile[" + id + ", " + subject.id() + ", " + entries.size() + " entries]";
    }

    private Instant lastRecordedAt() {
        return entries.get(entries.size() - 1).recordedAt();
    }

    private static Fold fold(List<Entry> entries) {
        Fold fold = new Fold();
        entries.forEach(fold::take);
        return fold;
    }
}
