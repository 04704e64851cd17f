package io.github.xinyong.core.file;

/** The discriminator of {@link Event}, for exhaustive switches. */
public enum EventType {
    /** {@link Event.Stated}. */
    STATED,
    /** {@link Event.Corrected}. */
    CORRECTED,
    /** {@link Event.Withdrawn}. */
    WITHDRAWN,
    /** {@link Event.Objected}. */
    OBJECTED,
    /** {@link Event.ObjectionDecided}. */
    OBJECTION_DECIDED,
    /** {@link Event.Repaired}. */
    REPAIRED,
    /** {@link Event.RepairRevoked}. */
    REPAIR_REVOKED,
    /** {@link Event.Shielded}. */
    SHIELDED,
    /** {@link Event.Unshielded}. */
    UNSHIELDED
}
