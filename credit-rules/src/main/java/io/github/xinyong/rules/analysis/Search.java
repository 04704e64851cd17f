package io.github.xinyong.rules.analysis;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.analysis.AnalysisFinding.Kind;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Evaluator;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.engine.RuleExplanation;
import io.github.xinyong.rules.engine.RuleStatus;
import io.github.xinyong.rules.engine.UndeterminedCause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges made-up files and keeps, of each thing they show, the one with the fewest records. */
final class Search {

    private final RuleSet set;
    private final MadeUpFiles madeUp;
    private final Evaluator evaluator;
    private final LocalDate day;
    private final Instant known;
    private final Map<String, AnalysisFinding> shown = new LinkedHashMap<>();
    private final Set<String> fired = new HashSet<>();
    private final Set<String> grades = new HashSet<>();
    private long tried;

    Search(RuleEngine engine, MadeUpFiles madeUp, LocalDate day) {
        this.set = engine.ruleSet();
        this.madeUp = madeUp;
        this.evaluator = engine.at(EvaluationTime.asOf(day));
        this.day = day;
        this.known = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    void judge(CreditFile file) {
        Decision decision = evaluator.decide(view(file));
        reach(decision);
        if (!decision.undetermined().isEmpty()) {
            undetermined(file, evaluator.explain(view(file)));
        }
        CreditRecord record = madeUp.adverse(file);
        if (record != null) {
            monotone(file, decision, madeUp.with(file, record));
        }
    }

    private void undetermined(CreditFile file, Explanation explanation) {
        tables(file, explanation);
        for (RuleExplanation rule : explanation.rules()) {
            if (rule.status() == RuleStatus.CONFLICT) {
                String rivals = String.join(", ", new TreeSet<>(rule.others()));
                keep(Kind.EXCEPTIONS_CONFLICT, "/rules/" + rule.rule().id(), rivals, file, explanation, null);
            }
        }
    }

    private FileView view(CreditFile file) {
        return file.asOf(day, known);
    }

    private void reach(Decision decision) {
        tried++;
        fired.addAll(decision.fired());
        Scale.Grade grade = decision.grade();
        if (grade != null) {
            grades.add(grade.id());
        }
    }

    private void tables(CreditFile file, Explanation explanation) {
        for (RuleExplanation rule : explanation.rules()) {
            for (UndeterminedCause cause : rule.causes()) {
                if (cause.kind() == UndeterminedCause.Kind.TABLE_WITHOUT_ROW) {
                    keep(Kind.TABLE_GAP, "/tables/" + cause.place(), null, file, explanation, null);
                } else if (cause.kind() == UndeterminedCause.Kind.TABLE_NOT_UNIQUE) {
                    keep(Kind.TABLE_OVERLAP, "/tables/" + cause.place(), null, file, explanation, null);
                }
            }
        }
    }

    /** One more record against the subject must not make the outcome better. */
    private void monotone(CreditFile shorter, Decision one, CreditFile longer) {
        Decision two = evaluator.decide(view(longer));
        reach(two);
        if (one.status() == Decision.Status.DECIDED && two.status() == Decision.Status.DECIDED && isBetter(two, one)) {
            Set<String> changed = new TreeSet<>(one.fired());
            changed.removeAll(two.fired());
            Set<String> gained = new TreeSet<>(two.fired());
            gained.removeAll(one.fired());
            changed.addAll(gained);
            String place = changed.isEmpty() ? "" : "/rules/" + String.join(",", changed);
            keep(
                    Kind.ADVERSE_RECORD_IMPROVES,
                    place,
                    outcome(one) + " -> " + outcome(two),
                    longer,
                    evaluator.explain(view(longer)),
                    evaluator.explain(view(shorter)));
        }
    }

    private boolean isBetter(Decision two, Decision one) {
        BigDecimal to = two.score();
        BigDecimal from = one.score();
        Scale scale = set.scale();
        Scale.Grade better = two.grade();
        Scale.Grade worse = one.grade();
        boolean higher = to != null && from != null && to.compareTo(from) > 0;
        return higher
                || (scale != null
                        && better != null
                        && worse != null
                        && scale.indexOf(better.id()) < scale.indexOf(worse.id()));
    }

    private static String outcome(Decision decision) {
        Scale.Grade grade = decision.grade();
        BigDecimal score = decision.score();
        return (grade == null ? "–" : grade.id()) + " (" + (score == null ? "–" : score.toPlainString()) + ")";
    }

    private void keep(
            Kind kind,
            String place,
            @Nullable String found,
            CreditFile file,
            Explanation explanation,
            @Nullable Explanation before) {
        String key = kind + place;
        AnalysisFinding kept = shown.get(key);
        AnalysisFinding.Witness shorter = kept == null ? null : kept.witness();
        if (shorter == null || shorter.file().entries().size() > file.entries().size()) {
            shown.put(
                    key,
                    new AnalysisFinding(
                            kind, place, found, null, new AnalysisFinding.Witness(file, explanation, before)));
        }
    }

    Collection<AnalysisFinding> findings() {
        return shown.values();
    }

    private static boolean isProven(List<AnalysisFinding> findings, Kind kind, String place) {
        return findings.stream()
                .anyMatch(finding -> finding.kind() == kind && finding.place().equals(place));
    }

    /** Returns whether some file shows a finding. */
    boolean shows(Kind kind, String place) {
        return shown.containsKey(kind + place);
    }

    /** Returns what no file reached, but for rules and grades that are proven to be out of reach. */
    List<AnalysisLimit> limits(List<AnalysisFinding> findings) {
        List<AnalysisLimit> limits = new ArrayList<>();
        for (Rule rule : set.rules()) {
            String place = "/rules/" + rule.id();
            if (!fired.contains(rule.id()) && !isProven(findings, Kind.UNREACHABLE_RULE, place)) {
                limits.add(new AnalysisLimit(AnalysisLimit.Kind.RULE_NOT_REACHED, place, null));
            }
        }
        Scale scale = set.scale();
        if (scale != null) {
            for (Scale.Grade grade : scale.grades()) {
                String place = "/scale/" + grade.id();
                if (!grades.contains(grade.id()) && !isProven(findings, Kind.UNREACHABLE_GRADE, place)) {
                    limits.add(new AnalysisLimit(AnalysisLimit.Kind.GRADE_NOT_REACHED, place, null));
                }
            }
        }
        limits.add(new AnalysisLimit(AnalysisLimit.Kind.FILES_TRIED, "", Long.toString(tried)));
        return limits;
    }
}
