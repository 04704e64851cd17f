package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.CreditRecord;

/**
 * What would follow if one record were otherwise.
 *
 * @param record the record
 * @param change what would be otherwise about it
 * @param decision what would follow
 */
public record WhatIf(CreditRecord record, Change change, Decision decision) {

    /** Creates an answer. */
    public WhatIf {}

    /** What would be otherwise about a record. */
    public enum Change {
        /** It would not be on file. */
        REMOVED,
        /** Its repair would have been granted. */
        REPAIRED
    }
}
