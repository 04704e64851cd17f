package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.rules.Scale;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The worst or best end of what a decision leaves open: for back-tests and forecasts, never a decision itself.
 *
 * <p>No way to settle what is missing leads beyond it. Where everything is certain, it is the outcome of the decision.
 *
 * @param assumption which end
 * @param status the status of the decision it is an end of
 * @param grade the worst or best grade possible; null if the rule set gives none, or there is no outcome
 * @param score the lowest or highest score possible; null if the rule set gives none, or there is no limit
 */
public record AssumedOutcome(
        Assumption assumption,
        Decision.Status status,
        Scale.@Nullable Grade grade,
        @Nullable BigDecimal score) {

    /** Checks that the parts are there. */
    public AssumedOutcome {
        requireNonNull(assumption, "assumption");
        requireNonNull(status, "status");
    }

    static AssumedOutcome of(Decision decision, Assumption assumption) {
        List<Scale.Grade> possible = decision.possibleGrades();
        boolean worst = assumption == Assumption.UNFAVOURABLE;
        Scale.Grade grade = possible.isEmpty() ? null : possible.get(worst ? possible.size() - 1 : 0);
        BigDecimal score = worst ? decision.lowestScore() : decision.highestScore();
        return new AssumedOutcome(assumption, decision.status(), grade, score);
    }
}
