package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.Bound;
import io.github.xinyong.core.time.DateBounds;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long one thing is shown to the public on one channel under one version of its rules, and when its repair may be
 * applied for.
 *
 * <p>Days are bounds where not everything is known; {@link #gaps()} says what is missing. That the earliest day has come is
 * one condition of repair among others: the wrong is put right, every duty is done, a commitment is made.
 *
 * @param channel where it is shown
 * @param documentId the version of the rules, by its id in the register
 * @param anchor the date from which these rules count
 * @param anchorDate that date, or null where it is not known
 * @param shown whether it is shown at all
 * @param repair how repair works
 * @param earliestApplication the first day on which repair may be applied for, the day after the shortest period; null
 *     where repair works otherwise or the day is not known
 * @param lastDay the last day it is shown, which does not move from a rest day; null where there is none or it is not known
 * @param end what happens after the longest period
 * @param confidence how sure the rule is
 * @param gaps what is missing; empty where all is known
 */
public record Publicity(
        PublicityChannel channel,
        String documentId,
        RecordDate anchor,
        @Nullable PartialDate anchorDate,
        Truth shown,
        Repair repair,
        @Nullable DateBounds earliestApplication,
        @Nullable DateBounds lastDay,
        End end,
        Confidence confidence,
        List<Reason> gaps) {

    /** How repair works. */
    public enum Repair {
        /** It may be applied for once the shortest period is over. */
        AFTER_SHORTEST_PERIOD,
        /** It may be applied for as soon as the duties are done. */
        AT_ONCE,
        /** It may not be applied for. */
        NEVER,
        /** No application is needed: showing stops by itself. */
        BY_ITSELF,
        /** There is nothing to repair: it is not shown. */
        NOT_SHOWN,
        /** What is known does not decide it. */
        UNDETERMINED
    }

    /** What happens after the last day. */
    public enum End {
        /** Showing stops by itself. */
        STOPS,
        /** It stops if all duties are done; if not, or if that is not known, the rule of the sector counts. */
        STOPS_IF_PERFORMED,
        /** There is no last day: time alone ends nothing. */
        OPEN,
        /** It is not shown, or what is known does not decide it. */
        NONE
    }

    /** Copies the list. */
    public Publicity {
        gaps = List.copyOf(gaps);
    }

    /** Returns whether nothing is missing. */
    public boolean isDetermined() {
        return gaps.isEmpty();
    }

    /** Returns whether it is shown on a day, repair aside, as far as that is known. */
    public Truth isShownOn(LocalDate day) {
        if (shown == Truth.NO) {
            return Truth.NO;
        }
        if (anchorDate == null) {
            return Truth.UNKNOWN;
        }
        DateBounds asked = DateBounds.of(day);
        Truth begun = Bound.AT_LEAST.holds(asked, DateBounds.of(anchorDate)).and(shown);
        if (lastDay == null) {
            return end == End.OPEN ? begun : begun.and(Truth.UNKNOWN);
        }
        Truth running = Bound.AT_MOST.holds(asked, lastDay);
        boolean sectorDecides = end == End.STOPS_IF_PERFORMED && running == Truth.NO;
        return begun.and(sectorDecides ? Truth.UNKNOWN : running);
    }
}
