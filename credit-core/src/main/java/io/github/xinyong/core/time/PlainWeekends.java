package io.github.xinyong.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Saturday and Sunday are off, nothing else is. */
final class PlainWeekends implements WorkCalendar {

    static final PlainWeekends CALENDAR = new PlainWeekends();

    private PlainWeekends() {}

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    @Override
    public String id() {
        return "plain-weekends/1";
    }

    @Override
    public Truth isWorkingDay(LocalDate day) {
        return Truth.of(!isWeekend(day));
    }

    @Override
    public int mostWeekdaysOffInAYear() {
        return 0;
    }

    @Override
    public int mostDaysOffInARow() {
        return 2;
    }

    @Override
    public String toString() {
        return id();
    }
}
