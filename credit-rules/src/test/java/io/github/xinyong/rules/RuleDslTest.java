package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleDsl.all;
import static io.github.xinyong.rules.RuleDsl.atLeast;
import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.cap;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.dayCount;
import static io.github.xinyong.rules.RuleDsl.days;
import static io.github.xinyong.rules.RuleDsl.daysSinceLast;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.fired;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.grade;
import static io.github.xinyong.rules.RuleDsl.group;
import static io.github.xinyong.rules.RuleDsl.max;
import static io.github.xinyong.rules.RuleDsl.months;
import static io.github.xinyong.rules.RuleDsl.not;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.parameter;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.sum;
import static io.github.xinyong.rules.RuleDsl.veto;
import static io.github.xinyong.rules.RuleDsl.years;
import static io.github.xinyong.rules.RuleDsl.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.json.RuleSetJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDslTest {

    private static RecordFilter penalties(int inTheLastYears) {
        return records("penalty").last(years(inTheLastYears), RecordDate.DECIDED);
    }

    private static ReasonCode reason(String id, String zh, String en) {
        return new ReasonCode(id, new Bilingual(zh, en));
    }

    @Test
    void spellsTheShippedExampleInJava() {
        ScoreCard card = new ScoreCard(
                0,
                BigDecimal.valueOf(95),
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                List.of(
                        group("penalties", "处罚次数", "penalties", "-30", null),
                        group("fines", "罚款金额", "fines", "-25", null)),
                List.of(band("A", "90", null), band("B", "75", "90"), band("C", "60", "75"), band("D", null, "60")));
        RuleSet set = RuleSet.builder("example-supplier-review", "1.0.0")
                .title(
                        "示例：供应商信用评审（本项目自拟，不是法规）",
                        "Example: supplier review (made up for this project, not a regulation)")
                .standing(Standing.OWN)
                .inForce(DateSpan.startingAt(LocalDate.of(2020, 1, 1)))
                .basis(LegalBasis.cited("本项目自拟示例，不是法规 / An example of this project, not a regulation"))
                .subjects(
                        SubjectKind.ENTERPRISE,
                        SubjectKind.FARMERS_COOPERATIVE,
                        SubjectKind.PUBLIC_INSTITUTION,
                        SubjectKind.SOCIAL_ORGANIZATION,
                        SubjectKind.OTHER_ORGANIZATION)
                .scale(Scale.of(
                        grade("A", "优先", "preferred"),
                        grade("B", "正常", "regular"),
                        grade("C", "关注", "watched"),
                        grade("D", "暂停", "suspended")))
                .card(card)
                .parameters(
                        new Parameter(
                                "several",
                                new Bilingual("多次受罚的件数", "penalties that are several"),
                                Unit.RECORDS,
                                List.of(
                                        RuleDsl.from(LocalDate.of(2020, 1, 1), "4"),
                                        RuleDsl.from(LocalDate.of(2024, 1, 1), "3"))),
                        new Parameter(
                                "large-fine",
                                new Bilingual("大额罚款", "large fine"),
                                Unit.YUAN,
                                List.of(RuleDsl.from(LocalDate.of(2020, 1, 1), "200000.00"))))
                .rules(
                        rule("P1", "两年内每件行政处罚", "Each penalty of the last two years")
                                .when(exists(penalties(2)))
                                .then(points("-5").per(penalties(2)).group("penalties"))
                                .reason("R-PENALTIES"),
                        rule("P2", "一年内多次受罚", "Several penalties within a year")
                                .when(count(records("penalty").last(months(12), RecordDate.DECIDED))
                                        .atLeast(parameter("several")))
                                .then(points("-10").group("penalties"))
                                .reason("R-PENALTIES"),
                        rule("P3", "三年内罚款合计较大", "Fines of the last three years add up")
                                .when(sum(penalties(3).withAmount()).atLeast(yuan("100000")))
                                .then(points("-15").group("fines"))
                                .reason("R-FINES"),
                        rule("P4", "三年内有大额罚款", "A large fine in the last three years")
                                .when(max(penalties(3).withAmount()).ifNone("0").atLeast(parameter("large-fine")))
                                .then(points("-20").group("fines"))
                                .reason("R-FINES"),
                        rule("B1", "五年内无处罚", "No penalty in the last five years")
                                .when(not(exists(penalties(5))))
                                .then(points("5.0"))
                                .reason("R-CLEAN"),
                        rule("V1", "三年内单笔罚款特别大", "A very large fine in the last three years")
                                .when(exists(penalties(3).withAmount().amountFrom("1000000")))
                                .then(veto("D"))
                                .reason("R-VERY-LARGE"),
                        rule("C1", "九十天内刚受处罚", "A penalty in the last ninety days")
                                .when(daysSinceLast(penalties(5), RecordDate.DECIDED)
                                        .ifNone("99999")
                                        .atMost(dayCount(90)))
                                .then(cap("B"))
                                .reason("R-RECENT"),
                        rule("C2", "多项问题并存", "Several problems at once")
                                .when(atLeast(2, fired("P2"), fired("P3"), fired("P4")))
                                .then(cap("C"))
                                .reason("R-SEVERAL"),
                        rule("X1", "两年内仅一件小额处罚", "Only one penalty in two years, and a small one")
                                .when(all(
                                        count(penalties(2)).equalTo(number(1)),
                                        count(penalties(2).withAmount().amountBelow("1000"))
                                                .equalTo(number(1))))
                                .then(points("-1").group("penalties"))
                                .exceptionTo("P1"),
                        rule("X2", "五年内首次受罚且罚款合计较小", "The first penalty in five years, and small fines in all")
                                .when(all(
                                        count(penalties(5)).equalTo(number(1)),
                                        sum(penalties(5).withAmount()).lessThan(yuan("10000"))))
                                .exceptionTo("C1"),
                        rule("F1", "有异议待处理", "A record is disputed")
                                .when(exists(records("penalty").dispute(DisputeState.OPEN)))
                                .then(flag("disputed-record")))
                .reasons(
                        reason("R-VERY-LARGE", "有特别大额的罚款", "There is a very large fine"),
                        reason("R-SEVERAL", "多项问题并存", "Several problems exist at once"),
                        reason("R-RECENT", "最近刚受处罚", "A penalty is recent"),
                        reason("R-PENALTIES", "有行政处罚", "There are penalties"),
                        reason("R-FINES", "罚款金额较大", "Fines are considerable"),
                        reason("R-CLEAN", "长期无处罚", "There has been no penalty for long"))
                .build();

        assertThat(set).isEqualTo(RuleSetJson.shipped("example-supplier-review"));
    }

    @Test
    void buildsNothingThatTheTreeRefuses() {
        assertThatThrownBy(() -> yuan("0.001")).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> yuan("1E+1000000")).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> yuan("1E-1000000")).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> count(records()).ifNone("1")).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> records().effect(new EffectState[0])).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> records(" ")).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> all()).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> rule("a b", "甲", "x").when(fired("r")).then(flag("f")))
                .isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> new Scale(List.of())).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> Scale.of(grade("A", "甲", "x"), grade("A", "乙", "y")))
                .isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> new Bilingual("", "x")).isInstanceOf(InvalidRuleSetException.class);
        assertThatThrownBy(() -> new Bilingual("甲", "x".repeat(1001))).isInstanceOf(InvalidRuleSetException.class);
        for (Period period : List.of(Period.ZERO, Period.ofDays(-1), Period.ofYears(101), Period.ofDays(40_000))) {
            assertThatThrownBy(() -> records().last(period, RecordDate.DECIDED))
                    .isInstanceOf(InvalidRuleSetException.class);
        }
        assertThat(records().last(days(36_500), RecordDate.DECIDED)).isNotNull();
    }

    @Test
    void equalNumbersAndPeriodsAreEqualNodes() {
        assertThat(yuan("10.50")).isEqualTo(yuan("10.5"));
        assertThat(yuan("100")).isEqualTo(yuan("1E2")).hasSameHashCodeAs(yuan("1E2"));
        assertThat(records().last(months(24), RecordDate.DECIDED))
                .isEqualTo(records().last(years(2), RecordDate.DECIDED));
        assertThat(records("b", "a")).isEqualTo(records("a", "b"));
    }
}
