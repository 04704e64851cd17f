package io.github.xinyong.core.file;

/**
 * The state of a record in one word, for labels only: rules and views use the axes.
 *
 * <p>Derived from them and never stored: the first of these, in this order, that applies.
 */
public enum RecordStatus {
    /** The content is withdrawn. */
    WITHDRAWN,
    /** The effect is over. */
    EXPIRED,
    /** Credit repair is granted. */
    REPAIRED,
    /** The record is shielded. */
    SHIELDED,
    /** An objection is open. */
    OBJECTED,
    /** The content was corrected. */
    CORRECTED,
    /** None of these. */
    RECORDED
}
