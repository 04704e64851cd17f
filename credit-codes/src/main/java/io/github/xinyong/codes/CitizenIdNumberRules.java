package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11643;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * GB 11643 as one packed table: one addition a character adds to the check sum, the date and the province, and to the
 * two check sums that the digits would have as a unified social credit code.
 */
final class CitizenIdNumberRules extends CodeRules<CitizenIdNumber> {

    static final CitizenIdNumberRules INSTANCE = new CitizenIdNumberRules();

    private static final int LENGTH = 18;
    private static final int HALF = LENGTH / 2;
    private static final int CHECK = 17;

    /**
     * Bits 0-7: the check sum. Bits 8-21: month and day as mmdd. Bits 22-28: the province. Bits 29-42: the year. Bits
     * 43-55: the sum as a unified code, modulo 341. Bits 56-58: the century's mark. Bits 59-63: foreign characters.
     */
    private static final int CHECK_SUM = 0xFF;

    private static final int DAY = 8;
    private static final int DAY_MASK = 0x3FFF;
    private static final int PROVINCE = 22;
    private static final int PROVINCE_MASK = 0x7F;
    private static final int YEAR = 29;
    private static final int YEAR_MASK = 0x3FFF;
    private static final int UNIFIED = 43;
    private static final int UNIFIED_MASK = 0x1FFF;
    private static final int CENTURY = 56;
    private static final int FOREIGN = 59;

    /** What the marks of 18, 19 and 20, and of no other century, add up to. */
    private static final int USUAL_CENTURY = 3;

    /** What is said of a birth before the years of the division, in them, and after them. */
    private static final long[] BIRTH_NOTES = {
        CodeNote.Type.BORN_BEFORE_DIVISION.bit(), 0, CodeNote.Type.BORN_AFTER_DIVISION.bit()
    };

    private static final long[] TABLE = table();
    private static final boolean[] CHECKS = new boolean[CHECK_SUM + 1];
    private static final boolean[] DAYS_OF_ANY_YEAR = new boolean[DAY_MASK + 1];
    private static final boolean[] PROVINCES = new boolean[PROVINCE_MASK + 1];

    static {
        for (int sum = 0; sum < CHECKS.length; sum++) {
            CHECKS[sum] = sum % 11 == 1;
        }
        for (int day = 0; day < 10_000; day++) {
            DAYS_OF_ANY_YEAR[day] = BirthDates.isCalendarDay(1900_00_00 + day);
        }
        for (int province = 0; province < PROVINCES.length; province++) {
            PROVINCES[province] = Provinces.isKnown(province);
        }
    }

    private CitizenIdNumberRules() {}

    /** A row of 256 for each position, so that a byte needs no range check. */
    private static long[] table() {
        long[] table = new long[LENGTH << 8];
        for (int i = 0; i < LENGTH; i++) {
            for (char c = 0; c < 256; c++) {
                table[(i << 8) + c] = isForeign(c, i) ? 1L << FOREIGN : entry(i, c);
            }
        }
        return table;
    }

    private static long entry(int index, char c) {
        int digit = c == 'X' ? 10 : c - '0';
        long check = (index == CHECK ? digit : digit * GB_11643.weight(index)) % GB_11643.modulus();
        long unified = UnifiedSocialCreditCodeRules.residue(index, c);
        return check | place(index, digit) | unified << UNIFIED;
    }

    private static long place(int index, int digit) {
        return switch (index) {
            case 0 -> (digit * 10L) << PROVINCE;
            case 1 -> (long) digit << PROVINCE;
            case 6 -> ((digit * 1000L) << YEAR) | ((digit == 1 || digit == 2 ? (long) digit : 3L) << CENTURY);
            case 7 -> ((digit * 100L) << YEAR) | ((digit >= 8 ? 2L : digit == 0 ? 1L : 4L) << CENTURY);
            case 8 -> (digit * 10L) << YEAR;
            case 9 -> (long) digit << YEAR;
            case 10 -> (digit * 1000L) << DAY;
            case 11 -> (digit * 100L) << DAY;
            case 12 -> (digit * 10L) << DAY;
            case 13 -> (long) digit << DAY;
            default -> 0;
        };
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
        return sum >>> FOREIGN == 0;
    }

