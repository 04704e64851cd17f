package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GS_15;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** GS 15: fifteen digits under ISO 7064 MOD 11,10. */
final class BusinessRegistrationNumberRules extends CodeRules<BusinessRegistrationNumber> {

    static final BusinessRegistrationNumberRules INSTANCE = new BusinessRegistrationNumberRules();

    private static final int LENGTH = 15;
    private static final int CHECK = 14;

    /** The next carried value for each carried value and digit, row by row. */
    private static final byte[] NEXT = next();

    private BusinessRegistrationNumberRules() {}

    private static byte[] next() {
        byte[] next = new byte[11 * 10];
        for (int carried = 1; carried <= 10; carried++) {
            for (int digit = 0; digit < 10; digit++) {
                int sum = (carried + digit) % 10;
                next[carried * 10 + digit] = (byte) ((sum == 0 ? 10 : sum) * 2 % 11);
            }
        }
        return next;
    }

    static String complete(String body) {
        return body + (body.length() == CHECK && Characters.allDigits(body, 0, CHECK) ? GS_15.compute(body) : '0');
    }

    /** Tells whether fifteen characters are digits whose last is the check of the others. */
    private static boolean meetsCheck(CharSequence text, int from) {
        int carried = 10;
        for (int i = 0; i < CHECK; i++) {
            int digit = text.charAt(from + i) - '0';
            if ((digit | (9 - digit)) < 0) {
                return false;
            }
            carried = NEXT[carried * 10 + digit];
        }
        char check = text.charAt(from + CHECK);
        return Characters.isDigit(check) && (carried + check - '0') % 10 == 1;
    }

    @Override
    CodeKind kind() {
        return CodeKind.REGISTRATION_NO;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        return to - from == LENGTH && meetsCheck(text, from);
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        boolean foreign = !Characters.allDigits(text, 0, Math.min(LENGTH, text.length()));
        if (text.length() != LENGTH) {
            return CodeProblem.Type.LENGTH.bit() | (foreign ? CodeProblem.Type.CHARACTER.bit() : 0);
        }
        if (foreign) {
            return CodeProblem.Type.CHARACTER.bit();
        }
        return DivisionNotes.examine(text, 0) | (meetsCheck(text, 0) ? 0 : CodeProblem.Type.CHECK_CHARACTER.bit());
    }

    @Override
    BusinessRegistrationNumber create(String text) {
        return new BusinessRegistrationNumber(this, text);
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), "15"));
        }
        foreignDigits(text, LENGTH, mask, problems);
        if (has(mask, CodeProblem.Type.CHECK_CHARACTER)) {
            problems.add(checkProblem(CodeProblem.Type.CHECK_CHARACTER, GS_15, text, 0));
        }
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        DivisionNotes.spell(text, 0, mask, notes);
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        EvidenceList found = new EvidenceList(mask);
        found.unless(CodeProblem.Type.CHECK_CHARACTER, Evidence.CHECK_CHARACTER);
        found.unless(CodeNote.Type.DIVISION_UNKNOWN, Evidence.DIVISION);
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        String registrant = Characters.isDigit(text.charAt(6))
                ? CodeMessages.text(
                        locale, "registrant." + BusinessRegistrationNumber.Registrant.ofDigit(text.charAt(6)))
                : null;
        return List.of(
                CodeExplanation.part("registration.office", 1, 6, text, locale, DivisionNotes.name(text, 0)),
                CodeExplanation.part("registration.sequence", 7, 14, text, locale, registrant),
                CodeExplanation.part("registration.check", 15, 15, text, locale, null));
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        return Characters.allDigits(text, 0, LENGTH) ? List.of(CodeExplanation.Sum.of(GS_15, text, 0)) : List.of();
    }
}
