package io.github.xinyong.codes.bulk;

import java.nio.charset.StandardCharsets;

/** Bytes as a text, a byte a character; those that are no ASCII become characters that no code has. */
final class AsciiView implements CharSequence {

    private final byte[] bytes;

    AsciiView(byte[] bytes) {
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
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
