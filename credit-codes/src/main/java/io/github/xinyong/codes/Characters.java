package io.github.xinyong.codes;

/** How single characters are shown and counted. */
final class Characters {

    private Characters() {}

    /** Shows the character at an index: itself if printable ASCII or a letter, and its code point if it is anything else. */
    static String show(CharSequence text, int index) {
        int point = Character.codePointAt(text, index);
        if (point > 0x20 && point < 0x7F) {
            return String.valueOf((char) point);
        }
        String name = String.format(java.util.Locale.ROOT, "U+%04X", point);
        return Character.isLetterOrDigit(point) ? Character.toString(point) + " (" + name + ")" : name;
    }

    /**
     * Returns the character at an index, 255 for all from there on, which belong to no code.
     *
     * <p>By {@code codePointAt} and not by {@code charAt}, since just-in-time compilers inline the latter by what the whole
     * program did with it: where few of its texts went beyond Latin-1, a call stays in every loop that reads a string, and
     * a check takes three times as long.
     */
    static int byteAt(String text, int index) {
        return Math.min(text.codePointAt(index), 255);
    }

    /** Returns the character at an index; of a string read like {@link #byteAt}. */
    static char at(CharSequence text, int index) {
        if (text instanceof String string) {
            int point = string.codePointAt(index);
            return point > 0xFFFF ? Character.highSurrogate(point) : (char) point;
        }
        return text.charAt(index);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    static int digits(byte[] ascii, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (ascii[i] - '0');
        }
        return number;
    }

    static boolean allDigits(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
