package io.github.xinyong.rules.analysis;

import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.LawDocument;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.analysis.AnalysisFinding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Periods in which rules are in force and what they rest on is not. Exact: days are looked at between all changes of the law.
 *
 * <p>A rule set whose first day is in the year 1 has said nothing of its beginning, and is looked at from the day analysed on.
 */
final class LawPeriods {

    private final RuleSet set;
    private final LocalDate day;
    private final List<AnalysisFinding> findings = new ArrayList<>();

    private LawPeriods(RuleSet set, LocalDate day) {
        this.set = set;
        this.day = day;
    }

    static List<AnalysisFinding> of(RuleSet set, Atoms atoms, LocalDate day) {
        LawPeriods periods = new LawPeriods(set, day);
        periods.withoutRule();
        for (Rule rule : set.rules()) {
            periods.law(rule);
            periods.parameters(rule, atoms);
        }
        return periods.findings;
    }

    /** Days on which the rule set is in force and none of its rules is. */
    private void withoutRule() {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        set.rules().forEach(rule -> add(changes, span(rule)));
        periods(
                span(null),
                changes,
                each -> set.rules().stream().anyMatch(rule -> span(rule).contains(each)) ? null : "",
                (found, when) -> add(Kind.NO_RULE_IN_FORCE, "", null, when));
    }

    private void law(Rule rule) {
        List<LegalBasis> bases = new ArrayList<>(rule.basis());
        bases.addAll(set.basis());
        List<LawDocument> documents = bases.stream()
                .map(LegalBasis::documentId)
                .flatMap(id -> id == null
                        ? Stream.of()
                        : Stream.ofNullable(LawRegister.bundled().document(id)))
                .distinct()
                .toList();
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (LawDocument document : documents) {
            changes(document.from(), changes, 0);
            changes(document.lastDay(), changes, 1);
        }
        // What is cited in words may be in force.
        boolean allRegistered = documents.size() == bases.stream().distinct().count();
        periods(
                span(rule),
                changes,
                each -> {
                    String missing = String.join(", ", missing(documents, each));
                    return missing.isEmpty() ? null : missing;
                },
                (found, when) -> {
                    boolean none = allRegistered && found.split(", ", -1).length == documents.size();
                    Kind kind = none ? Kind.NO_LAW_IN_FORCE : Kind.BASIS_NOT_IN_FORCE;
                    add(kind, "/rules/" + rule.id(), found, when);
                });
    }

    private static Set<String> missing(List<LawDocument> documents, LocalDate on) {
        Set<String> missing = new TreeSet<>();
        for (LawDocument document : documents) {
            LegalBasis basis = LegalBasis.of(document.id(), "");
            if (LawRegister.bundled().status(basis, PartialDate.of(on)) == BasisStatus.NOT_IN_FORCE) {
                missing.add(document.id());
            }
        }
        return missing;
    }

    /** Days on which a rule is in force and a parameter that it reads has no value yet. */
    private void parameters(Rule rule, Atoms atoms) {
        for (Parameter parameter : set.parameters()) {
            LocalDate first = parameter.values().get(0).from();
            if (atoms.readBy(rule).contains(parameter.id())) {
                periods(
                        span(rule),
                        new TreeSet<>(Set.of(first)),
                        each -> parameter.on(each) == null ? parameter.id() : null,
                        (found, when) -> add(Kind.PARAMETER_NOT_IN_FORCE, "/rules/" + rule.id(), found, when));
            }
        }
    }

    private static void changes(@Nullable PartialDate date, NavigableSet<LocalDate> changes, int later) {
        if (date != null) {
            changes.add(date.earliest().plusDays(later));
            changes.add(date.latest().plusDays(1));
        }
    }

    private static void add(NavigableSet<LocalDate> changes, DateSpan span) {
        changes.add(span.from());
        LocalDate last = span.lastDay();
        if (last != null) {
            changes.add(last.plusDays(1));
        }
    }

    /** Returns the days of a rule, or of the rule set, that are looked at. */
    private DateSpan span(@Nullable Rule rule) {
        DateSpan own = rule == null ? null : rule.inForce();
        LocalDate from = set.inForce().from();
        LocalDate last = set.inForce().lastDay();
        if (own != null) {
            from = own.from().isAfter(from) ? own.from() : from;
            LocalDate ownLast = own.lastDay();
            last = ownLast == null || (last != null && last.isBefore(ownLast)) ? last : ownLast;
        }
        LocalDate looked = from.getYear() > 1 ? from : day;
        LocalDate shown = last == null || !looked.isAfter(last) ? looked : last;
        return new DateSpan(shown, last);
    }

    /** What is wrong in a period. */
    private interface Found {
        void add(String found, String when);
    }

    /** Says of each longest period in which the same is wrong what it is. */
    private static void periods(
            DateSpan span, NavigableSet<LocalDate> changes, Function<LocalDate, @Nullable String> wrong, Found found) {
        NavigableSet<LocalDate> starts = new TreeSet<>(Set.of(span.from()));
        changes.stream().filter(span::contains).forEach(starts::add);
        String before = null;
        LocalDate since = span.from();
        for (LocalDate start : starts) {
            String now = wrong.apply(start);
            if (before != null && !before.equals(now)) {
                found.add(before, since + ".." + start.minusDays(1));
            }
            since = now != null && !now.equals(before) ? start : since;
            before = now;
        }
        if (before != null) {
            found.add(before, since + ".." + (span.lastDay() == null ? "" : span.lastDay()));
        }
    }

    private void add(Kind kind, String place, @Nullable String found, String when) {
        findings.add(new AnalysisFinding(kind, place, found, when, null));
    }
}
