package io.github.xinyong.core.law;

/** What the register says of a citation on a date. */
public enum BasisStatus {
    /** The document is registered and in force. */
    IN_FORCE,
    /** The document is registered and certainly not in force. */
    NOT_IN_FORCE,
    /** The document is not registered, or its dates do not decide it, or are less sure than asked for. */
    UNVERIFIED
}
