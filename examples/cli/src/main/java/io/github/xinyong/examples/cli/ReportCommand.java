package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.report.CreditReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the credit report of one file for an audience. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Write the credit report of one file for an audience: facts in sections, no score. Not official, not legal"
                    + " advice.",
            "Numbers of persons are masked."
        },
        footer = {
            "",
            "Exit status: 0 the report was written, 1 a line could not be read, 2 wrong usage, an input that cannot be read or"
                    + " an output that cannot be written.",
            "",
            "  credit report --file f-1 files.jsonl",
            "  credit report --format html --lang zh --out report.html files.jsonl"
        })
final class ReportCommand implements Callable<Integer> {

    /** The formats. */
    enum Format {
        text,
        json,
        html
    }

    private final Session session;

    @Mixin
    private StoredFiles files = new StoredFiles();

    @Mixin
    private DisclosureOptions disclosure = new DisclosureOptions();

    @Mixin
    private Language language = new Language();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "write the report there (default: the standard output)")
    private @Nullable Path target;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        disclosure.request();
        List<CreditFile> one = new ArrayList<>(1);
        int[] count = {0};
        boolean good = files.read(session, locale, file -> {
            if (count[0]++ == 0) {
                one.add(file);
            }
        });
        if (count[0] != 1) {
            throw new CommandFailure("one-file", count[0]);
        }
        write(report(one.get(0)));
        return good ? 0 : 1;
    }

    private String report(CreditFile file) {
        Locale locale = language.locale();
        String number = PersonalNumbers.mask(file.id()) + "-" + file.head().substring(0, 8);
        Instant made = session.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        CreditReport report = CreditReport.of(number, made, disclosure.apply(file, session));
        return switch (format) {
            case text -> report.toText(locale);
            case html -> ReportPage.html(report, locale);
            case json -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Output out = new Output(bytes);
                JsonLines lines = new JsonLines(out);
                lines.write(json -> JsonValues.members(json, report.toJson()));
                lines.flush();
                out.flush();
                yield bytes.toString(StandardCharsets.UTF_8);
            }
        };
    }

    private void write(String report) {
        if (target == null) {
            session.out().print(report);
            session.out().flush();
            return;
        }
        try {
            Files.writeString(target, report, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure("unwritable", target);
        }
        session.say(CliMessages.text(language.locale(), "report.written", target));
    }
}
