package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks every code of a list or a column, in constant memory. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check the codes of a list (one a line) or of a column of a CSV or TSV file.",
        footer = {
            "",
            "Exit status: 0 nothing is invalid, 1 something is, 2 wrong usage or an input that cannot be read.",
            "",
            "  credit check codes.txt",
            "  credit check --column 统一社会信用代码 --format jsonl suppliers.csv",
            "  credit check --kind citizen-id --normalize - < numbers.txt"
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CodeOptions codes = new CodeOptions();

    @Mixin
    private Language language = new Language();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "read this column of a CSV or TSV file with a header")
    private @Nullable String column;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table)")
    private CheckFormat.Name format = CheckFormat.Name.table;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        Checker checker = codes.checker(session, language);
        CheckFormat out = CheckFormat.of(format, session.out(), locale);
        Tally tally = new Tally();
        try (Progress progress = new Progress(session, "check", input.size(), () -> flush(out));
                Entries entries = input.open(session, column, progress)) {
            while (entries.next()) {
                CheckedCode code = checker.check(entries.line(), entries.text());
                tally.count(code.verdict());
                out.write(code);
            }
        } finally {
            flush(out);
        }
        session.say(tally.all() == 0 ? CliMessages.text(locale, "check.nothing", input.name()) : tally.summary(locale));
        return tally.invalid() == 0 ? 0 : 1;
    }

    private void flush(CheckFormat out) {
        try {
            out.flush();
            session.out().flush();
        } catch (IOException e) {
            throw new Output.Failure(e);
        }
    }
}
