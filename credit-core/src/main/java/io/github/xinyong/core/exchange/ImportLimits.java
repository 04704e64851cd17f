package io.github.xinyong.core.exchange;

/**
 * How large the rows of a table may be, so that no input, however broken, takes memory without bound.
 *
 * <pre>{@code
 * ImportLimits.standard().withLinesPerRow(10);
 * }</pre>
 *
 * @param fieldBytes the greatest length of a field in bytes
 * @param rowBytes the greatest length of a row in bytes
 * @param linesPerRow the greatest number of lines of a row with quoted line breaks
 * @param rememberedRows among how many of the latest rows duplicates are recognised; each takes up to 100 bytes
 */
public record ImportLimits(int fieldBytes, int rowBytes, int linesPerRow, int rememberedRows) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is less than 1, or a field may be longer than a row
     */
    public ImportLimits {
        if (fieldBytes < 1 || linesPerRow < 1 || rememberedRows < 1 || rowBytes < fieldBytes) {
            throw new IllegalArgumentException("Limits are at least 1, that of a row at least that of a field");
        }
    }

    /** Returns 64 KiB a field, 1 MiB a row, 200 lines a row, 500,000 remembered rows (some 50 MB at most). */
    public static ImportLimits standard() {
        return new ImportLimits(1 << 16, 1 << 20, 200, 500_000);
    }

    /** Returns these limits with another length of fields. */
    public ImportLimits withFieldBytes(int bytes) {
        return new ImportLimits(bytes, rowBytes, linesPerRow, rememberedRows);
    }

    /** Returns these limits with another length of rows. */
    public ImportLimits withRowBytes(int bytes) {
        return new ImportLimits(fieldBytes, bytes, linesPerRow, rememberedRows);
    }

    /** Returns these limits with another number of lines. */
    public ImportLimits withLinesPerRow(int lines) {
        return new ImportLimits(fieldBytes, rowBytes, lines, rememberedRows);
    }

    /** Returns these limits with another number of remembered rows. */
    public ImportLimits withRememberedRows(int rows) {
        return new ImportLimits(fieldBytes, rowBytes, linesPerRow, rows);
    }
}
