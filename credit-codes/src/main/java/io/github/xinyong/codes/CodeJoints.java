package io.github.xinyong.codes;

/**
 * What may stand between the characters of one code in running text: a blank, a hyphen, a line break.
 *
 * <p>A joint is one to three characters that normalising removes, or up to eight if they hold exactly one line break, with
 * a letter or digit behind them. Two line breaks, a tabulator's worth of blanks or any other character end a code. Each
 * answer reads a bounded piece of text, so that it is the same for a whole text and for a stream.
 */
public final class CodeJoints {

    /** The most characters of a joint. */
    public static final int LONGEST = 8;

    private static final int LONGEST_IN_LINE = 3;

    /** Letters and digits beside a code are looked at so far. */
    private static final int NEIGHBOUR = 21;

    private CodeJoints() {}

    /** Returns the index behind the joint that starts at an index, or -1 if none does. */
    public static int end(CharSequence text, int from) {
        int breaks = 0;
        int end = from;
        for (; end < text.length() && CodeNormalizer.fold(Characters.at(text, end)) == 0; end++) {
            char c = Characters.at(text, end);
            boolean secondOfTwo = c == '\n' && end > from && Characters.at(text, end - 1) == '\r';
            if ((c == '\n' || c == '\r') && !secondOfTwo) {
                breaks++;
            }
            if (end - from == LONGEST || breaks > 1) {
                return -1;
            }
        }
        boolean joins = end > from && end < text.length() && isCode(Characters.at(text, end));
        return joins && (breaks == 1 || end - from <= LONGEST_IN_LINE) ? end : -1;
    }

    /** Returns the index at which the joint starts that ends at an index, or -1 if none does. */
    static int start(CharSequence text, int to) {
        int start = to;
        while (start > 0 && to - start <= LONGEST && CodeNormalizer.fold(Characters.at(text, start - 1)) == 0) {
            start--;
        }
        return start > 0 && start < to && isCode(Characters.at(text, start - 1)) && end(text, start) == to ? start : -1;
    }

    /** Tells whether no further digits stand beside a piece of text, behind or before a mere joint. */
    public static boolean isAlone(CharSequence text, int start, int end) {
        int next = end(text, end);
        if (next > 0) {
            for (int i = next; i < text.length() && i - next < NEIGHBOUR && isCode(Characters.at(text, i)); i++) {
                if (isDigit(Characters.at(text, i))) {
                    return false;
                }
            }
        }
        int before = start(text, start);
        for (int i = before - 1; i >= 0 && before - i <= NEIGHBOUR && isCode(Characters.at(text, i)); i--) {
            if (isDigit(Characters.at(text, i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character is a letter or digit of a code, in any case and width. */
    static boolean isCode(char c) {
        char folded = CodeNormalizer.fold(c);
        return (folded >= '0' && folded <= '9') || (folded >= 'A' && folded <= 'Z');
    }

    private static boolean isDigit(char c) {
        char folded = CodeNormalizer.fold(c);
        return folded >= '0' && folded <= '9';
    }
}
