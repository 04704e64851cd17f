package io.github.xinyong.examples.cli;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.FileLines;
import io.github.xinyong.core.json.JsonProblem;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads rule sets, and credit files a line. */
final class RulesInput {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private RulesInput() {}

    /** Returns the rule set in a file, or the one of that id that ships with the library. */
    static RuleEngine engine(String name, Locale locale) throws IOException {
        try {
            if (name.matches("[a-z0-9-]+") && !Files.exists(Path.of(name))) {
                return RuleEngine.compile(RuleSetJson.shipped(name));
            }
            try (InputStream in = open(name)) {
                return RuleEngine.compile(RuleSetJson.read(in));
            }
        } catch (InvalidRuleSetException e) {
            throw new CommandFailure("rule-set", name, e.findings().get(0).message(locale));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("no-file", name);
        }
    }

    static InputStream open(String name) throws IOException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new CommandFailure("directory", name);
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandFailure("no-file", name);
        } catch (AccessDeniedException e) {
            throw new CommandFailure("no-access", name);
        }
    }

    /** Hands over every file of some lines; one that cannot be read ends the run. */
    static void files(String name, Locale locale, Consumer<CreditFile> each) throws IOException {
        try (FileLines lines = CreditFileJson.standard().readLines(open(name))) {
            while (lines.next()) {
                each.accept(file(name, lines, locale));
            }
        }
    }

    /** Returns the files of some lines as of a day, read as they are asked for; one that cannot be read ends the run. */
    static Stream<FileView> views(String name, Locale locale, LocalDate day) throws IOException {
        FileLines lines = CreditFileJson.standard().readLines(open(name));
        Spliterator<FileView> views = new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super FileView> action) {
                try {
                    if (!lines.next()) {
                        return false;
                    }
                    action.accept(view(file(name, lines, locale), day));
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        return StreamSupport.stream(views, false).onClose(() -> close(lines));
    }

    private static void close(FileLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CreditFile file(String name, FileLines lines, Locale locale) {
        JsonProblem problem = lines.problem();
        if (problem != null) {
            throw new CommandFailure("file-line", name, lines.line(), problem.message(locale));
        }
        return lines.file();
    }

    /** The state of affairs of a day by all that is on file, also what was recorded after it. */
    static FileView view(CreditFile file, LocalDate day) {
        return file.entries().isEmpty() ? file.asOf(day, ZONE) : file.asOf(day, latest(file, file.asOf(day, ZONE)));
    }

    private static Instant latest(CreditFile file, FileView view) {
        Instant last = file.entries().get(file.entries().size() - 1).recordedAt();
        return last.isAfter(view.knownTime()) ? last : view.knownTime();
    }
}
