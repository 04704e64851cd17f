package io.github.xinyong.core.file;

/** Second axis of a record's state: whether it is objected to. A dispute alone changes neither content nor effect. */
public enum DisputeState {
    /** Nobody objected. */
    NONE,
    /** An objection is not yet decided. */
    OPEN,
    /** The last objection was found right. */
    UPHELD,
    /** The last objection was found wrong. */
    REJECTED
}
