package io.github.xinyong.core.exchange;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;

/**
 * What a row of a table became: a record, about whom, and who says so.
 *
 * <pre>{@code
 * file.append(recordedAt, row.author(), Event.stated(row.record()));
 * }</pre>
 *
 * <p>Immutable. {@link #toString()} hides a person's number.
 */
public final class ImportedRow {

    private final long row;
    private final long line;
    private final CreditSubject subject;
    private final CreditRecord record;
    private final Source author;

    ImportedRow(long row, long line, CreditSubject subject, CreditRecord record, Source author) {
        this.row = row;
        this.line = line;
        this.subject = subject;
        this.record = record;
        this.author = author;
    }

    /** Returns the row, from 1, the header not counted. */
    public long row() {
        return row;
    }

    /** Returns the line on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** Returns whom the record is about. */
    public CreditSubject subject() {
        return subject;
    }

    /** Returns the record. */
    public CreditRecord record() {
        return record;
    }

    /** Returns the body that supplied the row. */
    public Source author() {
        return author;
    }

    /** Returns row, subject and record. */
    @Override
    public String toString() {
        return "row " + row + " " + subject.id() + " " + record;
    }
}
