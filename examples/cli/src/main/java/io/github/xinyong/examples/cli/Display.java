package io.github.xinyong.examples.cli;

/** Text for a terminal: nothing in it moves the cursor, and columns line up although Chinese characters are wide. */
final class Display {

    private Display() {}

    /** Returns a text on one line; control characters, which a file may bring, are shown as {@code ␀} and the like. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
        return out.toString();
    }

    /** Returns a text of exactly so many columns, cut with {@code …} or filled with blanks. */
    static String fit(String text, int columns) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = visible(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
            int left = columns - used - width(c);
            if (left < 0 || (left == 0 && at < text.length())) {
                out.append('…');
                used++;
                break;
            }
            out.appendCodePoint(c);
            used += width(c);
        }
        return out.append(" ".repeat(Math.max(0, columns - used))).toString();
    }

    private static int visible(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        boolean moves = Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
        return moves ? 0xFFFD : c;
    }

    private static int width(int c) {
        boolean wide = Character.isIdeographic(c)
                || (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
