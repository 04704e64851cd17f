package io.github.xinyong.core.json;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.ChainLink;
import io.github.xinyong.core.file.CreditFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes links around their canonical bytes, which are JSON already. */
final class LinkWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FORMAT = ascii("{\"format\":\"" + CreditFileJson.FORMAT + "\",");
    private static final byte[] OPENING = ascii("\"opening\":");
    private static final byte[] ENTRIES = ascii(",\"entries\":[");
    private static final byte[] HEADER = ascii("\"header\":");
    private static final byte[] CONTENT = ascii(",\"content\":");
    private static final byte[] COMMITMENT = ascii(",\"commitment\":\"");
    private static final byte[] SALT = ascii(",\"salt\":\"");
    private static final byte[] DIGEST = ascii(",\"digest\":\"");
    private static final byte[] END_OF_HEX = ascii("\"");

    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** Writes a whole file. */
    void document(CreditFile file) {
        put(FORMAT);
        put(OPENING);
        boolean first = true;
        boolean opening = true;
        for (ChainLink link : file.links()) {
            if (!opening && !first) {
                put((byte) ',');
            }
            first = opening;
            put((byte) '{');
            link(link);
            if (opening) {
                put(ENTRIES);
            }
            opening = false;
        }
        put((byte) ']');
        put((byte) '}');
    }

    /** Writes a link as a line of the entry log. */
    void logLine(ChainLink link) {
        put(FORMAT);
        link(link);
        put((byte) '\n');
    }

    /** Returns the bytes themselves, of which the first {@link #length()} count. */
    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void put(byte b) {
        reserve(1);
        bytes[length++] = b;
    }

    /** Writes the members of a link and the end of its object. */
    private void link(ChainLink link) {
        put(HEADER);
        put(link.headerBuffer());
        if (link.isErased()) {
            put(COMMITMENT);
            hex(link.commitment());
        } else {
            put(CONTENT);
            put(requireNonNull(link.contentBuffer(), "content"));
            byte[] salt = requireNonNull(link.salt(), "salt");
            if (salt.length > 0) {
                put(SALT);
                hex(salt);
            }
        }
        put(DIGEST);
        hex(link.digest());
        put((byte) '}');
    }

    private void put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void put(ByteBuffer more) {
        int count = more.remaining();
        reserve(count);
        more.get(bytes, length, count);
        length += count;
    }

    private void hex(byte[] value) {
        reserve(2 * value.length);
        for (byte b : value) {
            bytes[length++] = HEX[b >> 4 & 15];
            bytes[length++] = HEX[b & 15];
        }
        put(END_OF_HEX);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
