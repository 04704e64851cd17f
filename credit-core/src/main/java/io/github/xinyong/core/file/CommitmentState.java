package io.github.xinyong.core.file;

/** What became of what the subject promised about a record, as far as is known. */
public enum CommitmentState {
    /** Nothing is promised. */
    NONE,
    /** The last commitment is neither kept nor broken. */
    OPEN,
    /** The last commitment was kept. */
    KEPT,
    /** The last commitment was broken. */
    BROKEN
}
