package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.all;
import static io.github.xinyong.rules.RuleDsl.any;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.parameter;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.SubjectAttribute;
import org.junit.jupiter.api.Test;

class ImplicationTest {

    private final Metric penalties = count(records("penalty"));
    private final Condition two = penalties.atLeast(number(2));
    private final Condition three = penalties.atLeast(number(3));
    private final Condition permit = exists(records("permit"));

    /** Over all comparisons with small thresholds: a yes holds for every number, and tighter limits of one side are seen. */
    @Test
    void ofComparisonsIsNeverWrong() {
        int seen = 0;
        for (Relation given : Relation.values()) {
            for (Relation needed : Relation.values()) {
                for (int a = -2; a <= 2; a++) {
                    for (int b = -2; b <= 2; b++) {
                        boolean holds = Implication.holds(
                                new Condition.Compare(penalties, given, number(a)),
                                new Condition.Compare(penalties, needed, number(b)));
                        boolean follows = follows(given, a, needed, b);
                        assertThat(!holds || follows)
                                .as("%s %s, %s %s", given, a, needed, b)
                                .isTrue();
                        seen += holds ? 1 : 0;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(150);
    }

    /** In halves, since what holds of whole numbers alone is not meant to be seen. */
    private static boolean follows(Relation given, int a, Relation needed, int b) {
        for (int halves = -20; halves <= 20; halves++) {
            Outcome first = Range.compare(halves, halves, given, 2L * a, 2L * a);
            Outcome second = Range.compare(halves, halves, needed, 2L * b, 2L * b);
            if (first == Outcome.MET && second != Outcome.MET) {
                return false;
            }
        }
        return true;
    }

    @Test
    void needsEveryPartOfTheSecondFromSomePartOfTheFirst() {
        assertThat(Implication.holds(all(permit, three), two)).isTrue();
        assertThat(Implication.holds(all(three, permit), all(permit, two))).isTrue();
        assertThat(Implication.holds(three, all(permit, two))).isFalse();
        assertThat(Implication.holds(two, three)).isFalse();
    }

    @Test
    void seesAlternativesAndSubjects() {
        assertThat(Implication.holds(three, any(permit, two))).isTrue();
        assertThat(Implication.holds(any(permit, three), two)).isFalse();
        assertThat(Implication.holds(subject(SubjectAttribute.KIND, "A"), subject(SubjectAttribute.KIND, "A", "B")))
                .isTrue();
        assertThat(Implication.holds(subject(SubjectAttribute.KIND, "A", "B"), subject(SubjectAttribute.KIND, "A")))
                .isFalse();
        assertThat(Implication.holds(subject(SubjectAttribute.DIVISION, "A"), subject(SubjectAttribute.PROVINCE, "A")))
                .isFalse();
    }

    @Test
    void seesEqualThresholdsThatAreNoConstants() {
        assertThat(Implication.holds(penalties.moreThan(parameter("p")), penalties.atLeast(parameter("p"))))
                .isTrue();
        assertThat(Implication.holds(penalties.moreThan(parameter("p")), penalties.atLeast(parameter("q"))))
                .isFalse();
    }
}
