package io.github.xinyong.rules.analysis;

import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.grade;
import static io.github.xinyong.rules.RuleDsl.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.law.LegalBasis;
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
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.analysis.AnalysisFinding.Kind;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        assertThat(analysis(graded("-10")).findings()).isEmpty();
    }

    @Test
    void aGradeThatNoFileTriedHasIsOpenAndNotCalledUnreachable() {
        assertThat(analysis(graded("-10")).limits())
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
        assertThat(finding.expected()).isEqualTo("2020-01-01");
        set.inForce(DateSpan.startingAt(LocalDate.of(2022, 1, 1)));
        assertThat(analysis(set).findings()).isEmpty();
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
