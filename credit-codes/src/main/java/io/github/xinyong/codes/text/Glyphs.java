package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeNormalizer;

/** What single characters of a text are to a code. */
final class Glyphs {

    /** Ends every code. */
    static final int OTHER = 0;
    /** A digit or capital of ASCII, as codes are written. */
    static final int CANONICAL = 1;
    /** A lower-case or full-width letter or digit. */
    static final int FOLDED = 2;
    /** A blank, hyphen or the like, which may stand between the characters of a code. */
    static final int SEPARATOR = 3;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = (byte) classify(c);
        }
    }

    private Glyphs() {}

    private static int classify(char c) {
        char folded = CodeNormalizer.fold(c);
        if (folded == 0) {
            return SEPARATOR;
        }
        return !isCanonical(folded) ? OTHER : folded == c ? CANONICAL : FOLDED;
    }

    private static boolean isCanonical(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /**
     * Returns the character at an index. Of a string it is read by {@code codePointAt}: compilers inline {@code charAt} by
     * what the whole program did with it, so that where most of its texts are Latin-1, each character of a Chinese one
     * costs a call.
     */
    static char at(CharSequence text, int index) {
        if (text instanceof String string) {
            int point = string.codePointAt(index);
            return point > 0xFFFF ? Character.highSurrogate(point) : (char) point;
        }
        return text.charAt(index);
    }

    static int kind(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        return c >= '\u3400' && c <= '\u9FFF' ? OTHER : classify(c);
    }

    static boolean isCode(char c) {
        int kind = kind(c);
        return kind == CANONICAL || kind == FOLDED;
    }

    /** Tells whether nothing before an index lengthens what starts there. */
    static boolean startsAt(CharSequence text, int index) {
        return index == 0 || !lengthens(at(text, index - 1), index > 1 ? at(text, index - 2) : ' ');
    }

    /** Tells whether nothing at an index lengthens what ends there. */
    static boolean endsAt(CharSequence text, int index) {
        return index == text.length() || !lengthens(at(text, index), at(text, index));
    }

    /** Letters and digits of any alphabet lengthen a run; ideographs, kana and Hangul do not. */
    private static boolean lengthens(char c, char high) {
        if (c < 128 || c >= '\uFF00') {
            return isCode(c);
        }
        // the letters and digits of mathematics lie on one page behind U+D835
        return c < '\u2E80' ? Character.isLetterOrDigit(c) : high == '\uD835' && Character.isSurrogate(c);
    }

    /** Returns the index behind the letters and digits that start at an index, or a limit if that comes first. */
    static int tokenEnd(CharSequence text, int from, int limit) {
        int end = from;
        while (end < limit && isCode(at(text, end))) {
            end++;
        }
        return end;
    }
}
