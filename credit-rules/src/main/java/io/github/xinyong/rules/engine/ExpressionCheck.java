package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_SCORE_CARD;
import static io.github.xinyong.rules.RuleSetFinding.Kind.TOO_MANY_DECIMALS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNIT_MISMATCH;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_PARAMETER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_RULE;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.Constant;
import io.github.xinyong.rules.NumberExpression.Linear;
import io.github.xinyong.rules.NumberExpression.ParameterValue;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks conditions and numbers: what they name is there, and units fit. */
final class ExpressionCheck {

    private final RuleSet set;
    private final List<RuleSetFinding> findings;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Set<String> rules = new HashSet<>();

    ExpressionCheck(RuleSet set, List<RuleSetFinding> findings) {
        this.set = set;
        this.findings = findings;
        set.parameters().forEach(parameter -> parameters.putIfAbsent(parameter.id(), parameter));
        set.rules().forEach(rule -> rules.add(rule.id()));
    }

    void condition(Condition condition, String path) {
        switch (condition.kind()) {
            case ALL -> list(((Condition.All) condition).of(), path + "/all");
            case ANY -> list(((Condition.Any) condition).of(), path + "/any");
            case AT_LEAST -> list(((Condition.AtLeast) condition).of(), path + "/atLeast/of");
            case NOT -> condition(((Condition.Not) condition).of(), path + "/not");
            case COMPARE -> compare((Condition.Compare) condition, path + "/compare");
            case FIRED -> rule(((Condition.Fired) condition).rule(), path + "/fired");
            case SUBJECT_IS, EXISTS -> {
                // nothing here names anything else
            }
        }
    }

    void rule(String id, String path) {
        if (!rules.contains(id)) {
            findings.add(new RuleSetFinding(UNKNOWN_RULE, path, id, null));
        }
    }

    /** Checks a number and that it has a unit. */
    void number(NumberExpression number, Unit expected, String path) {
        Unit unit = unit(number, path);
        if (unit != null && unit != expected) {
            findings.add(new RuleSetFinding(UNIT_MISMATCH, path, unit.id(), expected.id()));
        }
    }

    private void list(List<Condition> conditions, String path) {
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), path + "/" + i);
        }
    }

    private void compare(Condition.Compare compare, String path) {
        Unit left = unit(compare.left(), path + "/left");
        if (left == null) {
            unit(compare.right(), path + "/right");
        } else {
            number(compare.right(), left, path + "/right");
        }
    }

    /** Checks a number and returns its unit, or null if what it names is not there. */
    private @Nullable Unit unit(NumberExpression number, String path) {
        return switch (number.kind()) {
            case CONSTANT -> constant((Constant) number, path);
            case PARAMETER -> {
                Parameter parameter = parameters.get(((ParameterValue) number).id());
                if (parameter == null) {
                    findings.add(new RuleSetFinding(
                            UNKNOWN_PARAMETER, path + "/parameter", ((ParameterValue) number).id(), null));
                }
                yield parameter == null ? null : parameter.unit();
            }
            case METRIC -> ((Metric) number).aggregate().unit();
            case LINEAR -> linear((Linear) number, path + "/linear");
        };
    }

    private Unit constant(Constant constant, String path) {
        if (constant.unit() == Unit.POINTS) {
            points(constant.value(), path + "/points");
        }
        return constant.unit();
    }

    private @Nullable Unit linear(Linear linear, String path) {
        Unit first = null;
        for (int i = 0; i < linear.terms().size(); i++) {
            String place = path + "/" + i + "/of";
            if (first == null) {
                first = unit(linear.terms().get(i).of(), place);
            } else {
                number(linear.terms().get(i).of(), first, place);
            }
        }
        return first;
    }

    /** Checks that points fit the score card. */
    void points(BigDecimal value, String path) {
        if (set.card() == null) {
            findings.add(new RuleSetFinding(NO_SCORE_CARD, path, value.toPlainString(), null));
        } else if (value.scale() > set.card().decimals()) {
            findings.add(new RuleSetFinding(
                    TOO_MANY_DECIMALS,
                    path,
                    value.toPlainString(),
                    "at most " + set.card().decimals() + " decimals"));
        }
    }
}
