package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.bar;
import static io.github.xinyong.rules.RuleDsl.cap;
import static io.github.xinyong.rules.RuleDsl.constant;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.custom;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.fired;
import static io.github.xinyong.rules.RuleDsl.interval;
import static io.github.xinyong.rules.RuleDsl.listing;
import static io.github.xinyong.rules.RuleDsl.longestRun;
import static io.github.xinyong.rules.RuleDsl.measure;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.previousGrade;
import static io.github.xinyong.rules.RuleDsl.ratio;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.row;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.subjectValue;
import static io.github.xinyong.rules.RuleDsl.sum;
import static io.github.xinyong.rules.RuleDsl.table;
import static io.github.xinyong.rules.RuleDsl.veto;
import static io.github.xinyong.rules.RuleDsl.years;
import static io.github.xinyong.rules.RuleDsl.yuan;
import static io.github.xinyong.rules.engine.RuleSets.always;
import static io.github.xinyong.rules.engine.RuleSets.asks;
import static io.github.xinyong.rules.engine.RuleSets.evaluator;
import static io.github.xinyong.rules.engine.RuleSets.flagged;
import static io.github.xinyong.rules.engine.RuleSets.graded;
import static io.github.xinyong.rules.engine.Views.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.SeverityClassifier;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.DecisionTable.HitPolicy;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plug-ins, stages, tables, lists and earlier outcomes. */
class TreeTest {

    private static final LegalBasis REGISTERED = LegalBasis.of("PENALTY-2021", "art 33");

    private static String found(RuleSet.Builder set) {
        return RuleEngine.check(set.build()).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .collect(Collectors.joining(", "));
    }

    private static Rule ruled(String id, Condition condition, Effect effect) {
        return rule(id, "规则", "rule").when(condition).then(effect);
    }

    private static String grade(Rule... rules) {
        return grade(Inputs.none(), rules);
    }

    private static String grade(Inputs inputs, Rule... rules) {
        return Objects.requireNonNull(
                        evaluator(graded(rules)).decide(Views.of(), inputs).grade())
                .id();
    }

    private static List<String> causes(RuleExplanation rule) {
        return rule.causes().stream()
                .map(cause -> cause.code() + " " + cause.place())
                .toList();
    }

    private record Says(String id, @Nullable Outcome outcome) implements RecordTest, FileTest {

        @Override
        public Outcome test(CreditRecord record) {
            return answer();
        }

        @Override
        public Outcome test(CreditSubject subject, List<NumberRange> inputs) {
            return answer();
        }

        private Outcome answer() {
            if (outcome == null) {
                throw new UnsupportedOperationException("broken");
            }
            return outcome;
        }
    }

    @Nested
    class PlugIns {

        private RuleExplanation ask(@Nullable Outcome outcome, Condition condition, FileView view) {
            return RuleEngine.compile(flagged(asks("a", condition)).build(), Plugins.of(new Says("says/1", outcome)))
                    .at(Views.TIME)
                    .explain(view)
                    .rule("a");
        }

        @Test
        void testRecords() {
            Condition passing = exists(records().passing("says/1"));
            FileView view = Views.of(penalty("n-1", "2026-01-01", null));

            assertThat(ask(Outcome.MET, passing, view).status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(Outcome.NOT_MET, passing, view).status()).isEqualTo(RuleStatus.NOT_MET);
            assertThat(causes(ask(Outcome.UNDETERMINED, passing, view))).containsExactly("PLUGIN_UNDETERMINED says/1");
        }

        @Test
        void thatThrowLeaveTheRuleUndeterminedWithTheirName() {
            FileView view = Views.of(penalty("n-1", "2026-01-01", null));

            assertThat(causes(ask(null, exists(records().passing("says/1")), view)))
                    .containsExactly("PLUGIN_FAILED says/1");
            assertThat(causes(ask(null, custom("says/1", number(3)), view))).containsExactly("PLUGIN_FAILED says/1");
        }

        @Test
        void answerConditionsFromDeclaredNumbers() {
            FileTest several = new FileTest() {
                @Override
                public String id() {
                    return "several/1";
                }

                @Override
                public Outcome test(CreditSubject subject, List<NumberRange> inputs) {
                    return new NumberRange(BigDecimal.valueOf(2), BigDecimal.valueOf(2)).equals(inputs.get(0))
                            ? Outcome.MET
                            : Outcome.NOT_MET;
                }
            };
            Evaluator evaluator = RuleEngine.compile(
                            flagged(asks("a", custom("several/1", count(records("penalty")))))
                                    .build(),
                            Plugins.of(several))
                    .at(Views.TIME);
            CreditRecord one = penalty("n-1", "2026-01-01", null);

            assertThat(evaluator
                            .decide(Views.of(one, penalty("n-2", "2026-01-02", null)))
                            .fired())
                    .containsExactly("a");
            assertThat(evaluator.decide(Views.of(one)).fired()).isEmpty();
        }

