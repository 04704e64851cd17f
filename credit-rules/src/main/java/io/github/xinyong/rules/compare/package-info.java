/**
 * Two rule sets side by side: what differs in them ({@link io.github.xinyong.rules.compare.RuleSetDiff}), and what that does
 * to a population of files ({@link io.github.xinyong.rules.compare.BackTest}).
 */
@NullMarked
package io.github.xinyong.rules.compare;

import org.jspecify.annotations.NullMarked;
