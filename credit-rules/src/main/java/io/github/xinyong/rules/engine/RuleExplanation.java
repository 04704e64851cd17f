package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Rule;
import java.util.List;

/**
 * What became of a rule, and why.
 *
 * @param rule the rule
 * @param status what became of it
 * @param others the rules that withhold it, or those with which it is in conflict
 * @param condition what became of its condition; also where the rule is withheld or not in force
 * @param causes why it is undetermined
 */
public record RuleExplanation(
        Rule rule,
        RuleStatus status,
        List<String> others,
        ConditionExplanation condition,
        List<UndeterminedCause> causes) {

    /** Creates an explanation. */
    public RuleExplanation {
        others = List.copyOf(others);
        causes = List.copyOf(causes);
    }
}
