package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.all;
import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.cap;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.dayCount;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.fired;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.linear;
import static io.github.xinyong.rules.RuleDsl.not;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.parameter;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.sum;
import static io.github.xinyong.rules.RuleDsl.times;
import static io.github.xinyong.rules.RuleDsl.veto;
import static io.github.xinyong.rules.RuleDsl.yuan;
import static io.github.xinyong.rules.engine.RuleSets.always;
import static io.github.xinyong.rules.engine.RuleSets.asks;
import static io.github.xinyong.rules.engine.RuleSets.flagged;
import static io.github.xinyong.rules.engine.RuleSets.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleDsl;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Standing;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.json.RuleSetJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    private static String found(RuleSet.Builder set) {
        return RuleEngine.check(set.build()).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .collect(Collectors.joining(", "));
    }

    @Test
    void throwsWhatItsCheckFinds() {
        RuleSet set = flagged(asks("a", fired("b"))).build();

        assertThatThrownBy(() -> RuleEngine.compile(set))
                .isInstanceOfSatisfying(
                        InvalidRuleSetException.class,
                        e -> assertThat(e.findings()).isEqualTo(RuleEngine.check(set)))
                .hasMessage("UNKNOWN_RULE /rules/0/when/fired: there is no rule b");
    }

    @Test
    void carriesTheFingerprintOfRuleSetAndPlugins() {
        RuleSet set = flagged(asks("a", always())).build();
        Plugins plugins = Plugins.of(() -> "example/1");

        assertThat(RuleEngine.compile(set).fingerprint()).isEqualTo(RuleSetJson.fingerprint(set));
        assertThat(RuleEngine.compile(set, plugins).fingerprint()).isEqualTo(RuleSetJson.fingerprint(set, plugins));
    }

    @Nested
    class Persons {

        @Test
        void getNoPointsBandsOrGrades() {
            RuleSet.Builder set = graded(rule("p", "甲", "x")
                            .when(always())
                            .then(points("1"))
                            .then(veto("A"))
                            .then(cap("B")))
                    .subjects(SubjectKind.NATURAL_PERSON);

            assertThat(found(set))
                    .isEqualTo(
                            "GRADES_FOR_PERSONS /scale, GRADES_FOR_PERSONS /card, GRADES_FOR_PERSONS /rules/0/then/0, "
                                    + "GRADES_FOR_PERSONS /rules/0/then/1, GRADES_FOR_PERSONS /rules/0/then/2");
        }

        @Test
        void mayGetFlags() {
            assertThat(found(flagged(asks("a", always())).subjects(SubjectKind.NATURAL_PERSON)))
                    .isEmpty();
        }
    }

    @Nested
    class Names {

        @Test
        void haveToLeadSomewhere() {
            Rule rule = rule("a", "甲", "x")
                    .when(all(fired("b"), count(records()).atLeast(parameter("p"))))
                    .then(points("1").group("h"))
                    .then(veto("E"))
                    .then(cap("F"))
                    .exceptionTo("c")
                    .reason("R");

            assertThat(found(graded(rule)))
                    .isEqualTo("UNKNOWN_RULE /rules/0/when/all/0/fired, "
                            + "UNKNOWN_PARAMETER /rules/0/when/all/1/compare/right/parameter, "
                            + "UNKNOWN_RULE /rules/0/exceptionTo, UNKNOWN_GROUP /rules/0/then/0/points/group, "
                            + "UNKNOWN_GRADE /rules/0/then/1/veto, UNKNOWN_GRADE /rules/0/then/2/cap, "
                            + "UNKNOWN_REASON /rules/0/reason");
        }

        @Test
        void areUnique() {
            assertThat(found(flagged(asks("a", always()), asks("a", always())))).isEqualTo("DUPLICATE_ID /rules/1/id");
        }
    }

    @Nested
    class Units {

        @Test
        void haveToFit() {
            assertThat(found(flagged(
                            asks("a", count(records()).atLeast(yuan("1"))),
                            asks("b", not(sum(records()).lessThan(dayCount(3)))),
                            asks(
                                    "c",
                                    linear(times(2, count(records())), times(1, sum(records())))
                                            .equalTo(number(1))))))
                    .isEqualTo(
                            "UNIT_MISMATCH /rules/0/when/compare/right, UNIT_MISMATCH /rules/1/when/not/compare/right, "
                                    + "UNIT_MISMATCH /rules/2/when/compare/left/linear/1/of");
        }

        @Test
        void ofPointsIsPoints() {
            assertThat(found(graded(rule("a", "甲", "x").when(always()).then(points(count(records()))))))
                    .isEqualTo("UNIT_MISMATCH /rules/0/then/0/points/value");
        }

        @Test
        void ofPointsKeepTheDecimalsOfTheCard() {
            assertThat(found(graded(rule("a", "甲", "x").when(always()).then(points("0.25")))
                            .parameters(new Parameter(
                                    "p",
                                    new Bilingual("甲", "x"),
                                    Unit.POINTS,
                                    List.of(RuleDsl.from(LocalDate.EPOCH, "0.01"))))))
                    .isEqualTo("TOO_MANY_DECIMALS /parameters/0/values/0/value, "
                            + "TOO_MANY_DECIMALS /rules/0/then/0/points/value/points");
        }
    }

    @Nested
    class Cards {

        private String found(ScoreCard.Band... bands) {
            return RuleEngineTest.found(flagged(asks("a", always()))
                    .scale(RuleSets.SCALE)
                    .card(new ScoreCard(
                            0, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.valueOf(100), List.of(), List.of(bands))));
        }

        @Test
        void coverEveryScoreExactlyOnce() {
            assertThat(found(band("A", "50", null), band("B", "0", "50"))).isEmpty();
            assertThat(found(band("A", "50", "101"), band("B", null, "50"))).isEmpty();
            assertThat(found(band("A", "50", "100"), band("B", null, "50"))).isEqualTo("BAND_GAP /card/bands");
            assertThat(found(band("A", "51", null), band("B", null, "50"))).isEqualTo("BAND_GAP /card/bands");
            assertThat(found(band("A", "49", null), band("B", null, "50"))).isEqualTo("BAND_OVERLAP /card/bands");
            assertThat(found(band("A", "50", null), band("B", "1", "50"))).isEqualTo("BAND_GAP /card/bands");
            assertThat(found(band("A", null, null), band("B", null, "50"))).isEqualTo("BAND_OVERLAP /card/bands");
            assertThat(found(band("A", "50", null), band("E", null, "50")))
                    .isEqualTo("UNKNOWN_GRADE /card/bands/1/grade");
        }

        @Test
        void goWithAScale() {
            assertThat(RuleEngineTest.found(flagged(asks("a", always())).card(RuleSets.CARD)))
                    .isEqualTo(
                            "NO_SCALE /card/bands/0/grade, NO_SCALE /card/bands/1/grade, NO_SCALE /card/bands/2/grade");
            assertThat(RuleEngineTest.found(flagged(asks("a", always())).scale(RuleSets.SCALE)))
                    .isEqualTo("NO_SCORE_CARD /scale");
            assertThat(RuleEngineTest.found(flagged(
                            rule("a", "甲", "x").when(always()).then(points("1")).then(veto("A")))))
                    .isEqualTo("NO_SCORE_CARD /rules/0/then/0, NO_SCALE /rules/0/then/1/veto");
        }
    }

    @Nested
    class Parameters {

        @Test
        void haveValuesInTheOrderOfTheirDays() {
            Parameter parameter = new Parameter(
                    "p",
                    new Bilingual("甲", "x"),
                    Unit.RECORDS,
                    List.of(
                            RuleDsl.from(LocalDate.of(2021, 1, 1), "1"),
                            RuleDsl.from(LocalDate.of(2021, 1, 1), "2"),
                            RuleDsl.from(LocalDate.of(2020, 1, 1), "3")));

            assertThat(found(flagged(asks("a", always())).parameters(parameter)))
                    .isEqualTo(
                            "PARAMETER_ORDER /parameters/0/values/1/from, PARAMETER_ORDER /parameters/0/values/2/from");
        }
    }

    @Nested
    class Order {

        @Test
        void hasNoCircle() {
            assertThat(found(flagged(asks("a", fired("a"))))).isEqualTo("CYCLE /rules/0");
            assertThat(found(flagged(asks("a", fired("b")), asks("b", not(fired("c"))), asks("c", fired("a")))))
                    .isEqualTo("CYCLE /rules/2");
            assertThat(found(flagged(asks("a", fired("b")), asks("b", always()).exceptionTo("a"))))
                    .isEmpty();
            assertThat(found(flagged(asks("a", always()), asks("b", fired("a")).exceptionTo("a"))))
                    .isEqualTo("CYCLE /rules/1");
            assertThat(found(flagged(
                            asks("a", always()).exceptionTo("b"),
                            asks("b", always()).exceptionTo("a"))))
                    .isEqualTo("CYCLE /rules/1");
        }

        @Test
        void namesTheRulesOfACircle() {
            RuleSet set = flagged(asks("a", fired("b")), asks("b", fired("a"))).build();

            assertThat(RuleEngine.check(set).get(0).found()).isEqualTo("a → b → a");
        }
    }

    @Nested
    class Exceptions {

        private final Condition two = count(records("penalty")).atLeast(number(2));
        private final Condition three = count(records("penalty")).atLeast(number(3));

        private String found(Rule one, Rule other) {
            return RuleEngineTest.found(flagged(asks("a", always()), one, other));
        }

        @Test
        void thatAlwaysHoldTogetherNeedAnOrder() {
            Rule one = asks("b", two).exceptionTo("a");
            Rule other = asks("c", all(three, exists(records("permit")))).exceptionTo("a");

            assertThat(found(one, other)).isEqualTo("EXCEPTIONS_UNORDERED /rules/2/rank");
            assertThat(found(other, one)).isEqualTo("EXCEPTIONS_UNORDERED /rules/2/rank");
            assertThat(found(one, other.rank(1))).isEmpty();
            assertThat(found(one, other.exceptionTo("b"))).isEmpty();
        }

        @Test
        void thatAreNeverInForceTogetherNeedNone() {
            LocalDate day = LocalDate.of(2025, 1, 1);

            assertThat(found(
                            asks("b", two).exceptionTo("a").inForce(DateSpan.of(day.minusYears(1), day)),
                            asks("c", two).exceptionTo("a").inForce(DateSpan.startingAt(day.plusDays(1)))))
                    .isEmpty();
        }

        @Test
        void ofWhichItCannotBeSeenAreLeftToTheRun() {
            assertThat(found(
                            asks("b", exists(records("penalty"))).exceptionTo("a"),
                            asks("c", exists(records("permit"))).exceptionTo("a")))
                    .isEmpty();
        }
    }

    @Nested
    class Law {

        @Test
        void adverseEffectsOfASetThatRestatesItCiteABasis() {
            Rule rule = rule("a", "甲", "x").when(always()).then(points("-1"));
            RuleSet.Builder law =
                    graded(rule, asks("b", always())).standing(Standing.LAW).confidence(Confidence.HIGH);

            assertThat(found(law)).isEqualTo("NO_LEGAL_BASIS /rules/0/basis");
            assertThat(found(law.basis(LegalBasis.of("PENALTY-2021", "")))).isEmpty();
            assertThat(found(graded(rule.basis(LegalBasis.of("PENALTY-2021", "art 33")))
                            .standing(Standing.LAW)
                            .confidence(Confidence.HIGH)))
                    .isEmpty();
            assertThat(found(graded(rule).standing(Standing.OWN))).isEmpty();
        }
    }

    @Test
    void aSetThatRestatesTheLawSaysHowSureItIs() {
        RuleSet.Builder law = flagged(asks("a", always())).standing(Standing.LAW);

        assertThat(found(law)).isEqualTo("NO_CONFIDENCE /confidence");
        assertThat(found(law.confidence(Confidence.LOW))).isEmpty();
    }

    @Test
    void refusesATreeTooDeepForItsJsonForm() {
        Condition condition = always();
        for (int i = 0; i < 100; i++) {
            condition = not(condition);
        }
        assertThat(found(flagged(asks("a", condition)))).isEqualTo("TOO_LARGE /rules");
    }

    @Test
    void flagNamesAreFree() {
        assertThat(found(flagged(rule("a", "甲", "x").when(always()).then(flag("any-name")))))
                .isEmpty();
    }
}
