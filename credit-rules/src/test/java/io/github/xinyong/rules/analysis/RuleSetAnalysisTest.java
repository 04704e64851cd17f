package io.github.xinyong.rules.analysis;

import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.grade;
import static io.github.xinyong.rules.RuleDsl.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.analysis.AnalysisFinding.Kind;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleSetAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Metric COUNT =
            new Metric(Metric.Aggregate.COUNT, RecordFilter.of("penalty"), null, null, null);

    private static Condition count(Relation relation, int number) {
        return new Condition.Compare(
                COUNT, relation, new NumberExpression.Constant(BigDecimal.valueOf(number), Unit.RECORDS));
    }

    private static Rule asks(String id, Condition condition) {
        return rule(id, "规则", "rule").when(condition).then(flag("f"));
    }

    private static RuleSet.Builder flagged(Rule... rules) {
        return RuleSet.builder("test", "1").subjects(SubjectKind.ENTERPRISE).rules(rules);
    }

    private static RuleSetAnalysis analysis(RuleSet.Builder set) {
        return RuleSetAnalysis.of(RuleEngine.compile(set.build()), DAY);
    }

    private static AnalysisFinding only(RuleSetAnalysis analysis, Kind kind) {
        List<AnalysisFinding> found =
                analysis.findings().stream().filter(each -> each.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The engine, asked again, says of the file of a finding what the finding says. */
    private static Explanation confirmed(RuleSet.Builder set, AnalysisFinding finding) {
        AnalysisFinding.Witness witness = Objects.requireNonNull(finding.witness());
        Explanation again = RuleEngine.compile(set.build())
                .at(EvaluationTime.asOf(DAY))
                .explain(witness.file().asOf(DAY, witness.explanation().knownTime()));
        assertThat(again.decision()).isEqualTo(witness.explanation().decision());
        return again;
    }

    @Test
    void aSoundRuleSetHasNoFindingAndSaysHowFarTheSearchWent() {
        RuleSetAnalysis analysis =
                RuleSetAnalysis.of(RuleEngine.compile(RuleSetJson.shipped("example-supplier-review")), DAY);
        assertThat(analysis.findings())
                .extracting(each -> each.message(Locale.ENGLISH))
                .isEmpty();
        assertThat(analysis.limits())
                .extracting(AnalysisLimit::kind)
                .contains(AnalysisLimit.Kind.FILES_TRIED)
                .doesNotContain(AnalysisLimit.Kind.GRADE_NOT_REACHED);
    }

    @Test
    void aConditionThatContradictsItselfIsOutOfReach() {
        RuleSetAnalysis analysis = analysis(flagged(
                asks("never", new Condition.All(List.of(count(Relation.AT_LEAST, 3), count(Relation.LESS_THAN, 3)))),
                asks("negative", count(Relation.LESS_THAN, 0)),
                asks("edge", new Condition.All(List.of(count(Relation.AT_LEAST, 3), count(Relation.AT_MOST, 3))))));
        assertThat(analysis.findings())
                .extracting(AnalysisFinding::place)
                .containsExactly("/rules/never", "/rules/negative");
        assertThat(analysis.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("/rules/never: no file can meet the condition; it needs a number that is >= 3, < 3");
        assertThat(analysis.findings().get(0).message(Locale.CHINESE)).contains("任何档案都不能满足");
    }

    @Test
    void aRuleWithTheConditionAndEffectsOfAnotherIsADuplicate() {
        RuleSetAnalysis analysis =
                analysis(flagged(asks("a", count(Relation.AT_LEAST, 1)), asks("b", count(Relation.AT_LEAST, 1))));
        assertThat(only(analysis, Kind.DUPLICATE_RULE).place()).isEqualTo("/rules/b");
    }

    @Test
    void whatNothingReadsIsUnused() {
        RuleSetAnalysis analysis = analysis(flagged(asks("a", count(Relation.AT_LEAST, 1)))
                .parameters(new Parameter(
                        "p",
                        new Bilingual("参数", "parameter"),
                        Unit.RECORDS,
                        List.of(new Parameter.Value(DAY, BigDecimal.ONE, null, List.of()))))
                .tables(table(DecisionTable.HitPolicy.FIRST, row(null, "1"), row("1", null)))
                .reasons(new ReasonCode("R", new Bilingual("原因", "reason"))));
        assertThat(analysis.findings())
                .extracting(AnalysisFinding::place)
                .containsExactly("/parameters/p", "/tables/t", "/reasons/R");
    }

    private static DecisionTable table(DecisionTable.HitPolicy hit, DecisionTable.Row... rows) {
        return new DecisionTable(
                "t", new Bilingual("表", "table"), hit, Unit.RECORDS, List.of(COUNT), List.of(), List.of(rows), null);
    }

    private static DecisionTable.Row row(@Nullable String from, @Nullable String below) {
        return new DecisionTable.Row(
                List.of(new DecisionTable.Interval(
                        from == null ? null : new BigDecimal(from), below == null ? null : new BigDecimal(below))),
                List.of(),
                BigDecimal.ONE);
    }

    private static RuleSet.Builder reading(DecisionTable table) {
        Condition condition = new Condition.Compare(
                new NumberExpression.TableValue("t"),
                Relation.AT_LEAST,
                new NumberExpression.Constant(BigDecimal.ONE, Unit.RECORDS));
        return flagged(asks("a", condition)).tables(table);
    }

    @Test
    void aGapOfATableIsShownByTheSmallestFileInIt() {
        RuleSet.Builder set = reading(table(DecisionTable.HitPolicy.FIRST, row(null, "2"), row("4", null)));
        AnalysisFinding gap = only(analysis(set), Kind.TABLE_GAP);
        assertThat(gap.place()).isEqualTo("/tables/t");
        assertThat(Objects.requireNonNull(gap.witness()).file().entries()).hasSize(2);
        assertThat(confirmed(set, gap).decision().undetermined()).containsExactly("a");
    }

    @Test
    void rowsOverlapOnlyWhereTheTableTakesOne() {
        RuleSet.Builder unique = reading(table(DecisionTable.HitPolicy.UNIQUE, row(null, "3"), row("2", null)));
        AnalysisFinding overlap = only(analysis(unique), Kind.TABLE_OVERLAP);
        assertThat(Objects.requireNonNull(overlap.witness()).file().entries()).hasSize(2);
        assertThat(confirmed(unique, overlap).decision().undetermined()).containsExactly("a");
        RuleSet.Builder first = reading(table(DecisionTable.HitPolicy.FIRST, row(null, "3"), row("2", null)));
        assertThat(analysis(first).findings()).isEmpty();
    }

    @Test
    void aRowThatAnEarlierOneTakesIsOutOfReach() {
        RuleSet.Builder set = reading(table(DecisionTable.HitPolicy.FIRST, row(null, null), row("2", null)));
        AnalysisFinding row = only(analysis(set), Kind.UNREACHABLE_ROW);
        assertThat(row.place()).isEqualTo("/tables/t/rows/1");
        assertThat(row.found()).isEqualTo("0");
    }

    @Test
    void exceptionsThatMayCollideAreShownByAFile() {
        RuleSet.Builder set = flagged(
                asks("a", count(Relation.AT_LEAST, 1)),
                asks("x", count(Relation.AT_LEAST, 2)).exceptionTo("a"),
                asks("y", count(Relation.AT_MOST, 3)).exceptionTo("a"));
        RuleSetAnalysis analysis = analysis(set);
        AnalysisFinding conflict = analysis.findings().stream()
                .filter(each -> each.kind() == Kind.EXCEPTIONS_CONFLICT)
                .findFirst()
                .orElseThrow();
        assertThat(confirmed(set, conflict).decision().conflicts()).isNotEmpty();
    }

    private static RuleSet.Builder graded(String points) {
        NumberExpression number = new NumberExpression.Constant(new BigDecimal(points), Unit.POINTS);
        return RuleSet.builder("test", "1")
                .subjects(SubjectKind.ENTERPRISE)
                .scale(Scale.of(grade("A", "甲", "good"), grade("B", "乙", "fair")))
                .card(new ScoreCard(
                        0,
                        BigDecimal.valueOf(50),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        List.of(),
                        List.of(band("A", "60", null), band("B", null, "60"))))
                .rules(rule("P", "处罚", "penalties")
                        .when(count(Relation.AT_LEAST, 2))
                        .then(new Effect.Points(number, null, null, null)));
    }

    @Test
    void aScoreThatOneMoreAdverseRecordImprovesIsShownFromBothSides() {
        RuleSet.Builder wrong = graded("10");
        AnalysisFinding finding = only(analysis(wrong), Kind.ADVERSE_RECORD_IMPROVES);
        AnalysisFinding.Witness witness = Objects.requireNonNull(finding.witness());
        assertThat(finding.place()).isEqualTo("/rules/P");
        assertThat(finding.found()).isEqualTo("B (50) -> A (60)");
        assertThat(confirmed(wrong, finding).decision().score()).isEqualByComparingTo("60");
        assertThat(Objects.requireNonNull(witness.before()).decision().score()).isEqualByComparingTo("50");
        assertThat(analysis(graded("-10")).findings())
                .extracting(AnalysisFinding::kind)
                .doesNotContain(Kind.ADVERSE_RECORD_IMPROVES);
    }

    @Test
    void aGradeThatNoScoreVetoCapOrBarLeadsToIsOutOfReach() {
        // The score is 50 less 10 at most, and A begins at 60.
        AnalysisFinding grade = only(analysis(graded("-10")), Kind.UNREACHABLE_GRADE);
        assertThat(grade.place()).isEqualTo("/scale/A");
        assertThat(grade.found()).isEqualTo("40..50");
        assertThat(analysis(graded("-10")).limits())
                .extracting(AnalysisLimit::kind)
                .doesNotContain(AnalysisLimit.Kind.GRADE_NOT_REACHED);
        RuleSet.Builder capped =
                graded("-10").rules(asks("c", count(Relation.AT_LEAST, 1)).then(new Effect.CapGrade("A")));
        assertThat(analysis(capped).findings())
                .extracting(AnalysisFinding::kind)
                .doesNotContain(Kind.UNREACHABLE_GRADE);
    }

    @Test
    void aGradeWithinBoundsThatNoFileTriedHasIsOpenAndNotCalledUnreachable() {
        RuleSet.Builder set = graded("1")
                .rules(rule("Q", "很多", "many")
                        .when(count(Relation.AT_LEAST, 500))
                        .then(new Effect.Points(
                                new NumberExpression.Constant(BigDecimal.TEN, Unit.POINTS), null, null, null)));
        assertThat(analysis(set).limits())
                .contains(new AnalysisLimit(AnalysisLimit.Kind.GRADE_NOT_REACHED, "/scale/A", null));
    }

    @Test
    void aRuleInForceBeforeItsLawSaysSo() {
        // The revised Administrative Penalty Law is in force from 2021-07-15 on.
        RuleSet.Builder set = flagged(
                        asks("a", count(Relation.AT_LEAST, 1)).basis(LegalBasis.of("PENALTY-2021", "art 33")))
                .inForce(DateSpan.startingAt(LocalDate.of(2020, 1, 1)));
        AnalysisFinding finding = only(analysis(set), Kind.NO_LAW_IN_FORCE);
        assertThat(finding.found()).isEqualTo("PENALTY-2021");
        assertThat(finding.expected()).isEqualTo("2020-01-01..2021-07-14");
        set.inForce(DateSpan.startingAt(LocalDate.of(2022, 1, 1)));
        assertThat(analysis(set).findings()).isEmpty();
    }

    @Test
    void aPeriodInWhichNoRuleIsInForceIsTold() {
        RuleSet.Builder set = flagged(
                        asks("a", count(Relation.AT_LEAST, 1))
                                .inForce(DateSpan.of(DAY.minusYears(2), DAY.minusYears(1))),
                        asks("b", count(Relation.AT_LEAST, 2)).inForce(DateSpan.startingAt(DAY)))
                .inForce(DateSpan.startingAt(DAY.minusYears(2)));
        AnalysisFinding gap = only(analysis(set), Kind.NO_RULE_IN_FORCE);
        assertThat(gap.expected()).isEqualTo("2025-07-01..2026-06-29");
        assertThat(gap.message(Locale.CHINESE)).contains("2025-07-01..2026-06-29");
    }

    @Test
    void aRuleInForceBeforeItsParameterHasAValueIsTold() {
        Condition asked = new Condition.Compare(COUNT, Relation.AT_LEAST, new NumberExpression.ParameterValue("p"));
        RuleSet.Builder set = flagged(asks("a", asked))
                .inForce(DateSpan.startingAt(DAY.minusDays(9)))
                .parameters(new Parameter(
                        "p",
                        new Bilingual("参数", "parameter"),
                        Unit.RECORDS,
                        List.of(new Parameter.Value(DAY, BigDecimal.ONE, null, List.of()))));
        AnalysisFinding early = only(analysis(set), Kind.PARAMETER_NOT_IN_FORCE);
        assertThat(early.place()).isEqualTo("/rules/a");
        assertThat(early.expected()).isEqualTo("2026-06-21..2026-06-29");
    }

    @Test
    void aDocumentThatEndsBeforeTheRuleIsToldFromTheDayAfter() {
        // The tax credit measures of 2014 ended on 2025-06-30.
        RuleSet.Builder set = flagged(asks("a", count(Relation.AT_LEAST, 1))
                        .basis(LegalBasis.of("TAX-2014", ""))
                        .basis(LegalBasis.of("PENALTY-2021", "art 33")))
                .inForce(DateSpan.startingAt(LocalDate.of(2022, 1, 1)));
        AnalysisFinding finding = only(analysis(set), Kind.BASIS_NOT_IN_FORCE);
        assertThat(finding.found()).isEqualTo("TAX-2014");
        assertThat(finding.expected()).isEqualTo("2025-07-01..");
    }

    @Test
    void rowsThatTogetherTakeWhatALaterOneWouldHideIt() {
        RuleSet.Builder set = reading(
                table(DecisionTable.HitPolicy.FIRST, row(null, "2"), row("2", null), row("1", "4"), row("0.2", "0.7")));
        RuleSetAnalysis analysis = analysis(set);
        AnalysisFinding hidden = only(analysis, Kind.UNREACHABLE_ROW);
        assertThat(hidden.place()).isEqualTo("/tables/t/rows/2");
        assertThat(hidden.found()).isEqualTo("0, 1");
        // No number of records lies between 0.2 and 0.7.
        assertThat(only(analysis, Kind.EMPTY_ROW).place()).isEqualTo("/tables/t/rows/3");
    }

    @Test
    void aGapOfSeveralInputsIsShownByAFileInItsBox() {
        Metric serious = new Metric(Metric.Aggregate.SUM, RecordFilter.of("judgment"), null, null, null);
        DecisionTable table = new DecisionTable(
                "t",
                new Bilingual("表", "table"),
                DecisionTable.HitPolicy.UNIQUE,
                Unit.RECORDS,
                List.of(COUNT, serious),
                List.of(SubjectAttribute.PROVINCE),
                List.of(
                        cells("0", "3", null, null, "35"),
                        cells("3", null, null, "777777.77", "35"),
                        cells(null, null, null, null, "11")),
                null);
        RuleSet.Builder set = reading(table);
        AnalysisFinding gap = only(analysis(set), Kind.TABLE_GAP);
        assertThat(confirmed(set, gap).decision().undetermined()).containsExactly("a");
        assertThat(analysis(set).findings()).hasSize(1);
    }

    private static DecisionTable.Row cells(
            @Nullable String from,
            @Nullable String below,
            @Nullable String least,
            @Nullable String under,
            String province) {
        return new DecisionTable.Row(
                List.of(interval(from, below), interval(least, under)),
                List.of(new TreeSet<>(List.of(province))),
                BigDecimal.ONE);
    }

    private static DecisionTable.Interval interval(@Nullable String from, @Nullable String below) {
        return new DecisionTable.Interval(
                from == null ? null : new BigDecimal(from), below == null ? null : new BigDecimal(below));
    }

    @Test
    void aGapThatNoFileLiesInIsOpen() {
        Metric recent = new Metric(
                Metric.Aggregate.COUNT,
                RecordFilter.of("penalty").last(Period.ofYears(1), RecordDate.DECIDED),
                null,
                null,
                null);
        // More penalties within a year than there are at all: no file has that.
        DecisionTable table = new DecisionTable(
                "t",
                new Bilingual("表", "table"),
                DecisionTable.HitPolicy.FIRST,
                Unit.RECORDS,
                List.of(COUNT, recent),
                List.of(),
                List.of(
                        new DecisionTable.Row(
                                List.of(interval("1", null), interval(null, null)), List.of(), BigDecimal.ONE),
                        new DecisionTable.Row(
                                List.of(interval(null, null), interval(null, "1")), List.of(), BigDecimal.ONE)),
                null);
        RuleSetAnalysis analysis = analysis(reading(table));
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.limits())
                .contains(new AnalysisLimit(AnalysisLimit.Kind.GAP_WITHOUT_FILE, "/tables/t", "[0..0, 1..]"));
    }

    @Test
    void saysWhereATableHasMoreBoxesThanAreLookedAt() {
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            rows.add(new DecisionTable.Row(
                    List.of(interval(Integer.toString(i), null), interval(Integer.toString(i), null)),
                    List.of(),
                    BigDecimal.ONE));
        }
        DecisionTable table = new DecisionTable(
                "t",
                new Bilingual("表", "table"),
                DecisionTable.HitPolicy.FIRST,
                Unit.RECORDS,
                List.of(COUNT, new Metric(Metric.Aggregate.COUNT, RecordFilter.of("permit"), null, null, null)),
                List.of(),
                rows,
                null);
        assertThat(analysis(reading(table)).limits())
                .contains(new AnalysisLimit(AnalysisLimit.Kind.BUDGET_SPENT, "/tables/t", "20000"));
    }

    @Test
    void listingsInAFilterCanBeMadeUpTooAndDoNotEndTheAnalysis() {
        Metric listed = new Metric(Metric.Aggregate.COUNT, RecordFilter.of("serious-list"), null, null, null);
        Condition asked = new Condition.Compare(
                listed, Relation.AT_LEAST, new NumberExpression.Constant(BigDecimal.ONE, Unit.RECORDS));
        assertThat(analysis(flagged(asks("a", asked))).limits())
                .extracting(AnalysisLimit::kind)
                .doesNotContain(AnalysisLimit.Kind.RULE_NOT_REACHED);
    }

    @Test
    void theSameFilesAreTriedInEveryRunAndTheirNumberMayBeChosen() {
        RuleSet.Builder set = graded("10");
        assertThat(analysis(set).limits()).isEqualTo(analysis(set).limits());
        RuleEngine engine = RuleEngine.compile(set.build());
        assertThat(RuleSetAnalysis.of(engine, DAY, 0).findings()).isEmpty();
        assertThatThrownBy(() -> RuleSetAnalysis.of(engine, DAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
