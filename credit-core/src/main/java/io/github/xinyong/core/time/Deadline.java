package io.github.xinyong.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time limit for an act: a term from a start, whose last day moves from a rest day to the next working day.
 *
 * <p>Civil Code (in force 2021-01-01), articles 201 to 203. Working days are counted as such and need no moving. A start
 * known to the month or year, or days beyond the edition of the calendar, leave the last day undetermined: then
 * {@link #lastDay()} has bounds and {@link #gaps()} says what is missing. Terms of publicity do not move: see {@link Term}.
 *
 * <pre>{@code
 * Deadline due = Deadline.of(Term.ofDays(30), LocalDate.parse("2026-09-01"), StatutoryCalendar.bundled());
 * due.lastDay();                                // 2026-10-08: 1 to 7 October are off
 * due.isMetBy(PartialDate.parse("2026-10-08")); // YES
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Deadline {

    private final Term term;
    private final PartialDate start;
    private final DateBounds lastDay;
    private final List<TimeGap> gaps;

    private Deadline(Term term, PartialDate start, DateBounds lastDay, List<TimeGap> gaps) {
        this.term = term;
        this.start = start;
        this.lastDay = lastDay;
        this.gaps = List.copyOf(gaps);
    }

    /** Returns the time limit that runs from a day, which does not count. */
    public static Deadline of(Term term, LocalDate start, WorkCalendar calendar) {
        return of(term, PartialDate.of(start), calendar);
    }

    /** Returns the time limit that runs from a date, as far as it is known; the starting day does not count. */
    public static Deadline of(Term term, PartialDate start, WorkCalendar calendar) {
        WorkingDays first = end(term, start.earliest(), calendar);
        WorkingDays last = start.isDay() ? first : end(term, start.latest(), calendar);
        DateBounds lastDay = first.lastDay().union(last.lastDay());
        List<TimeGap> gaps = new ArrayList<>(2);
        if (!lastDay.isDay()) {
            if (!start.isDay()) {
                gaps.add(TimeGap.partialDate(start));
            }
            LocalDate unknown = first.firstUnknown() == null ? last.firstUnknown() : first.firstUnknown();
            if (unknown != null) {
                gaps.add(TimeGap.beyondCalendar(unknown, calendar));
            }
        }
        return new Deadline(term, start, lastDay, gaps);
    }

    private static WorkingDays end(Term term, LocalDate start, WorkCalendar calendar) {
        if (term.unit() == TermUnit.WORKING_DAYS) {
            return WorkingDays.count(start, term.amount(), calendar);
        }
        // The last day itself if it is worked, else the next that is.
        return WorkingDays.count(term.lastDay(start).minusDays(1), 1, calendar);
    }

    /** Returns the term. */
    public Term term() {
        return term;
    }

    /** Returns the date from which it runs. */
    public PartialDate start() {
        return start;
    }

    /** Returns the last day on which the act is in time. */
    public DateBounds lastDay() {
        return lastDay;
    }

    /** Returns whether the last day is known. */
    public boolean isDetermined() {
        return lastDay.isDay();
    }

    /** Returns what is missing to know the last day; empty where it is known. */
    public List<TimeGap> gaps() {
        return gaps;
    }

    /** Returns whether an act of a date is in time, as far as that is known. */
    public Truth isMetBy(PartialDate act) {
        return Bound.AT_MOST.holds(DateBounds.of(act), lastDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && term.equals(that.term)
                && start.equals(that.start)
                && lastDay.equals(that.lastDay)
                && gaps.equals(that.gaps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(term, start, lastDay, gaps);
    }

    /** Returns term, start and last day. */
    @Override
    public String toString() {
        return term + " from " + start + ": " + lastDay;
    }
}
