package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetArbitraries;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.Scale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Generated rule sets on generated files. */
class EvaluatorProperties {

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return RuleSetArbitraries.any();
    }

    @Provide
    Arbitrary<RuleSet> closedRuleSets() {
        return RuleSetArbitraries.closed();
    }

    @Provide
    Arbitrary<List<Draft>> exactFiles() {
        return Draft.exact(12);
    }

    @Provide
    Arbitrary<List<Draft>> uncertainFiles() {
        return Draft.uncertain(6);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decidesAsTheTreeReads(
            @ForAll("ruleSets") RuleSet set,
            @ForAll("exactFiles") List<Draft> drafts,
            @ForAll("inputs") Inputs inputs) {
        FileView view = Draft.view(drafts);
        Explanation why = explain(set, view, inputs);
        NaiveInterpreter expected = new NaiveInterpreter(set, view, Views.TIME, inputs);

        boolean open = false;
        for (RuleExplanation rule : why.rules()) {
            assertThat(rule.status())
                    .as(rule.rule().id())
                    .isEqualTo(expected.status(rule.rule().id()));
            Statistics.label("status").collect(rule.status());
            open |= rule.status().isOpen();
        }
        BigDecimal score = expected.score();
        if (!open && score != null) {
            assertThat(why.decision().score()).isEqualByComparingTo(score);
            assertThat(Objects.requireNonNull(why.decision().grade()).id()).isEqualTo(expected.grade(score));
        }
        Statistics.label("decision").collect(why.decision().status());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decidesWhatItExplains(@ForAll("ruleSets") RuleSet set, @ForAll("uncertainFiles") List<Draft> drafts) {
        FileView view = Draft.view(drafts);
        Explanation why = explain(set, view);

        Evaluator evaluator = RuleEngine.compile(set).at(Views.TIME);
        assertThat(evaluator.decide(view)).isEqualTo(why.decision());
        // The same arrays serve the second time.
        assertThat(evaluator.decide(view)).isEqualTo(why.decision());
    }

    /** Whatever the missing and uncertain parts turn out to be, a certain outcome stands and an uncertain one allowed for it. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainStaysTrueHoweverTheUncertainIsSettled(
            @ForAll("closedRuleSets") RuleSet set,
            @ForAll("uncertainFiles") List<Draft> drafts,
            @ForAll Random random) {
        Explanation before = explain(set, Draft.view(drafts));
        Statistics.label("decision").collect(before.decision().status());
        for (int i = 0; i < 8; i++) {
            FileView settled = Draft.view(
                    drafts.stream().map(draft -> draft.settled(random)).toList());
            Explanation after = explain(set, settled);
            for (int rule = 0; rule < set.rules().size(); rule++) {
                requireAllowed(before.rules().get(rule), after.rules().get(rule).status());
            }
            requireAllowed(before.decision(), after.decision());
        }
    }

    private static void requireAllowed(RuleExplanation before, RuleStatus after) {
        switch (before.status()) {
            case FIRED, NOT_MET, NOT_IN_FORCE -> assertThat(after).isEqualTo(before.status());
            case SUPPRESSED -> assertThat(after).isIn(RuleStatus.SUPPRESSED, RuleStatus.NOT_MET);
            case CONFLICT, UNDETERMINED -> assertThat(after).isNotEqualTo(RuleStatus.NOT_IN_FORCE);
        }
    }

    private static void requireAllowed(Decision before, Decision after) {
        BigDecimal lowest = before.lowestScore();
        BigDecimal highest = before.highestScore();
        if (lowest != null) {
            assertThat(after.lowestScore()).isGreaterThanOrEqualTo(lowest);
        }
        if (highest != null) {
            assertThat(after.highestScore()).isLessThanOrEqualTo(highest);
        }
        assertThat(before.possibleGrades()).containsAll(after.possibleGrades());
        for (Assumption assumption : Assumption.values()) {
            AssumedOutcome outer = before.assuming(assumption);
            AssumedOutcome inner = after.assuming(assumption);
            Scale scale = Objects.requireNonNull(before.by().ruleSet().scale());
            int steps = scale.grades().indexOf(outer.grade()) - scale.grades().indexOf(inner.grade());
            assertThat(assumption == Assumption.UNFAVOURABLE ? steps : -steps).isGreaterThanOrEqualTo(0);
        }
        if (before.status() == Decision.Status.DECIDED) {
            assertThat(after.grade()).isEqualTo(before.grade());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everythingUndeterminedHasACause(
            @ForAll("ruleSets") RuleSet set, @ForAll("uncertainFiles") List<Draft> drafts) {
        Explanation why = explain(set, Draft.view(drafts));

        for (RuleExplanation rule : why.rules()) {
            assertThat(rule.causes().isEmpty())
                    .as("%s", rule)
                    .isNotEqualTo(rule.status().isOpen());
        }
        if (why.decision().status() == Decision.Status.UNDETERMINED) {
            Set<Scale.Grade> possible = new HashSet<>(why.decision().possibleGrades());
            assertThat(possible).hasSizeGreaterThan(1);
        }
    }

    @Provide
    Arbitrary<Inputs> inputs() {
        return Arbitraries.of(
                Inputs.none(),
                Inputs.none().withEarlier().withValue("staff", BigDecimal.valueOf(2)),
                Inputs.none()
                        .withEarlier(
                                new Inputs.Earlier("B", new BigDecimal("80.5")),
                                new Inputs.Earlier("D", BigDecimal.TEN)),
                Inputs.none().withValue("staff", BigDecimal.ZERO));
    }

    private static Explanation explain(RuleSet set, FileView view) {
        return explain(set, view, Inputs.none());
    }

    private static Explanation explain(RuleSet set, FileView view, Inputs inputs) {
        List<RuleSetFinding> findings = RuleEngine.check(set);
        // Generated rules may run in a circle or have exceptions without an order; nothing else may be wrong with them.
        assertThat(findings)
                .extracting(RuleSetFinding::kind)
                .isSubsetOf(RuleSetFinding.Kind.CYCLE, RuleSetFinding.Kind.EXCEPTIONS_UNORDERED);
        Assume.that(findings.isEmpty());
        for (Rule rule : set.rules()) {
            Statistics.label("exceptions").collect(!rule.exceptionTo().isEmpty());
        }
        return RuleEngine.compile(set).at(Views.TIME).explain(view, inputs);
    }
}
