package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.RegistrationType;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import io.github.xinyong.codes.division.Countries;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;

/**
 * How much a conforming code says for itself, without any word in front of it.
 *
 * <p>A code that few random characters could be is strong. Others are weak: of fifteen random digits one in ten is a
 * registration number and one in eighty a former citizen number; one in eleven of nine is an organisation code.
 */
final class Strength {

    /** How many years after the edition of the divisions a birth is still believed without a word in front. */
    private static final int YEARS_AHEAD = 5;

    private Strength() {}

    /** Tells whether a conforming code needs no word in front of it. */
    static boolean isStrong(CodeKind kind, CharSequence text, int at, int length) {
        return switch (kind) {
            case USCC -> hasLetter(text, at + 8, at + 17) || isDivision(text, at + 2);
            case CITIZEN_ID -> isYear(text, at + 6) || isDivision(text, at);
            case FOREIGN_PERMANENT -> isForeigner(text, at, length);
            case TAXPAYER_NO -> isStrongTaxpayer(text, at, length);
            case CITIZEN_ID_15, REGISTRATION_NO, ORG_CODE -> false;
        };
    }

    /** Tells whether the tables, too, speak for a conforming code: a known division and whatever else they hold. */
    static boolean isTabled(CodeKind kind, CharSequence text, int at, int length) {
        return switch (kind) {
            case USCC ->
                isDivision(text, at + 2)
                        && RegistrationType.of(text.charAt(at), text.charAt(at + 1))
                                .isPresent();
            case CITIZEN_ID -> isYear(text, at + 6) && isDivision(text, at);
            case FOREIGN_PERMANENT -> isForeigner(text, at, length);
            case TAXPAYER_NO -> length == 19 && isTabled(inner(text, at + 1), text, at + 1, 18);
            case CITIZEN_ID_15, REGISTRATION_NO, ORG_CODE -> isDivision(text, at);
        };
    }

    /** Tells, without looking for the slip, whether a text with one may be a code that is strong and in the tables. */
    static boolean mayBeStrong(CodeKind kind, String text) {
        return switch (kind) {
            case USCC ->
                isListed(text.charAt(0), text.charAt(1))
                        || isDivision(text, 1)
                        || isDivision(text, 2)
                        || isDivision(text, 3);
            case CITIZEN_ID, FOREIGN_PERMANENT -> PersonalNumbers.contains(text);
            case TAXPAYER_NO, CITIZEN_ID_15, REGISTRATION_NO, ORG_CODE -> false;
        };
    }

    /** The longer forms are a code of 18 characters behind the mark L or before two digits; all others are weak. */
    private static boolean isStrongTaxpayer(CharSequence text, int at, int length) {
        int from = length == 19 ? at + 1 : at;
        if (length < 18 || !CodeKind.TAXPAYER_NO.isValid(text, from, from + 18)) {
            return false;
        }
        CodeKind kind = inner(text, from);
        return isStrong(kind, text, from, 18) && (length != 20 || isTabled(kind, text, from, 18));
    }

    private static CodeKind inner(CharSequence text, int at) {
        return CodeKind.CITIZEN_ID.isValid(text, at, at + 18)
                ? CodeKind.CITIZEN_ID
                : CodeKind.USCC.isValid(text, at, at + 18) ? CodeKind.USCC : CodeKind.FOREIGN_PERMANENT;
    }

    private static boolean isForeigner(CharSequence text, int at, int length) {
        Countries countries = Countries.load();
        if (length == 18) {
            return countries.isKnown(number(text, at + 3, at + 6)) && isYear(text, at + 6);
        }
        return !countries.byAlpha3(text.subSequence(at, at + 3).toString()).isEmpty()
                && CheckCharacterSystems.WEIGHTS_731.verify(text.subSequence(at, at + 15));
    }

    private static boolean isListed(char authority, char category) {
        return RegistrationType.of(authority, category).isPresent();
    }

    private static boolean isDivision(CharSequence text, int at) {
        return Divisions.load().status(text, at) != DivisionStatus.UNKNOWN;
    }

    private static boolean isYear(CharSequence text, int at) {
        int year = number(text, at, at + 4);
        return year >= 1900 && year <= Divisions.load().edition().getYear() + YEARS_AHEAD;
    }

    private static boolean hasLetter(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 'A') {
                return true;
            }
        }
        return false;
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
