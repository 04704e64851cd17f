package io.github.xinyong.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads a delimited table by RFC 4180, strictly and row by row, in memory bounded by the limits.
 *
 * <p>Rows end with LF, CR or CRLF outside quotes; empty lines are no rows. A byte order mark is skipped. A broken row costs
 * only itself: where a row goes wrong after swallowing line breaks, the reader looks in what it swallowed for a line at
 * which a row with the right number of fields begins, and goes on there.
 */
final class RowReader {

    // From this many columns on, no line of a quoted text looks like a row by chance.
    private static final int WIDE = 8;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ByteWindow window;
    private final ImportLimits limits;
    private final RowScan scan;
    private final RowScan trial;
    private final char delimiter;
    private final MessageDigest sha256;

    private int fieldsExpected = -1;
    private int start;
    private int end;
    private int next;
    private boolean discardLine;
    private long line;
    private long nextLine = 1;
    private @Nullable RowProblem problem;
    private int problemField;
    // No line that begins before this offset begins a good row that takes more than that line.
    private int hopelessBefore;

    RowReader(InputStream in, ImportLimits limits) throws IOException {
        this.window = new ByteWindow(in);
        this.limits = limits;
        this.start = skipByteOrderMark();
        this.next = start;
        this.delimiter = delimiter();
        this.scan = new RowScan(window, limits, delimiter);
        this.trial = new RowScan(window, limits, delimiter);
        this.sha256 = newSha256();
    }

    /** Sets how many fields a row has; until then any number will do. */
    void expectFields(int number) {
        fieldsExpected = number;
    }

    /** Goes to the next row. */
    boolean next() throws IOException {
        skipToNextRow();
        if (!window.has(start)) {
            return false;
        }
        boolean hopeless = start < hopelessBefore;
        scan.scan(start, hopeless ? 1 : limits.linesPerRow());
        problem = scan.problem();
        problemField = scan.problemField();
        end = scan.end();
        next = scan.next();
        nextLine = line + scan.lines();
        boolean wrongCount = fieldsExpected >= 0 && scan.count() != fieldsExpected;
        if (scan.lines() > 1 && (problem != null || wrongCount)) {
            resynchronise();
        } else if (scan.lines() > 1 && (fieldsExpected >= WIDE || scan.quoteInField() >= 0)) {
            cutAt(beginOfGoodRow(afterLine(start)));
        } else if (scan.stopped()) {
            endAtFirstBreak();
        }
        if (problem == null && wrongCount) {
            problem = RowProblem.FIELD_COUNT;
        }
        return true;
    }

    /** Returns the line on which the row begins, from 1. */
    long line() {
        return line;
    }

    /** Returns the line on which the row ends. */
    long lastLine() {
        return nextLine - 1;
    }

    /** Returns what is wrong with the form of the row, or null. */
    @Nullable
    RowProblem problem() {
        return problem;
    }

    /** Returns the index of the field in which it is wrong, or -1. */
    int problemField() {
        return problemField;
    }

    /** Returns the number of fields found. */
    int count() {
        return scan.count();
    }

    /** Returns the index of the first field that holds a quote without being quoted, or -1. */
    int quoteInField() {
        return scan.quoteInField();
    }

    /** Returns the text of a field of a row without problem, or null if its bytes are no UTF-8. */
    @Nullable
    String text(int field) {
        int from = scan.from(field);
        int to = scan.to(field);
        if (from == to) {
            return "";
        }
        String text = new String(window.bytes(), from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(from, to)) {
            return null;
        }
        return scan.escaped(field) ? text.replace("\"\"", "\"") : text;
    }

    /** Returns the digest of the row's bytes without its line break, SHA-256 in hexadecimal. */
    String digest() {
        sha256.update(window.bytes(), start, end - start);
        return HexFormat.of().formatHex(sha256.digest());
    }

