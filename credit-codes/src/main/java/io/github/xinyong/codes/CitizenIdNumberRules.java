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

    /** Bits 0-11: the check sum. Bits 12-38: the date as yyyymmdd. Bits 39-46: the province. */
    private static final int DATE = 12;

    private static final int PROVINCE = 39;
    private static final long[] WEIGHTS = weights();
    private static final long FOREIGN = -1;

    private CitizenIdNumberRules() {}

    private static long[] weights() {
        long[] weights = new long[CHECK];
        long place = 10_000_000;
        for (int i = 0; i < CHECK; i++) {
            weights[i] = GB_11643.weight(i);
            if (i < 2) {
                weights[i] |= (i == 0 ? 10L : 1L) << PROVINCE;
            } else if (i >= 6 && i < 14) {
                weights[i] |= place << DATE;
                place /= 10;
            }
        }
        return weights;
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
        return (int) (sum & 0xFFF) % 11 == 1;
    }

    private static int date(long sum) {
        return (int) (sum >>> DATE) & 0x7FF_FFFF;
    }

    private static int province(long sum) {
        return (int) (sum >>> PROVINCE);
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
        return to - from == LENGTH && meetsRules(text, from) && !Ambiguity.isUnifiedRatherThanCitizen(text, from);
    }

    /** Tells whether 18 characters have a known province, a real birth date and the right check. */
    static boolean meetsRules(CharSequence text, int from) {
        long sum = sum(text, from);
        return sum != FOREIGN && meetsCheck(sum) && BirthDates.isCalendarDay(date(sum)) && isPlausible(sum);
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

    private static boolean isPlausible(long sum) {
        return Provinces.isKnown(province(sum)) && (date(sum) >= BirthDates.EARLIEST || isPermit(province(sum)));
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
        long mask = sum == FOREIGN ? CodeProblem.Type.CHARACTER.bit() : 0;
        if (sum != FOREIGN && !meetsCheck(sum)) {
            mask |= CodeProblem.Type.CHECK_CHARACTER.bit();
        }
        int province = Characters.allDigits(text, 0, 2) ? Characters.digits(text, 0, 2) : -1;
        if (province >= 0 && !Provinces.isKnown(province)) {
            mask |= CodeProblem.Type.PROVINCE.bit();
        }
        if (!Characters.allDigits(text, 6, 14)) {
            return mask;
        }
        mask |= BirthDates.examine(Characters.digits(text, 6, 14), isPermit(province), date);
        if ((mask & PROBLEMS) == 0 && Ambiguity.isUnifiedRatherThanCitizen(text, 0)) {
            mask |= CodeProblem.Type.UNIFIED_SOCIAL_CREDIT_CODE.bit();
        }
        return has(mask, CodeProblem.Type.PROVINCE) ? mask : mask | division(text, isPermit(province));
    }

    /** The division is that of the first registration: the years of its code say something, but nothing for certain. */
    private static long division(String text, boolean permit) {
        long mask = DivisionNotes.examine(text, 0) & CodeNote.Type.DIVISION_UNKNOWN.bit();
        if (permit || mask != 0 || !Characters.allDigits(text, 0, 6)) {
            return mask;
        }
        int division = Characters.digits(text, 0, 6);
        int year = Characters.digits(text, 6, 10);
        if (year < Divisions.load().firstYear(division)) {
            return CodeNote.Type.BORN_BEFORE_DIVISION.bit();
        }
        return year > Divisions.load().lastYear(division) ? CodeNote.Type.BORN_AFTER_DIVISION.bit() : 0;
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
        return new CitizenIdNumber(text);
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
