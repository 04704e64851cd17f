package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AssumedOutcomeTest {

    private static final Evaluator EVALUATOR =
            RuleEngine.compile(RuleSetJson.shipped("example-supplier-review")).at(Views.TIME);
    /** Whether the fine of 2023 still counts is not known: the score is 70 or 85, the grade B or C. */
    private static final FileView OPEN = Views.of(
            Views.penalty("p1", "2025-09-01", "60000"),
            Views.penalty("p2", "2023", "70000"),
            Views.penalty("p3", "2026-01-20", "1"));

    @Test
    void isTheWorstOrBestEndOfWhatIsOpen() {
        Decision decision = EVALUATOR.decide(OPEN);
        assertThat(decision.status()).isEqualTo(Decision.Status.UNDETERMINED);

        AssumedOutcome worst = decision.assuming(Assumption.UNFAVOURABLE);
        AssumedOutcome best = decision.assuming(Assumption.FAVOURABLE);

        assertThat(grade(worst)).isEqualTo("C");
        assertThat(worst.score()).isEqualByComparingTo("70");
        assertThat(grade(best)).isEqualTo("B");
        assertThat(best.score()).isEqualByComparingTo("85");
    }

    @Test
    void isTheOutcomeWhereEverythingIsCertain() {
        Decision decision = EVALUATOR.decide(Views.of());

        for (Assumption assumption : Assumption.values()) {
            assertThat(decision.assuming(assumption).grade()).isEqualTo(decision.grade());
            assertThat(decision.assuming(assumption).score()).isEqualTo(decision.score());
        }
    }

    @Test
    void leavesTheDecisionAsItIs() {
        Decision decision = EVALUATOR.decide(OPEN);

        assertThat(decision.assuming(Assumption.UNFAVOURABLE).status()).isEqualTo(Decision.Status.UNDETERMINED);
        assertThat(decision.grade()).isNull();
    }

    private static String grade(AssumedOutcome outcome) {
        Scale.Grade grade = outcome.grade();
        return Objects.requireNonNull(grade).id();
    }
}
