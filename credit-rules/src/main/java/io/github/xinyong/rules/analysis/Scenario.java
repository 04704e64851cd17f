package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.analysis.ScenarioMismatch.Kind;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.Inputs;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.scheme.Answer;
import io.github.xinyong.rules.scheme.Scheme;
import io.github.xinyong.rules.scheme.SchemeResult;
import io.github.xinyong.rules.scheme.SchemeVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One file, the times as of which it is judged, and what is expected to follow.
 *
 * @param id its id, unique among the scenarios beside it
 * @param title what people call it
 * @param file the file
 * @param asOf the day whose state of affairs is judged
 * @param known the time of which the knowledge is
 * @param law the day whose rules apply
 * @param inputs what is handed in beside the file
 * @param articles what of the law it tests, such as {@code TAX-2025 art 18}; may be empty
 * @param least how sure the law has to be
 * @param expect what is expected
 */
public record Scenario(
        String id,
        Bilingual title,
        CreditFile file,
        LocalDate asOf,
        Instant known,
        LocalDate law,
        Inputs inputs,
        List<String> articles,
        Confidence least,
        Expectation expect) {

    /** Checks that the parts are there. */
    public Scenario {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(file, "file");
        requireNonNull(asOf, "asOf");
        requireNonNull(known, "known");
        requireNonNull(law, "law");
        requireNonNull(inputs, "inputs");
        articles = List.copyOf(articles);
        requireNonNull(least, "least");
        requireNonNull(expect, "expect");
    }

    /**
     * What is expected; null for what may be anything.
     *
     * @param status the status
     * @param grade the id of the grade
     * @param score the score, compared by value
     * @param fired the ids of all rules that fire, in any order
     * @param reasons the ids of all reason codes, the weightiest first
     * @param version the id of the version of a scheme that is in force
     * @param answers of a scheme, by key, some of its answers
     */
    public record Expectation(
            Decision.@Nullable Status status,
            @Nullable String grade,
            @Nullable BigDecimal score,
            @Nullable List<String> fired,
            @Nullable List<String> reasons,
            @Nullable String version,
            Map<String, String> answers) {

        /** Copies the lists. */
        public Expectation {
            fired = fired == null ? null : List.copyOf(fired);
            reasons = reasons == null ? null : List.copyOf(reasons);
            answers = Map.copyOf(answers);
        }
    }

    /** Judges the file by a rule set and compares what follows with what is expected. */
    public ScenarioResult run(RuleEngine engine) {
        FileView view = file.asOf(asOf, known);
        Explanation explanation = engine.at(time(), least).explain(view, inputs);
        List<ScenarioMismatch> mismatches = new ArrayList<>();
        compare(mismatches, explanation);
        return new ScenarioResult(this, explanation, null, mismatches);
    }

    /** Judges the file by the version of a scheme in force and compares what follows with what is expected. */
    public ScenarioResult run(Scheme scheme) {
        SchemeResult result = scheme.judge(file.asOf(asOf, known), time(), inputs, least);
        List<ScenarioMismatch> mismatches = new ArrayList<>();
        SchemeVersion version = result.version();
        compare(mismatches, Kind.VERSION, expect.version(), version == null ? null : version.id());
        compare(mismatches, result.explanation());
        new TreeMap<>(expect.answers()).forEach((key, expected) -> {
            Answer answer = result.answer(key);
            String found = answer == null ? null : answer.value();
            if (!expected.equals(found)) {
                mismatches.add(new ScenarioMismatch(Kind.ANSWER, id + " " + key, found, expected));
            }
        });
        return new ScenarioResult(this, result.explanation(), result, mismatches);
    }

    private EvaluationTime time() {
        return new EvaluationTime(asOf, known, law);
    }

    private void compare(List<ScenarioMismatch> mismatches, @Nullable Explanation explanation) {
        Decision decision = explanation == null ? null : explanation.decision();
        compare(mismatches, Kind.STATUS, expect.status(), decision == null ? null : decision.status());
        Scale.Grade grade = decision == null ? null : decision.grade();
        compare(mismatches, Kind.GRADE, expect.grade(), grade == null ? null : grade.id());
        BigDecimal score = decision == null ? null : decision.score();
        if (expect.score() != null && (score == null || score.compareTo(expect.score()) != 0)) {
            String found = score == null ? null : score.toPlainString();
            mismatches.add(
                    new ScenarioMismatch(Kind.SCORE, id, found, expect.score().toPlainString()));
        }
        if (expect.fired() != null) {
            List<String> fired = decision == null ? List.of() : decision.fired();
            compare(mismatches, Kind.FIRED, new TreeSet<>(expect.fired()), new TreeSet<>(fired));
        }
        List<ReasonCode> reasons = explanation == null ? List.of() : explanation.reasons();
        compare(
                mismatches,
                Kind.REASONS,
                expect.reasons(),
                reasons.stream().map(ReasonCode::id).toList());
    }

    private void compare(
            List<ScenarioMismatch> mismatches, Kind kind, @Nullable Object expected, @Nullable Object found) {
        if (expected != null && !expected.equals(found)) {
            mismatches.add(new ScenarioMismatch(
                    kind, id, found == null ? null : String.valueOf(found), String.valueOf(expected)));
        }
    }
}
