package io.github.xinyong.codes;

/**
 * Recognises and masks what is shaped like the number of a person, right or wrong.
 *
 * <p>A shape is enough: a number with a slip of the pen still gives the person away. Letters and digits that stand by
 * themselves, blanks, hyphens or a line break between them or not ({@link CodeJoints}), count as shaped like a person's
 * number when two of three signs are there: a known province in front, a century 18 to 20, a month and a day where the
 * birth date stands; 17 to 20 characters are tried from either end, so that one missing, doubled or wrong character does
 * not hide the number. Fifteen digits need a province, a month and a day. Inside a longer run of digits, or across other
 * numbers, eighteen digits need all three signs, and fifteen a known county. What stays readable are the first two
 * characters and the last one.
 *
 * <p>A unified social credit code whose checks are right is not a person's number and stays. Digits of other scripts
 * count as digits here.
 *
 * <pre>{@code
 * PersonalNumbers.mask("证件号 11010519491231002X"); // 证件号 11***************X
 * }</pre>
 */
public final class PersonalNumbers {

    /**
     * Whether a character belongs to a span of {@link #forEach} depends on no character further from the span's start
     * than this; no span is longer.
     */
    public static final int REACH = 256;

    private static final int SHORTEST = 15;

    private PersonalNumbers() {}

    /** Takes the spans of a text. */
    @FunctionalInterface
    public interface SpanAction {

        /**
         * Takes a span.
         *
         * @param start the index of its first character, a letter or digit
         * @param end the index behind its last character, a letter or digit
         */
        void accept(int start, int end);
    }

    /** Tells whether a text holds anything shaped like a person's number. */
    public static boolean contains(CharSequence text) {
        String given = text.toString();
        boolean[] found = new boolean[1];
        forEach(given, 0, given.length(), (start, end) -> found[0] = true);
        return found[0];
    }

    /** Masks everything in a text that is shaped like a person's number; each hidden character becomes {@code *}. */
    public static String mask(CharSequence text) {
        String given = text.toString();
        if (given.length() < SHORTEST) {
            return given;
        }
        StringBuilder out = new StringBuilder(given);
        forEach(given, 0, given.length(), (start, end) -> hide(given, start, end, out));
        return out.toString();
    }

    /**
     * Gives every span of a text that is shaped like a person's number and starts from one index to another, in the order
     * of their starts. Spans may overlap; what any of them covers is to be hidden.
     *
     * @throws IndexOutOfBoundsException if the text has no such indices
     */
    public static void forEach(CharSequence text, int from, int to, SpanAction action) {
        java.util.Objects.checkFromToIndex(from, to, text.length());
        PersonalSpans spans = null;
        for (int i = from; i < to; i++) {
            if (PersonalSpans.mayStart(text, i)) {
                spans = spans == null ? new PersonalSpans(text) : spans;
                int end = spans.endOf(i);
                if (end > 0) {
                    action.accept(i, end);
                }
            }
        }
    }

    static boolean isPersonal(CodeCheck<?> check) {
        return contains(check.text());
    }

    /** Masks a whole number: the first two characters and the last one stay. */
    static String hide(String number) {
        return number.substring(0, 2) + "*".repeat(number.length() - 3) + number.charAt(number.length() - 1);
    }

    /** Hides the letters and digits of a span but the first two and the last; what stands between them stays. */
    private static void hide(String text, int start, int end, StringBuilder out) {
        int count = 0;
        for (int i = start; i < end - 1; i++) {
            if (PersonalSpans.isCode(text.charAt(i)) && ++count > 2) {
                out.setCharAt(i, '*');
            }
        }
    }
}
