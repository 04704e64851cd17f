package io.github.xinyong.core.time;

import org.jspecify.annotations.Nullable;

/**
 * How a rule of law compares with a number or day, and whether the number itself is included.
 *
 * <p>Civil Code (in force 2021-01-01), article 1259: 以上, 以下, 以内 and 届满 include the number, 不满, 超过 and 以外 do
 * not.
 *
 * <pre>{@code
 * Bound.AT_LEAST.holds(90, 90);  // true: 以上
 * Bound.LESS_THAN.holds(90, 90); // false: 不满
 * Bound.named("超过");            // MORE_THAN
 * }</pre>
 */
public enum Bound {
    /** The number or more: 以上, 届满. */
    AT_LEAST,
    /** The number or less: 以下, 以内. */
    AT_MOST,
    /** More than the number: 超过, 以外. */
    MORE_THAN,
    /** Less than the number: 不满. */
    LESS_THAN;

    /** Returns the bound that a word of the law means, or null for any other word. */
    public static @Nullable Bound named(String word) {
        return switch (word) {
            case "以上", "届满" -> AT_LEAST;
            case "以下", "以内" -> AT_MOST;
            case "超过", "以外" -> MORE_THAN;
            case "不满" -> LESS_THAN;
            default -> null;
        };
    }

    /** Returns whether a value is within the bound of a limit. */
    public boolean holds(long value, long limit) {
        return switch (this) {
            case AT_LEAST -> value >= limit;
            case AT_MOST -> value <= limit;
            case MORE_THAN -> value > limit;
            case LESS_THAN -> value < limit;
        };
    }

    /** Returns whether a day is within the bound of a limit, as far as both are known. */
    public Truth holds(DateBounds day, DateBounds limit) {
        return switch (this) {
            case AT_LEAST -> day.isBefore(limit).not();
            case AT_MOST -> day.isAfter(limit).not();
            case MORE_THAN -> day.isAfter(limit);
            case LESS_THAN -> day.isBefore(limit);
        };
    }
}