        @Test
        void haveToBeHandedIn() {
            assertThat(found(flagged(
                            asks("a", custom("missing/1")),
                            asks("b", exists(records().passing("missing/2"))))))
                    .isEqualTo("UNKNOWN_PLUGIN /rules/0/when/custom/test, UNKNOWN_PLUGIN /rules/1/when/exists/tests");
        }

        @Test
        void classifySeverityWhereNobodyHasSaid() {
            SeverityClassifier classifier = new SeverityClassifier() {
                @Override
                public String id() {
                    return "serious/1";
                }

                @Override
                public Severity classify(CreditRecord record) {
                    if (record.id().equals("n-2")) {
                        throw new IllegalStateException("broken");
                    }
                    return Severity.SERIOUS;
                }
            };
            Evaluator evaluator = RuleEngine.compile(
                            flagged(asks("a", exists(records("penalty").severity(Severity.SERIOUS))))
                                    .build(),
                            Plugins.of(classifier))
                    .at(Views.TIME);

            assertThat(evaluator.decide(Views.of(penalty("n-1", null, null))).fired())
                    .containsExactly("a");
            assertThat(causes(evaluator
                            .explain(Views.of(penalty("n-2", null, null)))
                            .rule("a")))
                    .containsExactly("SEVERITY_UNDETERMINED n-2", "PLUGIN_FAILED serious/1");
        }
    }

    @Nested
    class Stages {

        @Test
        void followOneAnother() {
            Rule worst = ruled("v", always(), veto("C")).stage(Stage.JUDGEMENT);

            assertThat(grade(worst, ruled("k", always(), veto("B")).stage(Stage.CARRY_OVER)))
                    .isEqualTo("B");
            assertThat(grade(worst, ruled("k", always(), veto("B")).stage(Stage.JUDGEMENT)))
                    .isEqualTo("C");
        }

        @Test
        void barTheNextWorseGradeToo() {
            assertThat(grade(ruled("b", always(), bar("A")))).isEqualTo("B");
            assertThat(grade(ruled("b", always(), bar("A", "B")))).isEqualTo("C");
            assertThat(grade(ruled("b", always(), bar("B")))).isEqualTo("A");
            assertThat(grade(ruled("b", always(), bar("B")), ruled("c", always(), cap("B"))))
                    .isEqualTo("C");
        }

        @Test
        void carryEarlierOutcomesOver() {
            Rule carried = ruled("k", previousGrade(1, "C"), bar("A")).stage(Stage.CARRY_OVER);

            assertThat(grade(Inputs.none().withEarlier(new Inputs.Earlier("C", null)), carried))
                    .isEqualTo("B");
            assertThat(grade(Inputs.none().withEarlier(), carried)).isEqualTo("A");
            Explanation open = evaluator(graded(carried)).explain(Views.of());
            assertThat(open.decision().possibleGrades()).hasSize(2);
            assertThat(causes(open.rule("k"))).containsExactly("EARLIER_OUTCOME_MISSING 1");
        }

        @Test
        void takeTheirOwnEffectsAndAskEarlierStagesOnly() {
            assertThat(found(graded(
                            ruled("a", fired("b"), veto("C")).stage(Stage.JUDGEMENT),
                            ruled("b", always(), points("-1")).stage(Stage.CARRY_OVER),
                            ruled("c", always(), bar("C")))))
                    .isEqualTo("WRONG_STAGE /rules/1/then/0, WORST_GRADE_BARRED /rules/2/then/0/bar");
            assertThat(found(graded(
                            ruled("a", fired("b"), veto("C")).stage(Stage.JUDGEMENT),
                            ruled("b", always(), cap("B")).stage(Stage.BARS))))
                    .isEqualTo("STAGE_ORDER /rules/0/when");
        }
    }

    @Nested
    class Tables {

        private final NumberExpression penalties = count(records("penalty"));

        private RuleExplanation ask(HitPolicy hit, @Nullable String otherwise, int penalties, String output) {
            DecisionTable table = new DecisionTable(
                    "t",
                    new Bilingual("表", "table"),
                    hit,
                    Unit.NUMBER,
                    List.of(this.penalties),
                    List.of(),
                    List.of(row("1.5", interval("1", "3")), row("4", interval("2", null))),
                    otherwise == null ? null : new BigDecimal(otherwise));
            CreditRecord[] all = new CreditRecord[penalties];
            for (int i = 0; i < penalties; i++) {
                all[i] = penalty("n-" + i, "2026-01-01", null);
            }
            return evaluator(flagged(asks("a", table("t").equalTo(constant(output, Unit.NUMBER))))
                            .tables(table))
                    .explain(Views.of(all))
                    .rule("a");
        }

