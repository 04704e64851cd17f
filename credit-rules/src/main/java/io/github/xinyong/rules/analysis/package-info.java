/**
 * Rule sets put to the test: scenario files with what they cover
 * ({@link io.github.xinyong.rules.analysis.ScenarioSet}), and checks of a rule set as it stands
 * ({@link io.github.xinyong.rules.analysis.RuleSetAnalysis}).
 */
@NullMarked
package io.github.xinyong.rules.analysis;

import org.jspecify.annotations.NullMarked;
