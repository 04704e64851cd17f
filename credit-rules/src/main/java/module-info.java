/**
 * Explainable rules over credit files: rule sets as data, decisions with reasons.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.compile(RuleSetJson.shipped("example-supplier-review"));
 * Evaluator evaluator = engine.at(EvaluationTime.of(view));
 * Decision decision = evaluator.decide(view);     // grade, score, which rules fired
 * evaluator.explain(view).text(Locale.ENGLISH);   // why, and why not
 * }</pre>
 */
module io.github.xinyong.rules {
    requires static org.jspecify;
    requires transitive io.github.xinyong.core;
    requires tools.jackson.core;

    exports io.github.xinyong.rules;
    exports io.github.xinyong.rules.analysis;
    exports io.github.xinyong.rules.compare;
    exports io.github.xinyong.rules.engine;
    exports io.github.xinyong.rules.json;
    exports io.github.xinyong.rules.scheme;
}
