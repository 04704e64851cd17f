package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.rules.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a decision reads beside the view: earlier outcomes, and values of the subject.
 *
 * <p>What is not handed in is not known, and leaves undetermined what asks for it: to say that there are no earlier outcomes,
 * say so: {@code withEarlier()}.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.none().withEarlier(Inputs.Earlier.of(lastYear)).withValue("employees", BigDecimal.TEN);
 * evaluator.decide(view, inputs);
 * }</pre>
 *
 * @param earlier the earlier outcomes, the last one first; null where they are not known
 * @param values values of the subject by name
 */
public record Inputs(@Nullable List<Earlier> earlier, Map<String, BigDecimal> values) {

    private static final Inputs NONE = new Inputs(null, Map.of());

    /** Copies the parts. */
    public Inputs {
        earlier = earlier == null ? null : List.copyOf(earlier);
        values = Map.copyOf(values);
    }

    /** Returns inputs of which nothing is known. */
    public static Inputs none() {
        return NONE;
    }

    /** Returns these inputs with earlier outcomes, the last one first; none for a subject that has none. */
    public Inputs withEarlier(Earlier... outcomes) {
        return new Inputs(Arrays.asList(outcomes), values);
    }

    /** Returns these inputs with a value of the subject. */
    public Inputs withValue(String name, BigDecimal value) {
        Map<String, BigDecimal> more = new TreeMap<>(values);
        more.put(name, requireNonNull(value, "value"));
        return new Inputs(earlier, more);
    }

    /** Returns these inputs after one more outcome, which becomes the last. */
    public Inputs after(Decision decision) {
        List<Earlier> outcomes = new ArrayList<>();
        outcomes.add(Earlier.of(decision));
        outcomes.addAll(earlier == null ? List.of() : earlier);
        return new Inputs(outcomes, values);
    }

    /**
     * An earlier outcome.
     *
     * @param grade the id of its grade, or null where it was undetermined
     * @param score its score, or null where it was undetermined
     */
    public record Earlier(@Nullable String grade, @Nullable BigDecimal score) {

        /** Creates an outcome. */
        public Earlier {}

        /** Returns the outcome of a decision. */
        public static Earlier of(Decision decision) {
            Scale.Grade grade = decision.grade();
            return new Earlier(grade == null ? null : grade.id(), decision.score());
        }
    }
}
