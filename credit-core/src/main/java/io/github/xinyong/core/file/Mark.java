package io.github.xinyong.core.file;

/** What was noted about an entry when it was let in. */
public enum Mark {
    /** None of the legal bases is refuted, but at least one is not in the register, or its dates do not decide it. */
    BASIS_UNVERIFIED,
    /** The catalogue does not know the type, so nothing about it could be checked. */
    TYPE_UNKNOWN
}
