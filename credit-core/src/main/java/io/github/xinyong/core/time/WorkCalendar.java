package io.github.xinyong.core.time;

import io.github.xinyong.core.Plugin;
import java.time.LocalDate;

/**
 * Tells working days from rest days.
 *
 * <p>The State Council orders each year which weekdays are off and which weekends are worked, so a calendar is data with an
 * edition: see {@link StatutoryCalendar}. Of days its edition does not cover a calendar says {@link Truth#UNKNOWN}, and
 * what is computed from them has bounds. {@link #plainWeekends()} knows every day and no holiday; it is used only where a
 * caller passes it.
 */
public interface WorkCalendar extends Plugin {

    /** Returns the calendar in which Monday to Friday are worked, Saturday and Sunday are off, and nothing else. */
    static WorkCalendar plainWeekends() {
        return PlainWeekends.CALENDAR;
    }

    /** Returns whether a day is a working day, or that it is unknown. */
    Truth isWorkingDay(LocalDate day);

    /** Returns how many days from Monday to Friday are off at most in a year that is not known. */
    int mostWeekdaysOffInAYear();

    /** Returns how many days in a row are off at most, known or not. */
    int mostDaysOffInARow();
}
