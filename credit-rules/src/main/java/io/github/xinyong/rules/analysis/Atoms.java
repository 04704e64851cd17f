package io.github.xinyong.rules.analysis;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a rule set tells records apart by: its filters and the numbers it compares with. */
final class Atoms {

    final Set<RecordFilter> filters = new LinkedHashSet<>();
    final Set<BigDecimal> yuan = new TreeSet<>();
    final Set<BigDecimal> counts = new TreeSet<>();
    final Set<String> parameters = new LinkedHashSet<>();
    final Set<String> tables = new LinkedHashSet<>();
    final Set<AnalysisLimit> limits = new LinkedHashSet<>();
    /** By part, the parameters and tables that it reads itself. */
    private final Map<String, Set<String>> parametersOf = new HashMap<>();

    private final Map<String, Set<String>> tablesOf = new HashMap<>();
    private String place = "";

    Atoms(RuleSet set) {
        for (DecisionTable table : set.tables()) {
            place = "/tables/" + table.id();
            table.numbers().forEach(this::number);
            for (DecisionTable.Row row : table.rows()) {
                row.numbers().forEach(cell -> {
                    edge(cell.from());
                    edge(cell.below());
                });
            }
        }
        for (Rule rule : set.rules()) {
            place = "/rules/" + rule.id();
            condition(rule.when());
            for (Effect effect : rule.then()) {
                if (effect instanceof Effect.Points points) {
                    number(points.points());
                    if (points.perRecord() != null) {
                        filter(points.perRecord());
                    }
                    if (points.times() != null) {
                        number(points.times());
                    }
                }
            }
        }
        for (Parameter parameter : set.parameters()) {
            parameter.values().forEach(value -> constant(value.value(), parameter.unit()));
        }
    }

    /** Returns the parameters that a rule reads, itself or through tables. */
    Set<String> readBy(Rule rule) {
        Set<String> read = new LinkedHashSet<>();
        read("/rules/" + rule.id(), read);
        return read;
    }

    private void read(String part, Set<String> read) {
        read.addAll(parametersOf.getOrDefault(part, Set.of()));
        // A table reads only tables before it.
        tablesOf.getOrDefault(part, Set.of()).forEach(table -> read("/tables/" + table, read));
    }

    /** The unit of a cell is that of its input; as either it is only one more number to try. */
    private void edge(@Nullable BigDecimal edge) {
        if (edge != null) {
            constant(edge, Unit.YUAN);
            constant(edge, Unit.RECORDS);
        }
    }

    private void constant(BigDecimal value, Unit unit) {
        if (unit == Unit.YUAN) {
            yuan.add(value);
        } else {
            counts.add(value);
        }
    }

    private void condition(Condition condition) {
        switch (condition.kind()) {
            case ALL -> ((Condition.All) condition).of().forEach(this::condition);
            case ANY -> ((Condition.Any) condition).of().forEach(this::condition);
            case AT_LEAST -> ((Condition.AtLeast) condition).of().forEach(this::condition);
            case NOT -> condition(((Condition.Not) condition).of());
            case COMPARE -> {
                number(((Condition.Compare) condition).left());
                number(((Condition.Compare) condition).right());
            }
            case EXISTS -> filter(((Condition.Exists) condition).records());
            case CUSTOM -> {
                limits.add(new AnalysisLimit(AnalysisLimit.Kind.PLUGIN, place, ((Condition.Custom) condition).test()));
                ((Condition.Custom) condition).inputs().forEach(this::number);
            }
            case PREVIOUS_GRADE -> limits.add(new AnalysisLimit(AnalysisLimit.Kind.NOT_MADE_UP, place, null));
            case SUBJECT_IS, FIRED -> {
                // nothing that a record could tell
            }
        }
    }

    private void number(NumberExpression number) {
        if (number instanceof Metric metric) {
            filter(metric.records());
        } else if (number instanceof NumberExpression.Constant constant) {
            constant(constant.value(), constant.unit());
        } else if (number instanceof NumberExpression.ParameterValue parameter) {
            parameters.add(parameter.id());
            parametersOf.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(parameter.id());
        } else if (number instanceof NumberExpression.TableValue table) {
            tables.add(table.table());
            tablesOf.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(table.table());
        } else if (number instanceof NumberExpression.Linear linear) {
            linear.terms().forEach(term -> number(term.of()));
        } else if (number instanceof NumberExpression.Extreme extreme) {
            extreme.of().forEach(this::number);
        } else if (number instanceof NumberExpression.Ratio ratio) {
            List.of(ratio.of(), ratio.by()).forEach(this::number);
        } else {
            limits.add(new AnalysisLimit(AnalysisLimit.Kind.NOT_MADE_UP, place, null));
        }
    }

    private void filter(RecordFilter filter) {
        filter.tests().forEach(test -> limits.add(new AnalysisLimit(AnalysisLimit.Kind.PLUGIN, place, test)));
        if (!filter.details().isEmpty()) {
            limits.add(new AnalysisLimit(AnalysisLimit.Kind.NOT_MADE_UP, place, null));
        }
        filters.add(filter);
    }
}
