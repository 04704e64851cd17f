package io.github.xinyong.core.law;

/**
 * How sure we are of a statement about the law, from high to low.
 *
 * <p>Written {@code H}, {@code M}, {@code L}; a mark {@code (mem)}, for what is from memory only, counts one step lower.
 */
public enum Confidence {
    /** The text of the rule, or an official summary of it, was seen. */
    HIGH,
    /** A secondary summary was seen. */
    MEDIUM,
    /** Weak or conflicting sources, or inferred. */
    LOW;

    /**
     * Parses a mark: {@code H}, {@code M} or {@code L}, optionally followed by {@code (mem)}.
     *
     * @throws IllegalArgumentException if the text is no mark
     */
    public static Confidence parse(String mark) {
        return switch (mark) {
            case "H" -> HIGH;
            case "M", "H(mem)" -> MEDIUM;
            case "L", "M(mem)", "L(mem)" -> LOW;
            default ->
                throw new IllegalArgumentException("A confidence is H, M or L, optionally with (mem), not " + mark);
        };
    }

    /** Returns whether this is as sure as another, or surer. */
    public boolean isAtLeast(Confidence least) {
        return compareTo(least) <= 0;
    }

    /** Returns the less sure of the two. */
    public Confidence lower(Confidence other) {
        return isAtLeast(other) ? other : this;
    }
}