        @Test
        void followTheirHitPolicy() {
            assertThat(ask(HitPolicy.UNIQUE, null, 1, "1.5").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.FIRST, null, 2, "1.5").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.COLLECT_SUM, null, 2, "5.5").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.COLLECT_MIN, null, 2, "1.5").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.COLLECT_MAX, null, 2, "4").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.COLLECT_COUNT, null, 2, "2").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.COLLECT_COUNT, null, 0, "0").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(ask(HitPolicy.FIRST, "9", 0, "9").status()).isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void sayWhyTheyHaveNoOutput() {
            assertThat(causes(ask(HitPolicy.UNIQUE, null, 2, "4"))).containsExactly("TABLE_NOT_UNIQUE t");
            assertThat(causes(ask(HitPolicy.FIRST, null, 0, "4"))).containsExactly("TABLE_WITHOUT_ROW t");
        }

        @Test
        void areReadFromBehindOnly() {
            assertThat(found(flagged(asks("a", table("t").equalTo(number(1))))))
                    .isEqualTo("UNKNOWN_TABLE /rules/0/when/compare/left/table");
        }
    }

    @Nested
    class Numbers {

        @Test
        void givePointsForEachMonth() {
            Rule months = rule("m", "月", "months")
                    .when(always())
                    .then(points("-2.5").times(longestRun(records("penalty"), RecordDate.DECIDED)));
            FileView view = Views.of(
                    penalty("n-1", "2025-11-30", null),
                    penalty("n-2", "2025-12-01", null),
                    penalty("n-3", "2026-01", null),
                    penalty("n-4", "2026-03-01", null));

            assertThat(evaluator(graded(months)).decide(view).score()).isEqualByComparingTo("92.5");
        }

        @Test
        void divideAndRoundAsNamed() {
            NumberExpression share = ratio(yuan("1"), sum(records("penalty")), 2, RoundingMode.HALF_EVEN);

            Evaluator evaluator = evaluator(flagged(asks("a", share.equalTo(constant("0.12", Unit.NUMBER)))));

            assertThat(evaluator.decide(Views.of(penalty("n-1", null, "8"))).fired())
                    .containsExactly("a");
            assertThat(causes(evaluator.explain(Views.of()).rule("a"))).containsExactly("DIVISION_BY_ZERO ");
        }

        @Test
        void areHandedIn() {
            Evaluator evaluator = evaluator(
                    flagged(asks("a", subjectValue("staff", Unit.RECORDS).atLeast(number(10)))));

            assertThat(evaluator
                            .decide(Views.of(), Inputs.none().withValue("staff", BigDecimal.TEN))
                            .fired())
                    .containsExactly("a");
            assertThat(causes(evaluator.explain(Views.of()).rule("a"))).containsExactly("INPUT_MISSING staff");
        }
    }

    @Nested
    class Lists {

        @Test
        void needARegisteredBasis() {
            assertThat(found(flagged(ruled("a", always(), listing("serious", years(3)))
                            .basis(LegalBasis.cited("made-up basis")))))
                    .isEqualTo("NO_REGISTERED_BASIS /rules/0/basis");
        }

        @Test
        void areSaidWithTheirTerm() {
            Decision decision = evaluator(flagged(ruled("a", always(), listing("serious", years(3)))
                            .then(measure("watch"))
                            .basis(REGISTERED)))
                    .decide(Views.of());

            assertThat(decision.listings()).containsExactly(new Effect.Listing("serious", years(3)));
            assertThat(decision.measures()).containsExactly("watch");
        }

        @Test
        void needABasisInForceOnTheDayOfTheLaw() {
            Evaluator early = RuleEngine.compile(
                            flagged(ruled("a", always(), measure("watch")).basis(REGISTERED))
                                    .build())
                    .at(Views.TIME.lawAt(LocalDate.of(1990, 1, 1)));

            assertThat(causes(early.explain(Views.of()).rule("a"))).containsExactly("BASIS_NOT_IN_FORCE a");
            assertThat(early.decide(Views.of()).measures()).isEmpty();
        }

        @Test
        void arePossibleForPersons() {
            assertThat(found(flagged(ruled("a", always(), measure("watch")).basis(REGISTERED))
                            .subjects(SubjectKind.NATURAL_PERSON)))
                    .isEmpty();
            assertThat(found(flagged(ruled("a", always(), bar("A"))).subjects(SubjectKind.NATURAL_PERSON)))
                    .startsWith("GRADES_FOR_PERSONS /rules/0/then/0");
        }
    }
}
