package io.github.xinyong.codes.division;

/**
 * How surely a division was in force on a day, given how exactly its changes are known.
 *
 * <p>The order is from sure to impossible.
 */
public enum Certainty {

    /** In force on that day. */
    CERTAIN,

    /**
     * In force or not: the day lies within the time in which a change took effect, before the first list (the end of
     * 1981), or after the edition.
     */
    POSSIBLE,

    /** Not in force on that day. */
    EXCLUDED;

    /** Returns the less sure of the two. */
    Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the surer of the two. */
    Certainty or(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
