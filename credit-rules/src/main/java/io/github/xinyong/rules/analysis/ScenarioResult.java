package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.scheme.SchemeResult;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scenario.
 *
 * @param scenario the scenario
 * @param explanation what followed by a rule set, and why; null where none was asked
 * @param result what followed by a scheme, or null where a rule set alone was asked
 * @param mismatches what is expected and did not follow; empty if it is as expected
 */
public record ScenarioResult(
        Scenario scenario,
        @Nullable Explanation explanation,
        @Nullable SchemeResult result,
        List<ScenarioMismatch> mismatches) {

    /** Copies the mismatches. */
    public ScenarioResult {
        requireNonNull(scenario, "scenario");
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
            throw new AssertionError(text.append(text(Locale.ENGLISH)).toString());
        }
    }

    /** Returns what followed, in words. */
    public String text(Locale locale) {
        if (result != null) {
            return result.text(locale);
        }
        return explanation == null ? "" : explanation.text(locale);
    }
}
