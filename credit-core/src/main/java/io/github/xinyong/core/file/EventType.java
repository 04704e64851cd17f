package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The discriminator of {@link Event}, for exhaustive switches. */
public enum EventType {
    /** {@link Stated}. */
    STATED,
    /** {@link Updated}. */
    UPDATED,
    /** {@link Confirmed}. */
    CONFIRMED,
    /** {@link Corrected}. */
    CORRECTED,
    /** {@link Withdrawn}. */
    WITHDRAWN,
    /** {@link Objected}. */
    OBJECTED,
    /** {@link ObjectionDecided}. */
    OBJECTION_DECIDED,
    /** {@link SubjectStatement}. */
    SUBJECT_STATEMENT,
    /** {@link CommitmentMade}. */
    COMMITMENT_MADE,
    /** {@link CommitmentKept}. */
    COMMITMENT_KEPT,
    /** {@link CommitmentBroken}. */
    COMMITMENT_BROKEN,
    /** {@link RectificationOrdered}. */
    RECTIFICATION_ORDERED,
    /** {@link RectificationDone}. */
    RECTIFICATION_DONE,
    /** {@link Shielded}. */
    SHIELDED,
    /** {@link Unshielded}. */
    UNSHIELDED,
    /** {@link Repaired}. */
    REPAIRED,
    /** {@link RepairRefused}. */
    REPAIR_REFUSED,
    /** {@link RepairRevoked}. */
    REPAIR_REVOKED,
    /** {@link PublicationEnded}. */
    PUBLICATION_ENDED,
    /** {@link RetentionApplied}. */
    RETENTION_APPLIED,
    /** {@link Linked}. */
    LINKED,
    /** {@link Unlinked}. */
    UNLINKED,
    /** {@link UnknownEvent}. */
    UNKNOWN,
    /** {@link ErasedEvent}. */
    ERASED;

    private static final Map<String, EventType> BY_ID = Stream.of(values())
            .filter(type -> type != UNKNOWN && type != ERASED)
            .collect(Collectors.toUnmodifiableMap(EventType::id, Function.identity()));

    private final String id;

    EventType() {
        this.id = MemberSink.constantId(this);
    }

    /** Returns the stored form: {@code objection-decided}. */
    public String id() {
        return id;
    }

    /** Returns the type of an id; null for any other id, those of {@link #UNKNOWN} and {@link #ERASED} included. */
    public static @Nullable EventType ofId(String id) {
        return BY_ID.get(id);
    }
}
