/**
 * Rule sets put to the test: scenarios with what they cover ({@link io.github.xinyong.rules.analysis.ScenarioSet}).
 */
@NullMarked
package io.github.xinyong.rules.analysis;

import org.jspecify.annotations.NullMarked;
