package io.github.xinyong.core.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The working days of mainland China by the State Council's yearly arrangements: weekdays but for the days off, and the
 * weekends worked in exchange.
 *
 * <p>{@link #bundled()} covers 2001-01-01 to 2026-12-28. The last days of a year are left out as long as the next year's
 * arrangement is not known, since seven arrangements reached back to as early as 29 December. Extensions ordered by single
 * provinces are not in it. A newer edition is read by {@link #parse(String)}, in the form of the bundled
 * {@code workdays.tsv}:
 *
 * <pre>{@code
 * # edition  2026
 * # known    2001-01-01..2026-12-28
 * notice     name  off                     worked
 * …7号       春节  2026-02-15..2026-02-23  2026-02-14,2026-02-28
 * }</pre>
 *
 * <p>with a tab between cells. Immutable and thread-safe.
 */
public final class StatutoryCalendar implements WorkCalendar {

    private final String edition;
    private final DateSpan known;
    private final Map<LocalDate, Arrangement> arranged;
    private final int mostWeekdaysOffInAYear;
    private final int mostDaysOffInARow;

    /**
     * Why a day differs from a plain week.
     *
     * @param name the holiday, in Chinese, such as 春节
     * @param notice the number of the notice, or what it is known by
     * @param isOff whether the day is off; else it is a weekend day that is worked
     */
    public record Arrangement(String name, String notice, boolean isOff) {}

    StatutoryCalendar(String edition, DateSpan known, Map<LocalDate, Arrangement> arranged) {
        this.edition = edition;
        this.known = known;
        this.arranged = new HashMap<>(arranged);
        int[] mostOff = mostOff();
        this.mostWeekdaysOffInAYear = mostOff[0];
        this.mostDaysOffInARow = mostOff[1];
    }

    /** Returns the calendar that comes with the library, read once, when it is first asked for. */
    public static StatutoryCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /**
     * Reads a calendar of another edition.
     *
     * @throws IllegalArgumentException if the text has another form, or a day is arranged twice; the message has the line
     */
    public static StatutoryCalendar parse(String table) {
        return WorkdayTable.read(table);
    }

    /** Returns the edition: the last year whose arrangement is known. */
    public String edition() {
        return edition;
    }

    /** Returns the days it knows. */
    public DateSpan known() {
        return known;
    }

    /** Returns why a day differs from a plain week, or null if it does not, or is not known to. */
    public @Nullable Arrangement arrangement(LocalDate day) {
        return arranged.get(day);
    }

    /** Returns {@code cn-state-council/} and the edition. */
    @Override
    public String id() {
        return "cn-state-council/" + edition;
    }

    @Override
    public Truth isWorkingDay(LocalDate day) {
        return known.contains(day) ? Truth.of(isWorked(day)) : Truth.UNKNOWN;
    }

    /** Returns the most in any year it knows: for what it does not know that is an assumption. */
    @Override
    public int mostWeekdaysOffInAYear() {
        return mostWeekdaysOffInAYear;
    }

    /** Returns the most in any time it knows: for what it does not know that is an assumption. */
    @Override
    public int mostDaysOffInARow() {
        return mostDaysOffInARow;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }

    private boolean isWorked(LocalDate day) {
        Arrangement arrangement = arranged.get(day);
        return arrangement == null ? !PlainWeekends.isWeekend(day) : !arrangement.isOff();
    }

    /** Returns the most weekdays off in a year and the most days off in a row. */
    private int[] mostOff() {
        int inAYear = 0;
        int inARow = 0;
        int year = 0;
        int row = 0;
        LocalDate end = known.lastDay() == null ? known.from() : known.lastDay();
        for (LocalDate day = known.from(); !day.isAfter(end); day = day.plusDays(1)) {
            boolean off = !isWorked(day);
            year = (day.getDayOfYear() == 1 ? 0 : year) + (off && !PlainWeekends.isWeekend(day) ? 1 : 0);
            row = off ? row + 1 : 0;
            inAYear = Math.max(inAYear, year);
            inARow = Math.max(inARow, row);
        }
        return new int[] {inAYear, inARow};
    }

    private static final class Bundled {

        private static final StatutoryCalendar CALENDAR = read();

        private static StatutoryCalendar read() {
            try (InputStream in = StatutoryCalendar.class.getResourceAsStream("workdays.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("The calendar is missing from the jar");
                }
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns all days that differ from a plain week, for tests of the data. */
    List<LocalDate> arrangedDays() {
        return arranged.keySet().stream().sorted().toList();
    }
}
