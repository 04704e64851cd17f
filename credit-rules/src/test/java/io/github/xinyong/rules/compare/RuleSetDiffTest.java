package io.github.xinyong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleSetDiffTest {

    private static final RuleSet SET = RuleSetJson.shipped("example-supplier-review");

    static RuleSet edited(String from, String to) {
        String text = RuleSetJson.write(SET);
        assertThat(text).contains(from);
        return RuleSetJson.parse(text.replace(from, to));
    }

    @Test
    void equalRuleSetsDoNotDiffer() {
        assertThat(RuleSetDiff.of(SET, SET).isEmpty()).isTrue();
    }

    @Test
    void aChangedNumberIsNamedByIdsAndInBothLanguages() {
        RuleSet other =
                edited("{\"from\":\"2024-01-01\",\"value\":\"3\"}", "{\"from\":\"2024-01-01\",\"value\":\"2\"}");
        RuleSetDiff diff = RuleSetDiff.of(SET, other);
        assertThat(diff.changes()).hasSize(1);
        RuleSetDiff.Change change = diff.changes().get(0);
        assertThat(change.message(Locale.ENGLISH)).isEqualTo("/parameters/several/values/1/value: \"3\" became \"2\"");
        assertThat(change.message(Locale.CHINESE)).isEqualTo("/parameters/several/values/1/value：由 \"3\" 改为 \"2\"");
        assertThat(change.code()).isEqualTo("CHANGED");
        assertThat(diff.parts()).containsExactly("/parameters/several");
    }

    @Test
    void rulesAreMatchedByIdWhereverTheyStand() {
        List<Rule> rules = new ArrayList<>(SET.rules());
        Collections.reverse(rules);
        Rule removed = rules.remove(rules.size() - 1);
        RuleSet other = with(rules);
        RuleSetDiff diff = RuleSetDiff.of(SET, other);
        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.place())
                .containsExactly("REMOVED /rules/" + removed.id(), "REORDERED /rules");
        assertThat(RuleSetDiff.of(other, SET).changes().get(0).kind()).isEqualTo(RuleSetDiff.Kind.ADDED);
    }

    static RuleSet with(List<Rule> rules) {
        return new RuleSet(
                SET.id(),
                SET.version(),
                SET.title(),
                SET.standing(),
                SET.confidence(),
                SET.inForce(),
                SET.basis(),
                SET.subjects(),
                SET.scale(),
                SET.card(),
                SET.parameters(),
                SET.tables(),
                rules,
                SET.reasons());
    }
}
