package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as tables: equal filters, metrics, numbers and conditions are there once, whichever rules share them.
 *
 * <p>Steps stand in an order in which they can be taken one after the other. Nothing in here depends on a time.
 */
@SuppressWarnings("ArrayRecordComponent") // tables, written once and never compared
final class Plan {

    final RuleSet set;
    final FilterTest[] filters;
    final Window[] windows;
    /** The dates that some window or metric asks for. */
    final RecordDate[] dates;

    /** Whether some filter or metric asks for amounts. */
    final boolean asksAmounts;

    /** By type class, the filters that a record of that type may pass; the last class is that of types no filter names. */
    final int[][] filtersOfClass;

    private final Map<String, Integer> classOfType;

    final Accumulator[] accumulators;
    /** By filter, the accumulators that a record feeds when it passes. */
    final int[][] accumulatorsOf;

    final NumberStep[] numbers;
    final ConditionStep[] conditions;
    final RuleStep[] rules;
    final Group[] groups;
    final PointsStep[] points;
    final GradeStep[] grades;

    final Card card;

    Plan(PlanCompiler compiler) {
        this.set = compiler.set;
        this.filters = compiler.filters.toArray(new FilterTest[0]);
        this.windows = compiler.windows.toArray(new Window[0]);
        this.dates = compiler.dates.toArray(new RecordDate[0]);
        this.asksAmounts = compiler.asksAmounts();
        this.classOfType = Map.copyOf(compiler.classOfType);
        this.filtersOfClass = compiler.filtersOfClass();
        this.accumulators = compiler.accumulators.toArray(new Accumulator[0]);
        this.accumulatorsOf = compiler.accumulatorsOf();
        this.numbers = compiler.numbers.toArray(new NumberStep[0]);
        this.conditions = compiler.conditions.toArray(new ConditionStep[0]);
        this.rules = compiler.rules;
        this.groups = compiler.groups.toArray(new Group[0]);
        this.points = compiler.points.toArray(new PointsStep[0]);
        this.grades = compiler.grades.toArray(new GradeStep[0]);
        this.card = Card.of(set);
    }

    int classOfType(String type) {
        return classOfType.getOrDefault(type, filtersOfClass.length - 1);
    }

    /** What the records that pass a filter add up to, other than their number; the date is its number here, or -1. */
    record Accumulator(Aggregate aggregate, int filter, int date) {}

    /**
     * A number.
     *
     * @param source for a metric the filter (count) or the accumulator (all others), for a parameter its place in the rule
     *     set, else -1
     * @param ifNone for a metric of no records the scaled value, or {@link Range#BELOW_ALL} for undetermined
     * @param terms for a sum the numbers of its terms
     * @param factors for a sum the factors of its terms
     */
    record NumberStep(NumberExpression expression, Unit unit, int source, long ifNone, int[] terms, long[] factors) {}

    /**
     * A condition.
     *
     * @param parts the conditions it is made of
     * @param n how many of the parts have to be met, or 0
     * @param left for a comparison the number measured; for the existence of a record the filter; for another rule its place
     * @param right for a comparison the threshold
     */
    record ConditionStep(
            Condition condition,
            int[] parts,
            int n,
            int left,
            @Nullable Relation relation,
            int right,
            @Nullable SubjectAttribute attribute,
            Set<String> values) {}

    /** A rule, by its place in the rule set: its condition, the rules that withhold it, and its rivals. */
    record RuleStep(int condition, int[] exceptions, int[] rivals) {}

    /** Rules that are evaluated together, after the numbers and conditions before the given ends. */
    record Group(int[] rules, int numbersEnd, int conditionsEnd) {}

    /** Points of a rule: the number of points, the filter of the records they are given for or -1, the group or -1. */
    record PointsStep(Effect.Points effect, int rule, int number, int perRecord, int group) {}

    /** A veto or cap of a rule: the place of the grade in the scale. */
    record GradeStep(int rule, boolean veto, int grade) {}

    /** The score card in scaled whole numbers; of no bands if the rule set has none. */
    record Card(
            int decimals,
            long start,
            long lowest,
            long highest,
            long[] groupLowest,
            long[] groupHighest,
            long[] bandFrom,
            long[] bandTo,
            int[] bandGrade) {

        static Card of(RuleSet set) {
            if (set.card() == null || set.scale() == null) {
                return new Card(0, 0, 0, 0, new long[0], new long[0], new long[0], new long[0], new int[0]);
            }
            int decimals = set.card().decimals();
            return new Card(
                    decimals,
                    scaled(set.card().start(), decimals),
                    low(set.card().lowest(), decimals),
                    high(set.card().highest(), decimals),
                    set.card().groups().stream()
                            .mapToLong(group -> low(group.lowest(), decimals))
                            .toArray(),
                    set.card().groups().stream()
                            .mapToLong(group -> high(group.highest(), decimals))
                            .toArray(),
                    set.card().bands().stream()
                            .mapToLong(band -> low(band.from(), decimals))
                            .toArray(),
                    set.card().bands().stream()
                            .mapToLong(
                                    band -> band.below() == null ? Range.ABOVE_ALL : scaled(band.below(), decimals) - 1)
                            .toArray(),
                    set.card().bands().stream()
                            .mapToInt(band -> set.scale().indexOf(band.grade()))
                            .toArray());
        }

        private static long low(@Nullable BigDecimal number, int decimals) {
            return number == null ? Range.BELOW_ALL : scaled(number, decimals);
        }

        private static long high(@Nullable BigDecimal number, int decimals) {
            return number == null ? Range.ABOVE_ALL : scaled(number, decimals);
        }
    }

    /** Returns how many decimals the scaled numbers of a unit have. */
    int decimals(Unit unit) {
        return unit == Unit.POINTS ? card.decimals() : unit.decimals();
    }

    static long scaled(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }
}
