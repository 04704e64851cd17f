package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.RuleSet;
import org.junit.jupiter.api.Test;

class SerializationTest {

    private final RuleSet set = RuleSets.graded(rule("a", "甲", "x")
                    .when(exists(records("penalty").last(years(2), RecordDate.DECIDED)))
                    .then(points("-30")))
            .build();
    private final Evaluator evaluator = RuleEngine.compile(set).at(Views.TIME);
    private final FileView certain = Views.of(Views.penalty("p", "2026-01-01", null));
    private final FileView uncertain = Views.of(Views.penalty("p", "2024", null));

    @Test
    void anEngineIsCompiledAgainWhereItLands() {
        RuleEngine landed = SerializableTester.reserialize(evaluator.engine());

        assertThat(landed.ruleSet()).isEqualTo(set);
        assertThat(landed.fingerprint()).isEqualTo(evaluator.engine().fingerprint());
        assertThat(landed.at(Views.TIME).decide(certain)).isEqualTo(evaluator.decide(certain));
    }

    @Test
    void anEvaluatorKeepsItsTime() {
        assertThat(SerializableTester.reserialize(evaluator).decide(certain)).isEqualTo(evaluator.decide(certain));
    }

    @Test
    void aDecisionStaysEqual() {
        SerializableTester.reserializeAndAssert(evaluator.decide(certain));
        SerializableTester.reserializeAndAssert(evaluator.decide(uncertain));
        assertThat(evaluator.decide(certain)).isNotEqualTo(evaluator.decide(uncertain));
    }

    @Test
    void pluginsAreNotCarriedAlong() {
        RuleEngine engine = RuleEngine.compile(set, Plugins.of(() -> "example/1"));

        assertThatThrownBy(() -> SerializableTester.reserialize(engine))
                .hasMessage("An engine with plug-ins is not serialised; hand them in where it lands: [example/1]");
    }
}
