package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_SCORE_CARD;
import static io.github.xinyong.rules.RuleSetFinding.Kind.TOO_MANY_DECIMALS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNIT_MISMATCH;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_PARAMETER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_PLUGIN;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_RULE;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_TABLE;

import io.github.xinyong.core.Plugin;
import io.github.xinyong.core.Plugins;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.Constant;
import io.github.xinyong.rules.NumberExpression.Linear;
import io.github.xinyong.rules.NumberExpression.ParameterValue;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
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
    private final Plugins plugins;
    private final Map<String, DecisionTable> tables = new HashMap<>();
    private final List<RuleSetFinding> findings;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Set<String> rules = new HashSet<>();

    ExpressionCheck(RuleSet set, Plugins plugins, List<RuleSetFinding> findings) {
        this.set = set;
        this.plugins = plugins;
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
            case EXISTS -> filter(((Condition.Exists) condition).records(), path + "/exists");
            case CUSTOM -> {
                Condition.Custom custom = (Condition.Custom) condition;
                plugin(FileTest.class, custom.test(), path + "/custom/test");
                for (int i = 0; i < custom.inputs().size(); i++) {
                    unit(custom.inputs().get(i), path + "/custom/inputs/" + i);
                }
            }
            case SUBJECT_IS, PREVIOUS_GRADE -> {
                // nothing here names anything else
            }
        }
    }

    /** Checks a table against those before it, and lets those after it, and the rules, read it. */
    void table(DecisionTable table, String path) {
        for (int i = 0; i < table.numbers().size(); i++) {
            unit(table.numbers().get(i), path + "/numbers/" + i);
        }
        boolean counts = table.hit() == DecisionTable.HitPolicy.COLLECT_COUNT;
        if (table.unit() == Unit.POINTS) {
            for (int i = 0; i < table.rows().size() && !counts; i++) {
                points(table.rows().get(i).output(), path + "/rows/" + i + "/output");
            }
            if (table.otherwise() != null) {
                points(table.otherwise(), path + "/otherwise");
            } else if (set.card() == null) {
                findings.add(new RuleSetFinding(
                        NO_SCORE_CARD, path + "/unit", table.unit().id(), null));
            }
        }
        tables.putIfAbsent(table.id(), table);
    }

    void filter(RecordFilter filter, String path) {
        filter.tests().forEach(test -> plugin(RecordTest.class, test, path + "/tests"));
    }

    private void plugin(Class<?> type, String id, String path) {
        if (plugins.all(Plugin.class).stream()
                .noneMatch(each -> type.isInstance(each) && each.id().equals(id))) {
            findings.add(new RuleSetFinding(UNKNOWN_PLUGIN, path, id, type.getSimpleName()));
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
            case METRIC -> {
                Metric metric = (Metric) number;
                filter(metric.records(), path + "/" + metric.aggregate().id() + "/of");
                yield metric.aggregate().unit();
            }
            case LINEAR -> linear((Linear) number, path + "/linear");
            case EXTREME -> {
                NumberExpression.Extreme extreme = (NumberExpression.Extreme) number;
                yield alike(extreme.of(), path + (extreme.greatest() ? "/greatest" : "/least"));
            }
            case RATIO -> ratio((NumberExpression.Ratio) number, path + "/ratio");
            case SUBJECT_VALUE -> given(((NumberExpression.SubjectValue) number).unit(), path + "/subjectValue/unit");
            case PREVIOUS_SCORE -> {
                BigDecimal ifNone = ((NumberExpression.PreviousScore) number).ifNone();
                points(ifNone == null ? BigDecimal.ZERO : ifNone, path + "/previousScore/ifNone");
                yield Unit.POINTS;
            }
            case TABLE -> {
                DecisionTable table = tables.get(((NumberExpression.TableValue) number).table());
                if (table == null) {
                    findings.add(new RuleSetFinding(
                            UNKNOWN_TABLE, path + "/table", ((NumberExpression.TableValue) number).table(), null));
                }
                yield table == null ? null : table.unit();
            }
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

    private @Nullable Unit alike(List<NumberExpression> numbers, String path) {
        Unit first = null;
        for (int i = 0; i < numbers.size(); i++) {
            if (first == null) {
                first = unit(numbers.get(i), path + "/" + i);
            } else {
                number(numbers.get(i), first, path + "/" + i);
            }
        }
        return first;
    }

    private Unit ratio(NumberExpression.Ratio ratio, String path) {
        Unit of = unit(ratio.of(), path + "/of");
        if (of == null) {
            unit(ratio.by(), path + "/by");
        } else {
            number(ratio.by(), of, path + "/by");
        }
        if (ratio.unit() == Unit.POINTS
                && set.card() != null
                && ratio.decimals() > set.card().decimals()) {
            findings.add(new RuleSetFinding(
                    TOO_MANY_DECIMALS,
                    path + "/decimals",
                    Integer.toString(ratio.decimals()),
                    "at most " + set.card().decimals() + " decimals"));
        }
        return given(ratio.unit(), path + "/unit");
    }

    /** Points need a score card, also where no number of them is fixed. */
    private Unit given(Unit unit, String path) {
        if (unit == Unit.POINTS && set.card() == null) {
            findings.add(new RuleSetFinding(NO_SCORE_CARD, path, unit.id(), null));
        }
        return unit;
    }

    /** Checks that a number counts something, not money or points. */
    void times(NumberExpression number, String path) {
        Unit unit = unit(number, path);
        if (unit != null && unit.decimals() != 0) {
            findings.add(new RuleSetFinding(UNIT_MISMATCH, path, unit.id(), "records, days or months"));
        }
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
