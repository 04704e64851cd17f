package io.github.xinyong.codes;

/**
 * Recognises and masks what is shaped like the number of a person, right or wrong.
 *
 * <p>A shape is enough: a number with a slip of the pen still gives the person away. A run of letters and digits (single
 * separators between them do not end it) counts as shaped like a person's number when two of three signs are there: a
 * known province in front, a century 18 to 20, a month and a day where the birth date stands; runs of 17 to 20
 * characters are tried from either end, so that one missing, doubled or wrong character does not hide the number.
 * Fifteen digits need a province, a month and a day. What stays readable are the first two characters and the last one.
 *
 * <pre>{@code
 * PersonalNumbers.mask("证件号 11010519491231002X"); // 证件号 11***************X
 * }</pre>
 */
public final class PersonalNumbers {

    private static final int SHORTEST = 14;
    private static final int LONGEST = 20;

    private PersonalNumbers() {}

    /** Tells whether a text holds anything shaped like a person's number. */
    public static boolean contains(CharSequence text) {
        String given = text.toString();
        return !mask(given).equals(given);
    }

    /**
     * Masks everything in a text that is shaped like a person's number; each hidden character becomes {@code *}.
     *
     * <p>A unified social credit code whose checks are right is not a person's number and stays.
     */
    public static String mask(CharSequence text) {
        String given = text.toString();
        if (given.length() < SHORTEST) {
            return given;
        }
        char[] out = given.toCharArray();
        int[] places = new int[given.length()];
        int run = 0;
        for (int i = 0; i <= given.length(); i++) {
            char folded = i < given.length() ? CodeNormalizer.fold(given.charAt(i)) : '|';
            if (isCodeCharacter(folded)) {
                places[run++] = i;
            } else if (folded != 0 || (i + 1 < given.length() && CodeNormalizer.fold(given.charAt(i + 1)) == 0)) {
                maskRun(given, places, run, out);
                run = 0;
            }
        }
        return new String(out);
    }

    static boolean isPersonal(CodeCheck<?> check) {
        return contains(check.text());
    }

    /** Masks a whole number: the first two characters and the last one stay. */
    static String hide(String number) {
        return number.substring(0, 2) + "*".repeat(number.length() - 3) + number.charAt(number.length() - 1);
    }

    private static void maskRun(String given, int[] places, int run, char[] out) {
        if (run < SHORTEST) {
            return;
        }
        char[] characters = new char[run];
        for (int i = 0; i < run; i++) {
            characters[i] = CodeNormalizer.fold(given.charAt(places[i]));
        }
        String code = new String(characters);
        if (run <= LONGEST && isShaped(code)) {
            hide(places, 0, run, out);
            return;
        }
        maskDigits(code, places, out);
        for (int from = 0; from + 18 <= run; from++) {
            if (signs(code, from, 18) == 3 && wrongCharacters(code, from, from + 18) == 0) {
                hide(places, from, from + 18, out);
            }
        }
    }

    /** Masks numbers that stand beside a word, as in {@code ID 11010519491231002X}: digits and the X after them. */
    private static void maskDigits(String code, int[] places, char[] out) {
        int from = 0;
        for (int i = 0; i <= code.length(); i++) {
            if (i < code.length() && Characters.isDigit(code.charAt(i))) {
                continue;
            }
            int to = i < code.length() && code.charAt(i) == 'X' ? i + 1 : i;
            int length = to - from;
            boolean part = length >= SHORTEST && length <= LONGEST && length < code.length();
            if (part && isShaped(code.substring(from, to)) && !isInUnifiedCode(code, from)) {
                hide(places, from, to, out);
            }
            from = i + 1;
        }
    }

    private static boolean isInUnifiedCode(String code, int digits) {
        for (int from = Math.max(0, digits - 2); from <= digits && from + 18 <= code.length(); from++) {
            if (UnifiedSocialCreditCode.isValid(code.substring(from, from + 18))) {
                return true;
            }
        }
        return false;
    }

    private static void hide(int[] places, int from, int to, char[] out) {
        for (int i = from + 2; i < to - 1; i++) {
            out[places[i]] = '*';
        }
    }

    /** Tells whether a normalised run of 14 to 20 letters and digits is shaped like a person's number. */
    private static boolean isShaped(String code) {
        int length = code.length();
        if (length <= 16) {
            return isOldForm(code, 0) || isOldForm(code, length - 15) || isOldPermanentResident(code);
        }
        if (length == 18 && UnifiedSocialCreditCode.isValid(code)) {
            return false;
        }
        if (wrongCharacters(code, 0, length) > 1) {
            return false;
        }
        for (int from = Math.min(0, length - 18); from <= Math.max(0, length - 18); from++) {
            if (signs(code, from, 18) >= 2) {
                return true;
            }
        }
        int bothEnds = signsMask(code, 0) | signsMask(code, length - 18);
        return Integer.bitCount(bothEnds) >= 2 || isOldForm(code, 0);
    }

    private static boolean isOldForm(String code, int from) {
        return from >= 0
                && from + 15 <= code.length()
                && wrongCharacters(code, from, from + 15) == 0
                && isProvince(code, from)
                && isMonthAndDay(code, from + 8);
    }

    private static boolean isOldPermanentResident(String code) {
        if (code.length() != 15 || !Characters.allDigits(code, 3, 15)) {
            return false;
        }
        return !Characters.isDigit(code.charAt(0))
                && !Characters.isDigit(code.charAt(1))
                && !Characters.isDigit(code.charAt(2))
                && isMonthAndDay(code, 9);
    }

    /** Counts the characters that a person's number cannot have; an X at the end is one it can. */
    private static int wrongCharacters(String code, int from, int to) {
        int wrong = 0;
        for (int i = from; i < to; i++) {
            char c = code.charAt(i);
            if (!Characters.isDigit(c) && !(c == 'X' && i >= from + 16)) {
                wrong++;
            }
        }
        return wrong;
    }

    private static int signs(String code, int from, int length) {
        return from < 0 || from + length > code.length() ? 0 : Integer.bitCount(signsMask(code, from));
    }

    /** Returns a bit for each sign; positions outside the text give none. */
    private static int signsMask(String code, int from) {
        int signs = 0;
        if (isProvince(code, from) || isPermanentResident(code, from)) {
            signs |= 1;
        }
        int century = number(code, from + 6);
        if (century >= 18 && century <= 20) {
            signs |= 2;
        }
        return isMonthAndDay(code, from + 10) ? signs | 4 : signs;
    }

    private static boolean isPermanentResident(String code, int from) {
        return from >= 0 && code.charAt(from) == '9' && isProvince(code, from + 1);
    }

    private static boolean isProvince(String code, int at) {
        int number = number(code, at);
        return number >= 0 && Provinces.isKnown(number);
    }

    private static boolean isMonthAndDay(String code, int at) {
        int month = number(code, at);
        int day = number(code, at + 2);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int number(String code, int at) {
        return at < 0 || at + 2 > code.length() || !Characters.allDigits(code, at, at + 2)
                ? -1
                : Characters.digits(code, at, at + 2);
    }

    private static boolean isCodeCharacter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}
