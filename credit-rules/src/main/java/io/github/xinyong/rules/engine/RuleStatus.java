package io.github.xinyong.rules.engine;

/** What became of a rule. */
public enum RuleStatus {
    /** Its condition is met and no exception withholds it: its effects follow. */
    FIRED,
    /** Its condition is not met. */
    NOT_MET,
    /** An exception withholds it. */
    SUPPRESSED,
    /** It is not in force on the day of the law. */
    NOT_IN_FORCE,
    /** A missing or uncertain input decides it. */
    UNDETERMINED,
    /** Two exceptions of one rule hold and neither goes before the other. Counts as undetermined. */
    CONFLICT;

    /** Returns whether the effects may or may not follow. */
    boolean isOpen() {
        return this == UNDETERMINED || this == CONFLICT;
    }
}
