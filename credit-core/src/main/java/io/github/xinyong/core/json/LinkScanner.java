package io.github.xinyong.core.json;

import io.github.xinyong.core.file.ChainLink;
import io.github.xinyong.core.json.JsonProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the links in stored bytes, file lines or an entry log, without reading what is in them: header and content are the
 * raw bytes between their braces. Memory is that of the longest link. Not thread-safe.
 */
final class LinkScanner {

    enum Found {
        /** The opening of a file that is a line. */
        OPENING,
        /** An entry of a file that is a line. */
        ENTRY,
        /** The end of such a file. */
        FILE_END,
        /** A line of an entry log. */
        LOG_LINE,
        /** The end of the bytes. */
        END
    }

    private enum Place {
        LINE_START,
        FIRST_ENTRY,
        NEXT_ENTRY
    }

    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    // Whether a byte stands for itself in a text.
    private static final boolean[] PLAIN = plain();
    private static final byte[] FILE = ascii("{\"file\":");

    private final InputStream in;
    private final JsonLimits limits;
    private byte[] bytes;
    private int start;
    private int at;
    private int filled;
    private boolean ended;
    private long line = 1;
    private int entries;
    private Place place = Place.LINE_START;
    private String path = "";
    private int nameFrom;

    // Offsets from the start of the link.
    private int headerFrom;
    private int headerTo;
    private int contentFrom;
    private int contentTo;
    private boolean erased;
    private int saltLength;
    private final byte[] salt = new byte[ChainLink.SALT_BYTES];
    private final byte[] commitment = new byte[ChainLink.DIGEST_BYTES];
    private final byte[] digest = new byte[ChainLink.DIGEST_BYTES];

    LinkScanner(InputStream in, JsonLimits limits) {
        this.in = in;
        this.limits = limits;
        this.bytes = new byte[Math.min(CHUNK, Math.max(BYTE_ORDER_MARK.length, limits.lineBytes()))];
    }

    long line() {
        return line;
    }

    ByteBuffer header() {
        return ByteBuffer.wrap(bytes, start + headerFrom, headerTo - headerFrom);
    }

