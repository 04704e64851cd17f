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
 * GB 32100 as one packed table: one addition a character does all the work. By the Chinese remainder theorem one sum
 * modulo 341 = 31 · 11 carries both check sums; beside it are counted the characters that do not belong, and those that
 * no citizen number has at their place.
 */
final class UnifiedSocialCreditCodeRules extends CodeRules<UnifiedSocialCreditCode> {

    static final UnifiedSocialCreditCodeRules INSTANCE = new UnifiedSocialCreditCodeRules();

    private static final int LENGTH = 18;
    private static final int HALF = LENGTH / 2;
    private static final int ORGANIZATION = 8;
    private static final int CHECK = 17;

    /**
     * Bits 0-12: the sum modulo 341. Bits 13-17: foreign characters. Bit 18: no organisation code. Bits 19-23: no
     * citizen. Bits 24-43: the division as a number.
     */
    private static final int SUM = 0x1FFF;

    private static final int FOREIGN = 1 << 13;
    private static final int FOREIGN_MASK = 0x1F << 13;
    private static final int NO_ORGANIZATION = 1 << 18;
    private static final int NO_CITIZEN = 1 << 19;
    private static final int NO_CITIZEN_MASK = 0x1F << 19;
    private static final int DIVISION = 24;
    private static final int[] PLACES = {100_000, 10_000, 1_000, 100, 10, 1};
    private static final long[] TABLE = table();

    private UnifiedSocialCreditCodeRules() {}

