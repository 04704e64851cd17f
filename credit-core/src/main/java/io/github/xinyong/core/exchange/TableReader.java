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

/** Reads one table to its end: every row becomes a record or is rejected, and is counted. */
final class TableReader {

    private final List<? extends TableColumn> columns;
    private final RowMapper mapper;
    private final RowReader rows;
    private final ImportSink sink;
    private final RecentKeys keys;
    private final boolean reveals;
    private long row;
    private long records;
    private long rejected;
    private long findings;

    TableReader(
            List<? extends TableColumn> columns,
            RowMapper mapper,
            InputStream in,
            ImportSink sink,
            ImportLimits limits,
            boolean reveals)
            throws IOException {
        this.columns = columns;
        this.mapper = mapper;
        this.rows = new RowReader(requireNonNull(in, "in"), limits);
        this.sink = requireNonNull(sink, "sink");
        this.keys = new RecentKeys(limits.rememberedRows());
        this.reveals = reveals;
    }

    ImportSummary read() throws IOException {
        if (!rows.next()) {
            emit(new Draft(Code.TABLE_EMPTY, "", "", true, null, null), 1, Outcome.REJECTED);
            return new ImportSummary(0, 0, 0, findings);
        }
        TableHeader header = header();
        while (rows.next()) {
            row++;
            read(header);
        }
        return new ImportSummary(row, records, rejected, findings);
    }

    private TableHeader header() {
        List<@Nullable String> cells = new ArrayList<>();
        RowProblem problem = rows.problem();
        for (int i = 0; problem == null && i < rows.count(); i++) {
            cells.add(rows.text(i));
        }
        TableHeader header = new TableHeader(columns, cells);
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

    private void read(TableHeader header) {
        Cells cells = new Cells(columns, header.layout(), reveals);
        ImportedRow imported = null;
        if (!header.isUnderstood()) {
            cells.add(new Draft(Code.HEADER_UNKNOWN, "", "", true, null, null));
        } else if (rows.problem() != null) {
            cells.add(broken(rows.problem(), header));
        } else {
            fill(cells, header);
            imported = cells.isRejected() ? null : imported(cells);
            if (imported != null && isDuplicate(cells, imported)) {
                imported = null;
            }
        }
        deliver(cells, imported);
    }

    private @Nullable ImportedRow imported(Cells cells) {
        cells.requireValues();
        cells.guardTexts();
        RowMapper.Said said = mapper.read(cells, rows.digest());
        return said == null ? null : new ImportedRow(row, rows.line(), said.subject(), said.record(), said.author());
    }

    private void fill(Cells cells, TableHeader header) {
        for (int field = 0; field < header.size(); field++) {
            TableColumn column = header.column(field);
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
            TableColumn column = header.column(quote);
            String label = column == null ? "" : column.label();
            cells.add(new Draft(Code.QUOTE_IN_FIELD, header.name(quote), label, false, "\"", null));
        }
    }

    private Draft broken(RowProblem problem, TableHeader header) {
        if (problem == RowProblem.FIELD_COUNT) {
            return new Draft(
                    Code.FIELD_COUNT, "", "", true, String.valueOf(rows.count()), String.valueOf(header.size()));
        }
        int field = rows.problemField();
        TableColumn column = header.column(field);
        String label = column == null ? "" : column.label();
        // A broken row may be several lines, or have swallowed another that is broken too.
        String lines = rows.lastLine() == rows.line() ? null : rows.line() + ".." + rows.lastLine();
        return new Draft(Code.valueOf(problem.name()), header.name(field), label, true, lines, null);
    }

    private boolean isDuplicate(Cells cells, ImportedRow imported) {
        // The subject's number is in the key, so the key is only ever kept as a digest.
        String key = imported.record().id() + "\n" + imported.subject().id().scheme() + "\n"
                + imported.subject().id().value();
        long first = keys.put(key, row);
        if (first > 0) {
            String number = PersonalNumbers.mask(cells.text(mapper.documentColumn()));
            cells.reject(Code.DUPLICATE, mapper.documentColumn(), number, String.valueOf(first));
        }
        return first > 0;
    }

    private void deliver(Cells cells, @Nullable ImportedRow imported) {
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
