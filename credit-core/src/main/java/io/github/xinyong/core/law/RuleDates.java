package io.github.xinyong.core.law;

import io.github.xinyong.core.time.PartialDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one case, each where it is known.
 *
 * <pre>{@code
 * RuleDates dates = RuleDates.none()
 *         .with(RuleDate.DECISION, PartialDate.parse("2025-11-03"))
 *         .with(RuleDate.APPLICATION, PartialDate.parse("2026-05-04"));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class RuleDates {

    private static final RuleDates NONE = new RuleDates(new EnumMap<>(RuleDate.class));

    private final Map<RuleDate, PartialDate> dates;

    private RuleDates(Map<RuleDate, PartialDate> dates) {
        this.dates = Collections.unmodifiableMap(dates);
    }

    /** Returns a case of which no date is known. */
    public static RuleDates none() {
        return NONE;
    }

    /** Returns these dates with one more, or one of them replaced; null for not known. */
    public RuleDates with(RuleDate which, @Nullable PartialDate date) {
        Map<RuleDate, PartialDate> more = new EnumMap<>(RuleDate.class);
        more.putAll(dates);
        if (date == null) {
            more.remove(which);
        } else {
            more.put(which, date);
        }
        return new RuleDates(more);
    }

    /** Returns a date, or null where it is not known. */
    public @Nullable PartialDate date(RuleDate which) {
        return dates.get(which);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleDates that && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
        return dates.hashCode();
    }

    @Override
    public String toString() {
        return dates.toString();
    }
}
