package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.FUJIAN_PILOT;
import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11714;
import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_32100;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * GB 32100 as one packed table: for each position and character the two products of the two check sums and a mark for a
 * foreign character, so that one addition a character does all the work.
 */
final class UnifiedSocialCreditCodeRules extends CodeRules<UnifiedSocialCreditCode> {

    static final UnifiedSocialCreditCodeRules INSTANCE = new UnifiedSocialCreditCodeRules();

    private static final int LENGTH = 18;
    private static final int ORGANIZATION = 8;
    private static final int CHECK = 17;

    /**
     * Bits 0-9: sum modulo 31. Bits 10-17: sum modulo 11. Bits 18-22: foreign characters. Bits 23-27: letters. Bits
     * 28-47: the division as a number.
     */
    private static final int SUM_31 = 0x3FF;

    private static final int SHIFT_11 = 10;
    private static final int SUM_11 = 0xFF;
    private static final int FOREIGN = 1 << 18;
    private static final int FOREIGN_MASK = 0x1F << 18;
    private static final int LETTER = 1 << 23;
    private static final int LETTER_MASK = 0x1F << 23;
    private static final int DIVISION = 28;
    private static final int[] PLACES = {100_000, 10_000, 1_000, 100, 10, 1};
    private static final long[] TABLE = table();

    private UnifiedSocialCreditCodeRules() {}

    private static long[] table() {
        long[] table = new long[LENGTH << 7];
        for (int i = 0; i < LENGTH; i++) {
            for (char c = 0; c < 128; c++) {
                table[(i << 7) | c] = entry(i, c);
            }
        }
        return table;
    }

    private static long entry(int index, char c) {
        int value = GB_32100.valueOf(c);
        boolean allowed = value >= 0 && (index < 2 || index >= ORGANIZATION || Characters.isDigit(c));
        if (!allowed) {
            return FOREIGN;
        }
        long entry = (long) value * (index == CHECK ? 1 : GB_32100.weight(index)) % GB_32100.modulus();
        if (index >= ORGANIZATION && index < CHECK - 1) {
            entry |= (GB_11714.valueOf(c) * GB_11714.weight(index - ORGANIZATION) % GB_11714.modulus()) << SHIFT_11;
        } else if (index == CHECK - 1) {
            // a character that no organisation code ends with is marked by a sum that cannot come out
            int check = GB_11714.checkAlphabet().indexOf(c);
            entry |= (check >= 0 ? check : 128) << SHIFT_11;
        }
        if (index >= 2 && index < ORGANIZATION) {
            entry |= ((long) value * PLACES[index - 2]) << DIVISION;
        }
        return index < CHECK && !Characters.isDigit(c) ? entry | LETTER : entry;
    }

