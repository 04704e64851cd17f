package io.github.xinyong.core.record;

/**
 * How grave an adverse record is, in the three classes of the credit repair rules.
 *
 * <p>No national threshold separates them for fines, so a record stays undetermined until its source or a classifier says.
 */
public enum Severity {
    /** Nobody has said, or it cannot be said. */
    UNDETERMINED,
    /** 轻微. */
    MINOR,
    /** 一般. */
    GENERAL,
    /** 严重. */
    SERIOUS
}
