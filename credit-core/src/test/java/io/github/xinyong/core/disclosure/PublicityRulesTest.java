package io.github.xinyong.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.RuleDate;
import io.github.xinyong.core.law.TransitionPolicy;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicityRulesTest {

    private static final PublicityRules RULES = PublicityRules.bundled();
    private static final LawRegister LAW = LawRegister.bundled();

    /** A penalty decided on 2026-01-31, published on 2026-02-05, with its duties done on 2026-03-01. */
    private static CreditRecord penalty(Severity severity, String categories) {
        return CreditRecord.builder("A", CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .severity(severity)
                .decided(LocalDate.parse("2026-01-31"))
                .date(RecordDate.PUBLISHED, PartialDate.parse("2026-02-05"))
                .date(RecordDate.CORRECTED, PartialDate.parse("2026-03-01"))
                .details(PenaltyDetails.builder()
                        .set(
                                PenaltyDetails.CATEGORIES,
                                Stream.of(categories.split(" ", -1))
                                        .filter(each -> !each.isEmpty())
                                        .map(PenaltyCategory::valueOf)
                                        .collect(Collectors.toSet()))
                        .build())
                .build();
    }

    private static PublicityCase of(CreditRecord record) {
        return PublicityCase.of(SubjectType.ORGANIZATION, PublicityObject.PENALTY, record);
    }

    private static Publicity under(String document, PublicityCase of) {
        PublicityChannel channel =
                document.startsWith("SAMR") ? PublicityChannel.MARKET_REGULATION : PublicityChannel.CREDIT_CHINA;
        return RULES.under(document, channel, of, Confidence.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({
        // Credit China counts from the decision, 2026-01-31
        "REPAIR-527, GENERAL, FINE, , AFTER_SHORTEST_PERIOD, 2026-05-01, 2027-01-31",
        "REPAIR-527, SERIOUS, FINE, SPECIFIC_SERIOUS=NO, AFTER_SHORTEST_PERIOD, 2026-08-01, 2029-01-31",
        "REPAIR-527, SERIOUS, FINE, SPECIFIC_SERIOUS=YES, NEVER, , 2029-01-31",
        "REPAIR-58, GENERAL, FINE, FOOD_DRUG_EQUIPMENT=NO SAFETY_FIRE=NO, AFTER_SHORTEST_PERIOD, 2026-05-01, 2029-01-31",
        "REPAIR-58, SERIOUS, FINE, FOOD_DRUG_EQUIPMENT=YES, AFTER_SHORTEST_PERIOD, 2027-02-01, 2029-01-31",
        "REPAIR-58, SERIOUS, FINE, FOOD_DRUG_EQUIPMENT=NO SAFETY_FIRE=YES, AFTER_SHORTEST_PERIOD, 2027-02-01, 2029-01-31",
        "REPAIR-36, MINOR, FINE, , AT_ONCE, , 2026-04-30",
        "REPAIR-36, GENERAL, FINE, , AFTER_SHORTEST_PERIOD, 2026-05-01, 2027-01-31",
        "REPAIR-36, SERIOUS, PERMIT_REVOKED, , AFTER_SHORTEST_PERIOD, 2027-02-01, 2029-01-31",
        // market regulation counts from publication, 2026-02-05
        "SAMR-REP-2021, MINOR, PUBLIC_CRITICISM, , BY_ITSELF, , 2026-05-05",
        "SAMR-REP-2021, MINOR, PUBLIC_CRITICISM WARNING, , BY_ITSELF, , 2026-05-05",
        "SAMR-REP-2021, MINOR, FINE, , BY_ITSELF, , 2026-05-05",
        "SAMR-REP-2021, GENERAL, FINE, FOOD_DRUG_EQUIPMENT=NO, AFTER_SHORTEST_PERIOD, 2026-08-06, 2029-02-05",
        "SAMR-REP-2021, GENERAL, FINE, FOOD_DRUG_EQUIPMENT=YES, AFTER_SHORTEST_PERIOD, 2027-02-06, 2029-02-05",
        "SAMR-REP-2021, SERIOUS, FINE, FOOD_DRUG_EQUIPMENT=NO, AFTER_SHORTEST_PERIOD, 2026-08-06, 2029-02-05",
        "SAMR-REP-2021, SERIOUS, FINE PERMIT_REVOKED, , NEVER, , 2029-02-05",
        "SAMR-REP-2021, MINOR, QUALIFICATION_LOWERED, , NEVER, , 2029-02-05",
        "SAMR-107, MINOR, FINE, , BY_ITSELF, , 2026-05-05",
        "SAMR-107, GENERAL, FINE, , AFTER_SHORTEST_PERIOD, 2026-05-06, 2027-02-05",
        "SAMR-107, SERIOUS, PRODUCTION_STOPPED, , AFTER_SHORTEST_PERIOD, 2027-02-06, 2029-02-05",
    })
    void countsByEachVersionFromItsOwnDate(
            String document,
            Severity severity,
            String categories,
            @Nullable String features,
            Publicity.Repair repair,
            @Nullable String application,
            String lastDay) {
        PublicityCase of = of(penalty(severity, categories));
        for (String feature : features == null ? List.<String>of() : List.of(features.split(" ", -1))) {
            int equals = feature.indexOf('=');
            of = of.with(
                    PublicityFeature.valueOf(feature.substring(0, equals)),
                    Truth.valueOf(feature.substring(equals + 1)));
        }
        Publicity publicity = under(document, of);
        assertThat(publicity.gaps()).isEmpty();
        assertThat(publicity.isDetermined()).isTrue();
        assertThat(publicity.shown()).isEqualTo(Truth.YES);
        assertThat(publicity.repair()).isEqualTo(repair);
        assertThat(
                        publicity.earliestApplication() == null
                                ? null
                                : publicity.earliestApplication().toString())
                .isEqualTo(application);
        assertThat(publicity.lastDay()).hasToString(lastDay);
        assertThat(publicity.end()).isEqualTo(Publicity.End.STOPS);
        assertThat(publicity.anchor())
                .isEqualTo(document.startsWith("SAMR") ? RecordDate.PUBLISHED : RecordDate.DECIDED);
        assertThat(publicity.documentId()).isEqualTo(document);
        LocalDate last = LocalDate.parse(lastDay);
        assertThat(publicity.isShownOn(last)).isEqualTo(Truth.YES);
        assertThat(publicity.isShownOn(last.plusDays(1))).isEqualTo(Truth.NO);
        assertThat(publicity.isShownOn(LocalDate.parse("2026-01-30"))).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"SAMR-REP-2021", "SAMR-107"})
    void neverShowsAWarningOfMarketRegulation(String document) {
        Publicity publicity = under(document, of(penalty(Severity.MINOR, "WARNING")));
        assertThat(publicity.shown()).isEqualTo(Truth.NO);
        assertThat(publicity.repair()).isEqualTo(Publicity.Repair.NOT_SHOWN);
        assertThat(publicity.lastDay()).isNull();
        assertThat(publicity.end()).isEqualTo(Publicity.End.NONE);
        assertThat(publicity.isShownOn(LocalDate.parse("2026-02-06"))).isEqualTo(Truth.NO);
        assertThat(publicity.isDetermined()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REPAIR-527; MINOR; FINE; TEXT_NOT_SEEN at REPAIR-527; ",
                "REPAIR-527; SERIOUS; FINE; FEATURE_UNKNOWN at SPECIFIC_SERIOUS; 2029-01-31",
                "REPAIR-527; UNDETERMINED; FINE; SEVERITY_UNDETERMINED, FEATURE_UNKNOWN at SPECIFIC_SERIOUS, TEXT_NOT_SEEN at REPAIR-527;",
                "REPAIR-58; MINOR; WARNING; CONFIDENCE_TOO_LOW at REPAIR-58: LOW; ",
                "REPAIR-58; GENERAL; FINE; FEATURE_UNKNOWN at FOOD_DRUG_EQUIPMENT, FEATURE_UNKNOWN at SAFETY_FIRE; 2029-01-31",
                "REPAIR-36; UNDETERMINED; FINE; SEVERITY_UNDETERMINED; 2026-04-30..2029-01-31",
                "SAMR-REP-2021; UNDETERMINED; FINE; SEVERITY_UNDETERMINED, FEATURE_UNKNOWN at FOOD_DRUG_EQUIPMENT; 2026-05-05..2029-02-05",
                "SAMR-REP-2021; MINOR; ''; CATEGORIES_MISSING; ",
                "SAMR-107; MINOR; PUBLIC_CRITICISM; CONFIDENCE_TOO_LOW at SAMR-107: LOW; ",
                "SAMR-107; UNDETERMINED; FINE; SEVERITY_UNDETERMINED; 2026-05-05..2029-02-05",
                "SAMR-107; SERIOUS; OCCUPATION_RESTRICTED; RESTRICTION_END_MISSING at SAMR-107; ",
            })
    void saysWhatIsMissing(
            String document, Severity severity, String categories, String gaps, @Nullable String lastDay) {
        Publicity publicity = under(document, of(penalty(severity, categories)));
        assertThat(publicity.isDetermined()).isFalse();
        assertThat(publicity.gaps().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .isEqualTo(gaps);
        assertThat(publicity.lastDay() == null ? null : publicity.lastDay().toString())
                .isEqualTo(lastDay);
    }

    @Test
    void isSeenByWhoeverTakesLessSureRulesToo() {
        PublicityCase of = of(penalty(Severity.MINOR, "WARNING"));
        Publicity low = RULES.under("REPAIR-58", PublicityChannel.CREDIT_CHINA, of, Confidence.LOW);
        assertThat(low.shown()).isEqualTo(Truth.NO);
        assertThat(low.confidence()).isEqualTo(Confidence.LOW);
        PublicityCase person =
                PublicityCase.of(SubjectType.PERSON, PublicityObject.PENALTY, penalty(Severity.SERIOUS, "FINE"));
        assertThat(under("REPAIR-58", person).gaps())
                .singleElement()
                .hasToString("CONFIDENCE_TOO_LOW at REPAIR-58: LOW");
        assertThat(RULES.under("REPAIR-58", PublicityChannel.CREDIT_CHINA, person, Confidence.LOW)
                        .shown())
                .isEqualTo(Truth.NO);
        Publicity medium = RULES.under(
                "SAMR-107", PublicityChannel.MARKET_REGULATION, of(penalty(Severity.GENERAL, "FINE")), Confidence.HIGH);
        assertThat(medium.gaps()).singleElement().hasToString("CONFIDENCE_TOO_LOW at SAMR-107: MEDIUM");
        assertThat(medium.repair()).isEqualTo(Publicity.Repair.UNDETERMINED);
        assertThat(medium.isShownOn(LocalDate.parse("2026-03-01"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void leavesItToTheSectorWhenTheDutiesWereNotDoneInTime() {
        CreditRecord open = penalty(Severity.GENERAL, "FINE").toBuilder()
                .date(RecordDate.CORRECTED, null)
                .build();
        Publicity publicity = under("REPAIR-36", of(open));
        assertThat(publicity.gaps()).singleElement().hasToString("SECTOR_RULE_UNKNOWN at REPAIR-36");
        assertThat(publicity.end()).isEqualTo(Publicity.End.STOPS_IF_PERFORMED);
        assertThat(publicity.lastDay()).hasToString("2027-01-31");
        assertThat(publicity.isShownOn(LocalDate.parse("2027-01-31"))).isEqualTo(Truth.YES);
        assertThat(publicity.isShownOn(LocalDate.parse("2027-02-01"))).isEqualTo(Truth.UNKNOWN);
        CreditRecord late = open.toBuilder()
                .date(RecordDate.CORRECTED, PartialDate.parse("2027-02-01"))
                .build();
        assertThat(under("REPAIR-36", of(late)).isDetermined()).isFalse();
        CreditRecord onTheLastDay = open.toBuilder()
                .date(RecordDate.CORRECTED, PartialDate.parse("2027-01-31"))
                .build();
        assertThat(under("REPAIR-36", of(onTheLastDay)).isDetermined()).isTrue();
        // the older versions do not ask
        assertThat(under("REPAIR-527", of(open)).isDetermined()).isTrue();
    }

    @Test
    void isShownAsLongAsABanLasts() {
        CreditRecord banned = penalty(Severity.SERIOUS, "OCCUPATION_RESTRICTED").toBuilder()
                .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2036-01-31"))
                .build();
        assertThat(under("SAMR-107", of(banned)).lastDay()).hasToString("2036-01-31");
        assertThat(under("SAMR-REP-2021", of(banned)).lastDay()).hasToString("2036-01-31");
        assertThat(under("REPAIR-36", of(banned)).lastDay()).hasToString("2029-01-31");
        CreditRecord shorter = banned.toBuilder()
                .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2027"))
                .build();
        assertThat(under("SAMR-107", of(shorter)).lastDay()).hasToString("2029-02-05");
        CreditRecord fined = penalty(Severity.SERIOUS, "FINE").toBuilder()
                .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2099-12-31"))
                .build();
        assertThat(under("SAMR-107", of(fined)).lastDay()).hasToString("2029-02-05");
    }

    @Test
    void keepsThePrecisionOfTheDateItCountsFrom() {
        CreditRecord month = penalty(Severity.GENERAL, "FINE").toBuilder()
                .date(RecordDate.DECIDED, PartialDate.parse("2026-01"))
                .build();
        Publicity publicity = under("REPAIR-36", of(month));
        assertThat(publicity.earliestApplication()).hasToString("2026-04-02..2026-05-01");
        assertThat(publicity.lastDay()).hasToString("2027-01-01..2027-01-31");
        assertThat(publicity.gaps()).singleElement().hasToString("PARTIAL_DATE: 2026-01");
        assertThat(publicity.isShownOn(LocalDate.parse("2026-01-15"))).isEqualTo(Truth.UNKNOWN);
        assertThat(publicity.isShownOn(LocalDate.parse("2026-06-01"))).isEqualTo(Truth.YES);
        assertThat(publicity.isShownOn(LocalDate.parse("2027-01-15"))).isEqualTo(Truth.UNKNOWN);
        CreditRecord undated = month.toBuilder().date(RecordDate.DECIDED, null).build();
        Publicity unknown = under("REPAIR-36", of(undated));
        assertThat(unknown.gaps()).extracting(Object::toString).contains("ANCHOR_MISSING at DECIDED");
        assertThat(unknown.lastDay()).isNull();
        assertThat(unknown.isShownOn(LocalDate.parse("2026-06-01"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void countsListingsToo() {
        CreditRecord listing = CreditRecord.builder("L", "listing")
                .decided(LocalDate.parse("2026-01-31"))
                .build();
        PublicityCase serious = PublicityCase.of(SubjectType.ORGANIZATION, PublicityObject.SERIOUS_LIST, listing);
        assertThat(under("SAMR-107", serious).earliestApplication()).hasToString("2027-02-01");
        assertThat(under("SAMR-107", serious).lastDay()).hasToString("2029-01-31");
        assertThat(under("REPAIR-36", serious).lastDay()).hasToString("2029-01-31");
        assertThat(under("REPAIR-58", serious).gaps()).singleElement().hasToString("NO_RULE at REPAIR-58");
        PublicityCase abnormal = PublicityCase.of(SubjectType.ORGANIZATION, PublicityObject.ABNORMAL_LIST, listing);
        Publicity open = under("SAMR-107", abnormal);
        assertThat(open.end()).isEqualTo(Publicity.End.OPEN);
        assertThat(open.repair()).isEqualTo(Publicity.Repair.AT_ONCE);
        assertThat(open.isDetermined()).isTrue();
        assertThat(open.isShownOn(LocalDate.parse("2046-01-31"))).isEqualTo(Truth.YES);
        assertThat(open.isShownOn(LocalDate.parse("2026-01-30"))).isEqualTo(Truth.NO);
    }

    @Test
    void asksEveryVersionOrTheOneThatThePolicyChooses() {
        PublicityCase of = of(penalty(Severity.GENERAL, "FINE"));
        assertThat(RULES.underAll(PublicityChannel.CREDIT_CHINA, of, Confidence.MEDIUM))
                .extracting(Publicity::documentId)
                .containsExactly("REPAIR-527", "REPAIR-58", "REPAIR-36");
        assertThat(RULES.documents(PublicityChannel.MARKET_REGULATION, PublicityObject.PENALTY))
                .containsExactly("SAMR-REP-2021", "SAMR-107");
        assertThat(Objects.requireNonNull(RULES.choose(
                                        PublicityChannel.CREDIT_CHINA,
                                        PublicityObject.PENALTY,
                                        LAW,
                                        TransitionPolicy.at(RuleDate.APPLICATION),
                                        of.dates().with(RuleDate.APPLICATION, PartialDate.parse("2026-05-04")),
                                        Confidence.MEDIUM)
                                .document())
                        .id())
                .isEqualTo("REPAIR-36");
        assertThat(of.dates().date(RuleDate.DECISION)).hasToString("2026-01-31");
        assertThat(of.dates().date(RuleDate.PUBLICATION)).hasToString("2026-02-05");
        assertThat(of).hasToString("penalty A");
    }

    @ParameterizedTest
    @CsvSource({
        // decided under REPAIR-58 (to 2029-01-31), asked under REPAIR-36 (to 2027-01-31)
        "GENERAL, 2026-02-01, YES",
        "GENERAL, 2027-01-31, YES",
        "GENERAL, 2027-02-01, NO",
        "SERIOUS, 2029-01-31, YES",
        "SERIOUS, 2029-02-01, NO",
        "UNDETERMINED, 2026-05-01, UNKNOWN",
    })
    void isShownForCertainOnlyIfEveryVersionThatMayCountSaysSo(Severity severity, LocalDate day, Truth shown) {
        PublicityCase of = of(penalty(severity, "FINE"));
        assertThat(RULES.isShownOn(day, PublicityChannel.CREDIT_CHINA, of, LAW, Confidence.MEDIUM))
                .isEqualTo(shown);
        assertThat(RULES.isShownOn(
                        LocalDate.parse("2018-01-01"),
                        PublicityChannel.CREDIT_CHINA,
                        of(CreditRecord.builder("B", CreditRecord.PENALTY)
                                .decided(LocalDate.parse("2017-01-01"))
                                .build()),
                        LAW,
                        Confidence.MEDIUM))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void everyVersionIsInTheRegister() {
        for (PublicityChannel channel : PublicityChannel.values()) {
            for (PublicityObject object : PublicityObject.values()) {
                assertThat(LAW.documents(RULES.documents(channel, object).toArray(String[]::new)))
                        .isNotEmpty();
            }
        }
        assertThat(RULES.edition()).isEqualTo("2026-07");
        assertThat(RULES).hasToString("PublicityRules[2026-07, 29 rules]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "credit-china\tpenalty\tD\tany\tDECIDED\tafter 3M\t1Y\t\tH",
                "credit\tpenalty\tD\tany\tDECIDED\tafter 3M\t1Y\t\tH\t",
                "credit-china\tfine\tD\tany\tDECIDED\tafter 3M\t1Y\t\tH\t",
                "credit-china\tpenalty\tD\tsome\tDECIDED\tafter 3M\t1Y\t\tH\t",
                "credit-china\tpenalty\tD\tany\tNEVER\tafter 3M\t1Y\t\tH\t",
                "credit-china\tpenalty\tD\tany\tDECIDED\tafter\t1Y\t\tH\t",
                "credit-china\tpenalty\tD\tany\tDECIDED\tnever\tlong\t\tH\t",
                "credit-china\tpenalty\tD\tany\tDECIDED\tnever\t1Y\tmore\tH\t",
                "credit-china\tpenalty\tD\tany\tDECIDED\tnever\t1Y\t\tX\t",
            })
    void refusesATableOfAnotherForm(String row) {
        String head =
                "# edition\t1\nchannel\tobject\tdocument\twhen\tanchor\trepair\tlongest\tbesides\tconfidence\tnote\n";
        assertThatThrownBy(() -> PublicityRules.parse(head + row)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PublicityRules.parse(row)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PublicityRules.parse(head).documents(PublicityChannel.CREDIT_CHINA, PublicityObject.PENALTY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PublicityGap.Code.class)
    void everyGapHasAMessageInBothLanguages(PublicityGap.Code code) {
        String place = switch (code) {
            case ANCHOR_MISSING -> "DECIDED";
            case FEATURE_UNKNOWN -> "SAFETY_FIRE";
            default -> "REPAIR-36";
        };
        PublicityGap gap = PublicityGap.of(code, place);
        assertThat(gap.code()).isEqualTo(code.name());
        assertThat(gap.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        assertThat(gap.message(Locale.CHINESE)).endsWith("。").doesNotContain("{");
        assertThat(gap).isEqualTo(PublicityGap.of(code, place)).isNotEqualTo(PublicityGap.of(code, ""));
        assertThat(gap).hasSameHashCodeAs(PublicityGap.of(code, place));
        for (PublicityFeature feature : PublicityFeature.values()) {
            for (Locale locale : Set.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(ResourceBundle.getBundle("io.github.xinyong.core.disclosure.messages", locale)
                                .getString("name." + feature))
                        .isNotBlank();
            }
        }
    }
}
