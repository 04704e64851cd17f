package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.Constant;
import io.github.xinyong.rules.NumberExpression.Linear;
import io.github.xinyong.rules.NumberExpression.ParameterValue;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.GradeStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import io.github.xinyong.rules.engine.Plan.PointsStep;
import io.github.xinyong.rules.engine.Plan.RuleStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a checked rule set into tables, each equal node once. */
final class PlanCompiler {

    private static final int[] NONE = {};

    final RuleSet set;
    final List<FilterTest> filters = new ArrayList<>();
    final List<Window> windows = new ArrayList<>();
    final List<RecordDate> dates = new ArrayList<>();
    final Map<String, Integer> classOfType = new HashMap<>();
    final List<Accumulator> accumulators = new ArrayList<>();
    final List<NumberStep> numbers = new ArrayList<>();
    final List<ConditionStep> conditions = new ArrayList<>();
    final RuleStep[] rules;
    final List<Plan.Group> groups = new ArrayList<>();
    final List<PointsStep> points = new ArrayList<>();
    final List<GradeStep> grades = new ArrayList<>();

    private final RuleOrder order;
    private final Map<RecordFilter, Integer> filterIndex = new HashMap<>();
    private final Map<NumberExpression, Integer> numberIndex = new HashMap<>();
    private final Map<Condition, Integer> conditionIndex = new HashMap<>();

    private PlanCompiler(RuleSet set) {
        this.set = set;
        this.order = RuleOrder.of(set);
        this.rules = new RuleStep[set.rules().size()];
    }

    static Plan compile(RuleSet set) {
        PlanCompiler compiler = new PlanCompiler(set);
        for (List<Integer> group : compiler.order.groups()) {
            for (int rule : group) {
                compiler.rule(rule);
            }
            compiler.groups.add(new Plan.Group(
                    group.stream().mapToInt(Integer::intValue).toArray(),
                    compiler.numbers.size(),
                    compiler.conditions.size()));
        }
        for (int rule = 0; rule < set.rules().size(); rule++) {
            compiler.grades(rule);
        }
        return new Plan(compiler);
    }

    private void rule(int index) {
        Rule rule = set.rules().get(index);
        rules[index] = new RuleStep(condition(rule.when()), order.exceptionsOf(index), order.rivalsOf(index));
        for (Effect effect : rule.then()) {
            if (effect instanceof Effect.Points given) {
                int perRecord = given.perRecord() == null ? -1 : filter(given.perRecord());
                points.add(new PointsStep(given, index, number(given.points()), perRecord, group(given.group())));
            }
        }
    }

    private void grades(int rule) {
        if (set.scale() == null) {
            return;
        }
        for (Effect effect : set.rules().get(rule).then()) {
            if (effect instanceof Effect.Veto veto) {
                grades.add(new GradeStep(rule, true, set.scale().indexOf(veto.grade())));
            } else if (effect instanceof Effect.CapGrade cap) {
                grades.add(new GradeStep(rule, false, set.scale().indexOf(cap.grade())));
            }
        }
    }

