package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a condition, and by how much.
 *
 * @param condition the condition as the rule writes it
 * @param outcome what became of it
 * @param measured for a comparison the number measured, for the existence of a record the count; else null
 * @param threshold for a comparison the number it is compared with; else null
 * @param change where the numbers are known, by how much the measured one would have to change for the outcome to
 *     turn, positive for more; else null
 * @param found for an attribute of the subject its value, for another rule its status; null where it is not known
 * @param parts what became of the conditions it is made of
 * @param causes why it is undetermined
 */
public record ConditionExplanation(
        Condition condition,
        Outcome outcome,
        @Nullable Measurement measured,
        @Nullable Measurement threshold,
        @Nullable BigDecimal change,
        @Nullable String found,
        List<ConditionExplanation> parts,
        List<UndeterminedCause> causes) {

    /** Creates an explanation. */
    public ConditionExplanation {
        parts = List.copyOf(parts);
        causes = List.copyOf(causes);
    }
}
