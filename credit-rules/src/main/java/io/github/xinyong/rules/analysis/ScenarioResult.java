package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.rules.engine.Explanation;
import java.util.List;
import java.util.Locale;

/**
 * What became of a scenario.
 *
 * @param scenario the scenario
 * @param explanation what followed, and why
 * @param mismatches what is expected and did not follow; empty if it is as expected
 */
public record ScenarioResult(Scenario scenario, Explanation explanation, List<ScenarioMismatch> mismatches) {

    /** Copies the mismatches. */
    public ScenarioResult {
        requireNonNull(scenario, "scenario");
        requireNonNull(explanation, "explanation");
        mismatches = List.copyOf(mismatches);
    }

    /** Returns whether everything is as expected. */
    public boolean isAsExpected() {
        return mismatches.isEmpty();
    }

    /**
     * Throws if something is not as expected, with every mismatch and the explanation in English: for tests of any framework.
     *
     * @throws AssertionError if there is a mismatch
     */
    public void verify() {
        if (!isAsExpected()) {
            StringBuilder text = new StringBuilder();
            mismatches.forEach(
                    mismatch -> text.append(mismatch.message(Locale.ENGLISH)).append('\n'));
            throw new AssertionError(
                    text.append(explanation.text(Locale.ENGLISH)).toString());
        }
    }
}
