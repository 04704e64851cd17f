package io.github.xinyong.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days from a day on, that day excluded.
 *
 * @param lastDay where the count ends: between the case that every unknown day is worked and the case that rest days fall as
 *     early as the limits of the calendar allow
 * @param firstUnknown the first day the calendar does not know, or null if none was met
 */
record WorkingDays(DateBounds lastDay, @Nullable LocalDate firstUnknown) {

    static WorkingDays count(LocalDate start, int days, WorkCalendar calendar) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            Truth working = calendar.isWorkingDay(day.plusDays(1));
            if (working == Truth.UNKNOWN) {
                return beyond(day, left, calendar);
            }
            day = day.plusDays(1);
            left -= working == Truth.YES ? 1 : 0;
        }
        return new WorkingDays(DateBounds.of(day), null);
    }

    /** Counts on from a day whose next is unknown. */
    private static WorkingDays beyond(LocalDate known, int left, WorkCalendar calendar) {
        // Each working day is followed by at most one longest row of days off.
        LocalDate cap = known.plusDays(left * (calendar.mostDaysOffInARow() + 1L));
        LocalDate latest = latest(known, left, calendar);
        return new WorkingDays(
                new DateBounds(earliest(known, left, calendar), latest.isBefore(cap) ? latest : cap),
                known.plusDays(1));
    }

    private static LocalDate earliest(LocalDate known, int days, WorkCalendar calendar) {
        LocalDate day = known;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) == Truth.NO ? 0 : 1;
        }
        return day;
    }

    private static LocalDate latest(LocalDate known, int days, WorkCalendar calendar) {
        LocalDate day = known;
        int year = known.getYear();
        int off = 0;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getYear() != year) {
                year = day.getYear();
                off = 0;
            }
            switch (calendar.isWorkingDay(day)) {
                case YES -> left--;
                case NO -> {}
                case UNKNOWN -> {
                    if (!PlainWeekends.isWeekend(day) && off++ >= calendar.mostWeekdaysOffInAYear()) {
                        left--;
                    }
                }
            }
        }
        return day;
    }
}
