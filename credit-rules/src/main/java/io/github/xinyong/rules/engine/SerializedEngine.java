package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.json.RuleSetJson;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The serialised form of an engine, or of an evaluator: the rule set as JSON, compiled again where it lands.
 *
 * @param ruleSet the canonical JSON of the rule set
 * @param time the time of an evaluator, or null for the engine itself
 * @param least how sure the law has to be for that evaluator
 */
record SerializedEngine(String ruleSet, @Nullable EvaluationTime time, Confidence least) implements Serializable {

    private static final long serialVersionUID = 1L;

    static SerializedEngine of(RuleEngine engine, @Nullable EvaluationTime time, Confidence least) {
        if (!engine.plugins().ids().isEmpty()) {
            throw new UnsupportedOperationException(
                    "An engine with plug-ins is not serialised; hand them in where it lands: "
                            + engine.plugins().ids());
        }
        return new SerializedEngine(RuleSetJson.write(engine.ruleSet()), time, least);
    }

    private Object readResolve() {
        RuleEngine engine = RuleEngine.compile(RuleSetJson.parse(ruleSet));
        return time == null ? engine : engine.at(time, least);
    }
}