    boolean isErased() {
        return erased;
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, start + contentFrom, contentTo - contentFrom);
    }

    ByteBuffer salt() {
        return ByteBuffer.wrap(salt, 0, saltLength);
    }

    ByteBuffer commitment() {
        return ByteBuffer.wrap(commitment);
    }

    ByteBuffer digest() {
        return ByteBuffer.wrap(digest);
    }

    /** Returns the id of the file in the header as a JSON text with its quotation marks, empty where there is none. */
    ByteBuffer fileId() {
        int from = start + headerFrom;
        int to = start + headerTo;
        int begin = from + FILE.length;
        boolean named = begin < to && Arrays.equals(bytes, from, begin, FILE, 0, FILE.length) && bytes[begin] == '"';
        int end = begin + 1;
        while (named && end < to && bytes[end] != '"') {
            end += bytes[end] == '\\' ? 2 : 1;
        }
        return named && end < to ? ByteBuffer.wrap(bytes, begin, end + 1 - begin) : ByteBuffer.allocate(0);
    }

    /** Returns a problem at the link that was found last. */
    InvalidJsonException problem(Code code, @Nullable String found, @Nullable String expected) {
        return new InvalidJsonException(new JsonProblem(code, line, path, found, expected));
    }

    /** Passes over the rest of the line, after a problem. */
    void passLine() throws IOException {
        place = Place.LINE_START;
        path = "";
        while (true) {
            start = at;
            int b = peek();
            if (b < 0 || b == '\n') {
                return;
            }
            at++;
        }
    }

    /**
     * Goes to what comes next.
     *
     * @throws InvalidJsonException if the bytes are not of the form; {@link #passLine} is due then
     */
    Found next() throws IOException {
        return place == Place.LINE_START ? firstOfLine() : entry();
    }

    private Found firstOfLine() throws IOException {
        path = "";
        if (!beginLine()) {
            return Found.END;
        }
        expect('{');
        member("format");
        format();
        expect(',');
        if (text().equals("opening")) {
            path = "/opening";
            expect(':');
            start = at;
            expect('{');
            member("header");
            link();
            place = Place.FIRST_ENTRY;
            entries = 0;
            return Found.OPENING;
        }
        at = start + nameFrom;
        member("header");
        link();
        path = "";
        endLine();
        return Found.LOG_LINE;
    }

    private Found entry() throws IOException {
        start = at;
        if (place == Place.FIRST_ENTRY) {
            path = "";
            expect(',');
            member("entries");
            expect('[');
        }
        boolean last = passed(']');
        if (last) {
            path = "";
            expect('}');
            endLine();
            place = Place.LINE_START;
            return Found.FILE_END;
        }
        path = "/entries/" + entries;
        if (place == Place.NEXT_ENTRY) {
            expect(',');
        }
        start = at;
        expect('{');
        member("header");
        link();
        place = Place.NEXT_ENTRY;
        entries++;
        return Found.ENTRY;
    }

    /** Passes over the members of a link, of which the first was named, and the end of its object. */
    private void link() throws IOException {
        headerFrom = at - start;
        passObject();
        headerTo = at - start;
        expect(',');
        saltLength = 0;
        String name = text();
        erased = name.equals("commitment");
        expect(':');
        passBlanks();
        if (erased) {
            hex(commitment);
        } else {
            if (!name.equals("content")) {
                throw problem(Code.MEMBER_MISSING, Tokens.shown(name), "content");
            }
            contentFrom = at - start;
            passObject();
            contentTo = at - start;
        }
        expect(',');
        name = text();
        expect(':');
        passBlanks();
        if (!erased && name.equals("salt")) {
            hex(salt);
            saltLength = salt.length;
            expect(',');
            name = text();
            expect(':');
            passBlanks();
        }
        if (!name.equals("digest")) {
            throw problem(Code.MEMBER_MISSING, Tokens.shown(name), "digest");
        }
        hex(digest);
        expect('}');
    }

    /** Goes to the first byte of a line that is not blank; returns whether there is one. */
    private boolean beginLine() throws IOException {
        if (line == 1 && at == 0) {
            start = at;
            for (byte each : BYTE_ORDER_MARK) {
                if (peek() != (each & 0xFF)) {
                    at = start;
                    break;
                }
                at++;
            }
        }
        while (true) {
            start = at;
            passBlanks();
            int b = peek();
            if (b != '\n') {
                start = at;
                return b >= 0;
            }
            at++;
            line++;
        }
    }

    private void endLine() throws IOException {
        passBlanks();
        int b = peek();
        if (b >= 0 && b != '\n') {
            throw problem(Code.TEXT_AFTER_VALUE, null, null);
        }
    }

    private void format() throws IOException {
        passBlanks();
        String format = text();
        if (!format.equals(CreditFileJson.FORMAT)) {
            throw problem(Code.FORMAT_UNKNOWN, Tokens.shown(format), CreditFileJson.FORMAT);
        }
    }

    private void member(String name) throws IOException {
        String found = text();
        if (!found.equals(name)) {
            throw problem(Code.MEMBER_MISSING, Tokens.shown(found), name);
        }
        expect(':');
        passBlanks();
    }

    /** Passes over a short text and returns it; none that is looked for has an escape. */
    private String text() throws IOException {
        expect('"');
        int from = at - start;
        nameFrom = from - 1;
        while (true) {
            int b = peek();
            if (b == '"') {
                String text = new String(bytes, start + from, at - start - from, StandardCharsets.UTF_8);
                at++;
                return text;
            }
            if (b < 0x20 || at - start - from > limits.textLength()) {
                throw notJson();
            }
            at++;
        }
    }

    private void hex(byte[] into) throws IOException {
        expect('"');
        for (int i = 0; i < into.length; i++) {
            int high = digit();
            int low = digit();
            into[i] = (byte) (high << 4 | low);
        }
        if (peek() != '"') {
            throw noHex(into);
        }
        at++;
    }

    private int digit() throws IOException {
        int b = peek();
        int value = b < 0 ? -1 : Tokens.HEX[b];
        if (value < 0) {
            throw problem(Code.VALUE_INVALID, null, "hexadecimal digits");
        }
        at++;
        return value;
    }

    private InvalidJsonException noHex(byte[] into) {
        return problem(Code.VALUE_INVALID, null, 2 * into.length + " hexadecimal digits");
    }

    private void passObject() throws IOException {
        if (peek() != '{') {
            throw peek() < 0 ? notJson() : problem(Code.TYPE_WRONG, null, "object");
        }
        int depth = 0;
        do {
            int b = peek();
            if (b < 0 || b == '\n') {
                throw notJson();
            }
            at++;
            if (b == '"') {
                passText();
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (depth > limits.depth()) {
                throw problem(Code.TOO_DEEP, null, Integer.toString(limits.depth()));
            }
        } while (depth > 0);
    }

    /** Passes over the rest of a text, of which the first quotation mark was passed. */
    private void passText() throws IOException {
        while (true) {
            byte[] now = bytes;
            int end = filled;
            int i = at;
            while (i < end && PLAIN[now[i] & 0xFF]) {
                i++;
            }
            at = i;
            int b = peek();
            if (b == '"') {
                at++;
                return;
            }
            if (b == '\\') {
                at++;
                b = peek();
                at++;
            }
            if (b < 0x20) {
                throw notJson();
            }
        }
    }

    private boolean passed(char c) throws IOException {
        passBlanks();
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) throws IOException {
        if (!passed(c)) {
            throw notJson();
        }
    }

    private InvalidJsonException notJson() {
        return problem(Code.NOT_JSON, null, "JSON (RFC 8259)");
    }

    private void passBlanks() throws IOException {
        while (true) {
            int b = peek();
            if (b != ' ' && b != '\t' && b != '\r') {
                return;
            }
            at++;
        }
    }

    /** Returns the next byte without passing it, or -1 at the end. */
    private int peek() throws IOException {
        return at < filled || fill() ? bytes[at] & 0xFF : -1;
    }

    /** Reads more behind what is there, after moving the link to the front. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, filled - start);
            filled -= start;
            at -= start;
            start = 0;
        }
        if (filled == bytes.length) {
            if (filled >= limits.lineBytes()) {
                throw problem(Code.LINE_TOO_LONG, null, Integer.toString(limits.lineBytes()));
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(limits.lineBytes(), 2L * filled));
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        while (read == 0) {
            read = in.read(bytes, filled, bytes.length - filled);
        }
        ended = read < 0;
        filled += Math.max(0, read);
        return read > 0;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, 0x20, plain.length, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
