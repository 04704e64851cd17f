package io.github.xinyong.core.record;

/** Whether a record speaks for its subject, against it, or neither. An adverse record needs a legal basis. */
public enum Polarity {
    /** Speaks against the subject, such as a penalty. */
    ADVERSE,
    /** Neither, such as a permit or a registration. */
    NEUTRAL,
    /** Speaks for the subject, such as an award. */
    FAVOURABLE
}
