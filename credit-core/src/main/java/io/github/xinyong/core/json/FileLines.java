package io.github.xinyong.core.json;

import io.github.xinyong.core.file.CreditFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads file lines, a whole credit file a line, in memory for one of them. A bad line costs only itself.
 *
 * <pre>{@code
 * try (FileLines lines = CreditFileJson.standard().readLines(in)) {
 *     while (lines.next()) {
 *         if (lines.problem() == null) {
 *             take(lines.file());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Blank lines are passed over. Not thread-safe.
 */
public final class FileLines implements Closeable {

    private final CreditFileJson json;
    private final InputStream in;
    private final LineBytes lines;
    private @Nullable CreditFile file;
    private @Nullable JsonProblem problem;

    FileLines(CreditFileJson json, InputStream in) {
        this.json = json;
        this.in = in;
        this.lines = new LineBytes(in, json.limits().lineBytes());
    }

    /**
     * Goes to the next line; returns whether there is one.
     *
     * @throws IOException if the stream cannot be read; nothing in its content makes it throw
     */
    public boolean next() throws IOException {
        file = null;
        problem = null;
        if (!lines.next()) {
            return false;
        }
        try {
            if (lines.isTooLong()) {
                throw json.tooLong(lines.line());
            }
            file = json.read(lines.bytes(), lines.from(), lines.to(), lines.line());
        } catch (InvalidJsonException e) {
            problem = e.problem();
        }
        return true;
    }

    /** Returns the number of the line, from 1. */
    public long line() {
        return lines.line();
    }

    /** Returns what is wrong with the line, or null. */
    public @Nullable JsonProblem problem() {
        return problem;
    }

    /**
     * Returns the file.
     *
     * @throws IllegalStateException if the line is none, or {@link #next()} was not called
     */
    public CreditFile file() {
        if (file == null) {
            throw new IllegalStateException(problem == null ? "No line was read" : problem.toString());
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
