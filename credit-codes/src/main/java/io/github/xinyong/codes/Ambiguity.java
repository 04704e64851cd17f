package io.github.xinyong.codes;

/**
 * Decides the rare text that meets the rules of both a unified social credit code and a citizen number, about one in
 * three hundred and forty of the citizen numbers. The better evidence wins, and without any the person's side does, so
 * that no person's number passes for a public code.
 */
final class Ambiguity {

    private Ambiguity() {}

    /** Asked of eighteen digits, the last perhaps X, whose two checks as a unified code are right. */
    static boolean isCitizenRatherThanUnified(CharSequence text, int from) {
        return CitizenIdNumberRules.meetsRules(text, from) && !hasBetterDivision(text, from);
    }

    /** Asked of a text that meets the rules of a citizen number, where characters 3 and 4 could be a province, too. */
    static boolean isUnifiedRatherThanCitizen(CharSequence text, int from) {
        return UnifiedSocialCreditCodeRules.meetsChecks(text, from) && hasBetterDivision(text, from);
    }

    /** Tells whether the division of the unified code is known and that of the citizen number is not. */
    private static boolean hasBetterDivision(CharSequence text, int from) {
        return DivisionNotes.isKnown(text, from + 2) && !DivisionNotes.isKnown(text, from);
    }
}