    private int group(@Nullable String id) {
        List<ScoreCard.Group> all = set.card() == null ? List.of() : set.card().groups();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private int condition(Condition condition) {
        Integer known = conditionIndex.get(condition);
        if (known != null) {
            return known;
        }
        ConditionStep step = step(condition);
        conditions.add(step);
        conditionIndex.put(condition, conditions.size() - 1);
        return conditions.size() - 1;
    }

    private ConditionStep step(Condition condition) {
        int[] parts =
                RuleOrder.parts(condition).stream().mapToInt(this::condition).toArray();
        return switch (condition.kind()) {
            case ALL, ANY, NOT -> new ConditionStep(condition, parts, 0, -1, null, -1, null, Set.of());
            case AT_LEAST ->
                new ConditionStep(condition, parts, ((Condition.AtLeast) condition).n(), -1, null, -1, null, Set.of());
            case COMPARE -> {
                Condition.Compare compare = (Condition.Compare) condition;
                int left = number(compare.left());
                int right = number(compare.right());
                yield new ConditionStep(condition, NONE, 0, left, compare.relation(), right, null, Set.of());
            }
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) condition;
                yield new ConditionStep(
                        condition, NONE, 0, -1, null, -1, subject.attribute(), Set.copyOf(subject.in()));
            }
            case EXISTS -> {
                int filter = filter(((Condition.Exists) condition).records());
                yield new ConditionStep(condition, NONE, 0, filter, null, -1, null, Set.of());
            }
            case FIRED -> {
                int rule = order.indexOf(((Condition.Fired) condition).rule());
                yield new ConditionStep(condition, NONE, 0, rule, null, -1, null, Set.of());
            }
        };
    }

    private int number(NumberExpression number) {
        Integer known = numberIndex.get(number);
        if (known != null) {
            return known;
        }
        NumberStep step = step(number);
        numbers.add(step);
        numberIndex.put(number, numbers.size() - 1);
        return numbers.size() - 1;
    }

    private NumberStep step(NumberExpression number) {
        return switch (number.kind()) {
            case CONSTANT -> leaf(number, ((Constant) number).unit(), -1);
            case PARAMETER -> {
                int index = parameter(((ParameterValue) number).id());
                yield leaf(number, set.parameters().get(index).unit(), index);
            }
            case METRIC -> metric((Metric) number);
            case LINEAR -> {
                List<Linear.Term> terms = ((Linear) number).terms();
                int[] of = terms.stream().mapToInt(term -> number(term.of())).toArray();
                long[] factors = terms.stream().mapToLong(Linear.Term::times).toArray();
                yield new NumberStep(number, numbers.get(of[0]).unit(), -1, Range.BELOW_ALL, of, factors);
            }
        };
    }

    private static NumberStep leaf(NumberExpression number, Unit unit, int source) {
        return new NumberStep(number, unit, source, Range.BELOW_ALL, NONE, new long[0]);
    }

    private NumberStep metric(Metric metric) {
        int filter = filter(metric.records());
        Unit unit = metric.aggregate().unit();
        if (metric.aggregate() == Metric.Aggregate.COUNT) {
            return leaf(metric, unit, filter);
        }
        Accumulator accumulator = new Accumulator(metric.aggregate(), filter, date(metric.date()));
        int index = accumulators.indexOf(accumulator);
        if (index < 0) {
            index = accumulators.size();
            accumulators.add(accumulator);
        }
        BigDecimal ifNone = metric.ifNone();
        long none = ifNone == null ? Range.BELOW_ALL : Plan.scaled(ifNone, unit.decimals());
        return new NumberStep(metric, unit, index, none, NONE, new long[0]);
    }

    private int parameter(String id) {
        return IntStream.range(0, set.parameters().size())
                .filter(i -> set.parameters().get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int filter(RecordFilter filter) {
        Integer known = filterIndex.get(filter);
        if (known != null) {
            return known;
        }
        filter.types().forEach(type -> classOfType.putIfAbsent(type, classOfType.size()));
        filters.add(FilterTest.of(filter, window(filter.window()), date(dateOf(filter.window()))));
        filterIndex.put(filter, filters.size() - 1);
        return filters.size() - 1;
    }

    private int window(Window window) {
        if (window.kind() == Window.Kind.EVER) {
            return -1;
        }
        int index = windows.indexOf(window);
        if (index < 0) {
            windows.add(window);
            return windows.size() - 1;
        }
        return index;
    }

    private int date(@Nullable RecordDate date) {
        if (date == null) {
            return -1;
        }
        if (!dates.contains(date)) {
            dates.add(date);
        }
        return dates.indexOf(date);
    }

    boolean asksAmounts() {
        return filters.stream().anyMatch(test -> !test.anyAmount() || test.statedAmount())
                || accumulators.stream()
                        .anyMatch(accumulator -> accumulator.aggregate() != Metric.Aggregate.DAYS_SINCE_LAST);
    }

    private static @Nullable RecordDate dateOf(Window window) {
        return switch (window.kind()) {
            case LAST -> ((Window.Last) window).on();
            case BETWEEN -> ((Window.Between) window).on();
            case EVER -> null;
        };
    }

    int[][] filtersOfClass() {
        int[][] table = new int[classOfType.size() + 1][];
        classOfType.forEach((type, number) -> table[number] = filtersFor(type));
        table[classOfType.size()] = filtersFor(null);
        return table;
    }

    private int[] filtersFor(@Nullable String type) {
        return IntStream.range(0, filters.size())
                .filter(i -> {
                    Set<String> types = filters.get(i).filter().types();
                    return types.isEmpty() || (type != null && types.contains(type));
                })
                .toArray();
    }

    int[][] accumulatorsOf() {
        int[][] table = new int[filters.size()][];
        for (int filter = 0; filter < table.length; filter++) {
            int of = filter;
            table[filter] = IntStream.range(0, accumulators.size())
                    .filter(i -> accumulators.get(i).filter() == of)
                    .toArray();
        }
        return table;
    }
}
