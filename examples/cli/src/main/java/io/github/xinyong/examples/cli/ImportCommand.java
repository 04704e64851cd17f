package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ExchangeTable;
import io.github.xinyong.core.exchange.ImportLimits;
import io.github.xinyong.core.exchange.ImportSummary;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads tables that authorities exchange; every row becomes a record or is rejected with a reason. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Read tables of dual publicity (CSV or TSV in UTF-8, present or former columns): every row becomes a record or is"
                    + " rejected with a reason.",
            "Tables of any size are read in constant memory. With --out, what is beyond 10,000 records waits in a folder beside"
                    + " that file, for its owner's eyes only, until all rows of a subject are there."
        },
        footer = {
            "",
            "Exit status: 0 every row became a record, 1 some were rejected, 2 wrong usage, an input that cannot be read or an"
                    + " output that cannot be written.",
            "",
            "  credit import --type penalty penalties.csv",
            "  credit import --type permit --format json --out files.jsonl --findings findings.jsonl permits.csv"
        })
final class ImportCommand implements Callable<Integer> {

    /** The formats of what is printed. */
    enum Format {
        table,
        json
    }

    /** The words for the tables. */
    static final class Tables extends ArrayList<String> implements ITypeConverter<ExchangeTable> {

        private static final long serialVersionUID = 1L;

        Tables() {
            super(Stream.of(ExchangeTable.values()).map(ExchangeTable::id).toList());
        }

        @Override
        public ExchangeTable convert(String word) {
            return ExchangeTable.ofId(word)
                    .orElseThrow(() -> new TypeConversionException("no table " + word + "; there are " + this));
        }
    }

    private final Session session;

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TABLE",
            description = "what the tables hold: ${COMPLETION-CANDIDATES}",
            completionCandidates = Tables.class,
            converter = Tables.class)
    private ExchangeTable type = ExchangeTable.PENALTY;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "what to print: ${COMPLETION-CANDIDATES} (default: table, the findings by code; json, the summary)")
    private Format format = Format.table;

    @Option(
            names = "--out",
            paramLabel = "FILES.jsonl",
            description = "write the credit files there, one a line, with the numbers of persons whole")
    private @Nullable Path files;

    @Option(
            names = "--findings",
            paramLabel = "FINDINGS.jsonl",
            description = "write every finding there, one JSON object a line")
    private @Nullable Path findings;

    @Option(names = "--reveal", description = "show the numbers of persons in findings whole")
    private boolean reveal;

    @Mixin
    private Language language = new Language();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the tables; - for the standard input")
    private List<String> inputs = List.of();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        ImportTally tally = new ImportTally(locale);
        try (FindingLines lines = FindingLines.open(findings, locale, inputs.size() > 1);
                ImportedFiles written = ImportedFiles.open(
                        session.clock().instant(),
                        files,
                        (place, refusal) -> ImportRun.refused(tally, lines, place, refusal))) {
            for (String input : inputs) {
                tally.add(read(input, new ImportRun(input, tally, written, lines)));
            }
            written.write();
            tally.reject(written.refused());
        }
        session.out().print(format == Format.json ? tally.json() : tally.table());
        session.out().flush();
        if (files != null) {
            session.say(CliMessages.text(locale, "import.files-in", files));
        }
        if (findings != null) {
            session.say(CliMessages.text(locale, "import.findings-in", findings));
        }
        return tally.rejected() == 0 ? 0 : 1;
    }

    private ImportSummary read(String input, ImportRun run) throws IOException {
        long size = input.equals("-") ? -1 : size(input);
        try (Progress progress = new Progress(session, "import", size, () -> {});
                InputStream in = Tracked.of(open(input), input, progress)) {
            return reveal
                    ? type.readRevealing(in, run, ImportLimits.standard())
                    : type.read(in, run, ImportLimits.standard());
        }
    }

    private static long size(String input) {
        try {
            return Files.size(Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return -1;
        }
    }

    private InputStream open(String input) throws IOException {
        if (input.equals("-")) {
            return new FilterInputStream(session.in()) {
                @Override
                public void close() {}
            };
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                throw new CommandFailure("directory", input);
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandFailure("no-file", input);
        } catch (AccessDeniedException e) {
            throw new CommandFailure("no-access", input);
        }
    }
}
