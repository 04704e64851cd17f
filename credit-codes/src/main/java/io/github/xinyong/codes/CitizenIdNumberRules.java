package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11643;

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
    private static long sum(CharSequence text) {
        long sum = 0;
        int outside = 0;
        for (int i = 0; i < CHECK; i++) {
            int digit = text.charAt(i) - '0';
            outside |= digit | (9 - digit);
            sum += digit * WEIGHTS[i];
        }
        int last = text.charAt(CHECK);
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

    static boolean isCalendarDay(int date) {
        int day = date % 100;
        int month = date / 100 % 100;
        if (day == 0 || month == 0 || month > 12) {
            return false;
        }
        if (day <= 28) {
            return true;
        }
        if (month == 2) {
            return day == 29 && isLeapYear(date / 10_000);
        }
        return day <= 30 + ((month + (month >> 3)) & 1);
    }

    private static boolean isLeapYear(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static String complete(String body) {
        return body + (body.length() == CHECK && Characters.allDigits(body, 0, CHECK) ? GB_11643.compute(body) : '0');
    }

    @Override
    CodeKind kind() {
        return CodeKind.CITIZEN_ID;
    }

    @Override
    boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        long sum = text instanceof String string ? sum(string) : sum(text);
        return sum != FOREIGN && meetsCheck(sum) && isCalendarDay(date(sum)) && isPlausible(sum);
    }

    /** Tells whether a text of 18 characters is a citizen number rather than the code of an organisation. */
    static boolean claims(CharSequence text) {
        return INSTANCE.isValid(text);
    }

    private static boolean isPlausible(long sum) {
        return Provinces.isKnown(province(sum)) && (date(sum) >= 1800_00_00 || isPermit(province(sum)));
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
        long sum = sum(text);
        long mask = sum == FOREIGN ? CodeProblem.Type.CHARACTER.bit() : 0;
        if (sum != FOREIGN && !meetsCheck(sum)) {
            mask |= CodeProblem.Type.CHECK_CHARACTER.bit();
        }
        int province = Characters.allDigits(text, 0, 2) ? Characters.digits(text, 0, 2) : -1;
        if (province >= 0 && !Provinces.isKnown(province)) {
            mask |= CodeProblem.Type.PROVINCE.bit();
        }
        return Characters.allDigits(text, 6, 14) ? mask | birth(text, isPermit(province), date) : mask;
    }

    private static long birth(String text, boolean permit, @Nullable LocalDate date) {
        int birth = Characters.digits(text, 6, 14);
        if (!isCalendarDay(birth)) {
            return CodeProblem.Type.BIRTH_DATE.bit();
        }
        long mask = 0;
        if (date != null && birth > date.getYear() * 10_000L + date.getMonthValue() * 100L + date.getDayOfMonth()) {
            mask |= CodeProblem.Type.BIRTH_DATE_IN_FUTURE.bit();
        }
        if (!permit && birth < 1800_00_00) {
            mask |= CodeProblem.Type.BIRTH_DATE_TOO_EARLY.bit();
        } else if (!permit && birth < 1900_00_00) {
            mask |= CodeNote.Type.BIRTH_BEFORE_1900.bit();
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
        birthProblem(CodeProblem.Type.BIRTH_DATE, text, mask, null, problems);
        birthProblem(
                CodeProblem.Type.BIRTH_DATE_IN_FUTURE, text, mask, date == null ? null : date.toString(), problems);
        birthProblem(CodeProblem.Type.BIRTH_DATE_TOO_EARLY, text, mask, "1800-01-01", problems);
        if (has(mask, CodeProblem.Type.CHECK_CHARACTER)) {
            problems.add(
                    UnifiedSocialCreditCodeRules.checkProblem(CodeProblem.Type.CHECK_CHARACTER, GB_11643, text, 0));
        }
    }

    private static void birthProblem(
            CodeProblem.Type type, String text, long mask, @Nullable String limit, List<CodeProblem> problems) {
        if (has(mask, type)) {
            problems.add(new CodeProblem(type, 7, text.substring(6, 14), limit));
        }
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.BIRTH_BEFORE_1900)) {
            notes.add(new CodeNote(CodeNote.Type.BIRTH_BEFORE_1900, text.substring(6, 10)));
        }
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        boolean sexKnown = Characters.isDigit(text.charAt(16));
        String sex = sexKnown && (text.charAt(16) & 1) == 1 ? "sex.male" : "sex.female";
        return List.of(
                CodeExplanation.part("citizen.division", 1, 6, text, locale, null),
                CodeExplanation.part("citizen.birth", 7, 14, text, locale, null),
                CodeExplanation.part(
                        "citizen.sequence", 15, 17, text, locale, sexKnown ? CodeMessages.text(locale, sex) : null),
                CodeExplanation.part("citizen.check", 18, 18, text, locale, null));
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        return foreign(text) ? List.of() : List.of(CodeExplanation.Sum.of(GB_11643, text, 0));
    }
}
