package io.github.xinyong.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the findings of an import, an object a line; the names are a contract. */
final class FindingLines implements Closeable {

    private final @Nullable JsonLines lines;
    private final @Nullable Output out;
    private final Locale locale;
    private final boolean namesInput;

    private FindingLines(@Nullable Output out, Locale locale, boolean namesInput) {
        this.out = out;
        this.lines = out == null ? null : new JsonLines(out);
        this.locale = locale;
        this.namesInput = namesInput;
    }

    /**
     * Opens a file for findings.
     *
     * @param target the file, or null to write none
     * @param namesInput whether each finding names the table it is about
     */
    static FindingLines open(@Nullable Path target, Locale locale, boolean namesInput) {
        return new FindingLines(target == null ? null : new Output(stream(target)), locale, namesInput);
    }

    /** Opens a file to be written anew. */
    static OutputStream stream(Path target) {
        try {
            return new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
        } catch (IOException e) {
            throw new CommandFailure("unwritable", target);
        }
    }

    void write(String input, ImportTally.Found finding) throws IOException {
        if (lines != null) {
            lines.write(json -> members(json, input, finding));
        }
    }

    private void members(JsonGenerator json, String input, ImportTally.Found finding) {
        json.writeNumberProperty("row", finding.row());
        json.writeNumberProperty("line", finding.line());
        json.writeStringProperty("column", finding.column());
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("outcome", finding.outcome());
        JsonLines.writeText(json, "found", finding.found());
        JsonLines.writeText(json, "expected", finding.expected());
        json.writeStringProperty("message", finding.reason().message(locale));
        if (namesInput) {
            json.writeStringProperty("file", input);
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null && out != null) {
            lines.flush();
            out.close();
        }
    }
}
