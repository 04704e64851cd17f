/**
 * Rule sets as data: one closed, typed, immutable tree, and a fluent spelling of it.
 *
 * <p>A {@link io.github.xinyong.rules.RuleSet} holds dated {@link io.github.xinyong.rules.Parameter parameters} and
 * {@link io.github.xinyong.rules.Rule rules}. A rule says when a {@link io.github.xinyong.rules.Condition} over the records
 * of a file and the attributes of its subject is met, and which {@link io.github.xinyong.rules.Effect effects} follow. A
 * {@link io.github.xinyong.rules.ScoreCard} turns points into the grades of a {@link io.github.xinyong.rules.Scale}.
 *
 * <p>{@link io.github.xinyong.rules.RuleDsl} builds these values and nothing else; {@code rules.json} writes and reads the
 * same tree; {@code rules.engine} runs it. Nothing in here reads a file, a clock or a locale.
 */
@NullMarked
package io.github.xinyong.rules;

import org.jspecify.annotations.NullMarked;
