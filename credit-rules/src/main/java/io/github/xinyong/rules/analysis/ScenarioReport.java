package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of the scenarios of a rule set, and what they cover.
 *
 * @param results every scenario, in their order
 * @param coverage the parts of the rule set they go through
 */
public record ScenarioReport(List<ScenarioResult> results, Coverage coverage) {

    /** Copies the results. */
    public ScenarioReport {
        results = List.copyOf(results);
        requireNonNull(coverage, "coverage");
    }

    /** Returns whether every scenario is as expected. */
    public boolean isAsExpected() {
        return results.stream().allMatch(ScenarioResult::isAsExpected);
    }
}
