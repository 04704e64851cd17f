package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.disclosure.Publicity.Repair;
import io.github.xinyong.core.disclosure.PublicityGap.Code;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawGap;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.Bound;
import io.github.xinyong.core.time.DateBounds;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.TimeGap;
import io.github.xinyong.core.time.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts one period of publicity: finds the rows that may count for a case and joins what they say. */
final class PublicityCount {

    private final String documentId;
    private final PublicityChannel channel;
    private final PublicityCase of;
    private final Confidence least;
    private final Set<Reason> gaps = new LinkedHashSet<>();

    PublicityCount(String documentId, PublicityChannel channel, PublicityCase of, Confidence least) {
        this.documentId = documentId;
        this.channel = channel;
        this.of = of;
        this.least = least;
    }

    Publicity count(List<PublicityRule> rows) {
        List<PublicityRule> possible = possible(rows);
        if (possible.isEmpty()) {
            gaps.add(PublicityGap.of(Code.NO_RULE, documentId));
            return undetermined(RecordDate.DECIDED, null, Confidence.LOW);
        }
        RecordDate anchor = possible.get(0).anchor();
        Confidence confidence = Confidence.HIGH;
        for (PublicityRule rule : possible) {
            confidence = confidence.lower(rule.confidence());
        }
        PartialDate begun = of.date(anchor);
        if (!confidence.isAtLeast(least)) {
            gaps.add(LawGap.confidence(documentId, confidence, least));
            return undetermined(anchor, begun, confidence);
        }
        if (begun == null) {
            gaps.add(PublicityGap.of(Code.ANCHOR_MISSING, anchor.name()));
        } else if (!begun.isDay()) {
            gaps.add(TimeGap.partialDate(begun));
        }
        return joined(possible, anchor, begun, confidence);
    }

    /** Returns the rows that may count: all that are unknown up to the first that holds. Different rows leave gaps. */
    private List<PublicityRule> possible(List<PublicityRule> rows) {
        List<PublicityRule> possible = new ArrayList<>();
        Set<Reason> unknown = new LinkedHashSet<>();
        boolean found = false;
        for (PublicityRule rule : rows) {
            Truth holds = found ? Truth.NO : rule.holds(of);
            found |= holds == Truth.YES;
            if (holds != Truth.NO) {
                possible.add(rule);
            }
            if (holds == Truth.UNKNOWN) {
                rule.when().stream()
                        .filter(condition -> condition.holds(of) == Truth.UNKNOWN)
                        .forEach(condition -> unknown.add(condition.gap()));
            }
        }
        if (possible.stream().map(PublicityCount::effect).distinct().count() > 1) {
            gaps.addAll(unknown);
        }
        return possible;
    }

    /** What a row says, its condition and confidence aside. */
    private static List<Object> effect(PublicityRule rule) {
        return List.of(
                rule.repair(),
                String.valueOf(rule.shortest()),
                rule.end(),
                String.valueOf(rule.longest()),
                rule.lastsAsLongAsABan());
    }

    private Publicity joined(
            List<PublicityRule> possible, RecordDate anchor, @Nullable PartialDate begun, Confidence confidence) {
        Repair repair = same(possible, PublicityRule::repair, Repair.UNDETERMINED);
        PublicityRule.End end = same(possible, PublicityRule::end, PublicityRule.End.GAP);
        if (possible.stream().anyMatch(rule -> rule.end() == PublicityRule.End.GAP)) {
            gaps.add(PublicityGap.of(Code.TEXT_NOT_SEEN, documentId));
        }
        DateBounds application = null;
        DateBounds last = null;
        if (begun != null) {
            application = repair == Repair.AFTER_SHORTEST_PERIOD ? union(possible, this::application, begun) : null;
            last = end == PublicityRule.End.TERM ? union(possible, this::last, begun) : null;
        }
        return new Publicity(
                channel,
                documentId,
                anchor,
                begun,
                shown(possible),
                repair,
                application,
                last,
                atEnd(possible, end, last),
                confidence,
                List.copyOf(gaps));
    }

    private static Truth shown(List<PublicityRule> possible) {
        long hidden = possible.stream()
                .filter(rule -> rule.end() == PublicityRule.End.NOT_SHOWN)
                .count();
        boolean gap = possible.stream().anyMatch(rule -> rule.end() == PublicityRule.End.GAP);
        if (hidden == possible.size()) {
            return Truth.NO;
        }
        return hidden == 0 && !gap ? Truth.YES : Truth.UNKNOWN;
    }

    private Publicity.End atEnd(List<PublicityRule> possible, PublicityRule.End end, @Nullable DateBounds last) {
        if (end == PublicityRule.End.OPEN) {
            return Publicity.End.OPEN;
        }
        if (end != PublicityRule.End.TERM) {
            return Publicity.End.NONE;
        }
        if (possible.stream().anyMatch(PublicityRule::needsPerformance) && !isPerformedBy(last)) {
            gaps.add(PublicityGap.of(Code.SECTOR_RULE_UNKNOWN, documentId));
            return Publicity.End.STOPS_IF_PERFORMED;
        }
        return Publicity.End.STOPS;
    }

    private boolean isPerformedBy(@Nullable DateBounds last) {
        PartialDate corrected = of.date(RecordDate.CORRECTED);
        return corrected != null && last != null && Bound.AT_MOST.holds(DateBounds.of(corrected), last) == Truth.YES;
    }

    private @Nullable DateBounds application(PublicityRule rule, PartialDate begun) {
        return rule.shortest() == null ? null : rule.shortest().lastDay(begun).plusDays(1);
    }

    private @Nullable DateBounds last(PublicityRule rule, PartialDate begun) {
        if (rule.longest() == null) {
            return null;
        }
        DateBounds last = rule.longest().lastDay(begun);
        boolean banned = of.categories().contains(PenaltyCategory.ACTIVITY_RESTRICTED)
                || of.categories().contains(PenaltyCategory.OCCUPATION_RESTRICTED);
        if (!rule.lastsAsLongAsABan() || !banned) {
            return last;
        }
        PartialDate banEnd = of.date(RecordDate.EFFECTIVE_TO);
        if (banEnd == null) {
            gaps.add(PublicityGap.of(Code.RESTRICTION_END_MISSING, documentId));
            return null;
        }
        return last.later(DateBounds.of(banEnd));
    }

    private static @Nullable DateBounds union(
            List<PublicityRule> possible,
            BiFunction<PublicityRule, PartialDate, @Nullable DateBounds> day,
            PartialDate begun) {
        DateBounds all = null;
        for (PublicityRule rule : possible) {
            DateBounds each = day.apply(rule, begun);
            if (each == null) {
                return null;
            }
            all = all == null ? each : all.union(each);
        }
        return all;
    }

    private static <T> T same(List<PublicityRule> possible, Function<PublicityRule, T> what, T otherwise) {
        T first = what.apply(possible.get(0));
        return possible.stream().allMatch(rule -> what.apply(rule).equals(first)) ? first : otherwise;
    }

    private Publicity undetermined(RecordDate anchor, @Nullable PartialDate begun, Confidence confidence) {
        return new Publicity(
                channel,
                documentId,
                anchor,
                begun,
                Truth.UNKNOWN,
                Repair.UNDETERMINED,
                null,
                null,
                Publicity.End.NONE,
                confidence,
                List.copyOf(gaps));
    }
}
