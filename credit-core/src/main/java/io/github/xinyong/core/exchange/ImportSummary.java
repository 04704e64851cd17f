package io.github.xinyong.core.exchange;

/**
 * The account of a table that was read. Every row is in it: {@code rows = records + rejected}.
 *
 * @param rows the rows read, the header not counted
 * @param records the rows that became records
 * @param rejected the rows that did not
 * @param findings the findings, those about the header included
 */
public record ImportSummary(long rows, long records, long rejected, long findings) {

    /**
     * Checks that every row is accounted for.
     *
     * @throws IllegalArgumentException if it is not
     */
    public ImportSummary {
        if (rows != records + rejected) {
            throw new IllegalArgumentException(
                    rows + " rows are not " + records + " records + " + rejected + " rejected");
        }
    }
}