    private boolean isUtf8(int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(window.bytes(), from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void skipToNextRow() throws IOException {
        if (discardLine) {
            window.releaseLine(next);
            next = 0;
            hopelessBefore = 0;
            discardLine = false;
        }
        line = nextLine;
        while (window.at(next) == '\n' || window.at(next) == '\r') {
            next = window.afterBreak(next);
            line++;
        }
        start = window.release(next);
        hopelessBefore -= next - start;
    }

    /**
     * Cuts a row that went wrong after swallowing line breaks: where a good row begins within what it swallowed, or after
     * its first line if that alone has the delimiters of a whole row. Else what it swallowed may well have been its own.
     */
    private void resynchronise() throws IOException {
        int second = afterLine(start);
        int good = beginOfGoodRow(second);
        if (good != second && fieldsExpected > 1 && delimiters(start, second) >= fieldsExpected - 1) {
            good = second;
        }
        cutAt(good);
        if (good < 0 && scan.stopped()) {
            endAtFirstBreak();
        }
    }

    private void cutAt(int begin) throws IOException {
        if (begin < 0) {
            return;
        }
        problem = RowProblem.UNCLOSED_QUOTE;
        problemField = 0;
        while (problemField < scan.count() && scan.to(problemField) < begin) {
            problemField++;
        }
        end = begin;
        next = begin;
        nextLine = line + breaks(start, begin);
    }

    private int beginOfGoodRow(int second) throws IOException {
        boolean sound = problem == null && isRow(scan);
        // Lets hostile input cost some times its length, not its square.
        long budget = 8L * (scan.next() - start) + 4096;
        for (int candidate = second; candidate < scan.next(); candidate = afterLine(candidate)) {
            scanned(trial, candidate);
            int trialEnd = trial.next();
            if (isRow(trial) && (!sound || trial.problem() == null)) {
                // A sound row gives way only if what follows it makes no sense, or it swallowed a whole row.
                if (!sound || trialEnd == scan.next() || !isRow(scanned(trial, scan.next()))) {
                    return candidate;
                }
            }
            budget -= trialEnd - candidate;
            hopelessBefore = budget < 0 ? scan.next() : candidate + 1;
            if (budget < 0) {
                break;
            }
        }
        return -1;
    }

    private boolean isRow(RowScan row) {
        return !row.stopped() && row.count() == fieldsExpected;
    }

    private RowScan scanned(RowScan row, int offset) throws IOException {
        row.scan(offset, limits.linesPerRow());
        return row;
    }

    private int delimiters(int from, int to) throws IOException {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (window.at(i) == delimiter) {
                found++;
            }
        }
        return found;
    }

    private void endAtFirstBreak() throws IOException {
        int i = start;
        while (window.at(i) != '\n' && window.at(i) != '\r' && window.at(i) != ByteWindow.END) {
            if (i - start > limits.rowBytes()) {
                discardLine = true;
                break;
            }
            i++;
        }
        end = i;
        next = discardLine || !window.has(i) ? i : window.afterBreak(i);
        nextLine = line + 1;
    }

    private int afterLine(int offset) throws IOException {
        int i = offset;
        while (i < scan.next() && window.at(i) != '\n' && window.at(i) != '\r') {
            i++;
        }
        return i < scan.next() ? window.afterBreak(i) : i;
    }

    private int breaks(int from, int to) throws IOException {
        int breaks = 0;
        int i = from;
        while (i < to) {
            if (window.at(i) == '\n' || window.at(i) == '\r') {
                breaks++;
                i = window.afterBreak(i);
            } else {
                i++;
            }
        }
        return breaks;
    }

    private int skipByteOrderMark() throws IOException {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (window.at(i) != (BYTE_ORDER_MARK[i] & 0xFF)) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }

    /** Takes the tab if the first line has one outside quotes, else the comma. */
    private char delimiter() throws IOException {
        boolean quoted = false;
        for (int i = start; i - start < limits.fieldBytes(); i++) {
            int c = window.at(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\t' && !quoted) {
                return '\t';
            } else if (c == ByteWindow.END || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
        }
        return ',';
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
