package io.github.xinyong.codes;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fifteen digits: province, a day of the calendar, and what the sequence says about the century. */
final class LegacyCitizenIdNumberRules extends CodeRules<LegacyCitizenIdNumber> {

    static final LegacyCitizenIdNumberRules INSTANCE = new LegacyCitizenIdNumberRules();

    private static final int LENGTH = 15;

    private LegacyCitizenIdNumberRules() {}

    static int century(int sequence) {
        return sequence >= 996 && sequence <= 999 ? 18 : 19;
    }

    /** Returns the birth date as yyyymmdd. */
    static int birth(CharSequence text, int from) {
        return century(Characters.digits(text, from + 12, from + 15)) * 1_000_000
                + Characters.digits(text, from + 6, from + 12);
    }

    private static boolean isProvince(int province) {
        return Provinces.isKnown(province) && province < 81;
    }

    @Override
    CodeKind kind() {
        return CodeKind.CITIZEN_ID_15;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        return to - from == LENGTH
                && Characters.allDigits(text, from, to)
                && isProvince(Characters.digits(text, from, from + 2))
                && BirthDates.isCalendarDay(birth(text, from));
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        boolean foreign = !Characters.allDigits(text, 0, Math.min(LENGTH, text.length()));
        long mask = foreign ? CodeProblem.Type.CHARACTER.bit() : 0;
        if (text.length() != LENGTH) {
            return mask | CodeProblem.Type.LENGTH.bit();
        }
        if (Characters.allDigits(text, 0, 2) && !isProvince(Characters.digits(text, 0, 2))) {
            mask |= CodeProblem.Type.PROVINCE.bit();
        }
        if (Characters.allDigits(text, 6, LENGTH)) {
            boolean special = century(Characters.digits(text, 12, 15)) == 18;
            mask |= BirthDates.examine(birth(text, 0), false, date)
                    | (special ? CodeNote.Type.SPECIAL_SEQUENCE : CodeNote.Type.CENTURY_ASSUMED).bit();
        }
        return mask;
    }

    @Override
    LegacyCitizenIdNumber create(String text) {
        return new LegacyCitizenIdNumber(this, text);
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), "15"));
        }
        foreignDigits(text, LENGTH, mask, problems);
        if (has(mask, CodeProblem.Type.PROVINCE)) {
            problems.add(new CodeProblem(CodeProblem.Type.PROVINCE, 1, text.substring(0, 2), null));
        }
        BirthDates.problems(text, 6, 12, mask, date, problems);
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.CENTURY_ASSUMED)) {
            notes.add(new CodeNote(CodeNote.Type.CENTURY_ASSUMED));
        }
        if (has(mask, CodeNote.Type.SPECIAL_SEQUENCE)) {
            notes.add(new CodeNote(CodeNote.Type.SPECIAL_SEQUENCE, text.substring(12)));
        }
        if (has(mask, CodeNote.Type.BIRTH_BEFORE_1900)) {
            notes.add(new CodeNote(CodeNote.Type.BIRTH_BEFORE_1900, String.valueOf(birth(text, 0) / 10_000)));
        }
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        EvidenceList found = new EvidenceList(mask);
        found.unless(CodeProblem.Type.PROVINCE, Evidence.PROVINCE);
        found.when(DivisionNotes.isKnown(text, 0), Evidence.DIVISION);
        found.unless(CodeProblem.Type.BIRTH_DATE, Evidence.BIRTH_DATE);
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        return List.of(
                CodeExplanation.part("citizen.division", 1, 6, text, locale, null),
                CodeExplanation.part("citizen.birth", 7, 12, text, locale, null),
                CodeExplanation.part(
                        "citizen.sequence", 13, 15, text, locale, CodeExplanation.sex(text.charAt(14), locale)));
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        return List.of();
    }
}
