package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.text.CodeFinder;
import io.github.xinyong.codes.text.CodeMatch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Finds the codes of a text, line by line or in the whole, in constant memory. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Find codes in running text: kind, value and place of each.",
            "Start and end are UTF-16 offsets in the line, or in the whole text, from 0; a byte order mark is not counted."
        },
        footer = {
            "",
            "Exit status: 0 the text was searched, whether or not anything was found; 2 wrong usage or an input that cannot"
                    + " be read.",
            "",
            "  credit find contract.txt",
            "  credit find --kinds uscc,org-code --leniency possible letters.txt",
            "  credit find --whole --format jsonl - < contract.txt"
        })
final class FindCommand implements Callable<Integer> {

    private static final long WHOLE = 0;

    private final Session session;

    @Mixin
    private Language language = new Language();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description = "look for these kinds only, with commas between: ${COMPLETION-CANDIDATES}",
            completionCandidates = KindChoice.Ids.class)
    private List<CodeKind> kinds = List.of(CodeKind.values());

    @Option(
            names = "--leniency",
            paramLabel = "LEVEL",
            description =
                    "how codes may be written: strict, normalized, possible (default: normalized); normalized takes lower"
                            + " case, full width, blanks and hyphens inside, possible also one slip of the pen")
    private CodeFinder.Leniency leniency = CodeFinder.Leniency.NORMALIZED;

    @Option(
            names = "--whole",
            description = "take the input as one text, in which a code may be broken over a line end and lines may have"
                    + " any length")
    private boolean whole;

    @Option(names = "--reveal", description = "show persons' numbers whole")
    private boolean reveal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table)")
    private RowFormat format = RowFormat.table;

    FindCommand(Session session) {
        this.session = session;
    }

    /** Where the matches go. */
    private interface Rows {
        void write(long line, CodeMatch match);

        void flush();
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        CodeFinder finder = CodeFinder.of().withKinds(kinds).withLeniency(leniency);
        Rows rows = format == RowFormat.jsonl ? new JsonRows() : new TableRows(locale);
        long[] found = new long[1];
        try (Progress progress = new Progress(session, "find", input.size(), () -> flush(rows))) {
            if (whole) {
                try (TextReader reader = input.reader(session, progress)) {
                    finder.find(reader, match -> write(rows, WHOLE, match, found));
                }
            } else {
                findInLines(finder, progress, rows, found);
            }
        } finally {
            flush(rows);
        }
        session.say(CliMessages.text(locale, "find.summary", found[0]));
        return 0;
    }

    private void findInLines(CodeFinder finder, Progress progress, Rows rows, long[] found) throws IOException {
        try (Entries lines = input.lines(session, progress, "long-line-of-text")) {
            while (lines.next()) {
                long line = lines.line();
                finder.find(lines.text()).forEach(match -> write(rows, line, match, found));
            }
        }
    }

    private static void write(Rows rows, long line, CodeMatch match, long[] found) {
        found[0]++;
        rows.write(line, match);
    }

    private void flush(Rows rows) {
        rows.flush();
        session.out().flush();
    }

    private String shown(CodeMatch match) {
        return new Discretion(reveal).code(match.kind(), match.value());
    }

    private final class JsonRows implements Rows {

        private final JsonLines lines = new JsonLines(session.out());

        @Override
        public void write(long line, CodeMatch match) {
            lines.write(json -> write(json, line, match));
        }

        private void write(JsonGenerator json, long line, CodeMatch match) {
            if (line != WHOLE) {
                json.writeNumberProperty("line", line);
            }
            json.writeNumberProperty("start", match.start());
            json.writeNumberProperty("end", match.end());
            json.writeStringProperty("kind", match.kind().id());
            json.writeStringProperty("value", shown(match));
            json.writeStringProperty("form", match.form().id());
            JsonLines.writeText(json, "context", match.context().orElse(null));
        }

        @Override
        public void flush() {
            lines.flush();
        }
    }

    private final class TableRows implements Rows {

        private final Columns columns = new Columns(session.out(), -6, -6, -6, 17, 14, 20);
        private final Locale locale;
        private boolean begun;

        TableRows(Locale locale) {
            this.locale = locale;
        }

        @Override
        public void write(long line, CodeMatch match) {
            if (!begun) {
                begun = true;
                columns.row(
                        text("table.line"),
                        text("find.start"),
                        text("find.end"),
                        text("table.kind"),
                        text("find.form"),
                        text("table.code"),
                        text("find.context"));
            }
            columns.row(
                    line == WHOLE ? "" : line,
                    match.start(),
                    match.end(),
                    match.kind().id(),
                    text("find.form." + match.form().id()),
                    shown(match),
                    match.context().orElse(""));
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
