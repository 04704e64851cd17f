package io.github.xinyong.core.exchange;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the administrative penalty table of dual publicity (双公示): comma- or tab-separated, UTF-8 with or without byte
 * order mark, quoted as RFC 4180 says, line breaks within quotes included.
 *
 * <p>The header names the columns by code ({@code CF_WSH}) or Chinese name (行政处罚决定书文号), in any order; 万元 is the unit
 * of amounts; days are {@code yyyy/MM/dd} or {@code yyyy-MM-dd}, 2099/12/31 is an open end. Every row becomes a record or is
 * rejected, with a finding for whatever is wrong, and {@code rows = records + rejected}. A broken row costs only itself.
 * Memory does not grow with the table; duplicates are recognised among the last {@link ImportLimits#rememberedRows()} rows
 * that became records.
 *
 * <p>A row whose subject, decision, date or legal basis cannot be told is rejected, and so is one with a citizen number in
 * its texts. What is only doubtful becomes a record with a finding; the codes of {@link ImportFinding.Code} say which is
 * which. Numbers of representatives are checked and forgotten; their names and the older registration numbers are not taken
 * over yet. Whether a legal basis is in force is asked when the record is appended to a file.
 *
 * <pre>{@code
 * ImportSummary summary = PenaltyTable.read(in, sink);
 * summary.rows(); // = summary.records() + summary.rejected()
 * }</pre>
 */
public final class PenaltyTable {

    private final RowReader rows;
    private final ImportSink sink;
    private final RecentKeys keys;
    private long row;
    private long records;
    private long rejected;
    private long findings;

    private PenaltyTable(InputStream in, ImportSink sink, ImportLimits limits) throws IOException {
        this.rows = new RowReader(requireNonNull(in, "in"), limits);
        this.sink = requireNonNull(sink, "sink");
        this.keys = new RecentKeys(limits.rememberedRows());
    }

    /** Reads a table within {@link ImportLimits#standard()}; see {@link #read(InputStream, ImportSink, ImportLimits)}. */
    public static ImportSummary read(InputStream in, ImportSink sink) throws IOException {
        return read(in, sink, ImportLimits.standard());
    }

    /**
     * Reads a table to its end and hands each row to a sink, in order. The stream is not closed.
     *
     * @throws IOException if the stream cannot be read; nothing in the content of the table makes it throw
     */
    public static ImportSummary read(InputStream in, ImportSink sink, ImportLimits limits) throws IOException {
        return new PenaltyTable(in, sink, limits).read();
    }

    private ImportSummary read() throws IOException {
        if (!rows.next()) {
            emit(new Draft(Code.TABLE_EMPTY, "", "", true, null, null), 1, Outcome.REJECTED);
            return new ImportSummary(0, 0, 0, findings);
        }
        PenaltyHeader header = header();
        while (rows.next()) {
            row++;
            read(header);
        }
        return new ImportSummary(row, records, rejected, findings);
    }

    private PenaltyHeader header() {
        List<@Nullable String> cells = new ArrayList<>();
        RowProblem problem = rows.problem();
        for (int i = 0; problem == null && i < rows.count(); i++) {
            cells.add(rows.text(i));
        }
        PenaltyHeader header = new PenaltyHeader(cells);
        if (problem != null) {
            emit(new Draft(Code.valueOf(problem.name()), "", "", true, null, null), rows.line(), Outcome.REJECTED);
        }
        for (Draft draft : header.drafts()) {
            emit(draft, rows.line(), draft.rejects() ? Outcome.REJECTED : Outcome.RECORD_WITH_FINDING);
        }
        if (header.isUnderstood()) {
            rows.expectFields(header.size());
        }
        return header;
    }

    private void read(PenaltyHeader header) {
        PenaltyRow cells = new PenaltyRow();
        ImportedRow imported = null;
        if (!header.isUnderstood()) {
            cells.add(new Draft(Code.HEADER_UNKNOWN, "", "", true, null, null));
        } else if (rows.problem() != null) {
            cells.add(broken(rows.problem(), header));
        } else {
            fill(cells, header);
            if (!cells.isRejected()) {
                imported = new PenaltyMapper(cells).map(row, rows.line(), rows.digest());
            }
            if (imported != null && isDuplicate(cells, imported)) {
                imported = null;
            }
        }
        deliver(cells, imported);
    }

    private void fill(PenaltyRow cells, PenaltyHeader header) {
        for (int field = 0; field < header.size(); field++) {
            PenaltyColumn column = header.column(field);
            String text = rows.text(field);
            String label = column == null ? "" : column.label();
            if (text == null) {
                cells.add(new Draft(Code.MALFORMED_UTF8, header.name(field), label, true, null, "UTF-8"));
            } else {
                if (text.indexOf('\uFFFD') >= 0) {
                    cells.add(new Draft(Code.REPLACEMENT_CHARACTER, header.name(field), label, false, "U+FFFD", null));
                }
                if (column != null) {
                    cells.put(column, text);
                }
            }
        }
        int quote = rows.quoteInField();
        if (quote >= 0) {
            PenaltyColumn column = header.column(quote);
            String label = column == null ? "" : column.label();
            cells.add(new Draft(Code.QUOTE_IN_FIELD, header.name(quote), label, false, "\"", null));
        }
    }

    private Draft broken(RowProblem problem, PenaltyHeader header) {
        if (problem == RowProblem.FIELD_COUNT) {
            return new Draft(
                    Code.FIELD_COUNT, "", "", true, String.valueOf(rows.count()), String.valueOf(header.size()));
        }
        int field = rows.problemField();
        PenaltyColumn column = header.column(field);
        String label = column == null ? "" : column.label();
        // A broken row may be several lines, or have swallowed another that is broken too.
        String lines = rows.lastLine() == rows.line() ? null : rows.line() + ".." + rows.lastLine();
        return new Draft(Code.valueOf(problem.name()), header.name(field), label, true, lines, null);
    }

    private boolean isDuplicate(PenaltyRow cells, ImportedRow imported) {
        // The subject's number is in the key, so the key is only ever kept as a digest.
        String key = imported.record().id() + "\n" + imported.subject().id().scheme() + "\n"
                + imported.subject().id().value();
        long first = keys.put(key, row);
        if (first > 0) {
            String number = PersonalNumbers.mask(cells.text(PenaltyColumn.CF_WSH));
            cells.reject(Code.DUPLICATE, PenaltyColumn.CF_WSH, number, String.valueOf(first));
        }
        return first > 0;
    }

    private void deliver(PenaltyRow cells, @Nullable ImportedRow imported) {
        Outcome outcome = imported == null ? Outcome.REJECTED : Outcome.RECORD_WITH_FINDING;
        for (Draft draft : cells.drafts()) {
            emit(draft, rows.line(), outcome);
        }
        if (imported == null) {
            rejected++;
        } else {
            records++;
            sink.record(imported);
        }
    }

    private void emit(Draft draft, long line, Outcome outcome) {
        findings++;
        sink.finding(draft.finding(row, line, outcome));
    }
}
