package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.RecordFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision is as it is, and why it is not otherwise: every rule with its measured values, thresholds and records, and
 * the way from points to the grade.
 *
 * <p>It names records of the file, so it is for the subject and the keeper of the file; whoever shows it to others answers
 * for what it discloses. A person's number is never shown. Immutable and thread-safe.
 *
 * <pre>{@code
 * Explanation why = evaluator.explain(view);
 * why.text(Locale.CHINESE);
 * why.rule("P1").condition().change(); // by how much the measured number would have to change
 * }</pre>
 */
public final class Explanation {

    private final Decision decision;
    private final FileView view;
    private final Inputs inputs;
    private final List<RuleExplanation> rules;
    private final @Nullable ScoreExplanation score;
    private final List<ReasonCode> reasons;

    Explanation(
            Decision decision,
            FileView view,
            Inputs inputs,
            List<RuleExplanation> rules,
            @Nullable ScoreExplanation score,
            List<ReasonCode> reasons) {
        this.decision = decision;
        this.view = view;
        this.inputs = inputs;
        this.rules = List.copyOf(rules);
        this.score = score;
        this.reasons = List.copyOf(reasons);
    }

    static Explanation none(Decision decision, FileView view) {
        return new Explanation(decision, view, Inputs.none(), List.of(), null, List.of());
    }

    /** Returns the decision, equal to the one that {@link Evaluator#decide} gives. */
    public Decision decision() {
        return decision;
    }

    /** Returns whom it is about. */
    public CreditSubject subject() {
        return view.subject();
    }

    /** Returns the time of which the view's knowledge is. */
    public Instant knownTime() {
        return view.knownTime();
    }

    /** Returns every rule in the order of the rule set; none if the rule set was not in force or does not serve the subject. */
    public List<RuleExplanation> rules() {
        return rules;
    }

    /**
     * Returns one rule.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public RuleExplanation rule(String id) {
        return rules.stream()
                .filter(rule -> rule.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + id));
    }

    /** Returns the way from points to the grade, or null if the rule set gives none. */
    public @Nullable ScoreExplanation score() {
        return score;
    }

    /**
     * Returns the reason codes of the rules that fired, the weightiest first: direct judgements, then caps, then by points
     * before the limits of their groups, the greatest loss first.
     */
    public List<ReasonCode> reasons() {
        return reasons;
    }

    /** Returns why there is no decision at all although the rule set is in force and serves the subject; empty if there is one. */
    public List<UndeterminedCause> causes() {
        Evaluator by = decision.by();
        Confidence mark = by.ruleSet().confidence();
        boolean open = decision.status() == Decision.Status.UNDETERMINED && !Marks.isSure(mark, by.least());
        return open ? List.of(Marks.tooUnsure(by.ruleSet().id(), mark, by.least())) : List.of();
    }

    /**
     * Returns the records that fail one test of a filter of the rule set and pass all others, with why each missed; the nearest
     * first, and of these the latest. Worked out when asked for.
     */
    public List<NearMiss> nearMisses(RecordFilter filter) {
        return new NearMisses(decision.by(), view).of(filter);
    }

    /**
     * Returns the near misses of what a condition that is not met has measured; none of any other condition.
     *
     * @see #nearMisses(RecordFilter)
     */
    public List<NearMiss> nearMisses(ConditionExplanation condition) {
        Measurement measured = condition.outcome() == Outcome.NOT_MET ? condition.measured() : null;
        return measured != null && measured.expression() instanceof Metric metric
                ? nearMisses(metric.records())
                : List.of();
    }

    /**
     * Returns what would change the outcome: single records removed or repaired, and time alone up to a last day. Worked out
     * when asked for; the cost grows with the square of the file and with the days.
     */
    public Outlook outlook(LocalDate lastDay) {
        Evaluator by = decision.by();
        return new Outlook(decision, by.whatIf(view, inputs), by.nextChange(view, inputs, lastDay), lastDay);
    }

    /** Returns the explanation in words, of several lines, each ended by {@code \n}; Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        return new ExplanationText(this, locale).text();
    }

    /** Returns the explanation as JSON. */
    public JsonValue toJson() {
        return ExplanationJson.explanation(this);
    }

    /** Returns the decision. */
    @Override
    public String toString() {
        return "Explanation of " + decision;
    }
}
