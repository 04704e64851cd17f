package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rule, and why.
 *
 * @param rule the rule
 * @param status what became of it
 * @param others the rules that withhold it, or those with which it is in conflict
 * @param condition what became of its condition; also where the rule is withheld or not in force
 * @param confidence how sure the law behind it is: the least of the rule set, the rule, and the values of parameters it
 *     reads; null if none of them says anything of the law
 * @param causes why it is undetermined
 */
public record RuleExplanation(
        Rule rule,
        RuleStatus status,
        List<String> others,
        ConditionExplanation condition,
        @Nullable Confidence confidence,
        List<UndeterminedCause> causes) {

    /** Creates an explanation. */
    public RuleExplanation {
        others = List.copyOf(others);
        causes = List.copyOf(causes);
    }
}
