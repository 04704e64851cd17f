package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11714;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** GB 11714 over a text of nine characters, or ten with the hyphen. */
final class OrganizationCodeRules extends CodeRules<OrganizationCode> {

    static final OrganizationCodeRules INSTANCE = new OrganizationCodeRules();

    private static final int BODY = 8;
    private static final int FOREIGN = 1 << 16;
    private static final int[] TABLE = table();

    private OrganizationCodeRules() {}

    private static int[] table() {
        int[] table = new int[9 << 7];
        for (int i = 0; i < 9; i++) {
            for (char c = 0; c < 128; c++) {
                int value = i < BODY
                        ? GB_11714.valueOf(c)
                        : GB_11714.checkAlphabet().indexOf(c);
                // a letter other than X as check is a wrong check, not a foreign character
                boolean letterAsCheck = i == BODY && value < 0 && GB_11714.valueOf(c) >= 0;
                table[(i << 7) | c] =
                        letterAsCheck ? 1 << 12 : value < 0 ? FOREIGN : value * (i < BODY ? GB_11714.weight(i) : 1);
            }
        }
        return table;
    }

    private static boolean hasHyphen(CharSequence text) {
        return text.length() == 10 && text.charAt(BODY) == '-';
    }

    private static int sum(CharSequence text, int from, int to) {
        int sum = 0;
        int all = 0;
        for (int i = 0; i < BODY; i++) {
            char c = text.charAt(from + i);
            all |= c;
            sum += TABLE[(i << 7) | (c & 127)];
        }
        char check = text.charAt(to - 1);
        sum += TABLE[(BODY << 7) | (check & 127)];
        return (all | check) < 128 ? sum : FOREIGN;
    }

    private static boolean meetsCheck(int sum) {
        return sum < 1 << 12 && sum % 11 == 0;
    }

    static String complete(CharSequence body) {
        boolean computable = body.length() == BODY;
        for (int i = 0; computable && i < BODY; i++) {
            computable = GB_11714.valueOf(body.charAt(i)) >= 0;
        }
        return body.toString() + (computable ? GB_11714.compute(body) : '0');
    }

    static boolean isSelfDefined(CharSequence text) {
        return text.charAt(0) == 'P'
                && text.charAt(1) == 'D'
                && text.charAt(2) == 'Y'
                && Characters.allDigits(text, 3, BODY)
                && Characters.digits(text, 3, BODY) > 0;
    }

    @Override
    CodeKind kind() {
        return CodeKind.ORG_CODE;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        boolean hyphen = to - from == 10 && text.charAt(from + BODY) == '-';
        return (hyphen || to - from == 9) && meetsCheck(sum(text, from, to));
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        if (text.length() != 9 && !hasHyphen(text)) {
            return CodeProblem.Type.LENGTH.bit()
                    | (foreign(text, Math.min(9, text.length())) ? CodeProblem.Type.CHARACTER.bit() : 0);
        }
        int sum = sum(text, 0, text.length());
        if (sum >= FOREIGN) {
            return CodeProblem.Type.CHARACTER.bit();
        }
        long mask = isSelfDefined(text) ? CodeNote.Type.SELF_DEFINED_RANGE.bit() : 0;
        return meetsCheck(sum) ? mask : mask | CodeProblem.Type.CHECK_CHARACTER.bit();
    }

    private static boolean foreign(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (GB_11714.valueOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    OrganizationCode create(String text) {
        return new OrganizationCode(this, compact(text));
    }

    private static String compact(String text) {
        return hasHyphen(text) ? text.substring(0, BODY) + text.charAt(9) : text;
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), "9"));
        }
        if (has(mask, CodeProblem.Type.CHARACTER)) {
            for (int i = 0; i < (hasHyphen(text) ? 10 : Math.min(9, text.length())); i++) {
                if (GB_11714.valueOf(text.charAt(i)) < 0 && !(hasHyphen(text) && i == BODY)) {
                    problems.add(CodeProblem.character(text, i, "0-9 A-Z"));
                }
            }
        }
        if (has(mask, CodeProblem.Type.CHECK_CHARACTER)) {
            int last = text.length() - 1;
            char expected = GB_11714.compute(text.substring(0, BODY));
            problems.add(new CodeProblem(
                    CodeProblem.Type.CHECK_CHARACTER, last + 1, Characters.show(text, last), String.valueOf(expected)));
        }
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.SELF_DEFINED_RANGE)) {
            notes.add(new CodeNote(CodeNote.Type.SELF_DEFINED_RANGE));
        }
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        EvidenceList found = new EvidenceList(mask);
        found.unless(CodeProblem.Type.CHECK_CHARACTER, Evidence.CHECK_CHARACTER);
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        int last = text.length();
        return List.of(
                CodeExplanation.part("org.body", 1, BODY, text, locale, null),
                CodeExplanation.part("org.check", last, last, text, locale, null));
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        String compact = compact(text);
        return foreign(compact, 9) ? List.of() : List.of(CodeExplanation.Sum.of(GB_11714, compact, 0));
    }
}
