package io.github.xinyong.core.file;

import io.github.xinyong.core.record.Source;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One utterance in a file: who said what about a record, and when it was recorded here.
 *
 * <p>Made by appending to a {@link CreditFile} and never changed. Immutable.
 */
public final class Entry {

    private final int sequence;
    private final Instant recordedAt;
    private final Source author;
    private final Event event;
    private final List<Mark> marks;

    Entry(int sequence, Instant recordedAt, Source author, Event event, List<Mark> marks) {
        this.sequence = sequence;
        this.recordedAt = recordedAt;
        this.author = author;
        this.event = event;
        this.marks = marks;
    }

    /** Returns the place in the file, from 0. */
    public int sequence() {
        return sequence;
    }

    /** Returns when it was recorded here: known time. Never earlier than that of the entry before. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Returns who said it. */
    public Source author() {
        return author;
    }

    /** Returns what is said. */
    public Event event() {
        return event;
    }

    /** Returns what was noted when it was let in. */
    public List<Mark> marks() {
        return marks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that
                && sequence == that.sequence
                && recordedAt.equals(that.recordedAt)
                && author.equals(that.author)
                && event.equals(that.event)
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sequence, recordedAt, event);
    }

    /** Returns place, time and event. */
    @Override
    public String toString() {
        return "#" + sequence + " " + recordedAt + " " + event;
    }
}
