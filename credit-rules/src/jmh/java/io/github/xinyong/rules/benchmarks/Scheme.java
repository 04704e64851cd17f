package io.github.xinyong.rules.benchmarks;

import static io.github.xinyong.core.record.RecordDate.DECIDED;
import static io.github.xinyong.core.record.Severity.MINOR;
import static io.github.xinyong.core.record.Severity.SERIOUS;
import static io.github.xinyong.rules.RuleDsl.all;
import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.cap;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.days;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.grade;
import static io.github.xinyong.rules.RuleDsl.group;
import static io.github.xinyong.rules.RuleDsl.max;
import static io.github.xinyong.rules.RuleDsl.not;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.sum;
import static io.github.xinyong.rules.RuleDsl.veto;
import static io.github.xinyong.rules.RuleDsl.years;
import static io.github.xinyong.rules.RuleDsl.yuan;

import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A made-up scheme of 32 rules: deductions by count and amount in sliding windows, six vetoes, caps, bands, four exceptions. */
final class Scheme {

    private final List<Rule> rules = new ArrayList<>();

    private Scheme() {}

    static RuleSet ruleSet() {
        Scheme scheme = new Scheme();
        scheme.deductions();
        scheme.amounts();
        scheme.judgements();
        scheme.exceptions();
        return RuleSet.builder("benchmark", "1")
                .subjects(SubjectKind.ENTERPRISE)
                .scale(Scale.of(grade("A", "甲", "A"), grade("B", "乙", "B"), grade("C", "丙", "C"), grade("D", "丁", "D")))
                .card(new ScoreCard(
                        0,
                        BigDecimal.valueOf(95),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        List.of(
                                group("penalties", "处罚", "penalties", "-25", null),
                                group("amounts", "金额", "amounts", "-20", null)),
                        List.of(
                                band("A", "90", null),
                                band("B", "75", "90"),
                                band("C", "60", "75"),
                                band("D", null, "60"))))
                .rules(scheme.rules.toArray(new Rule[0]))
                .build();
    }

    private static RecordFilter last(String type, int years) {
        return records(type).last(years(years), DECIDED);
    }

    private void add(String id, Condition condition, Effect effect) {
        rules.add(rule(id, "规则", "rule").when(condition).then(effect));
    }

    private void several(String id, String type, int years, int least, Effect effect) {
        add(id, count(last(type, years)).atLeast(number(least)), effect);
    }

    private void deductions() {
        several("D01", "penalty", 1, 1, points("-5").group("penalties"));
        several("D02", "penalty", 2, 3, points("-8").group("penalties"));
        several("D03", "penalty", 3, 6, points("-10").group("penalties"));
        several("D04", "tax", 1, 1, points("-4"));
        several("D05", "tax", 2, 3, points("-6"));
        several("D06", "judgment", 2, 1, points("-6"));
        several("D07", "judgment", 5, 4, points("-8"));
        several("D08", "abnormal", 1, 1, points("-3"));
        several("D09", "complaint", 1, 5, points("-3"));
        several("D10", "wage", 2, 1, points("-6"));
        several("D11", "inspection", 1, 3, points("-2"));
        add(
                "D12",
                count(last("penalty", 3).severity(SERIOUS)).atLeast(number(1)),
                points("-12").group("penalties"));
        several("B01", "award", 3, 1, points("3"));
        add("B02", not(exists(last("penalty", 3))), points("3"));
    }

    private void amount(String id, String type, int years, String least, Effect effect) {
        add(id, sum(last(type, years).withAmount()).atLeast(yuan(least)), effect);
    }

    private void amounts() {
        amount("A01", "penalty", 1, "100000", points("-5").group("amounts"));
        amount("A02", "penalty", 3, "500000", points("-10").group("amounts"));
        amount("A03", "tax", 2, "50000", points("-5").group("amounts"));
        amount("A04", "wage", 2, "100000", points("-6").group("amounts"));
        amount("A05", "judgment", 3, "1000000", points("-8").group("amounts"));
        add(
                "A06",
                max(last("penalty", 3).withAmount()).ifNone("0").atLeast(yuan("200000")),
                points("-6").group("amounts"));
    }

    private void judgements() {
        add("V01", count(last("penalty", 2).severity(SERIOUS)).atLeast(number(3)), veto("D"));
        add("V02", exists(last("penalty", 3).amountFrom("1000000").withAmount()), veto("D"));
        several("V03", "judgment", 2, 5, veto("D"));
        amount("V04", "wage", 1, "500000", veto("D"));
        add(
                "V05",
                all(
                        exists(last("tax", 3).severity(SERIOUS)),
                        sum(last("tax", 3).withAmount()).atLeast(yuan("500000"))),
                veto("D"));
        several("V06", "abnormal", 3, 6, veto("D"));
        add("C01", exists(records("penalty").last(days(90), DECIDED)), cap("B"));
        several("C02", "judgment", 1, 1, cap("B"));
    }

    private void exceptions() {
        rules.add(rule("X01", "例外", "exception")
                .when(all(
                        count(last("penalty", 2)).equalTo(number(1)),
                        exists(last("penalty", 2).severity(MINOR))))
                .exceptionTo("D01"));
        rules.add(rule("X02", "例外", "exception")
                .when(count(last("penalty", 5)).equalTo(number(1)))
                .exceptionTo("C01"));
        rules.add(rule("X03", "例外", "exception")
                .when(sum(last("judgment", 2).withAmount()).lessThan(yuan("10000")))
                .exceptionTo("D06"));
        rules.add(rule("X04", "例外", "exception")
                .when(count(last("award", 1)).atLeast(number(1)))
                .exceptionTo("D08"));
    }
}
