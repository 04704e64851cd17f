package io.github.xinyong.codes.bulk;

import java.util.List;

/**
 * What two columns of a table hold, row by row.
 *
 * @param rows the number of rows
 * @param filledRows the rows of which neither part is blank
 * @param rightRows the rows of which each part is a code of its own column's kind
 * @param swappedRows the rows of which each part is a code of the other column's kind only
 * @param agreeingRows the rows whose unified and former code name the same organisation
 * @param contradictingRows the rows whose unified and former code name different organisations
 * @param findings what follows from these numbers, with samples; immutable
 */
public record ColumnPairReport(
        long rows,
        long filledRows,
        long rightRows,
        long swappedRows,
        long agreeingRows,
        long contradictingRows,
        List<ColumnFinding> findings) {

    /** Keeps a copy of the findings. */
    public ColumnPairReport {
        findings = List.copyOf(findings);
    }
}
