package io.github.xinyong.codes;

import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;

/** Decides whether a person's number may start at a place of a text, looking at no more than the next 21 characters of it. */
final class PersonalSpans {

    private static final int LONGEST = 20;
    private static final int PROVINCE = 1;
    private static final int CENTURY = 2;
    private static final int DAY = 4;
    private static final int ALL = PROVINCE | CENTURY | DAY;

    private final CharSequence text;

    /** The letters and digits from the place on, folded, one more than a number can have; and where they stand. */
    private final char[] code = new char[LONGEST + 1];

    private final int[] places = new int[LONGEST + 1];
    private int count;

    /** Bit n: a joint stands behind the first n characters. */
    private int joints;

    /** Bit n: the first n characters end where letters and digits do, or where digits meet a word. */
    private int ends;

    /** The one separator of all joints so far, 0 if there is none, -1 if there are several. */
    private int separator;

    PersonalSpans(CharSequence text) {
        this.text = text;
    }

    /** A number starts with a digit, or with a letter that no letter or digit stands before. */
    static boolean mayStart(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c == ' ' || (c >= '\u3400' && c <= '\u9FFF') || !isCode(c)) {
            return false;
        }
        return isDigit(fold(c)) || index == 0 || !isCode(text.charAt(index - 1));
    }

    static boolean isCode(char c) {
        char folded = fold(c);
        return isDigit(folded) || (folded >= 'A' && folded <= 'Z');
    }

    /** Like normalising, and digits of other scripts become ASCII digits. */
    private static char fold(char c) {
        char folded = CodeNormalizer.fold(c);
        return folded >= 128 && Character.isDigit(folded) ? (char) ('0' + Character.digit(folded, 10)) : folded;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the index behind the number that may start at a place, or -1 if none may. */
    int endOf(int start) {
        read(start);
        int end = -1;
        if (start == 0
                || !isCode(text.charAt(start - 1))
                || (isDigit(code[0]) && !isDigit(fold(text.charAt(start - 1))))) {
            for (int length = LONGEST; length >= 15 && end < 0; length--) {
                if ((ends >> length & 1) != 0 && count >= length && isShaped(length) && isUnit(start, length)) {
                    end = places[length - 1] + 1;
                }
            }
        }
        if (end < 0) {
            int length = count >= 18 && isWhole() ? 18 : count >= 15 && isFormerOfKnownCounty() ? 15 : 0;
            end = length == 0 ? -1 : places[length - 1] + 1;
        }
        return end > 0 && !touchesCreditCode(start, end) ? end : -1;
    }

    private void read(int start) {
        count = 0;
        joints = 0;
        ends = 0;
        separator = 0;
        for (int i = start; ; ) {
            for (; i < text.length() && count < code.length && isCode(text.charAt(i)); i++) {
                places[count] = i;
                code[count++] = fold(text.charAt(i));
                if (count > 1 && endsDigits(code[count - 2], code[count - 1])) {
                    ends |= 1 << (count - 1);
                }
            }
            if (count == code.length) {
                return;
            }
            ends |= 1 << count;
            int next = CodeJoints.end(text, i);
            if (next < 0) {
                return;
            }
            joints |= 1 << count;
            int between = next - i == 1 ? text.charAt(i) : -1;
            separator = separator == 0 || separator == between ? between : -1;
            i = next;
        }
    }

    /** Tells whether a number may end between two neighbours: before a word, or behind its X. */
    private static boolean endsDigits(char before, char behind) {
        return before == 'X' || (isDigit(before) && !isDigit(behind));
    }

    /** Tells whether the first characters belong together rather than to several numbers in a row. */
    private boolean isUnit(int start, int length) {
        int inner = joints & ((1 << length) - 1);
        if (inner == 0) {
            return true;
        }
        int end = places[length - 1] + 1;
        boolean threeSixes = inner == (1 << 6 | 1 << 12) && length == 18 && isListOfSixes();
        if (CodeJoints.isAlone(text, start, end)) {
            return !threeSixes;
        }
        boolean grouped = (inner & (1 << 5 | 1 << 6 | 1 << 7)) != 0 && (inner & (1 << 13 | 1 << 14 | 1 << 15)) != 0;
        return (grouped && length >= 17) || (!threeSixes && isSetOff(start, end, length));
    }

    /** Tells whether the first three groups of six are three divisions or three months rather than one number. */
    private boolean isListOfSixes() {
        int divisions = 0;
        int months = 0;
        for (int from = 0; from < 18; from += 6) {
            int six = six(from);
            divisions += Divisions.load().status(six) != DivisionStatus.UNKNOWN ? 1 : 0;
            months += six >= 1800_00 && six <= 2099_99 && six % 100 >= 1 && six % 100 <= 12 ? 1 : 0;
        }
        return divisions == 3 || months == 3;
    }

    /** Returns six characters as a number, -1 if they are not all digits. */
    private int six(int from) {
        int number = 0;
        for (int i = from; i < from + 6; i++) {
            if (!isDigit(code[i])) {
                return -1;
            }
            number = number * 10 + code[i] - '0';
        }
        return number;
    }

    /** Tells whether all joints inside are one and the same separator, and those beside the number are not. */
    private boolean isSetOff(int start, int end, int length) {
        int between = 0;
        for (int i = 1; i < length; i++) {
            if ((joints >> i & 1) != 0) {
                int from = places[i - 1] + 1;
                char c = text.charAt(from);
                if (places[i] - from != 1 || (between != 0 && between != c)) {
                    return false;
                }
                between = c;
            }
        }
        boolean before = start > 0 && text.charAt(start - 1) == between;
        boolean behind = end < text.length() && text.charAt(end) == between;
        return !before && !behind;
    }

    /** Tells whether the first 15 to 20 characters are shaped like a person's number. */
    private boolean isShaped(int length) {
        if (length <= 16) {
            return isFormer(0, length == 15 ? 1 : 0)
                    || (length == 16 && (isFormer(1, 1) || isFormer(0, 0)))
                    || isFormerPermanentResident(length - 15);
        }
        if (wrong(0, length) > 1 || (length == 18 && isCreditCode(0))) {
            return false;
        }
        int near = 0;
        for (int from = Math.min(0, length - 18); from <= Math.max(0, length - 18); from++) {
            int signs = signs(from);
            if (from + 18 <= length && from >= 0 && Integer.bitCount(signs) >= 2) {
                return true;
            }
            near |= from == 0 || from == length - 18 ? signs : 0;
        }
        return Integer.bitCount(near) >= 2 || isFormer(0, 1);
    }

    private boolean isWhole() {
        return signs(0) == ALL && wrong(0, 18) == 0;
    }

    private boolean isFormerOfKnownCounty() {
        int inner = joints & ((1 << 15) - 1);
        boolean grouped = inner == (1 << 6 | 1 << 12) && (ends >> 15 & 1) != 0;
        if ((inner != 0 && !grouped) || !isFormer(0, 0)) {
            return false;
        }
        return Divisions.load().status(six(0)) != DivisionStatus.UNKNOWN;
    }

    /** Tells whether fifteen characters have a province, a month and a day; a letter must not make them a tax number. */
    private boolean isFormer(int from, int allowedLetters) {
        if (from + 15 > count || !isProvince(from) || !isMonthAndDay(from + 8)) {
            return false;
        }
        int letters = 0;
        for (int i = from; i < from + 15; i++) {
            letters += isDigit(code[i]) ? 0 : 1;
        }
        return letters == 0 || (letters <= allowedLetters && !CodeKind.ORG_CODE.isValid(new String(code, from + 6, 9)));
    }

    private boolean isFormerPermanentResident(int from) {
        if (from < 0 || from + 15 > count || (from == 1 && code[0] != 'L')) {
            return false;
        }
        for (int i = 0; i < 15; i++) {
            if (isDigit(code[from + i]) != i >= 3) {
                return false;
            }
        }
        return isMonthAndDay(from + 9);
    }

    /** Counts the characters that a person's number cannot have; an X at the end is one it can. */
    private int wrong(int from, int to) {
        int wrong = 0;
        for (int i = from; i < to; i++) {
            wrong += isDigit(code[i]) || (code[i] == 'X' && i >= from + 16) ? 0 : 1;
        }
        return wrong;
    }

    /** Returns the signs of a number that starts at an index; indices without characters give none. */
    private int signs(int from) {
        int century = number(from + 6);
        return (isProvince(from) || (from >= 0 && code[from] == '9' && isProvince(from + 1)) ? PROVINCE : 0)
                | (century >= 18 && century <= 20 ? CENTURY : 0)
                | (isMonthAndDay(from + 10) ? DAY : 0);
    }

    private boolean isProvince(int at) {
        int number = number(at);
        return number >= 0 && Provinces.isKnown(number);
    }

    private boolean isMonthAndDay(int at) {
        int month = number(at);
        int day = number(at + 2);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private int number(int at) {
        return at < 0 || at + 2 > count || !isDigit(code[at]) || !isDigit(code[at + 1])
                ? -1
                : (code[at] - '0') * 10 + code[at + 1] - '0';
    }

    private boolean isCreditCode(int from) {
        return isCreditCode(new String(code, from, 18));
    }

    /**
     * Tells whether eighteen characters are a code of an organisation beyond doubt. Right checks are not enough: one in
     * three hundred and forty slips in a person's number has them, so that the pair and the division must be known, too.
     */
    private static boolean isCreditCode(String eighteen) {
        CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check(eighteen);
        return check.verdict() == CodeCheck.Verdict.CONFORMING
                && !check.has(CodeNote.Type.UNLISTED_TYPE)
                && !check.has(CodeNote.Type.DIVISION_UNKNOWN);
    }

    /** Tells whether any of the words that a span touches is a right credit code, or one with the mark L. */
    private boolean touchesCreditCode(int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && isCode(text.charAt(from - 1))) {
            from--;
        }
        while (from < end) {
            int to = from;
            while (to < text.length() && to - from < LONGEST && isCode(text.charAt(to))) {
                to++;
            }
            int code = to - from == 19 && fold(text.charAt(from)) == 'L' ? from + 1 : from;
            if (to - code == 18 && isCreditCode(CodeNormalizer.normalize(text.subSequence(code, to)))) {
                return true;
            }
            from = Math.max(to, from + 1);
        }
        return false;
    }
}
