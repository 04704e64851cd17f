package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The lines of a text; blank ones are counted, and passed over unless they are asked for. */
final class Lines implements Entries {

    private final Reader reader;
    private final String name;
    private final String tooLong;
    private final boolean withBlank;
    private final char[] buffer = new char[1 << 16];
    private int from;
    private int to;
    private boolean afterReturn;
    private long line;
    private String text = "";

    /**
     * Reads lines.
     *
     * @param tooLong the key of what is said of a line that is too long
     * @param withBlank whether blank lines are delivered
     */
    Lines(Reader reader, String name, String tooLong, boolean withBlank) {
        this.reader = reader;
        this.name = name;
        this.tooLong = tooLong;
        this.withBlank = withBlank;
    }

    @Override
    public boolean next() {
        try {
            while (readLine()) {
                if (withBlank || !text.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean readLine() throws IOException {
        StringBuilder begun = new StringBuilder();
        boolean any = false;
        while (from < to || fill()) {
            if (afterReturn) {
                afterReturn = false;
                if (buffer[from] == '\n') {
                    from++;
                    continue;
                }
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            if (begun.length() + end - from > LONGEST) {
                throw new CommandFailure(tooLong, name, line + 1, LONGEST);
            }
            if (end < to) {
                text = begun.isEmpty()
                        ? new String(buffer, from, end - from)
                        : begun.append(buffer, from, end - from).toString();
                afterReturn = buffer[end] == '\r';
                from = end + 1;
                line++;
                return true;
            }
            begun.append(buffer, from, end - from);
            from = to;
        }
        text = begun.toString();
        line += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, reader.read(buffer, 0, buffer.length));
        return to > 0;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
