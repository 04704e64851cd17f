package io.github.xinyong.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioSetTest {

    private static final String ID = "example-supplier-review";
    private static final RuleEngine ENGINE = RuleEngine.compile(RuleSetJson.shipped(ID));
    private static final String ONE = """
            {"format":"credit-scenarios/1","ruleSet":"x","scenarios":[{"id":"one","title":{"zh":"一","en":"one"},
            "asOf":"2026-06-30","subject":{"code":"91110105PDY00001XG","name":"示例甲食品有限公司"},
            "records":[{"id":"p1","type":"penalty","dates":{"DECIDED":"2025-03-01"},"amount":"500"}],
            "expect":{"grade":"A"}}]}""";

    @TestFactory
    Stream<DynamicTest> theShippedScenariosHold() {
        return ScenarioSet.shipped(ID).scenarios().stream()
                .map(one -> dynamicTest(one.id(), () -> one.run(ENGINE).verify()));
    }

    @Test
    void oneCallRunsAllAndSaysWhatTheyCover() {
        ScenarioReport report = ScenarioSet.shipped(ID).run(ENGINE);
        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.coverage().missed()).isEmpty();
        assertThat(report.coverage().covered())
                .contains(new Coverage.Part(Coverage.Kind.FIRED, "/rules/V1"))
                .contains(new Coverage.Part(Coverage.Kind.NOT_MET, "/rules/B1/when/0"));
    }

    @Test
    void whatNoScenarioGoesThroughIsMissedAndSaysSo() {
        Coverage coverage = ScenarioSet.parse(ONE).run(ENGINE).coverage();
        assertThat(coverage.missed())
                .contains(new Coverage.Part(Coverage.Kind.FIRED, "/rules/V1"))
                .contains(new Coverage.Part(Coverage.Kind.MET, "/rules/P2/when"))
                .doesNotContain(new Coverage.Part(Coverage.Kind.NOT_MET, "/rules/P2/when"));
        Coverage.Part part = new Coverage.Part(Coverage.Kind.FIRED, "/rules/V1");
        assertThat(part.message(Locale.ENGLISH)).isEqualTo("/rules/V1: fires in no scenario");
        assertThat(part.message(Locale.CHINESE)).isEqualTo("/rules/V1：没有情景使其触发");
        Coverage none = Coverage.of(ENGINE.ruleSet(), List.of());
        assertThat(none.covered()).isEmpty();
    }

    @Test
    void aMismatchNamesBothSidesAndFailsATest() {
        ScenarioSet wrong = ScenarioSet.parse(
                ONE.replace("{\"grade\":\"A\"}", "{\"grade\":\"D\",\"score\":\"1\",\"fired\":[],\"reasons\":[\"X\"]}"));
        ScenarioResult result = wrong.run(ENGINE).results().get(0);
        assertThat(result.isAsExpected()).isFalse();
        assertThat(result.mismatches())
                .extracting(ScenarioMismatch::kind)
                .contains(ScenarioMismatch.Kind.GRADE, ScenarioMismatch.Kind.SCORE, ScenarioMismatch.Kind.REASONS);
        assertThat(result.mismatches().get(0).message(Locale.ENGLISH)).isEqualTo("one: the grade is A, expected is D");
        assertThat(result.mismatches().get(0).message(Locale.CHINESE)).isEqualTo("one：等级为 A，应为 D");
        assertThatThrownBy(result::verify).isInstanceOf(AssertionError.class).hasMessageContaining("expected is D");
    }

    @Test
    void aWholeCreditFileIsReadAsWell() {
        Scenario stated = ScenarioSet.parse(ONE).scenarios().get(0);
        String document = CreditFileJson.standard().toJson(stated.file());
        int records = ONE.indexOf("\"subject\"");
        int expect = ONE.indexOf("\"expect\"");
        String text = ONE.substring(0, records)
                + "\"file\":" + CanonicalJson.write(JsonValue.string(document))
                + "," + ONE.substring(expect);
        Scenario whole = ScenarioSet.parse(text).scenarios().get(0);
        assertThat(whole.file()).isEqualTo(stated.file());
        assertThatCode(() -> whole.run(ENGINE).verify()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credit-scenarios/1 | credit-scenarios/2 | /format
            "asOf"             | "asof"             | /scenarios/0/asof
            2026-06-30         | 2026-06-31         | /scenarios/0/asOf
            91110105PDY00001XG | 91110105PDY00001XX | /scenarios/0/subject/code
            "amount":"500"     | "amount":"5.001"   | /scenarios/0/records/0/amount
            "DECIDED":         | "Decided":         | /scenarios/0/records/0/dates/Decided
            {"grade":"A"}      | {}                 | /scenarios/0/expect
            "grade":"A"        | "grade":1          | /scenarios/0/expect/grade
            """)
    void refusesAnotherFormWithThePath(String from, String to, String place) {
        assertThat(ONE).contains(from);
        assertThatThrownBy(() -> ScenarioSet.parse(ONE.replace(from, to)))
                .isInstanceOfSatisfying(
                        InvalidRuleSetException.class,
                        e -> assertThat(e.findings().get(0).place()).isEqualTo(place));
    }

    @Test
    void thereAreNoScenariosOfAnUnknownRuleSet() {
        assertThatThrownBy(() -> ScenarioSet.shipped("none")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScenarioSet.shipped("../x")).isInstanceOf(IllegalArgumentException.class);
    }
}
