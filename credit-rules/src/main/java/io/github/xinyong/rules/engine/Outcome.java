package io.github.xinyong.rules.engine;

/** What became of a condition. */
public enum Outcome {
    /** It is met, whatever the uncertain inputs may be. */
    MET,
    /** It is not met, whatever the uncertain inputs may be. */
    NOT_MET,
    /** A missing or uncertain input decides it. */
    UNDETERMINED
}
