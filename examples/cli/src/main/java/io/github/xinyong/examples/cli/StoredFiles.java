package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.FileLines;
import io.github.xinyong.core.json.JsonProblem;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where credit files are read from: file lines, or an entry log, which is told by its first line. */
final class StoredFiles {

    private static final int PEEKED = 1 << 10;
    private static final Pattern LOG = Pattern.compile("^\\s*\\{\\s*\"format\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*\"header\"");

    private static final TextReader.Watcher NOBODY = new TextReader.Watcher() {
        @Override
        public void waiting() {}

        @Override
        public void read(long bytes) {}
    };

    @Parameters(
            arity = "0..1",
            paramLabel = "FILES",
            description = "credit files one a line, or an entry log; - or nothing for the standard input")
    private String input = "-";

    @Option(names = "--file", paramLabel = "ID", description = "only the credit file of this id")
    private @Nullable String only;

    private boolean log;
    private boolean found;

    StoredFiles() {
        super();
    }

    /** Returns whether a file of this id is asked for, and remembers that it is there. */
    boolean asksFor(String fileId) {
        boolean asked = only == null || only.equals(fileId);
        found |= asked;
        return asked;
    }

    /** Returns whether the file of the one id that is asked for has been there, and says so if not. */
    boolean wasThere(Session session, Locale locale) {
        if (only != null && !found) {
            session.say(CliMessages.text(locale, "file.no-file", PersonalNumbers.mask(only)));
        }
        return only == null || found;
    }

    /** Returns whether what was opened is an entry log. */
    boolean isLog() {
        return log;
    }

    /**
     * Opens the bytes.
     *
     * @throws CommandFailure if they cannot be read
     */
    InputStream open(Session session) throws IOException {
        InputStream stream = Tracked.of(stream(session), input, NOBODY);
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(PEEKED);
        String begin = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
        in.reset();
        log = LOG.matcher(begin.replace("\uFEFF", "")).find();
        return in;
    }

    /**
     * Reads the files that are asked for, one after another; returns whether all could be read.
     *
     * @param take takes each file
     */
    boolean read(Session session, Locale locale, Consumer<CreditFile> take) throws IOException {
        try (InputStream in = open(session)) {
            boolean good = log ? readLog(session, locale, in, take) : readLines(session, locale, in, take);
            return wasThere(session, locale) && good;
        }
    }

    private boolean readLog(Session session, Locale locale, InputStream in, Consumer<CreditFile> take)
            throws IOException {
        boolean[] good = {true};
        CreditFileJson.standard()
                .readLogFiles(in, problem -> {
                    good[0] = false;
                    session.say(problem.message(locale));
                })
                .values()
                .stream()
                .filter(file -> asksFor(file.id()))
                .forEach(take);
        return good[0];
    }

    /** Reads file lines that were opened; returns whether all could be read. */
    boolean readLines(Session session, Locale locale, InputStream in, Consumer<CreditFile> take) throws IOException {
        boolean good = true;
        FileLines lines = CreditFileJson.standard().readLines(in);
        while (lines.next()) {
            JsonProblem problem = lines.problem();
            if (problem != null) {
                good = false;
                session.say(problem.message(locale));
            } else if (asksFor(lines.file().id())) {
                take.accept(lines.file());
            }
        }
        return good;
    }

    private InputStream stream(Session session) throws IOException {
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
