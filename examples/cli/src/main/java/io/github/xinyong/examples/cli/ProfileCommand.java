package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.bulk.ColumnPairProfiler;
import io.github.xinyong.codes.bulk.ColumnProfiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports on the quality of a column of codes. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = {
            "Report on the quality of a list of codes (one a line) or of a column: verdicts, reasons, duplicates, pairs of old"
                    + " and new codes of one organisation, damage by spreadsheets and what of it can be repaired.",
            "With --beside and --beside-kind also on how the column and another one of the table go together: rows in which the"
                    + " two were swapped, rows whose unified and former code name one organisation or two.",
            "Persons' numbers are always masked. Duplicates are exact as long as the different codes fit into a quarter of"
                    + " the memory (about 50 bytes each); if they do not, the report says so."
        },
        footer = {
            "",
            "Exit status: 0 the report was written, whatever it says; 2 wrong usage, an input that cannot be read or an"
                    + " output that cannot be written.",
            "",
            "  credit profile --column 统一社会信用代码 --kind uscc suppliers.csv",
            "  credit profile --column 信用代码 --kind uscc --beside 组织机构代码 --beside-kind org-code suppliers.csv",
            "  credit profile --format html --out report.html codes.txt",
            "  credit profile --format json - < codes.txt"
        })
final class ProfileCommand implements Callable<Integer> {

    /** The formats. */
    enum Format {
        text,
        json,
        html
    }

    private static final int BYTES_A_CODE = 200;
    private static final int MOST_CODES = 100_000_000;

    private final Session session;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "what the codes should be: ${COMPLETION-CANDIDATES} (default: auto, each its likeliest kind)",
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

    @Option(names = "--beside", paramLabel = "NAME", description = "compare the column with this one, row by row")
    private @Nullable String beside;

    @Option(
            names = "--beside-kind",
            paramLabel = "KIND",
            description = "what that one should hold; another kind than --kind",
            completionCandidates = KindChoice.Words.class,
            converter = KindChoice.Converter.class)
    private KindChoice besideKind = KindChoice.AUTO;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "how many rows each finding shows, 0 to 1000 (default: 5)")
    private int samples = ColumnProfiler.DEFAULT_SAMPLE_LIMIT;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "write the report there (default: the standard output)")
    private @Nullable Path target;

    ProfileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        ColumnProfiler profiler = profiler();
        Profile.Pair pair = null;
        try (Progress progress = new Progress(session, "profile", input.size(), () -> {})) {
            if (beside != null || besideKind.only() != null) {
                pair = readPair(profiler, progress);
            } else {
                read(profiler, progress);
            }
        }
        Profile profile = new Profile(profiler.report(), pair, input.name(), column, session.today(), locale);
        write(
                switch (format) {
                    case text -> new ProfileText(profile).text();
                    case json -> ProfileJson.json(profile);
                    case html -> ProfilePage.html(profile);
                });
        return 0;
    }

    private void read(ColumnProfiler profiler, Progress progress) throws IOException {
        try (Entries rows = input.rows(session, column, progress)) {
            while (rows.next()) {
                profiler.add(rows.text(), rows.line());
            }
        }
    }

    private Profile.Pair readPair(ColumnProfiler profiler, Progress progress) throws IOException {
        CodeKind one = kind.only();
        CodeKind other = besideKind.only();
        if (column == null || beside == null || one == null || other == null || one == other) {
            throw new CommandFailure("beside");
        }
        ColumnPairProfiler pair = ColumnPairProfiler.of(one, other);
        try (Column rows = input.columns(session, progress, column, beside)) {
            while (rows.next()) {
                profiler.add(rows.text(), rows.line());
                pair.add(rows.text(), rows.text(1), rows.line());
            }
        }
        return new Profile.Pair(beside, other, pair.report());
    }

    private ColumnProfiler profiler() {
        if (samples < 0 || samples > 1000) {
            throw new CommandFailure("samples", samples);
        }
        ColumnProfiler profiler = kind.only() == null ? ColumnProfiler.ofAnyKind() : ColumnProfiler.of(kind.only());
        long room = Math.min(MOST_CODES, Runtime.getRuntime().maxMemory() / BYTES_A_CODE);
        return profiler.sampleLimit(samples).indexLimit((int) room);
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
        session.say(CliMessages.text(language.locale(), "profile.written", target));
    }
}