    /** Adds up the table over 18 characters; a character outside ASCII makes the result foreign. */
    private static long sum(CharSequence text, int from) {
        long sum = 0;
        int all = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(from + i);
            all |= c;
            sum += TABLE[(i << 7) | (c & 127)];
        }
        return all < 128 ? sum : FOREIGN;
    }

    /** Tells whether both checks of 18 characters are right, whatever else they may be. */
    static boolean meetsChecks(CharSequence text, int from) {
        long sum = sum(text, from);
        return isClean(sum) && meetsOwnCheck(sum) && meetsOrganizationCheck(sum);
    }

    private static boolean isClean(long sum) {
        return (sum & FOREIGN_MASK) == 0;
    }

    private static boolean meetsOwnCheck(long sum) {
        return ((int) sum & SUM_31) % 31 == 0;
    }

    private static boolean meetsOrganizationCheck(long sum) {
        int eleven = (int) (sum >> SHIFT_11) & SUM_11;
        return eleven < 128 && eleven % 11 == 0;
    }

    static char checkCharacter(CharSequence body) {
        for (int i = 0; i < body.length() && i < CHECK; i++) {
            if (GB_32100.valueOf(body.charAt(i)) < 0) {
                return '0'; // the check that follows names the foreign character
            }
        }
        return body.length() == CHECK ? GB_32100.compute(body) : '0';
    }

    @Override
    CodeKind kind() {
        return CodeKind.USCC;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long sum = sum(text, from);
        return isClean(sum)
                && meetsOwnCheck(sum)
                && meetsOrganizationCheck(sum)
                && ((sum & LETTER_MASK) != 0 || !Ambiguity.isCitizenRatherThanUnified(text, from));
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        if (text.length() != LENGTH) {
            return CodeProblem.Type.LENGTH.bit() | (foreign(text) ? CodeProblem.Type.CHARACTER.bit() : 0);
        }
        long sum = sum(text, 0);
        if (!isClean(sum)) {
            return examineForeign(text);
        }
        long mask = notes(text, (int) (sum >>> DIVISION));
        if (!meetsOrganizationCheck(sum)) {
            mask |= CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER.bit();
        }
        if (!meetsOwnCheck(sum)) {
            mask |= CodeProblem.Type.CHECK_CHARACTER.bit();
            if (meetsOrganizationCheck(sum) && isPilot(text)) {
                mask |= CodeNote.Type.FUJIAN_PILOT_RULE.bit();
            }
        }
        if ((mask & PROBLEMS) == 0 && (sum & LETTER_MASK) == 0 && Ambiguity.isCitizenRatherThanUnified(text, 0)) {
            mask |= CodeProblem.Type.CITIZEN_ID_NUMBER.bit();
        }
        return mask;
    }

    private long examineForeign(String text) {
        long mask = CodeProblem.Type.CHARACTER.bit();
        if (organizationReadable(text) && !GB_11714.verify(text.substring(ORGANIZATION, CHECK))) {
            mask |= CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER.bit();
        }
        if (isPilot(text)) {
            // the pilot's last character may be a letter that GB 32100 left out
            mask |= notes(text, Characters.digits(text, 2, ORGANIZATION)) | CodeNote.Type.FUJIAN_PILOT_RULE.bit();
        }
        return mask;
    }

    private static boolean foreign(String text) {
        for (int i = 0; i < Math.min(LENGTH, text.length()); i++) {
            if (isForeign(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(String text, int index) {
        char c = text.charAt(index);
        return c >= 128 || (TABLE[(index << 7) | c] & FOREIGN_MASK) != 0;
    }

    private static boolean organizationReadable(String text) {
        for (int i = ORGANIZATION; i < CHECK; i++) {
            if (isForeign(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a text of 18 characters follows the pilot's rule within the pilot's divisions and identifiers. */
    private static boolean isPilot(String text) {
        for (int i = 0; i < CHECK; i++) {
            if (isForeign(text, i)) {
                return false;
            }
        }
        return (text.startsWith("3501", 2) || text.startsWith("3502", 2))
                && (text.startsWith("M000", ORGANIZATION) || text.startsWith("M001", ORGANIZATION))
                && GB_11714.verify(text.substring(ORGANIZATION, CHECK))
                && FUJIAN_PILOT.verify(text);
    }

    private static long notes(String text, int division) {
        return DivisionNotes.examine(division)
                | (RegistrationType.isListed(text.charAt(0), text.charAt(1)) ? 0 : CodeNote.Type.UNLISTED_TYPE.bit());
    }

    @Override
    UnifiedSocialCreditCode create(String text) {
        return new UnifiedSocialCreditCode(this, text);
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), "18"));
        }
        if (has(mask, CodeProblem.Type.CHARACTER)) {
            for (int i = 0; i < Math.min(LENGTH, text.length()); i++) {
                if (isForeign(text, i)) {
                    problems.add(
                            CodeProblem.character(text, i, i < 2 || i >= ORGANIZATION ? GB_32100.alphabet() : "0-9"));
                }
            }
        }
        if (has(mask, CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER)) {
            problems.add(checkProblem(CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER, GB_11714, text, ORGANIZATION));
        }
        if (has(mask, CodeProblem.Type.CHECK_CHARACTER)) {
            problems.add(checkProblem(CodeProblem.Type.CHECK_CHARACTER, GB_32100, text, 0));
        }
        if (has(mask, CodeProblem.Type.CITIZEN_ID_NUMBER)) {
            problems.add(new CodeProblem(CodeProblem.Type.CITIZEN_ID_NUMBER, 0, null, null));
        }
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.FUJIAN_PILOT_RULE)) {
            notes.add(new CodeNote(CodeNote.Type.FUJIAN_PILOT_RULE));
        }
        if (has(mask, CodeNote.Type.UNLISTED_TYPE)) {
            notes.add(new CodeNote(CodeNote.Type.UNLISTED_TYPE, text.substring(0, 2)));
        }
        DivisionNotes.spell(text, 2, mask, notes);
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        EvidenceList found = new EvidenceList(mask);
        found.unless(CodeProblem.Type.CHECK_CHARACTER, Evidence.CHECK_CHARACTER);
        found.unless(CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER, Evidence.ORGANIZATION_CHECK_CHARACTER);
        found.unless(CodeNote.Type.UNLISTED_TYPE, Evidence.LISTED_TYPE);
        found.unless(CodeNote.Type.DIVISION_UNKNOWN, Evidence.DIVISION);
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        RegistrationType type =
                RegistrationType.of(text.charAt(0), text.charAt(1)).orElse(null);
        return List.of(
                CodeExplanation.part(
                        "uscc.authority", 1, 1, text, locale, type == null ? null : type.authorityName(locale)),
                CodeExplanation.part(
                        "uscc.category", 2, 2, text, locale, type == null ? null : type.categoryName(locale)),
                CodeExplanation.part("uscc.division", 3, 8, text, locale, DivisionNotes.name(text, 2)),
                CodeExplanation.part("uscc.organization", 9, 17, text, locale, null),
                CodeExplanation.part("uscc.check", 18, 18, text, locale, null));
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        List<CodeExplanation.Sum> sums = new ArrayList<>();
        if (organizationReadable(text)) {
            sums.add(CodeExplanation.Sum.of(GB_11714, text, ORGANIZATION));
        }
        if (!foreign(text)) {
            sums.add(CodeExplanation.Sum.of(GB_32100, text, 0));
        }
        if (isPilot(text)) {
            sums.add(CodeExplanation.Sum.of(FUJIAN_PILOT, text, 0));
        }
        return sums;
    }
}
