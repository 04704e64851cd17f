package io.github.xinyong.rules.engine;

import io.github.xinyong.core.Plugin;
import io.github.xinyong.core.record.CreditRecord;

/**
 * A plug-in that tells whether a record counts, for filters that name its id.
 *
 * <p>Its only input is the record. It answers the same for equal records; one that throws has not answered, which leaves
 * undetermined whether the record counts.
 *
 * <pre>{@code
 * record AboutFood() implements RecordTest {
 *     public String id() { return "about-food/1"; }
 *     public Outcome test(CreditRecord record) { return ...; }
 * }
 * }</pre>
 */
public interface RecordTest extends Plugin {

    /** Returns whether a record counts. */
    Outcome test(CreditRecord record);
}
