package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that changes with the law: its values by the day from which each holds.
 *
 * @param id its id
 * @param title what people call it
 * @param unit what it counts
 * @param values at least one, in the order of their days
 */
public record Parameter(String id, Bilingual title, Unit unit, List<Value> values) {

    /**
     * Checks the values. Their order is checked with the whole rule set.
     *
     * @throws InvalidRuleSetException if there is none, or one does not fit the unit
     */
    public Parameter {
        Checks.id(id, "/id");
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        values = Checks.filled(values, "/values");
        for (int i = 0; i < values.size(); i++) {
            Checks.number(values.get(i).value(), unit, "/values/" + i + "/value");
        }
    }

    /** Returns the value that holds on a day, or null where none does yet. */
    public @Nullable Value on(LocalDate day) {
        Value held = null;
        for (Value value : values) {
            if (!value.from().isAfter(day)) {
                held = value;
            }
        }
        return held;
    }

    /**
     * One value of a parameter.
     *
     * @param from the first day on which it holds; it holds until the next one does
     * @param value the number
     * @param confidence how sure it is, or null for as sure as the rule set. Less sure than an evaluation asks, it is not known
     * @param basis on what it rests; may be empty in a rule set of its author's own
     */
    public record Value(
            LocalDate from, BigDecimal value, @Nullable Confidence confidence, List<LegalBasis> basis) {

        /** Checks the number. */
        public Value {
            requireNonNull(from, "from");
            value = Checks.decimal(value, "/value");
            basis = List.copyOf(basis);
        }
    }
}
