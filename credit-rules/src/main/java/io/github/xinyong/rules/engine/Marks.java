package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sure the law behind a rule is on a day: the least mark of the rule set, the rule, and the values of parameters it reads.
 *
 * <p>No mark (null) says nothing of the law, and lowers nothing.
 */
final class Marks {

    private final RuleSet set;
    private final LocalDate law;
    private @Nullable Confidence least;

    private Marks(RuleSet set, LocalDate law) {
        this.set = set;
        this.law = law;
        this.least = set.confidence();
    }

    static @Nullable Confidence of(RuleSet set, Rule rule, LocalDate law) {
        Marks marks = new Marks(set, law);
        marks.add(rule.confidence());
        marks.add(rule.when());
        for (Effect effect : rule.then()) {
            if (effect instanceof Effect.Points points) {
                marks.add(points.points());
                if (points.times() != null) {
                    marks.add(points.times());
                }
            }
        }
        return marks.least;
    }

    static boolean isSure(@Nullable Confidence mark, Confidence least) {
        return mark == null || mark.isAtLeast(least);
    }

    static @Nullable Confidence lower(@Nullable Confidence one, @Nullable Confidence other) {
        return one == null ? other : other == null ? one : one.lower(other);
    }

    static UndeterminedCause tooUnsure(String place, @Nullable Confidence mark, Confidence least) {
        String found = mark == null ? null : mark.name();
        return new UndeterminedCause(UndeterminedCause.Kind.CONFIDENCE_TOO_LOW, place, found, least.name());
    }

    private void add(@Nullable Confidence mark) {
        least = lower(least, mark);
    }

    private void add(Condition condition) {
        RuleOrder.parts(condition).forEach(this::add);
        if (condition instanceof Condition.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (condition instanceof Condition.Custom custom) {
            custom.inputs().forEach(this::add);
        }
    }

    private void add(NumberExpression number) {
        switch (number.kind()) {
            case PARAMETER -> parameter(((NumberExpression.ParameterValue) number).id());
            case LINEAR -> ((NumberExpression.Linear) number).terms().forEach(term -> add(term.of()));
            case EXTREME -> ((NumberExpression.Extreme) number).of().forEach(this::add);
            case RATIO -> {
                add(((NumberExpression.Ratio) number).of());
                add(((NumberExpression.Ratio) number).by());
            }
            case TABLE -> table(((NumberExpression.TableValue) number).table());
            case CONSTANT, METRIC, SUBJECT_VALUE, PREVIOUS_SCORE -> {
                // nothing here has a mark
            }
        }
    }

    private void parameter(String id) {
        for (Parameter parameter : set.parameters()) {
            Parameter.Value held = parameter.id().equals(id) ? parameter.on(law) : null;
            add(held == null ? null : held.confidence());
        }
    }

    private void table(String id) {
        for (DecisionTable table : set.tables()) {
            if (table.id().equals(id)) {
                table.numbers().forEach(this::add);
            }
        }
    }
}
