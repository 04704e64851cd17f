package io.github.xinyong.core.file;

import io.github.xinyong.core.record.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One utterance in a file: who said what about a record, and when it was recorded here.
 *
 * <p>Made by appending to a {@link CreditFile} and never changed, except that its content can be erased: see
 * {@link RetentionApplied}. Immutable.
 */
public final class Entry {

    /** The number of the record where none is meant. */
    static final int NO_SERIES = -1;

    private static final Source NOBODY = Source.of("");

    private final int sequence;
    private final int series;
    private final Instant recordedAt;
    private final Source author;
    private final Event event;
    private final List<Mark> marks;
    // The digest, then the salt; of an erased entry the commitment.
    private final byte[] seal;

    Entry(int sequence, int series, Instant recordedAt, Source author, Event event, List<Mark> marks, byte[] seal) {
        this.sequence = sequence;
        this.series = series;
        this.recordedAt = recordedAt;
        this.author = author;
        this.event = event;
        this.marks = marks;
        this.seal = seal;
    }

    /** Returns the place in the file, from 0. */
    public int sequence() {
        return sequence;
    }

    /**
     * Returns the number of the record it is about, which is the sequence of the entry that stated it, or -1 where it is
     * about none.
     */
    public int series() {
        return series;
    }

    /** Returns when it was recorded here: known time. Never earlier than that of the entry before. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Returns who said it; of an erased entry a source without a name. */
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

    /** Returns the digest in lower-case hexadecimal; {@link ChainLink} says what it covers. */
    public String digest() {
        return HexFormat.of().formatHex(seal, 0, ChainLink.DIGEST_BYTES);
    }

    byte[] seal() {
        return seal;
    }

    /** Returns the bytes that the digest covers. */
    ChainLink link(String file, Chain chain) {
        byte[] header =
                chain.header(file, recordedAt, sequence, series, event.typeId()).toByteArray();
        byte[] digest = Arrays.copyOf(seal, ChainLink.DIGEST_BYTES);
        byte[] rest = Arrays.copyOfRange(seal, ChainLink.DIGEST_BYTES, seal.length);
        if (event.type() == EventType.ERASED) {
            return new ChainLink(header, null, null, rest, digest);
        }
        byte[] content = content(chain);
        return new ChainLink(header, rest, content, null, digest);
    }

    private byte[] content(Chain chain) {
        return event instanceof UnknownEvent unknown
                ? unknown.content()
                : chain.content(author, event, marks).toByteArray();
    }

    /** Returns this entry without content and salt. */
    Entry erased(Chain chain) {
        if (event.type() == EventType.ERASED) {
            return this;
        }
        byte[] salt = Arrays.copyOfRange(seal, ChainLink.DIGEST_BYTES, seal.length);
        byte[] content = content(chain);
        byte[] bare = Arrays.copyOf(seal, 2 * ChainLink.DIGEST_BYTES);
        System.arraycopy(
                chain.commitment(salt, content, content.length),
                0,
                bare,
                ChainLink.DIGEST_BYTES,
                ChainLink.DIGEST_BYTES);
        return new Entry(
                sequence, series, recordedAt, NOBODY, new ErasedEvent(event.typeId(), series), List.of(), bare);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that
                && sequence == that.sequence
                && recordedAt.equals(that.recordedAt)
                && author.equals(that.author)
                && event.equals(that.event)
                && marks.equals(that.marks)
                && Arrays.equals(seal, that.seal);
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
