package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.grade;
import static io.github.xinyong.rules.RuleDsl.parameter;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Standing;
import io.github.xinyong.rules.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How sure the law is: carried into decision and explanation, and undetermined below what is asked for. */
class ConfidenceTest {

    private static final Rule DEDUCTION =
            rule("P", "处罚", "penalties").when(exists(records("penalty"))).then(points("-10"));
    private static final Rule DIRECT = rule("V", "两件", "two penalties")
            .when(count(records("penalty")).atLeast(parameter("many")))
            .then(veto("D"))
            .confidence(Confidence.LOW);
    private static final FileView CLEAN = Views.of();
    private static final FileView ONE = Views.of(Views.penalty("p1", "2026-01-01", null));
    private static final FileView TWO =
            Views.of(Views.penalty("p1", "2026-01-01", null), Views.penalty("p2", "2026-02-01", null));

    private static RuleSet.Builder set(Confidence ofSet, Confidence ofParameter) {
        return RuleSet.builder("t", "1")
                .standing(Standing.LAW)
                .confidence(ofSet)
                .basis(LegalBasis.cited("made up"))
                .subjects(SubjectKind.ENTERPRISE)
                .scale(Scale.of(grade("A", "甲", "A"), grade("B", "乙", "B"), grade("D", "丁", "D")))
                .card(new ScoreCard(
                        0,
                        BigDecimal.valueOf(100),
                        null,
                        null,
                        List.of(),
                        List.of(band("A", "100", null), band("B", "50", "100"), band("D", null, "50"))))
                .parameters(new Parameter(
                        "many",
                        new Bilingual("多件", "many"),
                        Unit.RECORDS,
                        List.of(new Parameter.Value(
                                Views.DAY.minusYears(1), BigDecimal.valueOf(2), ofParameter, List.of()))))
                .rules(DEDUCTION, DIRECT);
    }

    private static Explanation explain(RuleSet.Builder set, Confidence least, FileView view) {
        return RuleEngine.compile(set.build()).at(Views.TIME, least).explain(view);
    }

    @Nested
    class OfARule {

        private final RuleSet.Builder set = set(Confidence.HIGH, Confidence.HIGH);

        @Test
        void belowWhatIsAskedForLeavesUndeterminedWhatWouldFollow() {
            Explanation why = explain(set, Confidence.MEDIUM, TWO);

            assertThat(why.decision().status()).isEqualTo(Decision.Status.UNDETERMINED);
            assertThat(why.decision().possibleGrades())
                    .extracting(Scale.Grade::id)
                    .containsExactly("B", "D");
            RuleExplanation direct = why.rules().get(1);
            assertThat(direct.status()).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(direct.causes())
                    .containsExactly(
                            new UndeterminedCause(UndeterminedCause.Kind.CONFIDENCE_TOO_LOW, "V", "LOW", "MEDIUM"));
            assertThat(direct.causes().get(0).message(Locale.ENGLISH))
                    .isEqualTo("V is only low sure, medium is asked for");
        }

        @Test
        void changesNothingWhereItsConditionIsNotMet() {
            Decision decision = explain(set, Confidence.MEDIUM, ONE).decision();

            assertThat(decision.status()).isEqualTo(Decision.Status.DECIDED);
            assertThat(decision.confidence()).isEqualTo(Confidence.HIGH);
        }

        @Test
        void isCarriedIntoTheDecisionThatRestsOnIt() {
            Explanation why = explain(set, Confidence.LOW, TWO);

            assertThat(why.decision().fired()).containsExactly("P", "V");
            assertThat(why.decision().confidence()).isEqualTo(Confidence.LOW);
            assertThat(why.rules())
                    .extracting(RuleExplanation::confidence)
                    .containsExactly(Confidence.HIGH, Confidence.LOW);
            assertThat(why.text(Locale.ENGLISH)).contains("How sure the law is: low");
            assertThat(why.text(Locale.CHINESE)).contains("法律依据把握程度：低");
            assertThat(why.decision().toJson().members()).containsEntry("confidence", JsonValue.string("LOW"));
        }
    }

