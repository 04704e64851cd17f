package io.github.xinyong.core.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry log, a link a line, in memory for one of them. Entries of several files may be mixed; each names its file.
 * A bad line costs only itself.
 *
 * <pre>{@code
 * try (EntryLog log = CreditFileJson.standard().readLog(in)) {
 *     while (log.next()) {
 *         if (log.problem() == null) {
 *             take(log.entry());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Blank lines are passed over. Not thread-safe.
 */
public final class EntryLog implements Closeable {

    private final CreditFileJson json;
    private final InputStream in;
    private final LineBytes lines;
    private @Nullable LoggedEntry entry;
    private @Nullable JsonProblem problem;

    EntryLog(CreditFileJson json, InputStream in) {
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
        entry = null;
        problem = null;
        if (!lines.next()) {
            return false;
        }
        try {
            if (lines.isTooLong()) {
                throw json.tooLong(lines.line());
            }
            entry = json.readLogLine(lines.bytes(), lines.from(), lines.to(), lines.line());
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
     * Returns the link.
     *
     * @throws IllegalStateException if the line is none, or {@link #next()} was not called
     */
    public LoggedEntry entry() {
        if (entry == null) {
            throw new IllegalStateException(problem == null ? "No line was read" : problem.toString());
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
