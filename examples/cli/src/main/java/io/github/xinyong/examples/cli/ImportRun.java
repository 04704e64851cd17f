package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ImportFinding;
import io.github.xinyong.core.exchange.ImportSink;
import io.github.xinyong.core.exchange.ImportedRow;
import io.github.xinyong.core.file.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One table on its way: its findings are counted and written, its records go into files.
 *
 * @param input what the table is called
 */
record ImportRun(String input, ImportTally tally, ImportedFiles files, FindingLines lines) implements ImportSink {

    @Override
    public void record(ImportedRow row) {
        try {
            files.take(input, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finding(ImportFinding finding) {
        ImportTally.Found found = new ImportTally.Found(
                finding.row(),
                finding.line(),
                finding.column(),
                finding.code(),
                finding.outcome().id(),
                finding.found(),
                finding.expected(),
                finding);
        finding(input, tally, lines, found);
    }

    /** Tells that a file refused a record. */
    static void refused(ImportTally tally, FindingLines lines, ImportedFiles.Place place, Refusal refusal) {
        finding(
                place.input(),
                tally,
                lines,
                new ImportTally.Found(
                        place.row(),
                        place.line(),
                        "",
                        refusal.code(),
                        "rejected",
                        refusal.found(),
                        refusal.expected(),
                        refusal));
    }

    private static void finding(String input, ImportTally tally, FindingLines lines, ImportTally.Found found) {
        tally.count(found);
        try {
            lines.write(input, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
