package io.github.xinyong.core.time;

/**
 * An answer that may be unknown: the truth values of Kleene's three-valued logic.
 *
 * <p>Used where a date is known only to the month or year: such a date may or may not lie before another.
 */
public enum Truth {
    /** Certainly so. */
    YES,
    /** Certainly not so. */
    NO,
    /** What is known does not decide it. */
    UNKNOWN;

    /** Returns {@link #YES} or {@link #NO}. */
    public static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    /** Returns no if either is no, yes if both are yes, else unknown. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Returns yes if either is yes, no if both are no, else unknown. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** Returns yes for no and no for yes; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
