package io.github.xinyong.core.disclosure;

/** What a policy does with a record. */
public enum Treatment {
    /** Shown with all its details. Numbers of persons in texts are hidden even so. */
    SHOW,
    /** Shown with only those details that the policy names, and numbers of persons in texts hidden. */
    MASK,
    /** Not shown, and not counted. */
    LEAVE_OUT
}
