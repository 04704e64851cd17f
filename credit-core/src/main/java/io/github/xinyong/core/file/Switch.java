package io.github.xinyong.core.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on something holds, or holds no more; it overrules what was said earlier.
 *
 * @param earlier what was said before, null for the first
 */
record Switch(LocalDate from, boolean on, @Nullable Switch earlier) {

    /** Returns whether it holds on a day. */
    static boolean isOn(@Nullable Switch last, LocalDate day) {
        for (Switch each = last; each != null; each = each.earlier) {
            if (!each.from.isAfter(day)) {
                return each.on;
            }
        }
        return false;
    }

    /** Returns the day since which it holds on a day, or null if it does not. */
    static @Nullable LocalDate onSince(@Nullable Switch last, LocalDate day) {
        for (Switch each = last; each != null; each = each.earlier) {
            if (!each.from.isAfter(day)) {
                return each.on ? each.from : null;
            }
        }
        return null;
    }

    /** Returns whether it holds when all that was said has begun. */
    static boolean isOn(@Nullable Switch last) {
        return last != null && last.on;
    }
}
