package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.CreditRecord;
import java.util.List;

/**
 * A record that counts, or may count, towards a number.
 *
 * @param record the record
 * @param certain whether it counts for certain
 * @param causes what is missing or uncertain about it; may name a missing amount of a record that does count
 */
public record RecordUse(CreditRecord record, boolean certain, List<UndeterminedCause> causes) {

    /** Creates a use. */
    public RecordUse {
        causes = List.copyOf(causes);
    }
}
