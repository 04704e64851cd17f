package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody expects of a file, where no rule says it for all: without an expectation there is no figure.
 *
 * @param types the types of which the subject should have a record, such as {@code registration}; none for no expectation
 * @param days within how many days of its decision a record should be stated here, or null for no expectation
 * @param zone the zone whose calendar decides on which day an entry was recorded; of Chinese law Asia/Shanghai
 */
public record QualityExpectations(
        Set<String> types, @Nullable Integer days, ZoneId zone) {

    /**
     * Copies the types in their order.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    public QualityExpectations {
        types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
        requireNonNull(zone, "zone");
        if (days != null && days < 0) {
            throw new IllegalArgumentException("Days are counted from 0");
        }
    }
}
