package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.time.DateBounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a file are to be erased on a day. Records that no rule limits are in none of the lists.
 *
 * <p>A sweep erases nothing by itself: whoever keeps the file appends the erasure of each record due, under its basis.
 *
 * @param day the day of the sweep
 * @param erase those whose time of keeping is certainly over
 * @param undetermined those of which it is not known, with what is missing
 * @param keep those whose time is certainly not over
 */
public record RetentionSweep(
        LocalDate day, List<RetentionDue> erase, List<RetentionDue> undetermined, List<RetentionDue> keep) {

    /** Copies the lists. */
    public RetentionSweep {
        erase = List.copyOf(erase);
        undetermined = List.copyOf(undetermined);
        keep = List.copyOf(keep);
    }

    /** Returns the first day on which a record that is kept now may be due, or null if there is none. */
    public @Nullable LocalDate next() {
        return keep.stream()
                .map(RetentionDue::lastDay)
                .filter(Objects::nonNull)
                .map(DateBounds::earliest)
                .min(LocalDate::compareTo)
                .map(last -> last.plusDays(1))
                .orElse(null);
    }
}
