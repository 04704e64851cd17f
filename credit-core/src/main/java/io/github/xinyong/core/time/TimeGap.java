package io.github.xinyong.core.time;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What is missing to know a day. Immutable.
 */
public final class TimeGap implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.time.messages", locale));

    /** The stable codes. */
    public enum Code {
        /** The date from which a term runs is known only to the month or year. */
        PARTIAL_DATE,
        /** A day lies beyond the edition of the calendar: found is the first such day, expected the calendar. */
        BEYOND_CALENDAR
    }

    private final Code code;
    private final String found;
    private final String expected;

    private TimeGap(Code code, String found, String expected) {
        this.code = code;
        this.found = found;
        this.expected = expected;
    }

    /** Returns that a date is known only to the month or year. */
    public static TimeGap partialDate(PartialDate date) {
        return new TimeGap(Code.PARTIAL_DATE, date.toString(), "yyyy-MM-dd");
    }

    static TimeGap beyondCalendar(LocalDate day, WorkCalendar calendar) {
        return new TimeGap(Code.BEYOND_CALENDAR, day.toString(), calendar.id());
    }

    @Override
    public String code() {
        return code.name();
    }

    @Override
    public String place() {
        return code == Code.PARTIAL_DATE ? "start" : "calendar";
    }

    @Override
    public String found() {
        return found;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public String message(Locale locale) {
        return MESSAGES.text(locale, code.name(), found, expected);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeGap that
                && code == that.code
                && found.equals(that.found)
                && expected.equals(that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, found, expected);
    }

    /** Returns code and what was found. */
    @Override
    public String toString() {
        return code + ": " + found;
    }
}
