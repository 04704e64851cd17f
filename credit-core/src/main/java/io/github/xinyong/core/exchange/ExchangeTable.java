package io.github.xinyong.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The tables that authorities exchange: comma- or tab-separated, UTF-8 with or without byte order mark, quoted as RFC 4180
 * says, line breaks within quotes included.
 *
 * <p>The header names the columns by code ({@code CF_WSH}) or Chinese name (行政处罚决定书文号), in any order, in either
 * {@link TableLayout}; 万元 is the unit of amounts; days are {@code yyyy/MM/dd} or {@code yyyy-MM-dd}, 2099/12/31 is an open
 * end. Every row becomes a record or is rejected, with a finding for whatever is wrong, and {@code rows = records + rejected}.
 * A broken row costs only itself. Memory does not grow with the table; duplicates (authority, document number, subject) are
 * recognised among the last {@link ImportLimits#rememberedRows()} rows that became records.
 *
 * <p>A row whose subject, decision, date or legal basis cannot be told is rejected, and so is one with a citizen number in
 * its texts. What is only doubtful becomes a record with a finding; the codes of {@link ImportFinding.Code} say which is
 * which. Numbers of representatives are checked and forgotten; their names, the older registration numbers, and area, time
 * stamp and publicity term of the former layout are not taken over. Whether a legal basis is in force is asked when the
 * record is appended to a file.
 *
 * <pre>{@code
 * ImportSummary summary = ExchangeTable.PENALTY.read(in, sink);
 * summary.rows(); // = summary.records() + summary.rejected()
 * }</pre>
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of never change, and nothing is kept of a mapper
public enum ExchangeTable {
    /** Administrative penalties of dual publicity (双公示·行政处罚). */
    PENALTY("penalty", PenaltyMapper::new, List.of(PenaltyColumn.values())),
    /** Administrative permits of dual publicity (双公示·行政许可). */
    PERMIT("permit", PermitMapper::new, List.of(PermitColumn.values())),
    /**
     * The list of dishonest persons subject to enforcement (失信被执行人名单), by its published fields. Numbers are published
     * masked, and a masked number names nobody for certain: such rows are rejected. There is no former layout.
     */
    COURT_LIST("court-list", CourtMapper::new, List.of(CourtColumn.values()));

    private final String id;
    private final Supplier<RowMapper> mapper;
    private final List<? extends TableColumn> columns;

    ExchangeTable(String id, Supplier<RowMapper> mapper, List<? extends TableColumn> columns) {
        this.id = id;
        this.mapper = mapper;
        this.columns = columns;
    }

    /** Returns the word that files and programs use: {@code penalty}, {@code permit} or {@code court-list}. */
    public String id() {
        return id;
    }

    /** Returns the table of an id. */
    public static Optional<ExchangeTable> ofId(String id) {
        return Stream.of(values()).filter(table -> table.id.equals(id)).findFirst();
    }

    /** Returns the codes of the columns of a layout, in the order in which they are written. */
    public List<String> columns(TableLayout layout) {
        return columns.stream()
                .map(column -> column.code(layout))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Reads a table within {@link ImportLimits#standard()}; see {@link #read(InputStream, ImportSink, ImportLimits)}. */
    public ImportSummary read(InputStream in, ImportSink sink) throws IOException {
        return read(in, sink, ImportLimits.standard());
    }

    /**
     * Reads a table to its end and hands each row to a sink, in order. The stream is not closed.
     *
     * @throws IOException if the stream cannot be read; nothing in the content of the table makes it throw
     */
    public ImportSummary read(InputStream in, ImportSink sink, ImportLimits limits) throws IOException {
        return new TableReader(columns, mapper.get(), in, sink, limits, false).read();
    }

    /**
     * Reads a table as {@link #read(InputStream, ImportSink, ImportLimits)} does, but lets findings show what was found as it
     * stands, numbers of persons included: for the eyes of whoever has the table before them anyway.
     *
     * @throws IOException if the stream cannot be read; nothing in the content of the table makes it throw
     */
    public ImportSummary readRevealing(InputStream in, ImportSink sink, ImportLimits limits) throws IOException {
        return new TableReader(columns, mapper.get(), in, sink, limits, true).read();
    }

    /**
     * Begins a table in a layout: writes the header, in codes, and returns what writes the rows.
     *
     * @throws IllegalArgumentException if the table has no such layout
     * @throws IOException if the stream cannot be written
     */
    public TableWriter writer(OutputStream out, TableLayout layout) throws IOException {
        if (columns(layout).isEmpty()) {
            throw new IllegalArgumentException("No layout " + layout + " of the table " + id);
        }
        return new TableWriter(columns, mapper.get(), out, layout);
    }
}
