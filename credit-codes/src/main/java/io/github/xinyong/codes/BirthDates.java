package io.github.xinyong.codes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every number with a birth date asks of it. Dates are numbers of the form yyyymmdd. */
final class BirthDates {

    static final int EARLIEST = 1800_01_01;
    private static final int NOTED_BEFORE = 1900_01_01;

    private BirthDates() {}

    static boolean isCalendarDay(int date) {
        return isCalendarDay(date / 10_000, date / 100 % 100, date % 100);
    }

    static boolean isCalendarDay(int year, int month, int day) {
        if (day == 0 || month == 0 || month > 12) {
            return false;
        }
        if (day <= 28) {
            return true;
        }
        if (month == 2) {
            return day == 29 && isLeapYear(year);
        }
        return day <= 30 + ((month + (month >> 3)) & 1);
    }

    private static boolean isLeapYear(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static LocalDate toDate(int date) {
        return LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
    }

    /**
     * Returns the bits of problems and notes of a birth date.
     *
     * @param anyYear whether the rules on 1800 and 1900 are left out
     * @param limit the day that it may not lie after
     */
    static long examine(int birth, boolean anyYear, @Nullable LocalDate limit) {
        if (!isCalendarDay(birth)) {
            return CodeProblem.Type.BIRTH_DATE.bit();
        }
        long mask = 0;
        if (limit != null && toDate(birth).isAfter(limit)) {
            mask |= CodeProblem.Type.BIRTH_DATE_IN_FUTURE.bit();
        }
        if (!anyYear && birth < EARLIEST) {
            mask |= CodeProblem.Type.BIRTH_DATE_TOO_EARLY.bit();
        } else if (!anyYear && birth < NOTED_BEFORE) {
            mask |= CodeNote.Type.BIRTH_BEFORE_1900.bit();
        }
        return mask;
    }

    /** Spells out the problems of the birth date that stands at an index of a text. */
    static void problems(
            String text, int from, int to, long mask, @Nullable LocalDate limit, List<CodeProblem> problems) {
        problem(CodeProblem.Type.BIRTH_DATE, text, from, to, mask, null, problems);
        String day = limit == null ? null : limit.toString();
        problem(CodeProblem.Type.BIRTH_DATE_IN_FUTURE, text, from, to, mask, day, problems);
        problem(CodeProblem.Type.BIRTH_DATE_TOO_EARLY, text, from, to, mask, "1800-01-01", problems);
    }

    private static void problem(
            CodeProblem.Type type,
            String text,
            int from,
            int to,
            long mask,
            @Nullable String limit,
            List<CodeProblem> problems) {
        if (CodeRules.has(mask, type)) {
            problems.add(new CodeProblem(type, from + 1, text.substring(from, to), limit));
        }
    }
}
