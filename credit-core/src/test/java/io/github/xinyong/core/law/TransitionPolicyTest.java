package io.github.xinyong.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.core.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionPolicyTest {

    private static final LawRegister LAW = LawRegister.bundled();
    private static final List<LawDocument> REPAIR = LAW.documents("REPAIR-527", "REPAIR-58", "REPAIR-36");

    private static final RuleDates CASE = RuleDates.none()
            .with(RuleDate.ACT, PartialDate.parse("2023-03-01"))
            .with(RuleDate.DECISION, PartialDate.parse("2025-11-03"))
            .with(RuleDate.PUBLICATION, PartialDate.parse("2023-04"))
            .with(RuleDate.APPLICATION, PartialDate.parse("2026-05-04"));

    private static RuleChoice choose(RuleDate date, Confidence least) {
        return TransitionPolicy.at(date).choose(REPAIR, CASE, least);
    }

    @ParameterizedTest
    @CsvSource({
        // the start of REPAIR-527 is of medium confidence
        "ACT, MEDIUM, REPAIR-527, MEDIUM",
        "DECISION, MEDIUM, REPAIR-58, HIGH",
        "DECISION, HIGH, REPAIR-58, HIGH",
        "PUBLICATION, LOW, REPAIR-527, MEDIUM",
        "APPLICATION, HIGH, REPAIR-36, HIGH",
    })
    void takesTheVersionInForceAtTheDateItNames(RuleDate date, Confidence least, String id, Confidence confidence) {
        RuleChoice choice = choose(date, least);
        assertThat(choice.isDetermined()).isTrue();
        assertThat(choice.document()).isEqualTo(LAW.document(id));
        assertThat(choice.candidates()).containsExactly(choice.document());
        assertThat(choice.confidence()).isEqualTo(confidence);
        assertThat(choice.gaps()).isEmpty();
        assertThat(choice).hasToString(id + " " + confidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-31; REPAIR-58; ;",
                "2026-04-01; REPAIR-36; ;",
                "2026-04; REPAIR-36; ;",
                "2026; ; VERSION_UNDECIDED at REPAIR-58, REPAIR-36: 2026; REPAIR-58, REPAIR-36",
                "2018; ; NO_VERSION_IN_FORCE at REPAIR-527, REPAIR-58, REPAIR-36: 2018;",
                "2019; ; VERSION_UNDECIDED at REPAIR-527: 2019; REPAIR-527",
                "; ; RULE_DATE_MISSING at APPLICATION; REPAIR-527, REPAIR-58, REPAIR-36",
            })
    void isUndeterminedWhereTheDateDoesNotDecide(
            @Nullable String date, @Nullable String id, @Nullable String gap, @Nullable String candidates) {
        RuleDates dates = CASE.with(RuleDate.APPLICATION, date == null ? null : PartialDate.parse(date));
        RuleChoice choice = TransitionPolicy.at(RuleDate.APPLICATION).choose(REPAIR, dates, Confidence.MEDIUM);
        assertThat(choice.isDetermined()).isEqualTo(id != null);
        if (gap != null) {
            assertThat(choice.gaps()).singleElement().hasToString(gap);
            assertThat(choice.document()).isNull();
            assertThat(choice.confidence()).isNull();
            assertThat(choice.candidates().stream().map(LawDocument::id).toList())
                    .isEqualTo(candidates == null ? List.of() : List.of(candidates.split(", ")));
            assertThat(choice).hasToString("undetermined [" + gap + "]");
        } else {
            assertThat(choice.document()).isEqualTo(LAW.document(String.valueOf(id)));
        }
    }

    @Test
    void isUndeterminedWhereItIsLessSureThanAskedFor() {
        RuleChoice low = choose(RuleDate.ACT, Confidence.HIGH);
        assertThat(low.isDetermined()).isFalse();
        assertThat(low.candidates()).containsExactly(REPAIR.get(0));
        assertThat(low.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo("CONFIDENCE_TOO_LOW");
            assertThat(gap.place()).isEqualTo("REPAIR-527");
            assertThat(gap.found()).isEqualTo("MEDIUM");
            assertThat(gap.expected()).isEqualTo("HIGH");
            assertThat(gap.message(Locale.ENGLISH))
                    .isEqualTo("What is known of REPAIR-527 is of medium confidence; high was asked for.");
            assertThat(gap.message(Locale.CHINESE)).isEqualTo("关于 REPAIR-527 的依据可信度为中，而要求的是高。");
        });
        TransitionPolicy unsure = TransitionPolicy.at(RuleDate.APPLICATION).withConfidence(Confidence.LOW);
        assertThat(unsure.choose(REPAIR, CASE, Confidence.MEDIUM).gaps())
                .singleElement()
                .hasToString("CONFIDENCE_TOO_LOW at REPAIR-36: LOW");
        assertThat(unsure.choose(REPAIR, CASE, Confidence.LOW).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void doesNotChooseBetweenTwoThatAreBothInForce() {
        RuleChoice choice = TransitionPolicy.at(RuleDate.APPLICATION)
                .choose(LAW.documents("SAMR-44", "SAMR-45", "SAMR-REP-2021"), CASE, Confidence.LOW);
        assertThat(choice.gaps()).singleElement().hasToString("VERSIONS_OVERLAP at SAMR-44, SAMR-45: 2026-05-04");
        assertThat(choice.candidates()).isEqualTo(LAW.documents("SAMR-44", "SAMR-45"));
    }

    @Test
    void namesTheDateThatIsMissing() {
        LawGap gap = TransitionPolicy.at(RuleDate.EVALUATED)
                .choose(REPAIR, CASE, Confidence.LOW)
                .gaps()
                .get(0);
        assertThat(gap.found()).isNull();
        assertThat(gap.expected()).isNull();
        assertThat(gap.message(Locale.ENGLISH))
                .isEqualTo("Which version of the rule counts depends on the time evaluated, which is not known.");
        assertThat(gap.message(Locale.CHINESE)).isEqualTo("适用哪一版规则取决于评价期间，而该日期未知。");
    }

    @ParameterizedTest
    @EnumSource(LawGap.Code.class)
    void everyGapHasAMessageInBothLanguages(LawGap.Code code) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            ResourceBundle bundle = ResourceBundle.getBundle("io.github.xinyong.core.law.messages", locale);
            assertThat(bundle.getString(code.name())).contains("{0}");
            for (RuleDate date : RuleDate.values()) {
                assertThat(bundle.getString("date." + date)).isNotBlank();
            }
            for (Confidence confidence : Confidence.values()) {
                assertThat(bundle.getString("confidence." + confidence)).isNotBlank();
            }
        }
    }

    @Test
    void findsTheVersionsByTheirIds() {
        assertThat(REPAIR).extracting(LawDocument::id).containsExactly("REPAIR-527", "REPAIR-58", "REPAIR-36");
        assertThatThrownBy(() -> LAW.documents("REPAIR-36", "REPAIR-37"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REPAIR-37");
    }

    @Test
    void areValues() {
        new EqualsTester()
                .addEqualityGroup(
                        TransitionPolicy.at(RuleDate.ACT),
                        TransitionPolicy.at(RuleDate.ACT).withConfidence(Confidence.HIGH))
                .addEqualityGroup(TransitionPolicy.at(RuleDate.ACT).withConfidence(Confidence.LOW))
                .addEqualityGroup(TransitionPolicy.at(RuleDate.DECISION))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        RuleDates.none(),
                        CASE.with(RuleDate.ACT, null)
                                .with(RuleDate.DECISION, null)
                                .with(RuleDate.PUBLICATION, null)
                                .with(RuleDate.APPLICATION, null))
                .addEqualityGroup(CASE, CASE.with(RuleDate.ACT, CASE.date(RuleDate.ACT)))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(choose(RuleDate.ACT, Confidence.LOW), choose(RuleDate.ACT, Confidence.MEDIUM))
                .addEqualityGroup(choose(RuleDate.ACT, Confidence.HIGH), choose(RuleDate.ACT, Confidence.HIGH))
                .addEqualityGroup(choose(RuleDate.DECISION, Confidence.HIGH))
                .addEqualityGroup(choose(RuleDate.EVALUATED, Confidence.HIGH))
                .testEquals();
        assertThat(TransitionPolicy.at(RuleDate.ACT)).hasToString("rule at ACT");
        assertThat(TransitionPolicy.at(RuleDate.ACT).withConfidence(Confidence.LOW))
                .hasToString("rule at ACT (LOW)");
        assertThat(TransitionPolicy.at(RuleDate.ACT)
                        .withConfidence(Confidence.LOW)
                        .date())
                .isEqualTo(RuleDate.ACT);
        assertThat(TransitionPolicy.at(RuleDate.ACT).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(CASE.with(RuleDate.ACT, null)
                        .with(RuleDate.PUBLICATION, null)
                        .with(RuleDate.DECISION, null))
                .hasToString("{APPLICATION=2026-05-04}");
    }
}
