package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of a rule with the value it took.
 *
 * @param expression the number as the rule writes it
 * @param unit what it counts
 * @param value its value
 * @param parameterValue for a parameter the value that holds on the day of the law, with its first day and basis; else null
 * @param records for a metric the records that count or may count, in the order of their decisions
 * @param terms for a sum its terms
 * @param causes why the value is not known for certain
 */
public record Measurement(
        NumberExpression expression,
        Unit unit,
        NumberRange value,
        Parameter.@Nullable Value parameterValue,
        List<RecordUse> records,
        List<Measurement> terms,
        List<UndeterminedCause> causes) {

    /** Creates a measurement. */
    public Measurement {
        records = List.copyOf(records);
        terms = List.copyOf(terms);
        causes = List.copyOf(causes);
    }
}
