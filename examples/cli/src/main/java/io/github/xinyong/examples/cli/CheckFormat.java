package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.util.Locale;

/** A way to write checked codes, one after the other. */
interface CheckFormat {

    /** The formats there are; the names are what {@code --format} takes. */
    enum Name {
        table,
        jsonl,
        csv
    }

    /** Returns a format that writes to an output. */
    static CheckFormat of(Name name, Output out, Locale locale) {
        return switch (name) {
            case table -> new TableFormat(out, locale);
            case jsonl -> new JsonLinesFormat(out);
            case csv -> new CsvFormat(out);
        };
    }

    void write(CheckedCode code) throws IOException;

    /** Hands everything written so far to the output. */
    void flush() throws IOException;
}