    /** A row of 256 for each position, so that a byte needs no range check. */
    private static long[] table() {
        long[] table = new long[LENGTH << 8];
        for (int i = 0; i < LENGTH; i++) {
            for (char c = 0; c < 256; c++) {
                table[(i << 8) + c] = entry(i, c);
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
        int own = value * (index == CHECK ? 1 : GB_32100.weight(index));
        int organization = 0;
        if (index >= ORGANIZATION && index < CHECK - 1) {
            organization = GB_11714.valueOf(c) * GB_11714.weight(index - ORGANIZATION);
        } else if (index == CHECK - 1) {
            organization = GB_11714.checkAlphabet().indexOf(c);
            if (organization < 0) {
                return residue(own, 0) | NO_ORGANIZATION | NO_CITIZEN;
            }
        }
        long division = index >= 2 && index < ORGANIZATION ? (long) value * PLACES[index - 2] : 0;
        return residue(own, organization) | (isCitizens(index, c) ? 0 : NO_CITIZEN) | (division << DIVISION);
    }

    /** Returns the number below 341 that is one number modulo 31 and another modulo 11. */
    private static int residue(int modulo31, int modulo11) {
        return (187 * modulo31 + 155 * modulo11) % 341;
    }

    /** Tells whether a citizen number can have a character at an index; what stands out is enough. */
    private static boolean isCitizens(int index, char c) {
        return switch (index) {
            case 0 -> c >= '1' && c <= '8';
            case 10 -> c == '0' || c == '1';
            case 12 -> c >= '0' && c <= '3';
            case CHECK -> Characters.isDigit(c) || c == 'X';
            default -> Characters.isDigit(c);
        };
    }

    /** Returns what a character at an index adds to the modulo-341 sum of both checks, 0 if it does not belong. */
    static int residue(int index, char c) {
        return (int) TABLE[(index << 8) + c] & SUM;
    }

    /** Adds up the table over 18 characters, in halves that are short enough to be unrolled. */
    private static long sum(CharSequence text, int from) {
        // strings have a loop of their own, which no other class can slow down
        return text instanceof String string
                ? sum(string, from, 0, HALF) + sum(string, from, HALF, LENGTH)
                : sum(text, from, 0, HALF) + sum(text, from, HALF, LENGTH);
    }

    private static long sum(CharSequence text, int from, int first, int last) {
        long sum = 0;
        for (int i = first; i < last; i++) {
            sum += TABLE[(i << 8) + Math.min(text.charAt(from + i), 255)];
        }
        return sum;
    }

    private static long sum(String text, int from, int first, int last) {
        long sum = 0;
        for (int i = first; i < last; i++) {
            sum += TABLE[(i << 8) + Characters.byteAt(text, from + i)];
        }
        return sum;
    }

    private static long sum(byte[] ascii, int from) {
        return sum(ascii, from, 0, HALF) + sum(ascii, from, HALF, LENGTH);
    }

    private static long sum(byte[] ascii, int from, int first, int last) {
        long sum = 0;
        for (int i = first; i < last; i++) {
            sum += TABLE[(i << 8) + (ascii[from + i] & 255)];
        }
        return sum;
    }

    private static boolean isClean(long sum) {
        return (sum & FOREIGN_MASK) == 0;
    }

    private static boolean meetsOwnCheck(long sum) {
        return ((int) sum & SUM) % 31 == 0;
    }

    private static boolean meetsOrganizationCheck(long sum) {
        return (sum & NO_ORGANIZATION) == 0 && ((int) sum & SUM) % 11 == 0;
    }

    private static boolean meetsBoth(long sum) {
        return (sum & (FOREIGN_MASK | NO_ORGANIZATION)) == 0 && ((int) sum & SUM) % 341 == 0;
    }

    private static boolean canBeCitizens(long sum) {
        return (sum & NO_CITIZEN_MASK) == 0;
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
        return meetsBoth(sum) && !(canBeCitizens(sum) && Ambiguity.isCitizenRatherThanUnified(text, from));
    }

    @Override
    boolean conforms(byte[] ascii, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long sum = sum(ascii, from);
        return meetsBoth(sum) && !(canBeCitizens(sum) && Ambiguity.isCitizenRatherThanUnified(ascii, from));
    }

    @Override
    boolean deviates(CharSequence text, int from, int to) {
        return to - from == LENGTH && isPilot(text, from);
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
            if (meetsOrganizationCheck(sum) && isPilot(text, 0)) {
                mask |= CodeNote.Type.FUJIAN_PILOT_RULE.bit();
            }
        }
        if ((mask & PROBLEMS) == 0 && canBeCitizens(sum) && Ambiguity.isCitizenRatherThanUnified(text, 0)) {
            mask |= CodeProblem.Type.CITIZEN_ID_NUMBER.bit();
        }
        return mask;
    }

    private long examineForeign(String text) {
        long mask = CodeProblem.Type.CHARACTER.bit();
        if (organizationReadable(text) && !GB_11714.verify(text.substring(ORGANIZATION, CHECK))) {
            mask |= CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER.bit();
        }
        if (isPilot(text, 0)) {
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
        return isForeign(text.charAt(index), index);
    }

    private static boolean isForeign(char c, int index) {
        return c > 255 || !isClean(TABLE[(index << 8) + c]);
    }

    private static boolean organizationReadable(String text) {
        for (int i = ORGANIZATION; i < CHECK; i++) {
            if (isForeign(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether 18 characters follow the pilot's rule within the pilot's divisions and identifiers. */
    private static boolean isPilot(CharSequence text, int from) {
        int pilot = 0;
        long organization = 0;
        for (int i = 0; i < CHECK; i++) {
            char c = text.charAt(from + i);
            if (isForeign(c, i) || !isPilots(c, i)) {
                return false;
            }
            pilot += FUJIAN_PILOT.valueOf(c) * FUJIAN_PILOT.weight(i);
            organization += TABLE[(i << 8) + c];
        }
        int check = FUJIAN_PILOT.valueOf(text.charAt(from + CHECK));
        return meetsOrganizationCheck(organization) && check >= 0 && (pilot + check) % FUJIAN_PILOT.modulus() == 0;
    }

    /** The pilot's codes have divisions 3501 and 3502 and identifiers M000 and M001. */
    private static boolean isPilots(char c, int index) {
        return switch (index) {
            case 2 -> c == '3';
            case 3 -> c == '5';
            case 4, 9, 10 -> c == '0';
            case 5 -> c == '1' || c == '2';
            case ORGANIZATION -> c == 'M';
            case 11 -> c == '0' || c == '1';
            default -> true;
        };
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
        if (isPilot(text, 0)) {
            sums.add(CodeExplanation.Sum.of(FUJIAN_PILOT, text, 0));
        }
        return sums;
    }
}
