package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11643;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import io.github.xinyong.codes.division.Divisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** GB 11643 in one pass: each digit times one packed weight adds to the check sum, the date and the province at once. */
final class CitizenIdNumberRules extends CodeRules<CitizenIdNumber> {

    static final CitizenIdNumberRules INSTANCE = new CitizenIdNumberRules();

    private static final int LENGTH = 18;
    private static final int CHECK = 17;

    /** Bits 0-10: the check sum. Then the day, the month, the year, the division two by two. */
    private static final int DAY = 11;

    private static final int MONTH = 18;
    private static final int YEAR = 25;
    private static final int PROVINCE = 39;
    private static final int PREFECTURE = 46;
    private static final int COUNTY = 53;
    private static final int TWO_DIGITS = 0x7F;
    private static final int FOUR_DIGITS = 0x3FFF;
    private static final long[] WEIGHTS = weights();
    private static final long FOREIGN = -1;

    private CitizenIdNumberRules() {}

    private static long[] weights() {
        long[] weights = new long[CHECK];
        for (int i = 0; i < CHECK; i++) {
            weights[i] = GB_11643.weight(i);
        }
        place(weights, 0, 2, PROVINCE);
        place(weights, 2, 4, PREFECTURE);
        place(weights, 4, 6, COUNTY);
        place(weights, 6, 10, YEAR);
        place(weights, 10, 12, MONTH);
        place(weights, 12, 14, DAY);
        return weights;
    }

    /** Lets the digits of a part add up to its number at a place of the sum. */
    private static void place(long[] weights, int from, int to, int shift) {
        long unit = 1;
        for (int i = to - 1; i >= from; i--) {
            weights[i] |= unit << shift;
            unit *= 10;
        }
    }

    /** Adds up a text of 18 characters; {@link #FOREIGN} if a character does not belong. */
    private static long sum(CharSequence text, int from) {
        long sum = 0;
        int outside = 0;
        for (int i = 0; i < CHECK; i++) {
            int digit = text.charAt(from + i) - '0';
            outside |= digit | (9 - digit);
            sum += digit * WEIGHTS[i];
        }
        int last = text.charAt(from + CHECK);
        int check = last == 'X' ? 10 : last - '0';
        outside |= check | (last == 'X' ? 0 : 9 - check);
        return outside < 0 ? FOREIGN : sum + check;
    }

    private static boolean meetsCheck(long sum) {
        return ((int) sum & 0x7FF) % 11 == 1;
    }

    private static int part(long sum, int shift, int mask) {
        return (int) (sum >>> shift) & mask;
    }

    static String complete(String body) {
        return body + (body.length() == CHECK && Characters.allDigits(body, 0, CHECK) ? GB_11643.compute(body) : '0');
    }

    @Override
    CodeKind kind() {
        return CodeKind.CITIZEN_ID;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long sum = sum(text, from);
        return meetsRules(sum)
                && !(Provinces.isKnown(part(sum, PREFECTURE, TWO_DIGITS))
                        && Ambiguity.isUnifiedRatherThanCitizen(text, from));
    }

    /** Tells whether 18 characters have a known province, a real birth date and the right check. */
    static boolean meetsRules(CharSequence text, int from) {
        return meetsRules(sum(text, from));
    }

    private static boolean meetsRules(long sum) {
        if (sum == FOREIGN || !meetsCheck(sum)) {
            return false;
        }
        int province = part(sum, PROVINCE, TWO_DIGITS);
        int year = part(sum, YEAR, FOUR_DIGITS);
        return Provinces.isKnown(province)
                && (year >= 1800 || isPermit(province))
                && BirthDates.isCalendarDay(year, part(sum, MONTH, TWO_DIGITS), part(sum, DAY, TWO_DIGITS));
    }

    /** Tells whether eighteen characters are digits, the last perhaps X, that meet the check. */
    static boolean meetsCheck(CharSequence text, int from) {
        long sum = sum(text, from);
        return sum != FOREIGN && meetsCheck(sum);
    }

    static String birthAndSequence(LocalDate birthDate, int sequence) {
        if (sequence < 0 || sequence > 999) {
            throw new IllegalArgumentException("sequence must be 0 to 999, not " + sequence);
        }
        return String.format(
                Locale.ROOT,
                "%04d%02d%02d%03d",
                birthDate.getYear(),
                birthDate.getMonthValue(),
                birthDate.getDayOfMonth(),
                sequence);
    }

    /** Residents of Hong Kong, Macao and Taiwan: no rule on the birth year. */
    private static boolean isPermit(int province) {
        return province >= 81 && province <= 83;
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        if (text.length() != LENGTH) {
            return CodeProblem.Type.LENGTH.bit() | (foreign(text) ? CodeProblem.Type.CHARACTER.bit() : 0);
        }
        long sum = sum(text, 0);
        if (sum == FOREIGN) {
            return CodeProblem.Type.CHARACTER.bit() | examineParts(text, date);
        }
        int division = part(sum, PROVINCE, TWO_DIGITS) * 10_000
                + part(sum, PREFECTURE, TWO_DIGITS) * 100
                + part(sum, COUNTY, TWO_DIGITS);
        int birth =
                part(sum, YEAR, FOUR_DIGITS) * 10_000 + part(sum, MONTH, TWO_DIGITS) * 100 + part(sum, DAY, TWO_DIGITS);
        long mask = (meetsCheck(sum) ? 0 : CodeProblem.Type.CHECK_CHARACTER.bit()) | examine(division, birth, date);
        boolean perhapsUnified = (mask & PROBLEMS) == 0 && Provinces.isKnown(part(sum, PREFECTURE, TWO_DIGITS));
        return perhapsUnified && Ambiguity.isUnifiedRatherThanCitizen(text, 0)
                ? mask | CodeProblem.Type.UNIFIED_SOCIAL_CREDIT_CODE.bit()
                : mask;
    }

