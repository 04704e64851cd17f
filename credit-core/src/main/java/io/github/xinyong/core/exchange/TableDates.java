package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as the tables write them: {@code yyyy/MM/dd} or {@code yyyy-MM-dd}, 2099/12/31 for an open end. */
final class TableDates {

    static final LocalDate OPEN_END = LocalDate.of(2099, 12, 31);

    private static final String EXPECTED = "yyyy/MM/dd | yyyy-MM-dd";
    // No decision of today's authorities is older than they are.
    private static final int FIRST_YEAR = 1949;
    // As spreadsheets and databases print them.
    private static final Pattern CHINESE =
            Pattern.compile("\\s*+([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日\\s*+|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern LOOSE = Pattern.compile(
            "\\s*+([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})(?:\\s++0{1,2}:00(?::00(?:\\.0++)?+)?+)?+\\s*+");

    private TableDates() {}

    /** Reads the day of a decision, which is never open; null where there is none. */
    static @Nullable LocalDate decision(Cells row, TableColumn column) {
        LocalDate day = day(row, column);
        if (OPEN_END.equals(day)) {
            row.reject(Code.DATE_INVALID, column, row.text(column), null);
        }
        return day;
    }

    /** Reads a day; null where there is none, after rejecting the row if there is something else. */
    static @Nullable LocalDate day(Cells row, TableColumn column) {
        return row.text(column).isEmpty() ? null : read(row, column, false);
    }

    /** Reads a day that can be spared; null where there is none, after a note if there is something else. */
    static @Nullable LocalDate spared(Cells row, TableColumn column) {
        return row.text(column).isEmpty() ? null : read(row, column, true);
    }

    /** Reads a day in whatever form it is published, such as 2019年07月13日 or 20190713; null after rejecting the row. */
    static @Nullable LocalDate ofAnyForm(Cells row, TableColumn column) {
        String text = row.text(column);
        LocalDate day = strict(text);
        day = day == null ? loose(text) : day;
        if (!text.isEmpty() && isOutside(day)) {
            row.reject(Code.DATE_INVALID, column, text, EXPECTED);
            return null;
        }
        return day;
    }

    private static boolean isOutside(@Nullable LocalDate day) {
        return day == null || day.getYear() < FIRST_YEAR || day.isAfter(OPEN_END);
    }

    /** Rejects a row in which something ends before it begins. */
    static void requireOrder(Cells row, @Nullable LocalDate first, TableColumn column, @Nullable LocalDate last) {
        if (first != null && last != null && first.isAfter(last)) {
            row.reject(Code.DATE_ORDER, column, row.text(column), "≥ " + first);
        }
    }

    /** Returns the last day that an end is; an open end is none. */
    static @Nullable PartialDate lastDay(@Nullable LocalDate end) {
        return end == null || end.equals(OPEN_END) ? null : PartialDate.of(end);
    }

    /** Reads a day that is there; where it is none, the row is rejected or, if it can be spared, keeps a note. */
    private static @Nullable LocalDate read(Cells row, TableColumn column, boolean spare) {
        String text = row.text(column);
        LocalDate day = strict(text);
        if (day == null) {
            day = loose(text);
            if (day != null) {
                row.note(Code.NORMALIZED, column, text, day.toString());
            }
        }
        if (isOutside(day)) {
            if (spare) {
                row.note(Code.DATE_INVALID, column, text, EXPECTED);
            } else {
                row.reject(Code.DATE_INVALID, column, text, EXPECTED);
            }
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate strict(String text) {
        if (text.length() != 10
                || text.charAt(4) != text.charAt(7)
                || (text.charAt(4) != '-' && text.charAt(4) != '/')) {
            return null;
        }
        return day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static @Nullable LocalDate loose(String text) {
        Matcher matcher = LOOSE.matcher(text);
        if (matcher.matches()) {
            return day(number(matcher, 1), number(matcher, 3), number(matcher, 4));
        }
        matcher = CHINESE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int first = matcher.group(1) == null ? 4 : 1;
        return day(number(matcher, first), number(matcher, first + 1), number(matcher, first + 2));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
