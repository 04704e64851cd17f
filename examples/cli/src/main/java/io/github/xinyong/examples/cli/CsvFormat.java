package io.github.xinyong.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** A table for spreadsheets and scripts: problems as {@code CODE@position}, several in one field with blanks between. */
final class CsvFormat implements CheckFormat {

    private final CsvWriter csv;

    CsvFormat(Output out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord("line", "input", "kind", "verdict", "value", "problems", "notes", "suggestions", "message");
    }

    @Override
    public void write(CheckedCode code) {
        csv.writeRecord(
                Long.toString(code.line()),
                code.input(),
                code.kind().id(),
                code.verdict().id(),
                Objects.requireNonNullElse(code.value(), ""),
                code.problems().stream()
                        .map(problem -> problem.code() + "@" + problem.position())
                        .collect(Collectors.joining(" ")),
                code.notes().stream().map(CheckedCode.Note::code).collect(Collectors.joining(" ")),
                String.join(" ", code.suggestions()),
                code.problems().isEmpty() ? "" : code.problems().get(0).message());
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }
}
