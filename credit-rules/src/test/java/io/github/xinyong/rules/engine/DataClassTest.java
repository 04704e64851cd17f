package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DataClass;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.RuleSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Filters by the data class that the catalogue gives the type of a record. */
class DataClassTest {

    private static final CreditRecord TAX = record("t", "tax-event");
    private static final CreditRecord SOCIAL_SECURITY = record("r", "social-insurance-event");
    private static final CreditRecord PENALTY = record("p", "penalty");
    private static final CreditRecord LOCAL = record("x", "local-note");

    private static CreditRecord record(String id, String type) {
        return Views.record(id, type, Severity.GENERAL, "2026-01-01", null);
    }

    private static RuleExplanation judge(RecordFilter filter, int atLeast, CreditRecord... records) {
        RuleSet set = RuleSet.builder("t", "1")
                .subjects(SubjectKind.ENTERPRISE)
                .rules(rule("R", "甲", "x")
                        .when(count(filter).atLeast(number(atLeast)))
                        .then(flag("f")))
                .build();
        return RuleEngine.compile(set).at(Views.TIME).explain(Views.of(records)).rule("R");
    }

    @Test
    void countsTheTypesOfTheClass() {
        RecordFilter filter = records().dataClass(DataClass.TAX, DataClass.SOCIAL_SECURITY);

        assertThat(judge(filter, 2, TAX, PENALTY, SOCIAL_SECURITY).status()).isEqualTo(RuleStatus.FIRED);
        assertThat(judge(filter, 3, TAX, PENALTY, SOCIAL_SECURITY).status()).isEqualTo(RuleStatus.NOT_MET);
    }

    @Test
    void goesTogetherWithTypes() {
        RecordFilter filter = records("penalty", "tax-event").dataClass(DataClass.TAX);

        assertThat(judge(filter, 1, TAX).status()).isEqualTo(RuleStatus.FIRED);
        assertThat(judge(filter, 1, PENALTY).status()).isEqualTo(RuleStatus.NOT_MET);
    }

    @Test
    void isNotKnownOfATypeThatTheCatalogueDoesNotHave() {
        RuleExplanation why = judge(records().dataClass(DataClass.TAX), 1, LOCAL);

        assertThat(why.status()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(why.causes())
                .containsExactly(new UndeterminedCause(UndeterminedCause.Kind.CLASS_UNKNOWN, "x", "local-note", null));
        assertThat(why.causes().get(0).message(Locale.CHINESE)).contains("local-note");
    }
}
