package io.github.xinyong.codes;

import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;

/**
 * Decides the rare text that meets the rules of both a unified social credit code and a citizen number, about one in
 * three hundred and forty of the citizen numbers. The better evidence wins, and without any the person's side does, so
 * that no person's number passes for a public code.
 */
final class Ambiguity {

    private Ambiguity() {}

    /** Asked of eighteen digits, the last perhaps X, whose two checks as a unified code are right. */
    static boolean isCitizenRatherThanUnified(CharSequence text, int from) {
        return CitizenIdNumberRules.meetsRules(text, from)
                && !hasBetterDivision(
                        Characters.digits(text, from + 2, from + 8), Characters.digits(text, from, from + 6));
    }

    static boolean isCitizenRatherThanUnified(byte[] ascii, int from) {
        return CitizenIdNumberRules.meetsRules(ascii, from)
                && !hasBetterDivision(
                        Characters.digits(ascii, from + 2, from + 8), Characters.digits(ascii, from, from + 6));
    }

    /** Asked of a text that meets the rules of a citizen number, and whose two checks as a unified code are right. */
    static boolean isUnifiedRatherThanCitizen(CharSequence text, int from) {
        return hasBetterDivision(Characters.digits(text, from + 2, from + 8), Characters.digits(text, from, from + 6));
    }

    static boolean isUnifiedRatherThanCitizen(byte[] ascii, int from) {
        return hasBetterDivision(
                Characters.digits(ascii, from + 2, from + 8), Characters.digits(ascii, from, from + 6));
    }

    /** Tells whether the division of the unified code is known and that of the citizen number is not. */
    private static boolean hasBetterDivision(int unified, int citizens) {
        Divisions divisions = Divisions.load();
        return Provinces.isKnown(unified / 10_000)
                && divisions.status(unified) != DivisionStatus.UNKNOWN
                && divisions.status(citizens) == DivisionStatus.UNKNOWN;
    }
}
