package io.github.xinyong.rules.engine;

import io.github.xinyong.core.Plugin;
import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.Constant;
import io.github.xinyong.rules.NumberExpression.Linear;
import io.github.xinyong.rules.NumberExpression.ParameterValue;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.GradeStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import io.github.xinyong.rules.engine.Plan.PointsStep;
import io.github.xinyong.rules.engine.Plan.RuleStep;
import io.github.xinyong.rules.engine.Plan.Source;
import io.github.xinyong.rules.engine.Plan.TableStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
    final Plugins plugins;
    private final Map<RecordFilter, Integer> filterIndex = new HashMap<>();
    private final Map<NumberExpression, Integer> numberIndex = new HashMap<>();
    private final Map<Condition, Integer> conditionIndex = new HashMap<>();

    private PlanCompiler(RuleSet set, Plugins plugins) {
        this.set = set;
        this.plugins = plugins;
        this.order = RuleOrder.of(set);
        this.rules = new RuleStep[set.rules().size()];
    }

    static Plan compile(RuleSet set, Plugins plugins) {
        PlanCompiler compiler = new PlanCompiler(set, plugins);
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
                int times = given.times() == null ? -1 : number(given.times());
                points.add(
                        new PointsStep(given, index, number(given.points()), perRecord, times, group(given.group())));
            }
        }
    }

    private void grades(int rule) {
        if (set.scale() == null) {
            return;
        }
        Scale scale = set.scale();
        for (Effect effect : set.rules().get(rule).then()) {
            Stage own = set.rules().get(rule).stage();
            Stage stage = own == null ? Stage.of(effect) : own;
            if (stage == null) {
                continue;
            }
            if (effect instanceof Effect.Veto veto) {
                grades.add(new GradeStep(rule, stage, effect.kind(), scale.indexOf(veto.grade()), 0));
            } else if (effect instanceof Effect.CapGrade cap) {
                grades.add(new GradeStep(rule, stage, effect.kind(), scale.indexOf(cap.grade()), 0));
            } else if (effect instanceof Effect.Bar bar) {
                long barred = 0;
                for (String grade : bar.grades()) {
                    barred |= 1L << scale.indexOf(grade);
                }
                int best = Long.numberOfTrailingZeros(barred);
                grades.add(new GradeStep(rule, stage, effect.kind(), best, barred));
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
        Condition.Kind kind = condition.kind();
        return switch (kind) {
            case ALL, ANY, NOT -> new ConditionStep(condition, kind, parts, 0, -1);
            case AT_LEAST -> new ConditionStep(condition, kind, parts, ((Condition.AtLeast) condition).n(), -1);
            case COMPARE -> {
                Condition.Compare compare = (Condition.Compare) condition;
                int left = number(compare.left());
                int right = number(compare.right());
                yield new ConditionStep(
                        condition, kind, NONE, 0, left, compare.relation(), right, null, Set.of(), null);
            }
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) condition;
                Set<String> values = Set.copyOf(subject.in());
                yield new ConditionStep(condition, kind, NONE, 0, -1, null, -1, subject.attribute(), values, null);
            }
            case EXISTS ->
                new ConditionStep(condition, kind, NONE, 0, filter(((Condition.Exists) condition).records()));
            case FIRED ->
                new ConditionStep(condition, kind, NONE, 0, order.indexOf(((Condition.Fired) condition).rule()));
            case PREVIOUS_GRADE -> {
                Condition.PreviousGrade previous = (Condition.PreviousGrade) condition;
                Set<String> grades = Set.copyOf(previous.in());
                yield new ConditionStep(condition, kind, NONE, 0, previous.back(), null, -1, null, grades, null);
            }
            case CUSTOM -> {
                Condition.Custom custom = (Condition.Custom) condition;
                int[] inputs = custom.inputs().stream().mapToInt(this::number).toArray();
                FileTest test = plugin(FileTest.class, custom.test());
                yield new ConditionStep(condition, kind, inputs, 0, -1, null, -1, null, Set.of(), test);
            }
        };
    }

    private <T extends Plugin> T plugin(Class<T> type, String id) {
        return plugins.all(type).stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow();
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
            case CONSTANT -> leaf(number, Source.FIXED, ((Constant) number).unit(), -1);
            case PARAMETER -> {
                int index = parameter(((ParameterValue) number).id());
                yield leaf(number, Source.FIXED, set.parameters().get(index).unit(), index);
            }
            case METRIC -> metric((Metric) number);
            case LINEAR -> {
                List<Linear.Term> terms = ((Linear) number).terms();
                int[] of = terms.stream().mapToInt(term -> number(term.of())).toArray();
                long[] factors = terms.stream().mapToLong(Linear.Term::times).toArray();
                yield made(number, Source.LINEAR, numbers.get(of[0]).unit(), of, factors, null);
            }
            case EXTREME -> {
                NumberExpression.Extreme extreme = (NumberExpression.Extreme) number;
                int[] of = extreme.of().stream().mapToInt(this::number).toArray();
                Source how = extreme.greatest() ? Source.GREATEST : Source.LEAST;
                yield made(number, how, numbers.get(of[0]).unit(), of, new long[0], null);
            }
            case RATIO -> {
                NumberExpression.Ratio ratio = (NumberExpression.Ratio) number;
                int[] of = {number(ratio.of()), number(ratio.by())};
                yield made(number, Source.RATIO, ratio.unit(), of, new long[0], null);
            }
            case SUBJECT_VALUE -> leaf(number, Source.INPUT, ((NumberExpression.SubjectValue) number).unit(), -1);
            case PREVIOUS_SCORE -> leaf(number, Source.INPUT, Unit.POINTS, -1);
            case TABLE -> {
                TableStep table = table(((NumberExpression.TableValue) number).table());
                yield made(number, Source.TABLE, table.table().unit(), table.inputs(), new long[0], table);
            }
        };
    }

    private static NumberStep leaf(NumberExpression number, Source how, Unit unit, int source) {
        return new NumberStep(number, how, unit, source, Range.BELOW_ALL, NONE, new long[0], null);
    }

    private static NumberStep made(
            NumberExpression number, Source how, Unit unit, int[] of, long[] factors, @Nullable TableStep table) {
        return new NumberStep(number, how, unit, -1, Range.BELOW_ALL, of, factors, table);
    }

    private TableStep table(String id) {
        DecisionTable table = set.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        int[] inputs = table.numbers().stream().mapToInt(this::number).toArray();
        int rows = table.rows().size();
        long[][] from = new long[rows][inputs.length];
        long[][] to = new long[rows][inputs.length];
        long[] outputs = new long[rows];
        int decimals = decimals(table.unit());
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < inputs.length; i++) {
                DecisionTable.Interval cell = table.rows().get(row).numbers().get(i);
                int cellDecimals = decimals(numbers.get(inputs[i]).unit());
                from[row][i] = cell.from() == null ? Range.BELOW_ALL : Plan.scaledUp(cell.from(), cellDecimals);
                to[row][i] = cell.below() == null ? Range.ABOVE_ALL : Plan.scaledUp(cell.below(), cellDecimals) - 1;
            }
            boolean read = table.hit() != DecisionTable.HitPolicy.COLLECT_COUNT;
            outputs[row] = read ? Plan.scaled(table.rows().get(row).output(), decimals) : 0;
        }
        BigDecimal otherwise = table.otherwise();
        return new TableStep(
                table,
                isDisjoint(table, from, to),
                inputs,
                from,
                to,
                outputs,
                otherwise == null ? Range.BELOW_ALL : Plan.scaled(otherwise, decimals),
                Plan.scaled(BigDecimal.ONE, decimals));
    }

    private int decimals(Unit unit) {
        return unit == Unit.POINTS ? set.card() == null ? 0 : set.card().decimals() : unit.decimals();
    }

    private static boolean isDisjoint(DecisionTable table, long[][] from, long[][] to) {
        for (int a = 0; a < from.length; a++) {
            for (int b = a + 1; b < from.length; b++) {
                boolean apart = false;
                for (int i = 0; i < from[a].length; i++) {
                    apart |= to[a][i] < from[b][i] || to[b][i] < from[a][i];
                }
                for (int i = 0; i < table.attributes().size(); i++) {
                    Set<String> one = table.rows().get(a).attributes().get(i);
                    Set<String> other = table.rows().get(b).attributes().get(i);
                    apart |= !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
                }
                if (!apart) {
                    return false;
                }
            }
        }
        return true;
    }

    private NumberStep metric(Metric metric) {
        int filter = filter(metric.records());
        Unit unit = metric.aggregate().unit();
        if (metric.aggregate() == Metric.Aggregate.COUNT) {
            return leaf(metric, Source.COUNT, unit, filter);
        }
        Accumulator accumulator = new Accumulator(metric.aggregate(), filter, date(metric.date()), metric.distinct());
        int index = accumulators.indexOf(accumulator);
        if (index < 0) {
            index = accumulators.size();
            accumulators.add(accumulator);
        }
        BigDecimal ifNone = metric.ifNone();
        long none = ifNone == null ? Range.BELOW_ALL : Plan.scaled(ifNone, unit.decimals());
        Source how = metric.aggregate() == Metric.Aggregate.DAYS_SINCE_LAST
                ? Source.DAYS
                : metric.aggregate().isZeroOfNone() ? Source.TOTAL : Source.EXTREME;
        return new NumberStep(metric, how, unit, index, none, NONE, new long[0], null);
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
        filters.add(FilterTest.of(
                filter,
                window(filter.window()),
                date(dateOf(filter.window())),
                filter.tests().stream().map(id -> plugin(RecordTest.class, id)).toList()));
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
                || accumulators.stream().anyMatch(accumulator -> switch (accumulator.aggregate()) {
                    case SUM, MAX, MIN -> true;
                    case COUNT, DAYS_SINCE_LAST, DISTINCT, LONGEST_RUN -> false;
                });
    }

    private static @Nullable RecordDate dateOf(Window window) {
        return switch (window.kind()) {
            case LAST -> ((Window.Last) window).on();
            case BETWEEN -> ((Window.Between) window).on();
            case YEAR -> ((Window.Year) window).on();
            case EVER -> null;
        };
    }

    Block[] blocks() {
        Block[] blocks = new Block[(filters.size() + Block.SIZE - 1) / Block.SIZE];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Block(this, i * Block.SIZE);
        }
        return blocks;
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
