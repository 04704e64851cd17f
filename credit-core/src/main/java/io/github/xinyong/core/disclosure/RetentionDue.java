package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.DateBounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when one record is kept.
 *
 * @param recordId the record
 * @param basis under which rule
 * @param lastDay the last day on which it may be kept, or null where that is not known
 * @param gaps what is missing; empty where the day is known
 */
public record RetentionDue(
        String recordId, LegalBasis basis, @Nullable DateBounds lastDay, List<Reason> gaps) {

    /** Copies the list. */
    public RetentionDue {
        gaps = List.copyOf(gaps);
    }
}
