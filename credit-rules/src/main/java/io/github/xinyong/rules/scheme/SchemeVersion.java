package io.github.xinyong.rules.scheme;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.Inputs;
import io.github.xinyong.rules.engine.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scheme: when it is in force, on which documents it rests, and what follows by it.
 *
 * <p>It has a rule set, which gives grades, listings and measures, or date rules or a calculator, which give answers, or both.
 * The rule set is read and compiled when it is first asked for. Immutable and thread-safe.
 */
public final class SchemeVersion {

    private final String id;
    private final DateSpan inForce;
    private final List<LegalBasis> documents;
    private final Confidence confidence;
    private final List<Gap> gaps;
    private final List<ExpectedFinding> findings;
    private final List<DateRule> dates;
    private final @Nullable Calculator calculator;
    private final @Nullable Supplier<RuleEngine> engine;

    SchemeVersion(
            String id,
            DateSpan inForce,
            List<LegalBasis> documents,
            Confidence confidence,
            List<Gap> gaps,
            List<ExpectedFinding> findings,
            List<DateRule> dates,
            @Nullable Calculator calculator,
            @Nullable Supplier<RuleEngine> engine) {
        this.id = requireNonNull(id, "id");
        this.inForce = requireNonNull(inForce, "inForce");
        this.documents = List.copyOf(documents);
        this.confidence = requireNonNull(confidence, "confidence");
        this.gaps = List.copyOf(gaps);
        this.findings = List.copyOf(findings);
        this.dates = List.copyOf(dates);
        this.calculator = calculator;
        this.engine = engine == null ? null : new Once(engine);
    }

    /** Compiles once, on demand. */
    private static final class Once implements Supplier<RuleEngine> {

        private final Supplier<RuleEngine> source;
        private volatile @Nullable RuleEngine engine;

        Once(Supplier<RuleEngine> source) {
            this.source = source;
        }

        @Override
        public RuleEngine get() {
            RuleEngine known = engine;
            if (known == null) {
                // Two callers at once compile the same thing twice, which does no harm.
                known = source.get();
                engine = known;
            }
            return known;
        }
    }

    /**
     * Something that stays undetermined under a version, and why.
     *
     * @param what the item that is missing or not sure enough
     * @param because why: not found, or how sure it is
     */
    public record Gap(Bilingual what, Bilingual because) {

        /** Checks that the parts are there. */
        public Gap {
            requireNonNull(what, "what");
            requireNonNull(because, "because");
        }
    }

    /**
     * Something that the analysis of the rule set finds and that is meant so.
     *
     * @param code the kind of the finding
     * @param place its place
     * @param because why it is meant so
     */
    public record ExpectedFinding(String code, String place, Bilingual because) {

        /** Checks that the parts are there. */
        public ExpectedFinding {
            requireNonNull(code, "code");
            requireNonNull(place, "place");
            requireNonNull(because, "because");
        }
    }

    /** Returns the id, such as {@code tax-credit-2025}. */
    public String id() {
        return id;
    }

    /** Returns the days of the law on which it is in force. */
    public DateSpan inForce() {
        return inForce;
    }

    /** Returns the documents on which it rests, the first one the main one. */
    public List<LegalBasis> documents() {
        return documents;
    }

    /** Returns how sure its frame is: which version is in force when. Its parts have marks of their own. */
    public Confidence confidence() {
        return confidence;
    }

    /** Returns what stays undetermined, and why. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** Returns what the analysis of its rule set finds and that is meant so. */
    public List<ExpectedFinding> findings() {
        return findings;
    }

    /** Returns its date rules. */
    public List<DateRule> dates() {
        return dates;
    }

    /** Returns its calculator, or null. */
    public @Nullable Calculator calculator() {
        return calculator;
    }

    /**
     * Returns its compiled rule set, or null if it has none.
     *
     * @throws io.github.xinyong.rules.InvalidRuleSetException if it does not compile
     */
    public @Nullable RuleEngine engine() {
        return engine == null ? null : engine.get();
    }

    /** Returns its rule set, or null if it has none. */
    public @Nullable RuleSet ruleSet() {
        RuleEngine compiled = engine();
        return compiled == null ? null : compiled.ruleSet();
    }

    @Nullable
    Explanation explain(FileView view, EvaluationTime time, Inputs inputs, Confidence least) {
        RuleEngine compiled = engine();
        return compiled == null ? null : compiled.at(time, least).explain(view, inputs);
    }

    List<Answer> answers(FileView view, EvaluationTime time, Inputs inputs, Confidence least) {
        List<Answer> answers = new ArrayList<>();
        for (DateRule rule : dates) {
            answers.addAll(rule.answers(view, time.law(), least));
        }
        if (calculator != null) {
            answers.addAll(calculator.answers(view, time, inputs, least));
        }
        return answers;
    }

    /** Returns the id and the days. */
    @Override
    public String toString() {
        return id + " " + inForce;
    }
}
