package io.github.xinyong.examples.cli;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * One column of a table with a header, or several: comma, tab or semicolon between the fields, quotes where they are needed.
 *
 * <p>A row that is there but holds nothing in the column is delivered as an empty text, so that no row disappears.
 */
final class Column implements Entries {

    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_FIELDS = 1 << 14;

    private final String name;
    private final CloseableIterator<CsvRecord> rows;
    private final int[] indices;
    private final String[] texts;
    private long line = 1;

    private Column(String name, CloseableIterator<CsvRecord> rows, int[] indices) {
        this.name = name;
        this.rows = rows;
        this.indices = indices;
        this.texts = new String[indices.length];
        Arrays.fill(texts, "");
    }

    /**
     * Reads the header and finds the columns in it.
     *
     * @param columns one or more; the text of the first is the text of a row
     * @throws CommandFailure if there is no such column, or more than one
     */
    static Column open(Reader reader, String name, String... columns) throws IOException {
        BufferedReader buffered = new BufferedReader(reader, LONGEST_HEADER);
        String beginning = beginning(buffered);
        if (beginning.isBlank()) {
            throw new CommandFailure("no-header", name, columns[0]);
        }
        List<String> widest = List.of();
        for (char separator : SEPARATORS) {
            List<String> header = header(beginning, separator);
            if (header.contains(columns[0])) {
                int[] indices = Arrays.stream(columns)
                        .mapToInt(column -> indexOf(column, header, name))
                        .toArray();
                CloseableIterator<CsvRecord> rows =
                        builder(separator).build(handler(), buffered).iterator();
                rows.next();
                return new Column(name, rows, indices);
            }
            widest = header.size() > widest.size() ? header : widest;
        }
        throw new CommandFailure("column", name, columns[0], String.join(" | ", widest));
    }

    private static int indexOf(String column, List<String> header, String name) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new CommandFailure("column", name, column, String.join(" | ", header));
        }
        if (index != header.lastIndexOf(column)) {
            throw new CommandFailure("column-twice", name, column);
        }
        return index;
    }

    /** Returns what the header may need, without taking it from the reader. */
    private static String beginning(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER + 1);
        char[] characters = new char[LONGEST_HEADER];
        int count = 0;
        int more = 0;
        while (count < characters.length && more >= 0 && !reachesEnd(characters, count)) {
            more = reader.read(characters, count, characters.length - count);
            count += Math.max(0, more);
        }
        reader.reset();
        return new String(characters, 0, count);
    }

    /** Tells whether a line ends outside of quotes. */
    private static boolean reachesEnd(char[] characters, int count) {
        boolean quoted = false;
        for (int i = 0; i < count; i++) {
            quoted ^= characters[i] == '"';
            if (!quoted && characters[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static List<String> header(String beginning, char separator) {
        try {
            Iterator<CsvRecord> rows = builder(separator)
                    .build(handler(), new java.io.StringReader(beginning))
                    .iterator();
            return rows.hasNext()
                    ? rows.next().getFields().stream().map(String::strip).toList()
                    : List.of();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(2 * LONGEST);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFieldSize(LONGEST)
                .maxRecordSize(2 * LONGEST)
                .maxFields(MOST_FIELDS)
                .build();
    }

    @Override
    public boolean next() {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
                    line = row.getStartingLineNumber();
                    for (int i = 0; i < indices.length; i++) {
                        texts[i] = indices[i] < row.getFieldCount() ? row.getField(indices[i]) : "";
                    }
                    return true;
                }
            }
            return false;
        } catch (CsvParseException e) {
            throw new CommandFailure("row", name, reason(e));
        }
    }

    private static String reason(CsvParseException e) {
        return String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public String text() {
        return texts[0];
    }

    /** Returns what the row holds in one of the columns, counted from 0 as they were asked for. */
    String text(int column) {
        return texts[column];
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
