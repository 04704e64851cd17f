package io.github.xinyong.core.subject;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.subject.IdentityRefusal.Code;
import io.github.xinyong.core.time.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers stand for which, kept apart from the files: records are never moved or rewritten.
 *
 * <p>Links are added and revoked at a known time, and both stay in the {@link #history()}; a revoked link counts no more.
 * What was known at an earlier time can still be asked for: links learned or taken back later do not change it.
 *
 * <pre>{@code
 * IdentityLedger ledger = IdentityLedger.empty()
 *         .add(IdentityLink.assigned(organizationCode, unifiedCode, day), now)
 *         .orElseThrow();
 * ledger.resolve(SubjectId.of(organizationCode), day).single();                      // the unified code
 * ledger.resolve(SubjectId.of(organizationCode), day, now.minusSeconds(1)).single(); // the organisation code
 * }</pre>
 *
 * <p>Refused (codes of {@link IdentityRefusal}): a number that would stand for itself, directly or by way of others on some
 * day; a person linked with an organisation; an organisation code that is not the one inside the unified code; a number
 * that would stand for two on one day, unless by a split; a link without basis, or stated twice; what is recorded before
 * what is there already.
 *
 * <p>Immutable and thread-safe. {@link #add}, {@link #revoke} and {@link #knownAt} cost as much as the ledger is
 * long.
 */
public final class IdentityLedger {

    private static final IdentityLedger EMPTY = new IdentityLedger(List.of(), List.of());

    private final List<IdentityStep> history;
    private final List<IdentityLink> links;
    private final Map<SubjectId, List<IdentityLink>> outgoing = new HashMap<>();
    private final Map<SubjectId, List<IdentityLink>> incoming = new HashMap<>();

    private IdentityLedger(List<IdentityStep> history, List<IdentityLink> links) {
        this.history = history;
        this.links = links;
        for (IdentityLink link : links) {
            if (link.relation().succeeds()) {
                outgoing.computeIfAbsent(link.from(), id -> new ArrayList<>(1)).add(link);
                incoming.computeIfAbsent(link.to(), id -> new ArrayList<>(1)).add(link);
            }
        }
    }

    /** Returns the ledger without links. */
    public static IdentityLedger empty() {
        return EMPTY;
    }

    /** Returns the links that count, in the order in which they were added. */
    public List<IdentityLink> links() {
        return links;
    }

    /** Returns every link added and every one revoked, in that order. */
    public List<IdentityStep> history() {
        return history;
    }

    /**
     * Adds a link, or says why not.
     *
     * @param recordedAt from when on it is known here, not before what is there already
     */
    public IdentityChange add(IdentityLink link, Instant recordedAt) {
        List<IdentityRefusal> refusals = judge(link);
        judge(recordedAt, refusals);
        return refusals.isEmpty()
                ? changed(new IdentityStep(link, false, link.basis(), recordedAt), with(links, link))
                : new IdentityChange(this, refusals);
    }

    /**
     * Takes a link back, or says why not.
     *
     * @param link a link that counts
     * @param basis the document or decision on which it is taken back
     * @param recordedAt from when on that is known here, not before what is there already
     */
    public IdentityChange revoke(IdentityLink link, String basis, Instant recordedAt) {
        List<IdentityRefusal> refusals = new ArrayList<>(0);
        if (basis.isBlank()) {
            refusals.add(new IdentityRefusal(Code.BASIS_MISSING, link.toString(), null));
        }
        if (!links.contains(link)) {
            refusals.add(new IdentityRefusal(Code.LINK_UNKNOWN, link.toString(), null));
        }
        judge(recordedAt, refusals);
        return refusals.isEmpty()
                ? changed(new IdentityStep(link, true, basis, recordedAt), without(links, link))
                : new IdentityChange(this, refusals);
    }

    /** Returns the ledger as it was known at a time: with what was recorded then or before. */
    public IdentityLedger knownAt(Instant knownTime) {
        int known = history.size();
        while (known > 0 && history.get(known - 1).recordedAt().isAfter(knownTime)) {
            known--;
        }
        if (known == history.size()) {
            return this;
        }
        List<IdentityLink> left = new ArrayList<>();
        for (IdentityStep step : history.subList(0, known)) {
            if (step.revoked()) {
                left.remove(step.link());
            } else {
                left.add(step.link());
            }
        }
        return new IdentityLedger(List.copyOf(history.subList(0, known)), List.copyOf(left));
    }

    /** Returns for whom a number stands on a day, as that was known at a time; see {@link #knownAt(Instant)}. */
    public Resolution resolve(SubjectId id, LocalDate asOf, Instant knownTime) {
        return knownAt(knownTime).resolve(id, asOf);
    }

    /**
     * Returns for whom a number stands on a day, by the links of that day.
     *
     * <p>Numbers that changed later stand for themselves on earlier days.
     */
    public Resolution resolve(SubjectId id, LocalDate asOf) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        List<IdentityLink> path = new ArrayList<>(2);
        Deque<SubjectId> open = new ArrayDeque<>();
        Set<SubjectId> seen = new HashSet<>();
        open.add(id);
        while (!open.isEmpty()) {
            SubjectId next = open.remove();
            boolean last = true;
            for (IdentityLink link : outgoing.getOrDefault(next, List.of())) {
                if (link.days().contains(asOf)) {
                    last = false;
                    path.add(link);
                    if (seen.add(link.to())) {
                        open.add(link.to());
                    }
                }
            }
            if (last) {
                subjects.add(next);
            }
        }
        return new Resolution(id, List.copyOf(subjects), path);
    }

    /** Returns all numbers that stand for a number on a day, that number first, the others nearest first. */
    public List<SubjectId> aliases(SubjectId id, LocalDate asOf) {
        Set<SubjectId> found = new LinkedHashSet<>();
        Deque<SubjectId> open = new ArrayDeque<>();
        found.add(id);
        open.add(id);
        while (!open.isEmpty()) {
            for (IdentityLink link : incoming.getOrDefault(open.remove(), List.of())) {
                if (link.days().contains(asOf) && found.add(link.from())) {
                    open.add(link.from());
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns how many links count. */
    @Override
    public String toString() {
        return "IdentityLedger[" + links.size() + " links]";
    }

    private List<IdentityRefusal> judge(IdentityLink link) {
        List<IdentityRefusal> refusals = new ArrayList<>(0);
        if (link.basis().isBlank()) {
            refusals.add(new IdentityRefusal(Code.BASIS_MISSING, link.toString(), null));
        }
        if (link.from().equals(link.to())) {
            refusals.add(new IdentityRefusal(Code.SAME_NUMBER, link.from().toString(), null));
        }
        if (link.from().isPersonal() != link.to().isPersonal()) {
            refusals.add(new IdentityRefusal(Code.TWO_TYPES, link.toString(), null));
        }
        if (link.relation() == IdentityRelation.CODE_ASSIGNED && !isInside(link.from(), link.to())) {
            refusals.add(new IdentityRefusal(Code.CODE_MISMATCH, link.toString(), null));
        }
        if (links.contains(link)) {
            refusals.add(new IdentityRefusal(Code.LINK_EXISTS, link.toString(), null));
        } else if (refusals.isEmpty() && link.relation().succeeds()) {
            rival(link)
                    .ifPresent(other ->
                            refusals.add(new IdentityRefusal(Code.TWO_SUCCESSORS, link.toString(), other.toString())));
            LocalDate day = cycleDay(link);
            if (day != null) {
                refusals.add(new IdentityRefusal(Code.CYCLE, link.toString(), day.toString()));
            }
        }
        return refusals;
    }

    private Optional<IdentityLink> rival(IdentityLink link) {
        return outgoing.getOrDefault(link.from(), List.of()).stream()
                .filter(other -> other.days().overlaps(link.days()))
                .filter(other ->
                        other.relation() != IdentityRelation.SPLIT || link.relation() != IdentityRelation.SPLIT)
                .findFirst();
    }

    /** Returns a day on which the link would close a circle, or null. Only days on which some link begins can be the first. */
    private @Nullable LocalDate cycleDay(IdentityLink link) {
        Set<LocalDate> days = new TreeSet<>();
        if (!reaches(link.to(), link.from(), null, link.days(), days)) {
            return null;
        }
        days.add(link.days().from());
        for (LocalDate day : days) {
            if (link.days().contains(day) && reaches(link.to(), link.from(), day, link.days(), days)) {
                return day;
            }
        }
        return null;
    }

    /**
     * Returns whether one number reaches another by the links of a day, or, where the day is null, by links that share a day
     * with a span; then the first days of these links are added to the days.
     */
    private boolean reaches(
            SubjectId start, SubjectId end, @Nullable LocalDate day, DateSpan span, Set<LocalDate> days) {
        Set<SubjectId> seen = new HashSet<>();
        Deque<SubjectId> open = new ArrayDeque<>();
        seen.add(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (IdentityLink link : outgoing.getOrDefault(open.remove(), List.of())) {
                boolean counts =
                        day == null ? link.days().overlaps(span) : link.days().contains(day);
                if (counts) {
                    if (day == null) {
                        days.add(link.days().from());
                    }
                    if (seen.add(link.to())) {
                        open.add(link.to());
                    }
                }
            }
        }
        return seen.contains(end);
    }

    private static boolean isInside(SubjectId old, SubjectId code) {
        return old.scheme().equals(CodeKind.ORG_CODE.id())
                && code.scheme().equals(CodeKind.USCC.id())
                && UnifiedSocialCreditCode.check(code.value())
                        .code()
                        .flatMap(unified ->
                                OrganizationCode.check(old.value()).code().map(unified::matches))
                        .orElse(false);
    }

    /** Judges when a step is recorded: never before the last one. */
    private void judge(Instant recordedAt, List<IdentityRefusal> refusals) {
        if (!history.isEmpty()) {
            Instant last = history.get(history.size() - 1).recordedAt();
            if (recordedAt.isBefore(last)) {
                refusals.add(new IdentityRefusal(Code.RECORDED_EARLIER, recordedAt.toString(), last.toString()));
            }
        }
    }

    private IdentityChange changed(IdentityStep step, List<IdentityLink> counting) {
        return new IdentityChange(new IdentityLedger(with(history, step), counting), List.of());
    }

    private static List<IdentityLink> without(List<IdentityLink> links, IdentityLink link) {
        List<IdentityLink> left = new ArrayList<>(links);
        left.remove(link);
        return List.copyOf(left);
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
