package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ImportFinding;
import io.github.xinyong.core.exchange.ImportSink;
import io.github.xinyong.core.exchange.ImportedRow;
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
        files.take(
                row,
                refusal -> finding(new ImportTally.Found(
                        row.row(),
                        row.line(),
                        "",
                        refusal.code(),
                        "rejected",
                        refusal.found(),
                        refusal.expected(),
                        refusal)));
    }

    @Override
    public void finding(ImportFinding finding) {
        finding(new ImportTally.Found(
                finding.row(),
                finding.line(),
                finding.column(),
                finding.code(),
                finding.outcome().id(),
                finding.found(),
                finding.expected(),
                finding));
    }

    private void finding(ImportTally.Found found) {
        tally.count(found);
        try {
            lines.write(input, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