    @Nested
    class OfAValueOfAParameter {

        @Test
        void belowWhatIsAskedForLeavesTheNumberUnknown() {
            RuleSet.Builder set = set(Confidence.HIGH, Confidence.MEDIUM);

            Explanation why = explain(set, Confidence.HIGH, CLEAN);

            assertThat(why.rules().get(1).causes())
                    .extracting(UndeterminedCause::code, UndeterminedCause::place, UndeterminedCause::found)
                    .contains(tuple("CONFIDENCE_TOO_LOW", "many", "MEDIUM"));
            assertThat(explain(set, Confidence.MEDIUM, CLEAN).decision().status())
                    .isEqualTo(Decision.Status.DECIDED);
        }

        @Test
        void lowersThatOfTheRuleThatReadsIt() {
            Explanation why = explain(set(Confidence.HIGH, Confidence.MEDIUM), Confidence.MEDIUM, ONE);

            assertThat(why.rules().get(0).confidence()).isEqualTo(Confidence.HIGH);
            assertThat(why.text(Locale.ENGLISH)).contains("how sure: medium");
        }
    }

    @Nested
    class OfTheRuleSet {

        @Test
        void belowWhatIsAskedForLeavesEverythingOpen() {
            Explanation why = explain(set(Confidence.LOW, Confidence.HIGH), Confidence.MEDIUM, CLEAN);

            Decision decision = why.decision();
            assertThat(decision.status()).isEqualTo(Decision.Status.UNDETERMINED);
            assertThat(decision.possibleGrades()).hasSize(3);
            assertThat(decision.undetermined()).containsExactly("P", "V");
            assertThat(decision.lowestScore()).isNull();
            assertThat(decision.highestScore()).isNull();
            assertThat(why.causes())
                    .containsExactly(
                            new UndeterminedCause(UndeterminedCause.Kind.CONFIDENCE_TOO_LOW, "t", "LOW", "MEDIUM"));
            assertThat(why.text(Locale.ENGLISH))
                    .contains("Decision: undetermined; t is only low sure, medium is asked for\n");
            assertThat(why.text(Locale.CHINESE)).contains("结论：无法确定；t的把握程度为低，要求不低于中\n");
        }

        @Test
        void boundsThatOfItsRules() {
            Explanation why = explain(set(Confidence.MEDIUM, Confidence.HIGH), Confidence.MEDIUM, ONE);

            assertThat(why.rules().get(0).confidence()).isEqualTo(Confidence.MEDIUM);
            assertThat(why.decision().status()).isEqualTo(Decision.Status.DECIDED);
        }
    }

    @Test
    void isAskedForAtLeastMediumUnlessSaidOtherwise() {
        RuleEngine engine =
                RuleEngine.compile(set(Confidence.LOW, Confidence.HIGH).build());

        assertThat(engine.at(Views.TIME)).extracting(Evaluator::least).isEqualTo(Confidence.MEDIUM);
        assertThat(engine.at(Views.TIME).decide(CLEAN))
                .isNotEqualTo(engine.at(Views.TIME, Confidence.LOW).decide(CLEAN));
    }

    @Test
    void travelsWithAnEvaluator() throws Exception {
        Evaluator evaluator =
                RuleEngine.compile(set(Confidence.LOW, Confidence.LOW).build()).at(Views.TIME, Confidence.LOW);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(evaluator);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Evaluator) in.readObject()).decide(TWO)).isEqualTo(evaluator.decide(TWO));
        }
    }

    @Test
    void saysNothingWhereNothingIsSaidOfTheLaw() {
        RuleSet own = RuleSet.builder("own", "1")
                .subjects(SubjectKind.ENTERPRISE)
                .rules(rule("F", "标", "flag").when(exists(records("penalty"))).then(flag("f")))
                .build();
        Explanation why =
                RuleEngine.compile(own).at(Views.TIME, Confidence.HIGH).explain(ONE);

        assertThat(why.decision().fired()).containsExactly("F");
        assertThat(why.decision().confidence()).isNull();
        assertThat(why.text(Locale.ENGLISH)).doesNotContain("How sure");
    }
}
