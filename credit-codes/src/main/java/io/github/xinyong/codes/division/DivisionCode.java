package io.github.xinyong.codes.division;

/** Six ASCII digits as a number and back. */
final class DivisionCode {

    static final int LENGTH = 6;

    private DivisionCode() {}

    /** Returns the number of the six digits at a place, or -1 if one of them is no ASCII digit. */
    static int at(CharSequence text, int offset) {
        int code = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = text.charAt(offset + i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            code = code * 10 + digit;
        }
        return code;
    }

    /**
     * Returns the number of a text that is a six-digit code.
     *
     * <p>What stands in a longer text is not shown: it may be a person's number.
     *
     * @throws IllegalArgumentException if it is not
     */
    static int require(CharSequence text) {
        int length = text.length();
        if (length != LENGTH) {
            throw new IllegalArgumentException("division code: expected 6 digits, found " + length + " characters");
        }
        int code = at(text, 0);
        if (code < 0) {
            throw new IllegalArgumentException("division code: expected 6 digits, found '" + text + "'");
        }
        return code;
    }

    /** Returns the six digits of a number from 0 to 999,999. */
    static String text(int code) {
        return Integer.toString(1_000_000 + code).substring(1);
    }
}
