package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.subject.CreditSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credit file seen from a day with what was known at a time: the fold of its entries.
 *
 * <p>{@link #records()} are those whose content stands. {@link #states()} has the withdrawn ones too, each with its state,
 * and so has {@link #columns()}: whoever reads them decides by the state.
 *
 * <p>Immutable and thread-safe.
 */
public final class FileView {

    private final CreditSubject subject;
    private final LocalDate validTime;
    private final Instant knownTime;
    private final List<RecordState> states;
    // What was said about links, whatever the day.
    private final List<Event> links;
    private final List<Tombstone> tombstones;
    // Made when first asked for. Immutable, so that two threads may make it twice and nobody can tell.
    private @Nullable FileColumns columns;

    FileView(
            CreditSubject subject,
            LocalDate validTime,
            Instant knownTime,
            List<RecordState> states,
            List<Event> links,
            List<Tombstone> tombstones) {
        this.subject = subject;
        this.validTime = validTime;
        this.knownTime = knownTime;
        this.states = states;
        this.links = links;
        this.tombstones = tombstones;
    }

    /** Returns whom it is about. */
    public CreditSubject subject() {
        return subject;
    }

    /** Returns the day whose state of affairs this is. */
    public LocalDate validTime() {
        return validTime;
    }

    /** Returns the time at which this was known. */
    public Instant knownTime() {
        return knownTime;
    }

    /** Returns the records whose content stands, in the order in which they were first stated. */
    public List<CreditRecord> records() {
        return states.stream()
                .filter(state -> state.content() == ContentState.CURRENT)
                .map(RecordState::record)
                .toList();
    }

    /** Returns all records with their states, withdrawn ones included, in the order in which they were first stated. */
    public List<RecordState> states() {
        return states;
    }

    /** Returns one record with its state, or null if it was not yet known. */
    public @Nullable RecordState state(String recordId) {
        for (RecordState state : states) {
            if (state.record().id().equals(recordId)) {
                return state;
            }
        }
        return null;
    }

    /**
     * Returns the same knowledge seen from another day: of the same records, what has effect on it.
     *
     * <p>Equal to the view that the file gives for that day and {@link #knownTime()}.
     */
    public FileView at(LocalDate day) {
        return new FileView(
                subject,
                day,
                knownTime,
                states.stream().map(state -> state.at(day)).toList(),
                links,
                tombstones);
    }

    /** Returns the links with other subjects that hold on the day, in the order in which they were first stated. */
    public List<Linked> links() {
        return Fold.links(links, validTime);
    }

    List<Event> linkEvents() {
        return links;
    }

    /**
     * Returns what is left of records that were known by then and whose content has been destroyed since, later than the
     * known time of this view too. For the keeper and the subject only.
     */
    public List<Tombstone> tombstones() {
        return tombstones;
    }

    /** Returns all records laid out in columns. */
    public FileColumns columns() {
        FileColumns made = columns;
        if (made == null) {
            made = FileColumns.of(states, validTime);
            columns = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileView that
                && subject.equals(that.subject)
                && validTime.equals(that.validTime)
                && knownTime.equals(that.knownTime)
                && states.equals(that.states)
                && links.equals(that.links)
                && tombstones.equals(that.tombstones);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, validTime, knownTime, states.size());
    }

    /** Returns the subject (a person's number hidden), the two times and the number of records. */
    @Override
    public String toString() {
        return "FileView[" + subject.id() + ", " + validTime + ", known " + knownTime + ", " + states.size()
                + " records]";
    }
}
