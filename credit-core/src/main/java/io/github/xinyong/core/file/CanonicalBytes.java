package io.github.xinyong.core.file;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * Writes the canonical form of what the library stores: JSON in UTF-8 after RFC 8785, of which this small part is used.
 *
 * <p>No blanks. Members in the ascending order of their names by UTF-16 code units; a sink that gets them in another order
 * fails, since that is a bug. Numbers are whole; beyond ±(2^53 - 1) they are texts. Of control characters, quotation mark
 * and backslash the shortest escape, everything else as it is. Texts that are no Unicode (lone surrogates) have no form and
 * are refused. JSON that is kept for others keeps the order of its members and the literals of its numbers. Not thread-safe.
 */
final class CanonicalBytes implements MemberSink {

    /** A text that has no canonical form: it holds half of a surrogate pair. */
    static final class NotUnicode extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        NotUnicode() {
            super("A text holds half of a surrogate pair");
        }
    }

    private static final long SAFE = (1L << 53) - 1;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] bytes = new byte[1024];
    private int length;
    // Whether a comma is due before what comes next.
    private boolean comma;
    // The last name of each open object, empty at its start.
    private String[] names = new String[8];
    private int depth;

    /** Begins anew with an object. */
    void begin() {
        length = 0;
        depth = 0;
        comma = false;
        open('{');
    }

    /** Ends the object that {@link #begin()} began. */
    void end() {
        endObject();
        if (depth != 0) {
            throw new IllegalStateException("An object is still open");
        }
    }

    /** Returns the bytes themselves, of which the first {@link #length()} count. */
    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void text(String name, String value) {
        if (!value.isEmpty()) {
            name(name);
            string(value);
        }
    }

    @Override
    public void number(String name, long value) {
        name(name);
        if (value > SAFE || value < -SAFE) {
            string(Long.toString(value));
        } else {
            literal(Long.toString(value));
        }
    }

    @Override
    public void flag(String name, boolean value) {
        if (value) {
            name(name);
            literal("true");
        }
    }

    @Override
    public void texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            name(name);
            open('[');
            for (String each : values) {
                separate();
                string(each);
                comma = true;
            }
            endArray();
        }
    }

    @Override
    public void json(String name, JsonValue value) {
        separate();
        string(name);
        put(':');
        json(value);
        comma = true;
    }

    @Override
    public void beginObject(String name) {
        name(name);
        open('{');
    }

    @Override
    public void beginArray(String name) {
        name(name);
        open('[');
    }

    @Override
    public void beginElement() {
        separate();
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void endArray() {
        close(']');
    }

    private void name(String name) {
        if (names[depth - 1].compareTo(name) >= 0) {
            throw new IllegalStateException("Out of order: " + names[depth - 1] + ", " + name);
        }
        names[depth - 1] = name;
        separate();
        string(name);
        put(':');
        comma = true;
    }

    private void open(char bracket) {
        put(bracket);
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
        }
        names[depth++] = "";
        comma = false;
    }

    private void close(char bracket) {
        put(bracket);
        depth--;
        comma = true;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
    }

    private void json(JsonValue value) {
        switch (value.type()) {
            case NULL, BOOLEAN, NUMBER -> literal(value.text());
            case STRING -> string(value.text());
            case ARRAY -> {
                open('[');
                for (JsonValue each : value.elements()) {
                    separate();
                    json(each);
                    comma = true;
                }
                close(']');
            }
            case OBJECT -> {
                open('{');
                for (Map.Entry<String, JsonValue> each : value.members().entrySet()) {
                    json(each.getKey(), each.getValue());
                }
                close('}');
            }
        }
    }

    private void literal(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    private void string(String value) {
        // At most six bytes a character, for an escape, and two quotation marks.
        reserve(6 * value.length() + 2);
        bytes[length++] = '"';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
                bytes[length++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3F));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else {
                pair(value, i++);
            }
        }
        bytes[length++] = '"';
    }

    private void pair(String value, int high) {
        if (high + 1 == value.length() || !Character.isSurrogatePair(value.charAt(high), value.charAt(high + 1))) {
            throw new NotUnicode();
        }
        int point = Character.toCodePoint(value.charAt(high), value.charAt(high + 1));
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | (point >> 12 & 0x3F));
        bytes[length++] = (byte) (0x80 | (point >> 6 & 0x3F));
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[c >> 4];
                bytes[length++] = HEX[c & 15];
            }
        }
    }

    private void put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
