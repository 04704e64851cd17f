package io.github.xinyong.core.exchange;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import org.jspecify.annotations.Nullable;

/** What one table says, both ways: cells into a record about a subject, and back. */
interface RowMapper {

    /** Returns the column in which a row names its document. */
    TableColumn documentColumn();

    /**
     * Returns what a row says, or null after rejecting it.
     *
     * @param digest the digest of the row's bytes
     */
    @Nullable
    Said read(Cells row, String digest);

    /**
     * Fills a row.
     *
     * @throws IllegalArgumentException if the table cannot say it
     */
    void write(CreditSubject subject, CreditRecord record, Source author, OutCells row);

    /**
     * What a row says.
     *
     * @param author the body that supplied it
     */
    record Said(CreditSubject subject, CreditRecord record, Source author) {}
}
