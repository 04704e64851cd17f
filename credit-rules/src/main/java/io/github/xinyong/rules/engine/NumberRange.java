package io.github.xinyong.rules.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that may not be known for certain: between a lowest and a highest value, both possible.
 *
 * @param lowest the lowest value, or null for no limit
 * @param highest the highest value, or null for no limit
 */
public record NumberRange(
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    /** Creates a range. */
    public NumberRange {}

    /** Returns the value if it is known for certain, else null. */
    public @Nullable BigDecimal exact() {
        return lowest != null && highest != null && lowest.compareTo(highest) == 0 ? lowest : null;
    }

    static NumberRange of(long low, long high, int decimals) {
        return new NumberRange(decimal(low, decimals), decimal(high, decimals));
    }

    private static @Nullable BigDecimal decimal(long scaled, int decimals) {
        return Range.isUnbounded(scaled) ? null : BigDecimal.valueOf(scaled, decimals);
    }
}
