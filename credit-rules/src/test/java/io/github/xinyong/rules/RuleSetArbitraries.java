package io.github.xinyong.rules;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.DataClass;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated rule sets of every form of node, whose references lead somewhere and whose units fit.
 *
 * <p>A rule asks only for rules behind it and is an exception only to rules before it, which keeps most of them free of
 * circles. The closed kind never treats something missing as a value of its own: no filter asks for undetermined severity
 * or leaves out records without an amount.
 */
public final class RuleSetArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> GRADES = List.of("A", "B", "C", "D");

    private final boolean closed;

    private RuleSetArbitraries(boolean closed) {
        this.closed = closed;
    }

    /** Returns rule sets with anything in them. */
    public static Arbitrary<RuleSet> any() {
        return new RuleSetArbitraries(false).ruleSets();
    }

    /** Returns rule sets that treat what is missing as unknown, nothing else. */
    public static Arbitrary<RuleSet> closed() {
        return new RuleSetArbitraries(true).ruleSets();
    }

    private Arbitrary<RuleSet> ruleSets() {
        Arbitrary<List<Rule>> rules = Arbitraries.integers().between(1, 6).flatMap(this::rules);
        Arbitrary<Confidence> sure = Arbitraries.of(Confidence.HIGH, Confidence.MEDIUM);
        return Combinators.combine(
                        rules, cards(), parameters(), spans(), Arbitraries.of(Standing.values()), tables(), sure)
                .as((all, card, parameters, span, standing, tables, confidence) -> RuleSet.builder("generated", "1")
                        .title("生成", "generated")
                        .standing(standing)
                        .confidence(confidence)
                        .inForce(span)
                        .basis(LegalBasis.cited("made up"), LegalBasis.of("PENALTY-2021", "art 33"))
                        .subjects(SubjectKind.ENTERPRISE, SubjectKind.OTHER_ORGANIZATION)
                        .scale(Scale.of(GRADES.stream()
                                .map(grade -> RuleDsl.grade(grade, grade, grade))
                                .toArray(Scale.Grade[]::new)))
                        .card(card)
                        .parameters(parameters.toArray(new Parameter[0]))
                        .tables(tables)
                        .rules(all.toArray(new Rule[0]))
                        .reasons(new ReasonCode("R", new Bilingual("原因", "reason")))
                        .build());
    }

    private Arbitrary<DecisionTable> tables() {
        Arbitrary<DecisionTable.Interval> cells = Arbitraries.of(
                DecisionTable.Interval.ANY,
                RuleDsl.interval(null, "1"),
                RuleDsl.interval("1", "3"),
                RuleDsl.interval("1", null),
                RuleDsl.interval("3", null));
        Arbitrary<SortedSet<String>> divisions =
                Arbitraries.of("350100", "110000").set().ofMaxSize(1).map(TreeSet::new);
        Arbitrary<DecisionTable.Row> rows = Combinators.combine(
                        cells, cells, divisions, Arbitraries.of("-2", "0", "1", "3"))
                .as((first, second, division, output) ->
                        new DecisionTable.Row(List.of(first, second), List.of(division), new BigDecimal(output)));
        return Combinators.combine(
                        Arbitraries.of(DecisionTable.HitPolicy.values()),
                        filters(),
                        filters(),
                        rows.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("0", "7").injectNull(0.4))
                .as((hit, one, other, all, otherwise) -> new DecisionTable(
                        "t",
                        new Bilingual("表", "table"),
                        hit,
                        Unit.RECORDS,
                        List.of(RuleDsl.count(one), RuleDsl.count(other)),
                        List.of(SubjectAttribute.DIVISION),
                        all,
                        hit == DecisionTable.HitPolicy.COLLECT_COUNT || otherwise == null
                                ? null
                                : new BigDecimal(otherwise)));
    }

    private Arbitrary<DateSpan> spans() {
        return Arbitraries.of(
                DateSpan.startingAt(LocalDate.of(2000, 1, 1)), DateSpan.of(DAY.minusYears(9), DAY.plusYears(9)));
    }

    private Arbitrary<ScoreCard> cards() {
        Arbitrary<BigDecimal> start = Arbitraries.integers().between(60, 100).map(BigDecimal::valueOf);
        return Combinators.combine(
                        start,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-30, 0))
                .as((begin, limited, lowest) -> new ScoreCard(
                        1,
                        begin,
                        limited ? BigDecimal.ZERO : null,
                        limited ? BigDecimal.valueOf(100) : null,
                        List.of(RuleDsl.group("g", "组", "group", Integer.toString(lowest), "10")),
                        List.of(
                                RuleDsl.band("A", "90", null),
                                RuleDsl.band("D", limited ? "0" : null, "50"),
                                RuleDsl.band("B", "70.5", "90"),
                                RuleDsl.band("C", "50", "70.5"))));
    }

    private Arbitrary<List<Parameter>> parameters() {
        Arbitrary<Integer> early = Arbitraries.integers().between(0, 4);
        return Combinators.combine(early, early, Arbitraries.of(-400, -1, 0, 1), marks())
                .as((first, second, day, mark) -> List.of(
                        new Parameter(
                                "count",
                                new Bilingual("件数", "count"),
                                Unit.RECORDS,
                                List.of(
                                        RuleDsl.from(DAY.plusDays(day), Integer.toString(first)),
                                        RuleDsl.from(DAY.plusDays(9), "9"))),
                        new Parameter(
                                "fine",
                                new Bilingual("罚款", "fine"),
                                Unit.YUAN,
                                List.of(new Parameter.Value(
                                        LocalDate.of(2000, 1, 1),
                                        new BigDecimal(second + "000.5"),
                                        mark,
                                        List.of(LegalBasis.of("PENALTY-2021", "art 33"))))),
                        new Parameter(
                                "points",
                                new Bilingual("分值", "points"),
                                Unit.POINTS,
                                List.of(RuleDsl.from(LocalDate.of(2000, 1, 1), "-" + first + ".5")))));
    }

    private Arbitrary<List<Rule>> rules(int number) {
        List<Arbitrary<Rule>> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rules.add(rule(i, number));
        }
        return Combinators.combine(rules).as(List::copyOf);
    }

    private Arbitrary<Rule> rule(int index, int number) {
        Arbitrary<SortedSet<String>> exceptionTo = index == 0
                ? Arbitraries.just(new TreeSet<>())
                : Arbitraries.integers()
                        .between(0, index - 1)
                        .map(RuleSetArbitraries::id)
                        .set()
                        .ofMaxSize(2)
                        .map(TreeSet::new);
        Arbitrary<DateSpan> inForce = Arbitraries.of(
                        DateSpan.startingAt(DAY),
                        DateSpan.startingAt(DAY.plusDays(1)),
                        DateSpan.of(DAY.minusYears(1), DAY))
                .injectNull(0.8);
        return Combinators.combine(
                        conditions(index, number, 2),
                        effects().list().ofMinSize(1).ofMaxSize(2),
                        exceptionTo,
                        Arbitraries.integers().between(0, 3),
                        inForce,
                        Arbitraries.just("R").injectNull(0.5),
                        marks())
                .as((when, then, targets, rank, span, reason, mark) -> new Rule(
                        id(index),
                        new Bilingual("规则" + index, "rule " + index),
                        when,
                        then,
                        targets,
                        rank,
                        null,
                        mark,
                        span,
                        List.of(),
                        reason));
    }

    private static Arbitrary<Confidence> marks() {
        return Arbitraries.of(Confidence.values()).injectNull(0.8);
    }

    private static String id(int rule) {
        return "r" + rule;
    }

    private Arbitrary<Effect> effects() {
        Arbitrary<NumberExpression> points = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-300, 100)
                        .map(tenths -> new NumberExpression.Constant(BigDecimal.valueOf(tenths, 1), Unit.POINTS)),
                Arbitraries.just(new NumberExpression.ParameterValue("points")),
                Arbitraries.longs()
                        .between(-2, 2)
                        .map(times -> RuleDsl.linear(
                                RuleDsl.times(times, RuleDsl.parameter("points")),
                                RuleDsl.times(3, new NumberExpression.Constant(BigDecimal.ONE, Unit.POINTS)))));
        Arbitrary<Effect> given = Combinators.combine(
                        points,
                        filters().injectNull(0.5),
                        times().injectNull(0.5),
                        Arbitraries.just("g").injectNull(0.5))
                .as((each, per, times, group) -> new Effect.Points(each, per, per == null ? times : null, group));
        return Arbitraries.frequencyOf(
                Tuple.of(5, given),
                Tuple.of(1, Arbitraries.of(GRADES).map(Effect.Veto::new)),
                Tuple.of(2, Arbitraries.of(GRADES).map(Effect.CapGrade::new)),
                Tuple.of(1, Arbitraries.of("A", "B", "C").map(RuleDsl::bar)),
                Tuple.of(1, Arbitraries.of("f", "g").map(Effect.Flag::new)),
                Tuple.of(1, Arbitraries.just(new Effect.Listing("serious", Period.ofYears(3)))),
                Tuple.of(1, Arbitraries.just(new Effect.Measure("watch"))));
    }

    private Arbitrary<NumberExpression> times() {
        return Arbitraries.oneOf(
                filters().map(RuleDsl::count), filters().map(filter -> RuleDsl.longestRun(filter, RecordDate.DECIDED)));
    }

    private Arbitrary<Condition> conditions(int index, int number, int depth) {
        List<Arbitrary<Condition>> forms = new ArrayList<>();
        forms.add(comparisons());
        forms.add(comparisons());
        forms.add(filters().map(Condition.Exists::new));
        forms.add(Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(GRADES))
                .as((back, grade) -> RuleDsl.previousGrade(back, grade)));
        forms.add(Arbitraries.of("350100", "110000").map(code -> RuleDsl.subject(SubjectAttribute.DIVISION, code)));
        forms.add(Arbitraries.of(SubjectKind.values())
                .map(kind -> RuleDsl.subject(SubjectAttribute.KIND, kind.name(), "X")));
        if (index < number - 1) {
            forms.add(Arbitraries.integers().between(index + 1, number - 1).map(rule -> new Condition.Fired(id(rule))));
        }
        if (depth > 0) {
            Arbitrary<Condition> part = conditions(index, number, depth - 1);
            Arbitrary<List<Condition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
            forms.add(part.map(Condition.Not::new));
            forms.add(parts.map(Condition.All::new));
            forms.add(parts.map(Condition.Any::new));
            forms.add(Combinators.combine(parts, Arbitraries.integers().between(1, 3))
                    .as((of, n) -> new Condition.AtLeast(Math.min(n, of.size()), of)));
        }
        return Arbitraries.oneOf(forms);
    }

    private Arbitrary<Condition> comparisons() {
        Arbitrary<Relation> relations = Arbitraries.of(Relation.values());
        Arbitrary<NumberExpression> counts = Arbitraries.oneOf(
                filters().map(RuleDsl::count),
                Combinators.combine(filters(), filters(), Arbitraries.longs().between(-2, 2))
                        .as((a, b, times) -> RuleDsl.linear(
                                RuleDsl.times(times, RuleDsl.count(a)), RuleDsl.times(1, RuleDsl.count(b)))));
        Arbitrary<NumberExpression> few = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5).map(RuleDsl::number),
                Arbitraries.just(RuleDsl.parameter("count")),
                Arbitraries.just(RuleDsl.table("t")),
                Arbitraries.just(RuleDsl.subjectValue("staff", Unit.RECORDS)),
                Combinators.combine(filters(), filters(), Arbitraries.of(true, false))
                        .as((a, b, greatest) -> new NumberExpression.Extreme(
                                greatest, List.of(RuleDsl.count(a), RuleDsl.count(b), RuleDsl.number(2)))),
                filters().map(RuleDsl::count));
        Arbitrary<NumberExpression> ratios = Combinators.combine(
                        filters(),
                        filters(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as((of, by, decimals, mode) -> RuleDsl.ratio(RuleDsl.sum(of), RuleDsl.sum(by), decimals, mode));
        Arbitrary<NumberExpression> distincts = Combinators.combine(filters(), Arbitraries.of(Metric.Distinct.values()))
                .as(RuleDsl::distinct);
        Arbitrary<NumberExpression> runs = Combinators.combine(filters(), Arbitraries.of(RecordDate.values()))
                .as(RuleDsl::longestRun);
        Arbitrary<NumberExpression> pure =
                Arbitraries.of("0", "0.5", "1", "2").map(value -> RuleDsl.constant(value, Unit.NUMBER));
        Arbitrary<NumberExpression> monthCounts =
                Arbitraries.of("1", "2", "3").map(value -> RuleDsl.constant(value, Unit.MONTHS));
        Arbitrary<NumberExpression> scores =
                Arbitraries.of(RuleDsl.previousScore(1), new NumberExpression.PreviousScore(3, BigDecimal.TEN));
        Arbitrary<NumberExpression> scoreLimits =
                Arbitraries.of("60", "80.5").map(value -> RuleDsl.constant(value, Unit.POINTS));
        Arbitrary<NumberExpression> amounts = Combinators.combine(
                        filters(),
                        Arbitraries.of(Metric.Aggregate.SUM, Metric.Aggregate.MAX, Metric.Aggregate.MIN),
                        Arbitraries.of("0", "500.25").injectNull(0.3))
                .as((filter, aggregate, none) -> new Metric(
                        aggregate,
                        filter,
                        null,
                        null,
                        none == null || aggregate == Metric.Aggregate.SUM ? null : new BigDecimal(none)));
        Arbitrary<NumberExpression> yuan = Arbitraries.oneOf(
                Arbitraries.of("0", "1000", "1000.50", "5000").map(RuleDsl::yuan),
                Arbitraries.just(RuleDsl.parameter("fine")),
                filters().map(RuleDsl::sum));
        Arbitrary<NumberExpression> days = Combinators.combine(
                        filters(),
                        Arbitraries.of(RecordDate.values()),
                        Arbitraries.of("999").injectNull(0.3))
                .as((filter, date, none) -> new Metric(
                        Metric.Aggregate.DAYS_SINCE_LAST,
                        filter,
                        date,
                        null,
                        none == null ? null : new BigDecimal(none)));
        Arbitrary<NumberExpression> dayCounts =
                Arbitraries.of(0L, 30L, 90L, 400L).map(RuleDsl::dayCount);
        return Arbitraries.oneOf(
                Combinators.combine(counts, relations, few).as(Condition.Compare::new),
                Combinators.combine(amounts, relations, yuan).as(Condition.Compare::new),
                Combinators.combine(days, relations, dayCounts).as(Condition.Compare::new),
                Combinators.combine(Arbitraries.oneOf(ratios, distincts), relations, pure)
                        .as(Condition.Compare::new),
                Combinators.combine(runs, relations, monthCounts).as(Condition.Compare::new),
                Combinators.combine(scores, relations, scoreLimits).as(Condition.Compare::new));
    }

    private Arbitrary<RecordFilter> filters() {
        Arbitrary<SortedSet<String>> types =
                Arbitraries.of("penalty", "permit", "award").set().ofMaxSize(2).map(TreeSet::new);
        Severity[] severities =
                closed ? new Severity[] {Severity.MINOR, Severity.GENERAL, Severity.SERIOUS} : Severity.values();
        Arbitrary<RecordFilter.AmountRange> amounts = Arbitraries.of(
                        new RecordFilter.AmountRange(new BigDecimal("1000"), null),
                        new RecordFilter.AmountRange(null, new BigDecimal("1000.50")),
                        new RecordFilter.AmountRange(new BigDecimal("500"), new BigDecimal("5000")))
                .injectNull(0.7);
        return Combinators.combine(
                        types,
                        often(sets(severities)),
                        amounts,
                        Arbitraries.of(false, !closed),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(RecordFilter.CURRENT)),
                                Tuple.of(1, sets(ContentState.values()).filter(set -> !set.isEmpty()))),
                        often(sets(DisputeState.values())),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(RecordFilter.IN_EFFECT)),
                                Tuple.of(1, sets(EffectState.values()).filter(set -> !set.isEmpty()))),
                        windows())
                .as((of, severity, amount, stated, content, dispute, effect, window) -> new RecordFilter(
                        of,
                        new TreeSet<>(),
                        new TreeSet<>(),
                        severity,
                        amount,
                        stated,
                        content,
                        dispute,
                        effect,
                        new TreeMap<>(),
                        new TreeSet<>(),
                        window))
                .flatMap(this::detailed);
    }

    /** Some filters ask for a field of the details; a record that does not state it is never anything of its own. */
    private Arbitrary<RecordFilter> detailed(RecordFilter filter) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(filter)),
                Tuple.of(1, Arbitraries.of("food", "safety").map(value -> filter.details("field", value))),
                Tuple.of(1, Arbitraries.of(Area.values()).map(filter::area)),
                Tuple.of(
                        1,
                        Arbitraries.of(DataClass.OTHER, DataClass.REGISTRATION).map(filter::dataClass)));
    }

    private static <E extends Comparable<E>> Arbitrary<SortedSet<E>> often(Arbitrary<SortedSet<E>> sets) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(new TreeSet<>())), Tuple.of(2, sets));
    }

    private static <E extends Enum<E>> Arbitrary<SortedSet<E>> sets(E[] values) {
        return Arbitraries.subsetOf(Arrays.asList(values)).map(TreeSet::new);
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<RecordDate> dates = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(RecordDate.DECIDED)), Tuple.of(1, Arbitraries.of(RecordDate.values())));
        Arbitrary<Period> periods = Arbitraries.of(
                Period.ofDays(90), Period.ofMonths(1), Period.ofMonths(24), Period.ofYears(1), Period.of(1, 2, 3));
        Arbitrary<DateSpan> spans = Arbitraries.of(
                DateSpan.of(DAY.minusYears(2), DAY.minusYears(1)),
                DateSpan.startingAt(DAY.minusMonths(20)),
                DateSpan.of(DAY.minusDays(400), DAY.plusDays(30)));
        return Arbitraries.oneOf(
                Combinators.combine(periods, dates).as(Window.Last::new),
                Combinators.combine(spans, dates).as(Window.Between::new),
                Combinators.combine(
                                Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(7, 1), MonthDay.of(6, 30)),
                                Arbitraries.integers().between(0, 2),
                                dates)
                        .as(Window.Year::new),
                Arbitraries.just(new Window.Ever()));
    }
}
