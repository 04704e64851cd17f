package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.band;
import static io.github.xinyong.rules.RuleDsl.grade;
import static io.github.xinyong.rules.RuleDsl.group;
import static io.github.xinyong.rules.RuleDsl.rule;

import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleDsl;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import java.math.BigDecimal;
import java.util.List;

/** Small rule sets for tests. */
final class RuleSets {

    static final Scale SCALE = Scale.of(grade("A", "甲", "good"), grade("B", "乙", "fair"), grade("C", "丙", "bad"));
    static final ScoreCard CARD = new ScoreCard(
            1,
            BigDecimal.valueOf(100),
            BigDecimal.ZERO,
            BigDecimal.valueOf(100),
            List.of(group("g", "组", "group", "-30", null)),
            List.of(band("A", "80", null), band("B", "50", "80"), band("C", null, "50")));

    private RuleSets() {}

    /** A rule set with grades. */
    static RuleSet.Builder graded(Rule... rules) {
        return flagged(rules).scale(SCALE).card(CARD);
    }

    /** A rule set that gives flags only. */
    static RuleSet.Builder flagged(Rule... rules) {
        return RuleSet.builder("test", "1").subjects(SubjectKind.ENTERPRISE).rules(rules);
    }

    /** A rule that does nothing but fire, or not. */
    static Rule asks(String id, Condition condition) {
        return rule(id, "规则", "rule").when(condition).then(RuleDsl.flag(id));
    }

    /** A condition that is always met. */
    static Condition always() {
        return RuleDsl.number(1).atLeast(RuleDsl.number(1));
    }

    static Evaluator evaluator(RuleSet.Builder set) {
        return RuleEngine.compile(set.build()).at(Views.TIME);
    }
}
