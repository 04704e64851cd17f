/**
 * Running rule sets: compile, decide, explain.
 *
 * <p>{@link io.github.xinyong.rules.engine.RuleEngine} compiles a rule set into tables; its
 * {@link io.github.xinyong.rules.engine.Evaluator} for a time decides a view with one pass over the records, and explains
 * the same decision on demand. Everything is three-valued: what is missing or uncertain makes an outcome undetermined, with
 * its cause, and never silently false.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.compile(RuleSetJson.shipped("example-supplier-review"));
 * Evaluator evaluator = engine.at(EvaluationTime.asOf(LocalDate.of(2026, 6, 30)));
 * Decision decision = evaluator.decide(view);
 * evaluator.explain(view).text(Locale.CHINESE);
 * }</pre>
 */
@NullMarked
package io.github.xinyong.rules.engine;

import org.jspecify.annotations.NullMarked;
