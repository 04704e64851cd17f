package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command that reads a text is told about it. */
final class InputOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the file to read; - or nothing for the standard input")
    private String file = "-";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "the encoding of the input, such as GB18030 (default: UTF-8)")
    private Charset encoding = StandardCharsets.UTF_8;

    InputOptions() {
        super();
    }

    /** Returns what messages call the input. */
    String name() {
        return isStandardInput() ? "standard input" : file;
    }

    private boolean isStandardInput() {
        return file.equals("-");
    }

    /** Returns the number of bytes, or -1 where it is not known. */
    long size() {
        try {
            return isStandardInput() ? -1 : Files.size(Path.of(file));
        } catch (IOException e) {
            return -1;
        }
    }

    /**
     * Opens the input as lines, or as one column of a table.
     *
     * @param column the name in the header, or null for lines
     * @throws CommandFailure if it cannot be read
     */
    Entries open(Session session, @Nullable String column, TextReader.Watcher watcher) throws IOException {
        return column == null
                ? lines(session, watcher, "long-line")
                : Column.open(reader(session, watcher), name(), column);
    }

    /**
     * Opens the input as lines, or as one column of a table, blank lines included.
     *
     * @param column the name in the header, or null for lines
     * @throws CommandFailure if it cannot be read
     */
    Entries rows(Session session, @Nullable String column, TextReader.Watcher watcher) throws IOException {
        return column == null
                ? new Lines(reader(session, watcher), name(), "long-line", true)
                : open(session, column, watcher);
    }

    /**
     * Opens the input as columns of a table.
     *
     * @throws CommandFailure if it cannot be read
     */
    Column columns(Session session, TextReader.Watcher watcher, String... names) throws IOException {
        return Column.open(reader(session, watcher), name(), names);
    }

    /**
     * Opens the input as lines.
     *
     * @param tooLong the key of what is said of a line that is too long
     * @throws CommandFailure if it cannot be read
     */
    Lines lines(Session session, TextReader.Watcher watcher, String tooLong) throws IOException {
        return new Lines(reader(session, watcher), name(), tooLong, false);
    }

    /**
     * Opens the input as one text.
     *
     * @throws CommandFailure if it cannot be read
     */
    TextReader reader(Session session, TextReader.Watcher watcher) throws IOException {
        return new TextReader(stream(session), name(), encoding, watcher);
    }

    /**
     * Opens the input as one text that can be written back byte by byte.
     *
     * @throws CommandFailure if it cannot be read
     */
    TextReader exactReader(Session session, TextReader.Watcher watcher) throws IOException {
        return TextReader.exact(stream(session), name(), encoding, watcher);
    }

    /** Returns the encoding of the input. */
    Charset encoding() {
        return encoding;
    }

    private static boolean isCode(String text) {
        return PersonalNumbers.contains(text)
                || Arrays.stream(CodeKind.values()).anyMatch(kind -> kind.isValid(text));
    }

    private InputStream stream(Session session) throws IOException {
        if (isStandardInput()) {
            // closing it is the process's affair
            return new FilterInputStream(session.in()) {
                @Override
                public void close() {}
            };
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CommandFailure("directory", file);
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandFailure(isCode(file) ? "no-file-but-code" : "no-file", file);
        } catch (AccessDeniedException e) {
            throw new CommandFailure("no-access", file);
        }
    }
}