    private static boolean meetsCheck(long sum) {
        return CHECKS[(int) sum & CHECK_SUM];
    }

    private static int day(long sum) {
        return (int) (sum >>> DAY) & DAY_MASK;
    }

    private static int province(long sum) {
        return (int) (sum >>> PROVINCE) & PROVINCE_MASK;
    }

    private static int year(long sum) {
        return (int) (sum >>> YEAR) & YEAR_MASK;
    }

    private static boolean meetsUnifiedChecks(long sum) {
        return ((int) (sum >>> UNIFIED) & UNIFIED_MASK) % 341 == 0;
    }

    /** Tells whether province, birth date and check are right: at once for the usual, in steps for everything else. */
    private static boolean meetsRules(long sum) {
        return meetsCheck(sum)
                && ((sum >>> CENTURY == USUAL_CENTURY && DAYS_OF_ANY_YEAR[day(sum)] && PROVINCES[province(sum)])
                        || meetsRareRules(sum));
    }

    private static boolean meetsRareRules(long sum) {
        return isClean(sum)
                && PROVINCES[province(sum)]
                && (year(sum) >= BirthDates.EARLIEST / 10_000 || isPermit(province(sum)))
                && BirthDates.isCalendarDay(year(sum), day(sum) / 100, day(sum) % 100);
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
        return meetsRules(sum) && !(meetsUnifiedChecks(sum) && Ambiguity.isUnifiedRatherThanCitizen(text, from));
    }

    @Override
    boolean conforms(byte[] ascii, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long sum = sum(ascii, from);
        return meetsRules(sum) && !(meetsUnifiedChecks(sum) && Ambiguity.isUnifiedRatherThanCitizen(ascii, from));
    }

    /** Tells whether 18 characters have a known province, a real birth date and the right check. */
    static boolean meetsRules(CharSequence text, int from) {
        return meetsRules(sum(text, from));
    }

    static boolean meetsRules(byte[] ascii, int from) {
        return meetsRules(sum(ascii, from));
    }

    /** Tells whether eighteen characters are digits, the last perhaps X, that meet the check. */
    static boolean meetsCheck(CharSequence text, int from) {
        long sum = sum(text, from);
        return isClean(sum) && meetsCheck(sum);
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
        if (date == null && isUsual(sum)) {
            int division = division(text, sum);
            if (Divisions.load().status(division) != DivisionStatus.UNKNOWN) {
                return birthNote(division, year(sum));
            }
        }
        if (!isClean(sum)) {
            return CodeProblem.Type.CHARACTER.bit() | examineParts(text, date);
        }
        long mask = (meetsCheck(sum) ? 0 : CodeProblem.Type.CHECK_CHARACTER.bit())
                | examine(division(text, sum), year(sum) * 10_000 + day(sum), date);
        return (mask & PROBLEMS) == 0 && meetsUnifiedChecks(sum) && Ambiguity.isUnifiedRatherThanCitizen(text, 0)
                ? mask | CodeProblem.Type.UNIFIED_SOCIAL_CREDIT_CODE.bit()
                : mask;
    }

    /** Tells at once of most numbers that nothing is wrong with them, if their division is known: it is no unified code's then. */
    private static boolean isUsual(long sum) {
        return sum >>> CENTURY == USUAL_CENTURY
                && year(sum) >= 1900
                && meetsCheck(sum)
                && DAYS_OF_ANY_YEAR[day(sum)]
                && PROVINCES[province(sum)]
                && !isPermit(province(sum));
    }

    private static int division(String text, long sum) {
        int county = Characters.byteAt(text, 2) * 1000
                + Characters.byteAt(text, 3) * 100
                + Characters.byteAt(text, 4) * 10
                + Characters.byteAt(text, 5);
        return province(sum) * 10_000 + county - '0' * 1111;
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
        return mask != 0 || isPermit(division / 10_000) ? mask : birthNote(division, birthYear);
    }

    private static long birthNote(int division, int birthYear) {
        return BIRTH_NOTES[Divisions.load().compareYear(division, birthYear) + 1];
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
