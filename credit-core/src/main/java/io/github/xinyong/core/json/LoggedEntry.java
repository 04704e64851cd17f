package io.github.xinyong.core.json;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.Mark;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link as it was read: an entry of a file, or the opening that says whom the file is about.
 *
 * <p>Immutable; arrays are copies. {@link #toString()} shows file, place and type only.
 */
public final class LoggedEntry {

    private final String fileId;
    private final String typeId;
    private final @Nullable Instant recordedAt;
    private final int sequence;
    private final int series;
    private final @Nullable CreditSubject subject;
    private final Source author;
    private final @Nullable Event event;
    private final List<Mark> marks;
    private final byte[] salt;
    private final byte[] digest;
    private final byte @Nullable [] commitment;

    LoggedEntry(LinkReader read) {
        this.fileId = read.fileId;
        this.typeId = read.typeId;
        this.recordedAt = read.recordedAt;
        this.sequence = read.sequence;
        this.series = read.series;
        this.subject = read.subject;
        this.author = read.author;
        this.event = read.event;
        this.marks = List.copyOf(read.marks);
        this.salt = read.salt;
        this.digest = read.digest;
        this.commitment = read.commitment;
    }

    /** Returns the id of the file it belongs to. */
    public String fileId() {
        return fileId;
    }

    /** Returns whether it is the opening of the file, which has a subject and no event. */
    public boolean isOpening() {
        return subject != null;
    }

    /**
     * Returns whom the file is about.
     *
     * @throws IllegalStateException if this is no opening
     */
    public CreditSubject subject() {
        if (subject == null) {
            throw new IllegalStateException("Only the opening names the subject");
        }
        return subject;
    }

    /** Returns the type of event, {@code opened} for the opening; of an erased entry the type it had. */
    public String typeId() {
        return typeId;
    }

    /**
     * Returns when it was recorded.
     *
     * @throws IllegalStateException if this is an opening
     */
    public Instant recordedAt() {
        if (recordedAt == null) {
            throw new IllegalStateException("The opening has no time");
        }
        return recordedAt;
    }

    /** Returns the place in the file, from 0; -1 for the opening. */
    public int sequence() {
        return sequence;
    }

    /** Returns the number of the record it is about; -1 for none. */
    public int series() {
        return series;
    }

    /** Returns who said it; without a name where that is erased or the type of event unknown. */
    public Source author() {
        return author;
    }

    /** Returns what is said; null for an opening or where it is erased. Unknown types are kept byte for byte. */
    public @Nullable Event event() {
        return event;
    }

    /** Returns what was noted when it was let in. */
    public List<Mark> marks() {
        return marks;
    }

    /** Returns whether the content is destroyed. */
    public boolean isErased() {
        return commitment != null;
    }

    /** Returns the salt, or empty. */
    public byte[] salt() {
        return salt.clone();
    }

    /** Returns the digest as stored. */
    public byte[] digest() {
        return digest.clone();
    }

    byte[] requiredCommitment() {
        return requireNonNull(commitment, "commitment").clone();
    }

    /** Returns {@code f-1#3 withdrawn}. */
    @Override
    public String toString() {
        return fileId + (isOpening() ? " " : "#" + sequence + " ") + typeId;
    }
}
