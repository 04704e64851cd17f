package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeJoints;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;

/**
 * What lengths and digits alone tell about the codes that may start at a place. Nothing here allocates.
 *
 * <p>Kinds are bits by ordinal, lengths are bits by their number of characters.
 */
final class Shapes {

    /** The longest code, and one character too many. */
    static final int LONGEST = 21;

    private static final int USCC = bit(CodeKind.USCC);
    private static final int ORG_CODE = bit(CodeKind.ORG_CODE);
    private static final int FIFTEEN = bit(CodeKind.CITIZEN_ID_15)
            | bit(CodeKind.REGISTRATION_NO)
            | bit(CodeKind.FOREIGN_PERMANENT)
            | bit(CodeKind.TAXPAYER_NO);
    private static final int EIGHTEEN =
            USCC | bit(CodeKind.CITIZEN_ID) | bit(CodeKind.FOREIGN_PERMANENT) | bit(CodeKind.TAXPAYER_NO);

    /** Before a joint, so many letters without a digit, the last one small, are a word and no piece of a code. */
    private static final int WORD = 4;

    private static final CheckCharacterSystem CREDIT = CheckCharacterSystems.GB_32100;
    private static final CheckCharacterSystem ORGANIZATION = CheckCharacterSystems.GB_11714;
    private static final CheckCharacterSystem CITIZEN = CheckCharacterSystems.GB_11643;

    private Shapes() {}

    @SuppressWarnings("EnumOrdinal") // the bits live in memory only
    static int bit(CodeKind kind) {
        return 1 << kind.ordinal();
    }

    /** Returns the kinds that have codes of a length. */
    static int kinds(int length) {
        return switch (length) {
            case 9 -> ORG_CODE;
            case 15 -> FIFTEEN;
            case 18 -> EIGHTEEN;
            case 16, 17, 19, 20 -> bit(CodeKind.TAXPAYER_NO);
            default -> 0;
        };
    }

    /** Returns the kinds that have codes of a length, or of one more or less. */
    static int kindsNear(int length) {
        return kinds(length - 1) | kinds(length) | kinds(length + 1);
    }

    /** Returns the fewest characters that a code of these kinds takes up. */
    static int shortest(int kinds, boolean damaged) {
        for (int length = 9; length < LONGEST; length++) {
            if ((kinds(length) & kinds) != 0) {
                return damaged ? length - 1 : length;
            }
        }
        return LONGEST;
    }

    /**
     * Returns the lengths of what starts at a place and ends where letters and digits end, if a code can look so.
     *
     * @param kinds the kinds that are looked for
     */
    static int lengths(CharSequence text, int start, int kinds, CodeFinder.Leniency leniency) {
        boolean strict = leniency == CodeFinder.Leniency.STRICT;
        boolean damaged = leniency == CodeFinder.Leniency.POSSIBLE;
        int lengths = 0;
        int digits = 0;
        int count = 0;
        boolean marked = CodeNormalizer.fold(Glyphs.at(text, start)) == 'L';
        for (int i = start; ; ) {
            for (; i < text.length(); i++) {
                char c = Glyphs.at(text, i);
                int glyph = Glyphs.kind(c);
                if (glyph != Glyphs.CANONICAL && (strict || glyph != Glyphs.FOLDED)) {
                    break;
                }
                if (count == LONGEST) {
                    return lengths;
                }
                digits |= isDigit(c) ? 1 << count : 0;
                count++;
            }
            if (damaged ? canBeDamaged(count, digits, kinds) : canBe(count, digits, kinds, marked)) {
                lengths |= 1 << count;
            }
            boolean hopeless = damaged
                    ? count >= 9 && digits == 0
                    : isBehindWord(text, i, count, digits) || (count >= 9 && (digits & 0x30) != 0x30);
            int next = hopeless || (strict && !isHyphenOfEight(text, i, count)) ? -1 : CodeJoints.end(text, i);
            if (next < 0) {
                return lengths;
            }
            i = next;
        }
    }

    private static boolean isBehindWord(CharSequence text, int at, int count, int digits) {
        return digits == 0
                && count >= WORD
                && Glyphs.at(text, at - 1) >= 'a'
                && Glyphs.at(text, at - 1) <= 'z'
                && !isHyphenOfEight(text, at, count);
    }

    private static boolean isHyphenOfEight(CharSequence text, int at, int count) {
        return count == 8 && at < text.length() && Glyphs.at(text, at) == '-';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean canBe(int length, int digits, int kinds, boolean marked) {
        if ((kinds(length) & kinds) == 0) {
            return false;
        }
        return switch (length) {
            case 9 -> true;
            case 15 -> (digits & 0x3F) == 0x3F || digits == 0x7FF8;
            case 17 -> digits == 0x1FFFF;
            case 18 -> (digits & 0xFC) == 0xFC;
            case 20 -> (digits & 0x1FFFF) == 0x1FFFF;
            default -> marked;
        };
    }

    private static boolean canBeDamaged(int length, int digits, int kinds) {
        return (kindsNear(length) & kinds) != 0
                && ((kindsNear(length) & kinds & ORG_CODE) != 0 || Integer.bitCount(digits) >= 5);
    }

    /** Returns the index behind so many letters and digits from a start on, separators between them included. */
    static int end(CharSequence text, int start, int length) {
        int end = start;
        for (int count = 0; count < length; end++) {
            count += Glyphs.isCode(Glyphs.at(text, end)) ? 1 : 0;
        }
        return end;
    }

    /** Tells whether the first 18 letters and digits from a start on may pass the checks of any code of that length. */
    static boolean mayConform(CharSequence text, int start) {
        int credit = 0;
        int organization = 0;
        int citizen = 0;
        int date = 0;
        boolean foreign = false;
        boolean digits = true;
        int i = start;
        for (int n = 0; n < 18; i++) {
            char c = CodeNormalizer.fold(Glyphs.at(text, i));
            if (c == 0) {
                continue;
            }
            foreign |= CREDIT.valueOf(c) < 0;
            credit += CREDIT.valueOf(c) * (n < 17 ? CREDIT.weight(n) : 1);
            organization += n < 8 || n > 16 ? 0 : organizationProduct(c, n - 8);
            digits &= c <= '9' || (n == 17 && c == 'X');
            citizen += (c == 'X' ? 10 : c - '0') * (n < 17 ? CITIZEN.weight(n) : 1);
            date = n >= 10 && n < 14 ? date * 10 + c - '0' : date;
            n++;
        }
        boolean dated = date >= 101 && date <= 1231 && date % 100 >= 1 && date % 100 <= 31;
        return (!foreign && credit % 31 == 0 && organization % 11 == 0) || (digits && citizen % 11 == 1 && dated);
    }

    /** Tells whether nine letters and digits from a start on pass the check of an organisation code. */
    static boolean mayBeOrganization(CharSequence text, int start) {
        int sum = 0;
        int i = start;
        for (int n = 0; n < 9; i++) {
            char c = CodeNormalizer.fold(Glyphs.at(text, i));
            if (c != 0) {
                sum += organizationProduct(c, n);
                n++;
            }
        }
        return sum % 11 == 0;
    }

    private static int organizationProduct(char c, int index) {
        return index == 8 ? (c == 'X' ? 10 : c - '0') : ORGANIZATION.valueOf(c) * ORGANIZATION.weight(index);
    }
}
