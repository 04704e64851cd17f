package io.github.xinyong.core.exchange;

/** Takes what a table gives, row by row: first the findings about a row, then its record if it became one. */
public interface ImportSink {

    /** Takes a row that became a record. */
    void record(ImportedRow row);

    /** Takes a finding about a row or the header. */
    void finding(ImportFinding finding);
}
