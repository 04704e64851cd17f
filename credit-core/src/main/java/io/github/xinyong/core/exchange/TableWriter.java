package io.github.xinyong.core.exchange;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as authorities exchange it, row by row: UTF-8, commas, CRLF, quoted as RFC 4180 says.
 *
 * <p>What is written in the present layout reads back as the same record of the same subject; only representatives, the
 * channel and the digest of the received bytes have no column. The former layout has no columns for more: categories of
 * subjects, codes of authorities, amounts, licences, the source of the data, and of permits the first day and the
 * certificate. The numbers of persons are written whole: the table goes to an authority, not to the public.
 *
 * <pre>{@code
 * try (TableWriter writer = ExchangeTable.PENALTY.writer(out, TableLayout.PRESENT)) {
 *     writer.write(row.subject(), row.record(), row.author());
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class TableWriter implements Closeable, Flushable {

    private final RowMapper mapper;
    private final List<? extends TableColumn> columns;
    private final OutCells cells;
    private final OutputStream out;

    TableWriter(List<? extends TableColumn> table, RowMapper mapper, OutputStream out, TableLayout layout)
            throws IOException {
        this.mapper = mapper;
        this.columns =
                table.stream().filter(column -> column.code(layout) != null).toList();
        this.cells = new OutCells(table.size());
        this.out = new BufferedOutputStream(requireNonNull(out, "out"), 1 << 16);
        line(columns.stream().map(column -> column.anyCode(layout)).toList());
    }

    /**
     * Writes a row.
     *
     * @param subject whom the record is about
     * @param record a record of the table's type
     * @param author the body that supplies it
     * @throws IllegalArgumentException if the table cannot say it: another type of record, a date that is no day, another
     *     currency, a control character; nothing is written then
     * @throws IOException if the stream cannot be written
     */
    public void write(CreditSubject subject, CreditRecord record, Source author) throws IOException {
        cells.clear();
        mapper.write(subject, record, author, cells);
        line(columns.stream().map(cells::text).toList());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Writes what is buffered and closes the stream. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(List<String> texts) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            line.append(i == 0 ? "" : ",").append(quoted(texts.get(i)));
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c != '"' && c != ',' && c != '\n' && c != '\r' && c != '\t';
        }
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
