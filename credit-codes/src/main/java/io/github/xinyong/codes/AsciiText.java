package io.github.xinyong.codes;

import java.nio.charset.StandardCharsets;

/** Bytes as a text, a byte a character; those that are no ASCII become characters that no code has. */
final class AsciiText implements CharSequence {

    private final byte[] bytes;

    AsciiText(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
