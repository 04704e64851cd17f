package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.text.CodeCorrector;
import io.github.xinyong.codes.text.Correction;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what damaged codes may have meant. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Say what each code of a list (one a line) or a column may have meant: every code one slip of the pen away,"
                    + " the likeliest first. Nothing is corrected by itself.",
            "The score is a probability under assumptions stated in the library's documentation. What is a code already"
                    + " has no candidates."
        },
        footer = {
            "",
            "Exit status: 0 the input was read, 2 wrong usage or an input that cannot be read.",
            "",
            "  credit correct codes.txt",
            "  credit correct --kind uscc --format jsonl - < codes.txt"
        })
final class CorrectCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    private final Session session;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "what the codes are: ${COMPLETION-CANDIDATES} (default: auto)",
            completionCandidates = KindChoice.Words.class,
            converter = KindChoice.Converter.class)
    private KindChoice kind = KindChoice.AUTO;

    @Mixin
    private Language language = new Language();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "read this column of a CSV or TSV file with a header")
    private @Nullable String column;

    @Option(names = "--reveal", description = "show persons' numbers whole")
    private boolean reveal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table)")
    private RowFormat format = RowFormat.table;

    CorrectCommand(Session session) {
        this.session = session;
    }

    /**
     * A text with its candidates.
     *
     * @param hides whether the text or a candidate is shaped like a person's number, so that none may tell the others
     */
    private record Corrected(long line, String text, CodeKind kind, List<Correction> candidates, boolean hides) {

        String input() {
            String masked = hides ? PersonalNumbers.mask(text) : text;
            return hides && masked.equals(text) ? Discretion.hidden(text) : masked;
        }

        String value(Correction candidate) {
            return hides ? Discretion.hidden(candidate.value()) : candidate.value();
        }

        /** The reasons of all candidates together would tell every character of the text. */
        String why(Correction candidate, Locale locale) {
            return hides ? candidate.reason().code() : candidate.reason().message(locale);
        }
    }

    /** Where the rows go. */
    private interface Rows {
        void write(Corrected corrected);

        void flush();
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        Rows rows = format == RowFormat.jsonl ? new JsonRows() : new TableRows(locale);
        long all = 0;
        long corrected = 0;
        try (Progress progress = new Progress(session, "correct", input.size(), () -> flush(rows));
                Entries entries = input.open(session, column, progress)) {
            while (entries.next()) {
                Corrected row = correct(entries.line(), entries.text());
                all++;
                corrected += row.candidates.isEmpty() ? 0 : 1;
                rows.write(row);
            }
        } finally {
            flush(rows);
        }
        session.say(CliMessages.text(locale, "correct.summary", all, corrected));
        return 0;
    }

    private Corrected correct(long line, String text) {
        CodeKind meant = kind.kindOf(text);
        List<Correction> candidates = CodeCorrector.correctAsOf(meant, text, session.today());
        boolean hides = !reveal
                && (PersonalNumbers.contains(text)
                        || candidates.stream().anyMatch(each -> PersonalNumbers.contains(each.value())));
        return new Corrected(line, text, meant, candidates, hides);
    }

    private void flush(Rows rows) {
        rows.flush();
        session.out().flush();
    }

    private final class JsonRows implements Rows {

        private final JsonLines lines = new JsonLines(session.out());

        @Override
        public void write(Corrected row) {
            lines.write(json -> {
                json.writeNumberProperty("line", row.line);
                json.writeStringProperty("input", row.input());
                JsonLines.writeAll(json, "candidates", row.candidates, candidate -> {
                    json.writeStringProperty("value", row.value(candidate));
                    json.writeStringProperty("operation", candidate.operation().name());
                    json.writeNumberProperty("position", candidate.position());
                    json.writeNumberProperty("score", Math.round(candidate.score() * 10_000) / 10_000.0);
                    json.writeStringProperty("reason", candidate.reason().code());
                });
                json.writeStringProperty("kind", row.kind.id());
            });
        }

        @Override
        public void flush() {
            lines.flush();
        }
    }

    private final class TableRows implements Rows {

        private final Columns columns = new Columns(session.out(), -6, 22, 17, 20, -5);
        private final Locale locale;
        private boolean begun;

        TableRows(Locale locale) {
            this.locale = locale;
        }

        @Override
        public void write(Corrected row) {
            if (!begun) {
                begun = true;
                columns.row(
                        text("table.line"),
                        text("table.code"),
                        text("table.kind"),
                        text("correct.candidate"),
                        text("correct.score"),
                        text("table.why"));
            }
            if (row.candidates.isEmpty()) {
                columns.row(row.line, row.input(), row.kind.id(), text("correct.none"), "", "");
            }
            for (int i = 0; i < Math.min(SHOWN, row.candidates.size()); i++) {
                Correction candidate = row.candidates.get(i);
                columns.row(
                        i == 0 ? row.line : "",
                        i == 0 ? row.input() : "",
                        i == 0 ? row.kind.id() : "",
                        row.value(candidate),
                        String.format(Locale.ROOT, "%.1f%%", 100 * candidate.score()),
                        row.why(candidate, locale));
            }
            if (row.candidates.size() > SHOWN) {
                columns.row("", "", "", CliMessages.text(locale, "table.more", row.candidates.size() - SHOWN));
            }
        }

        private String text(String key) {
            return CliMessages.text(locale, key);
        }

        @Override
        public void flush() {
            session.out().flush();
        }
    }
}
