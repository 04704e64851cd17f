package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.SeverityClassifier;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The filters as tables of bits, 64 to a block. */
    final Block[] blocks;

    private final TypeClasses typeClasses;
    private final List<SeverityClassifier> classifiers;
    /** Whether a classifier may give a severity where nobody has said. */
    final boolean classifies;

    final Accumulator[] accumulators;
    /** By filter, the accumulators that a record feeds when it passes. */
    final int[][] accumulatorsOf;

    final NumberStep[] numbers;
    final ConditionStep[] conditions;
    final RuleStep[] rules;
    final Group[] groups;
    final PointsStep[] points;
    final GradeStep[] grades;

    private final boolean isSummed;
    final Card card;
    final Closing closing;

    Plan(PlanCompiler compiler) {
        this.set = compiler.set;
        this.filters = compiler.filters.toArray(new FilterTest[0]);
        this.windows = compiler.windows.toArray(new Window[0]);
        this.dates = compiler.dates.toArray(new RecordDate[0]);
        this.asksAmounts = compiler.asksAmounts();
        this.classifiers = compiler.plugins.all(SeverityClassifier.class);
        this.typeClasses = new TypeClasses(compiler.classOfType);
        this.filtersOfClass = compiler.filtersOfClass();
        this.blocks = compiler.blocks();
        this.accumulators = compiler.accumulators.toArray(new Accumulator[0]);
        this.accumulatorsOf = compiler.accumulatorsOf();
        this.numbers = compiler.numbers.toArray(new NumberStep[0]);
        this.conditions = compiler.conditions.toArray(new ConditionStep[0]);
        this.rules = compiler.rules;
        this.groups = compiler.groups.toArray(new Group[0]);
        this.points = compiler.points.toArray(new PointsStep[0]);
        this.grades = compiler.grades.toArray(new GradeStep[0]);
        this.card = Card.of(set);
        this.isSummed = Arrays.stream(accumulators)
                .noneMatch(each -> each.aggregate() == Aggregate.DISTINCT || each.aggregate() == Aggregate.LONGEST_RUN);
        this.closing = new Closing(this);
        this.classifies = !classifiers.isEmpty();
    }

    /** Returns the number of state of a row, with the severity that a classifier gives where nobody has said. */
    int stateAt(FileColumns columns, int row) {
        int state = columns.stateAt(row);
        if (!classifies || FileColumns.severityOf(state) != Severity.UNDETERMINED) {
            return state;
        }
        Severity severity = classify(columns.recordAt(row));
        // The doubts about the effect stay.
        return state - stateOf(state, Severity.UNDETERMINED) + stateOf(state, severity);
    }

    private static int stateOf(int state, Severity severity) {
        return FileColumns.state(
                severity, FileColumns.contentOf(state), FileColumns.disputeOf(state), FileColumns.effectOf(state));
    }

    /** Returns what all classifiers say that can tell; undetermined where they differ. One that throws cannot tell. */
    private Severity classify(CreditRecord record) {
        Severity agreed = Severity.UNDETERMINED;
        for (SeverityClassifier classifier : classifiers) {
            try {
                Severity said = classifier.classify(record);
                if (said != Severity.UNDETERMINED && agreed != Severity.UNDETERMINED && said != agreed) {
                    return Severity.UNDETERMINED;
                }
                agreed = said == Severity.UNDETERMINED ? agreed : said;
            } catch (RuntimeException e) {
                // it has not answered; the explanation names it
            }
        }
        return agreed;
    }

    /** Returns the classifiers that failed on a record, each with what it threw. */
    Map<String, String> failedClassifiers(CreditRecord record) {
        Map<String, String> failed = new LinkedHashMap<>();
        for (SeverityClassifier classifier : classifiers) {
            try {
                classifier.classify(record);
            } catch (RuntimeException e) {
                failed.put(classifier.id(), e.getClass().getSimpleName());
            }
        }
        return failed;
    }

    /** Returns whether all accumulators are sums and extremes, so that a record more is one step more. */
    boolean isSummed() {
        return isSummed;
    }

    int classOfType(String type) {
        return typeClasses.of(type);
    }

    /** What the records that pass a filter add up to, other than their number; the date is its number here, or -1. */
    record Accumulator(Aggregate aggregate, int filter, int date, Metric.@Nullable Distinct distinct) {}

    /** How a number is found. */
    enum Source {
        /** It is fixed for the time of the evaluation. */
        FIXED,
        COUNT,
        /** It is what an accumulator holds. */
        TOTAL,
        /** It is what an accumulator holds if any record passes. */
        EXTREME,
        /** It is the days since what an accumulator holds, if any record passes. */
        DAYS,
        LINEAR,
        GREATEST,
        LEAST,
        RATIO,
        /** It is handed in. */
        INPUT,
        TABLE
    }

    /**
     * A number.
     *
     * @param how how it is found
     * @param source for a metric the filter (count) or the accumulator (all others), for a parameter its place in the rule
     *     set, else -1
     * @param ifNone for a metric of no records the scaled value, or {@link Range#BELOW_ALL} for undetermined
     * @param terms the numbers it is made of
     * @param factors for a sum the factors of its terms
     * @param table for a decision table the table
     */
    record NumberStep(
            NumberExpression expression,
            Source how,
            Unit unit,
            int source,
            long ifNone,
            int[] terms,
            long[] factors,
            @Nullable TableStep table) {}

    /**
     * A decision table.
     *
     * @param disjoint whether no two rows can match at once
     * @param inputs the numbers it looks at
     * @param from by row and input the least number that matches
     * @param to by row and input the greatest number that matches
     * @param outputs by row the scaled output
     * @param otherwise the scaled output where no row matches, or {@link Range#BELOW_ALL} for undetermined
     * @param one what each row that matches adds to a count
     */
    record TableStep(
            DecisionTable table,
            boolean disjoint,
            int[] inputs,
            long[][] from,
            long[][] to,
            long[] outputs,
            long otherwise,
            long one) {}

    /**
     * A condition.
     *
     * @param kind its form
     * @param parts the conditions it is made of; for a plug-in the numbers it is told
     * @param n how many of the parts have to be met, or 0
     * @param left for a comparison the number measured; for the existence of a record the filter; for another rule its place;
     *     for an earlier outcome how far back
     * @param right for a comparison the threshold
     * @param test the plug-in that answers it
     */
    record ConditionStep(
            Condition condition,
            Condition.Kind kind,
            int[] parts,
            int n,
            int left,
            @Nullable Relation relation,
            int right,
            @Nullable SubjectAttribute attribute,
            Set<String> values,
            @Nullable FileTest test) {

        ConditionStep(Condition condition, Condition.Kind kind, int[] parts, int n, int left) {
            this(condition, kind, parts, n, left, null, -1, null, Set.of(), null);
        }
    }

    /** A rule, by its place in the rule set: its condition, the rules that withhold it, and its rivals. */
    record RuleStep(int condition, int[] exceptions, int[] rivals) {}

    /** Rules that are evaluated together, after the numbers and conditions before the given ends. */
    record Group(int[] rules, int numbersEnd, int conditionsEnd) {}

    /** Points of a rule: the number of points, the filter of the records they are given for or -1, the number of times or -1, the group or -1. */
    record PointsStep(Effect.Points effect, int rule, int number, int perRecord, int times, int group) {}

    /** A veto, cap or bar of a rule in a stage: the place of the grade in the scale, and of a bar the bits of all its grades. */
    record GradeStep(int rule, Stage stage, Effect.Kind kind, int grade, long barred) {}

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

    /** Returns the least scaled number that is not below a decimal of more digits than are kept. */
    static long scaledUp(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    static long scaled(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }
}
