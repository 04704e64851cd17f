package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.analysis.ScenarioMismatch.Kind;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.Inputs;
import io.github.xinyong.rules.engine.RuleEngine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
     */
    public record Expectation(
            Decision.@Nullable Status status,
            @Nullable String grade,
            @Nullable BigDecimal score,
            @Nullable List<String> fired,
            @Nullable List<String> reasons) {

        /** Copies the lists. */
        public Expectation {
            fired = fired == null ? null : List.copyOf(fired);
            reasons = reasons == null ? null : List.copyOf(reasons);
        }
    }

    /** Judges the file and compares what follows with what is expected. */
    public ScenarioResult run(RuleEngine engine) {
        FileView view = file.asOf(asOf, known);
        Explanation explanation =
                engine.at(new EvaluationTime(asOf, known, law)).explain(view, inputs);
        Decision decision = explanation.decision();
        List<ScenarioMismatch> mismatches = new ArrayList<>();
        compare(mismatches, Kind.STATUS, expect.status(), decision.status());
        Scale.Grade grade = decision.grade();
        compare(mismatches, Kind.GRADE, expect.grade(), grade == null ? null : grade.id());
        BigDecimal score = decision.score();
        if (expect.score() != null && (score == null || score.compareTo(expect.score()) != 0)) {
            String found = score == null ? null : score.toPlainString();
            mismatches.add(
                    new ScenarioMismatch(Kind.SCORE, id, found, expect.score().toPlainString()));
        }
        if (expect.fired() != null) {
            compare(mismatches, Kind.FIRED, new TreeSet<>(expect.fired()), new TreeSet<>(decision.fired()));
        }
        compare(
                mismatches,
                Kind.REASONS,
                expect.reasons(),
                explanation.reasons().stream().map(ReasonCode::id).toList());
        return new ScenarioResult(this, explanation, mismatches);
    }

    private void compare(
            List<ScenarioMismatch> mismatches, Kind kind, @Nullable Object expected, @Nullable Object found) {
        if (expected != null && !expected.equals(found)) {
            mismatches.add(new ScenarioMismatch(
                    kind, id, found == null ? null : String.valueOf(found), String.valueOf(expected)));
        }
    }
}
