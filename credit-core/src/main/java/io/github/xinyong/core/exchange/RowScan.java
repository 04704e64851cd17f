package io.github.xinyong.core.exchange;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of one row by RFC 4180: where each begins and ends, and the first thing that is wrong.
 *
 * <p>A scan goes on after a problem as far as the row can still have an end, so that the reader knows what the row would
 * have swallowed. It stops only where a limit is passed or the input ends within quotes.
 */
final class RowScan {

    private static final byte PLAIN = 0;
    private static final byte QUOTE = 1;
    private static final byte BREAK = 2;
    private static final byte DELIMITER = 3;
    private static final byte CONTROL = 4;

    private final ByteWindow window;
    private final ImportLimits limits;
    private final byte[] classes = new byte[256];

    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] escaped = new boolean[64];
    private int count;

    private int start;
    private int linesAllowed;
    private int lines;
    private int end;
    private int next;
    private boolean stopped;
    private @Nullable RowProblem problem;
    private int problemField;
    private int quoteInField;

    RowScan(ByteWindow window, ImportLimits limits, char delimiter) {
        this.window = window;
        this.limits = limits;
        Arrays.fill(classes, 0, ' ', CONTROL);
        classes['\t'] = PLAIN;
        classes['\n'] = BREAK;
        classes['\r'] = BREAK;
        classes['"'] = QUOTE;
        classes[delimiter] = DELIMITER;
    }

    /** Scans the row that begins at an offset. */
    void scan(int offset, int maxLines) throws IOException {
        start = offset;
        linesAllowed = maxLines;
        lines = 1;
        count = 0;
        stopped = false;
        problem = null;
        problemField = -1;
        quoteInField = -1;
        int i = field(offset);
        while (!stopped && window.at(i) != ByteWindow.END && classes[window.at(i)] == DELIMITER) {
            i = field(i + 1);
        }
        end = i;
        next = stopped || window.at(i) == ByteWindow.END ? i : window.afterBreak(i);
    }

    /** Returns the number of fields. */
    int count() {
        return count;
    }

    /** Returns where the content of a field begins, inside its quotes. */
    int from(int field) {
        return from[field];
    }

    /** Returns where the content of a field ends, inside its quotes. */
    int to(int field) {
        return to[field];
    }

    /** Returns whether a field holds doubled quotes that stand for one. */
    boolean escaped(int field) {
        return escaped[field];
    }

    /** Returns how many lines the row takes up. */
    int lines() {
        return lines;
    }

    /** Returns where the row ends, before its line break, or where the scan stopped. */
    int end() {
        return end;
    }

    /** Returns where the next row begins, or where the scan stopped. */
    int next() {
        return next;
    }

    /** Returns whether the scan stopped without finding the end of the row. */
    boolean stopped() {
        return stopped;
    }

    /** Returns the first problem, or null. */
    @Nullable
    RowProblem problem() {
        return problem;
    }

    /** Returns the field of the first problem, or -1. */
    int problemField() {
        return problemField;
    }

    /** Returns the first field that holds a quote without being quoted, or -1. */
    int quoteInField() {
        return quoteInField;
    }

    private int field(int offset) throws IOException {
        return window.at(offset) == '"' ? quoted(offset + 1) : unquoted(offset);
    }

    /** Takes in an unquoted field and returns where the delimiter, break or end after it is. */
    private int unquoted(int begin) throws IOException {
        int i = begin;
        while (true) {
            i = skipPlain(i);
            byte kind = kind(i);
            if (kind == QUOTE && quoteInField < 0) {
                quoteInField = count;
            } else if (kind == CONTROL) {
                note(RowProblem.CONTROL_CHARACTER);
            } else if (kind != QUOTE) {
                break;
            }
            i++;
        }
        add(begin, i, false);
        return i;
    }

    /** Takes in a quoted field and returns where the delimiter, break or end after it is. */
    private int quoted(int begin) throws IOException {
        boolean doubled = false;
        int i = begin;
        while (true) {
            i = skipPlain(i);
            if (stopped) {
                return i;
            }
            if (!window.has(i)) {
                return stop(RowProblem.UNCLOSED_QUOTE, i);
            }
            if (i - begin > limits.fieldBytes()) {
                return stop(RowProblem.FIELD_TOO_LONG, i);
            }
            byte kind = kind(i);
            if (kind == BREAK) {
                if (++lines > linesAllowed) {
                    lines--;
                    return stop(linesAllowed == 1 ? RowProblem.UNCLOSED_QUOTE : RowProblem.TOO_MANY_LINES, i);
                }
                i = window.afterBreak(i);
                continue;
            }
            if (kind == CONTROL) {
                note(RowProblem.CONTROL_CHARACTER);
            } else if (kind == QUOTE) {
                if (window.at(i + 1) != '"') {
                    break;
                }
                doubled = true;
                i++;
            }
            i++;
        }
        int close = i;
        int after = close + 1;
        while (window.has(after) && kind(after) != DELIMITER && kind(after) != BREAK) {
            note(RowProblem.TEXT_AFTER_QUOTE);
            after = skipPlain(after + 1);
        }
        add(begin, close, doubled);
        return after;
    }

    private int skipPlain(int offset) throws IOException {
        int i = offset;
        do {
            byte[] bytes = window.bytes();
            int length = window.length();
            while (i < length && classes[bytes[i] & 0xFF] == PLAIN) {
                i++;
            }
            if (i - start > limits.rowBytes()) {
                stop(RowProblem.ROW_TOO_LONG, i);
                return i;
            }
        } while (i >= window.length() && window.has(i));
        return i;
    }

    /** Returns the class of the byte at an offset; the end of the input, and of a scan, counts as a break. */
    private byte kind(int offset) throws IOException {
        int c = stopped ? ByteWindow.END : window.at(offset);
        return c == ByteWindow.END ? BREAK : classes[c];
    }

    private void add(int begin, int finish, boolean doubled) {
        if (finish - begin > limits.fieldBytes()) {
            note(RowProblem.FIELD_TOO_LONG);
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            escaped = Arrays.copyOf(escaped, 2 * count);
        }
        from[count] = begin;
        to[count] = finish;
        escaped[count] = doubled;
        count++;
    }

    private void note(RowProblem found) {
        if (problem == null) {
            problem = found;
            problemField = count;
        }
    }

    private int stop(RowProblem found, int offset) {
        note(found);
        stopped = true;
        return offset;
    }
}