    /** Says what can be said of the parts of a text with foreign characters: of each whose own characters are digits. */
    private static long examineParts(String text, @Nullable LocalDate date) {
        long mask = 0;
        if (Characters.allDigits(text, 0, 2) && !Provinces.isKnown(Characters.digits(text, 0, 2))) {
            mask |= CodeProblem.Type.PROVINCE.bit();
        }
        if (Characters.allDigits(text, 6, 14)) {
            boolean permit = Characters.allDigits(text, 0, 2) && isPermit(Characters.digits(text, 0, 2));
            mask |= BirthDates.examine(Characters.digits(text, 6, 14), permit, date);
        }
        return mask;
    }

    private static long examine(int division, int birth, @Nullable LocalDate date) {
        int province = division / 10_000;
        long mask = BirthDates.examine(birth, isPermit(province), date);
        return Provinces.isKnown(province)
                ? mask | divisionNotes(division, birth / 10_000)
                : mask | CodeProblem.Type.PROVINCE.bit();
    }

    /** The division is that of the first registration: the years of its code say something, but nothing for certain. */
    private static long divisionNotes(int division, int birthYear) {
        long mask = DivisionNotes.examine(division) & CodeNote.Type.DIVISION_UNKNOWN.bit();
        if (isPermit(division / 10_000) || mask != 0) {
            return mask;
        }
        if (birthYear < Divisions.load().firstYear(division)) {
            return CodeNote.Type.BORN_BEFORE_DIVISION.bit();
        }
        return birthYear > Divisions.load().lastYear(division) ? CodeNote.Type.BORN_AFTER_DIVISION.bit() : 0;
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
        return !Characters.isDigit(c) && !(index == CHECK && c == 'X');
    }

    @Override
    CitizenIdNumber create(String text) {
        return new CitizenIdNumber(this, text);
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), "18"));
        }
        if (has(mask, CodeProblem.Type.CHARACTER)) {
            for (int i = 0; i < Math.min(LENGTH, text.length()); i++) {
                if (isForeign(text, i)) {
                    problems.add(CodeProblem.character(text, i, i == CHECK ? "0-9 X" : "0-9"));
                }
            }
        }
        if (has(mask, CodeProblem.Type.PROVINCE)) {
            problems.add(new CodeProblem(CodeProblem.Type.PROVINCE, 1, text.substring(0, 2), null));
        }
        BirthDates.problems(text, 6, 14, mask, date, problems);
        if (has(mask, CodeProblem.Type.CHECK_CHARACTER)) {
            problems.add(checkProblem(CodeProblem.Type.CHECK_CHARACTER, GB_11643, text, 0));
        }
        if (has(mask, CodeProblem.Type.UNIFIED_SOCIAL_CREDIT_CODE)) {
            problems.add(new CodeProblem(CodeProblem.Type.UNIFIED_SOCIAL_CREDIT_CODE, 0, null, null));
        }
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.BIRTH_BEFORE_1900)) {
            notes.add(new CodeNote(CodeNote.Type.BIRTH_BEFORE_1900, text.substring(6, 10)));
        }
        DivisionNotes.spell(text, 0, mask, notes);
        String division = has(mask, CodeNote.Type.BORN_BEFORE_DIVISION) || has(mask, CodeNote.Type.BORN_AFTER_DIVISION)
                ? text.substring(0, 6)
                : "";
        if (has(mask, CodeNote.Type.BORN_BEFORE_DIVISION)) {
            int first = Divisions.load().firstYear(Characters.digits(division, 0, 6));
            notes.add(new CodeNote(CodeNote.Type.BORN_BEFORE_DIVISION, division, String.valueOf(first)));
        }
        if (has(mask, CodeNote.Type.BORN_AFTER_DIVISION)) {
            int last = Divisions.load().lastYear(Characters.digits(division, 0, 6));
            notes.add(new CodeNote(CodeNote.Type.BORN_AFTER_DIVISION, division, String.valueOf(last)));
        }
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        EvidenceList found = new EvidenceList(mask);
        found.unless(CodeProblem.Type.CHECK_CHARACTER, Evidence.CHECK_CHARACTER);
        found.unless(CodeProblem.Type.PROVINCE, Evidence.PROVINCE);
        found.when(DivisionNotes.isKnown(text, 0), Evidence.DIVISION);
        found.birth();
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        return List.of(
                CodeExplanation.part("citizen.division", 1, 6, text, locale, DivisionNotes.name(text, 0)),
                CodeExplanation.part("citizen.birth", 7, 14, text, locale, null),
                CodeExplanation.part(
                        "citizen.sequence", 15, 17, text, locale, CodeExplanation.sex(text.charAt(16), locale)),
                CodeExplanation.part("citizen.check", 18, 18, text, locale, null));
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        return foreign(text) ? List.of() : List.of(CodeExplanation.Sum.of(GB_11643, text, 0));
    }
}
