package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CreditRecordTest {

    private static CreditRecord.Builder penalty() {
        return CreditRecord.builder("A", CreditRecord.PENALTY)
                .decided(LocalDate.parse("2024-03-01"))
                .source(Source.of("示例机关"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEachDateApart(RecordDate which) {
        CreditRecord record = CreditRecord.builder("A", "x")
                .date(which, PartialDate.parse("2024-03"))
                .build();
        for (RecordDate date : RecordDate.values()) {
            assertThat(record.date(date)).isEqualTo(date == which ? PartialDate.parse("2024-03") : null);
        }
        assertThat(record.toBuilder().date(which, null).build().date(which)).isNull();
    }

    @Test
    void saysNothingThatWasNotSaid() {
        CreditRecord record = CreditRecord.builder("A", "x").build();
        assertThat(record.polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(record.severity()).isEqualTo(Severity.UNDETERMINED);
        assertThat(record.amount()).isNull();
        assertThat(record.bases()).isEmpty();
        assertThat(record.details()).isSameAs(OpenDetails.NONE);
        assertThat(record.source()).isEqualTo(Source.of(""));
    }

    @Test
    void aBuilderOfItMakesItAgainAndLeavesItAlone() {
        CreditRecord record = penalty()
                .amount(Money.ofFen(1))
                .polarity(Polarity.ADVERSE)
                .severity(Severity.MINOR)
                .basis(LegalBasis.cited("《某法》"))
                .details(OpenDetails.of(JsonValue.object(Map.of("a", JsonValue.ofNull()))))
                .build();
        assertThat(record.toBuilder().build()).isEqualTo(record);
        CreditRecord.Builder builder = record.toBuilder();
        builder.basis(LegalBasis.cited("《另法》")).date(RecordDate.DECIDED, null);
        assertThat(record.bases()).hasSize(1);
        assertThat(record.date(RecordDate.DECIDED)).isNotNull();
    }

    @Test
    void hasAnIdAndAType() {
        assertThatThrownBy(() -> CreditRecord.builder(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CreditRecord.builder("A", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEqualWhenAllIsEqual() {
        Source source = Source.of("示例机关");
        new EqualsTester()
                .addEqualityGroup(penalty().build(), penalty().build())
                .addEqualityGroup(penalty().amount(Money.ofFen(1)).build())
                .addEqualityGroup(penalty().severity(Severity.MINOR).build())
                .addEqualityGroup(penalty().polarity(Polarity.ADVERSE).build())
                .addEqualityGroup(penalty().basis(LegalBasis.cited("《某法》")).build())
                .addEqualityGroup(penalty()
                        .details(PenaltyDetails.builder()
                                .set(PenaltyDetails.REMARK, "x")
                                .build())
                        .build())
                .addEqualityGroup(penalty().source(Source.of("")).build())
                .addEqualityGroup(
                        penalty().decided(LocalDate.parse("2024-03-02")).build())
                .addEqualityGroup(CreditRecord.builder("A", CreditRecord.PERMIT).build())
                .addEqualityGroup(source, Source.of("示例机关"))
                .addEqualityGroup(source.withBodyCode("1"))
                .addEqualityGroup(source.withChannel("1"))
                .addEqualityGroup(source.withDocumentNumber("1"))
                .addEqualityGroup(source.withReceivedDigest("1"))
                .addEqualityGroup(source.withStatementId("1"))
                .addEqualityGroup(penalty().area(Area.SOCIAL).build())
                .addEqualityGroup(penalty().evidence(Evidence.of("x")).build())
                .testEquals();
    }

    @Test
    void evidenceIsAValueAndShowsNothing() {
        String digest = "0123456789abcdef".repeat(4);
        PartialDate day = PartialDate.parse("2026-05-01");
        Evidence consent = Evidence.writtenConsent("同意书", day, Set.of("income", "deposits"));
        assertThat(consent.kind()).isEqualTo(Evidence.Kind.WRITTEN_CONSENT);
        assertThat(consent.items()).containsExactly("deposits", "income").isUnmodifiable();
        Evidence full = Evidence.of("秘密")
                .withDigest(digest)
                .withLocator("秘密处")
                .withMediaType("application/pdf")
                .withDate(day);
        assertThat(full.digest()).isEqualTo(digest);
        assertThat(full.locator()).isEqualTo("秘密处");
        assertThat(full.mediaType()).isEqualTo("application/pdf");
        assertThat(full.date()).isEqualTo(day);
        assertThat(full).hasToString("Evidence[DOCUMENT]");
        new EqualsTester()
                .addEqualityGroup(Evidence.of("a"), Evidence.of("a"))
                .addEqualityGroup(Evidence.of("b"))
                .addEqualityGroup(Evidence.of("a").withDigest(digest))
                .addEqualityGroup(Evidence.of("a").withLocator("x"))
                .addEqualityGroup(Evidence.of("a").withMediaType("x"))
                .addEqualityGroup(Evidence.of("a").withDate(day))
                .addEqualityGroup(Evidence.writtenConsent("a", day, Set.of("income")))
                .addEqualityGroup(Evidence.writtenConsent("a", day, Set.of("deposits")))
                .testEquals();
        assertThatThrownBy(() -> Evidence.writtenConsent("a", day, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Evidence.of("a").withDigest("ABC")).isInstanceOf(IllegalArgumentException.class);
    }

    private record Classifier(String id, Severity severity) implements SeverityClassifier {
        @Override
        public Severity classify(CreditRecord record) {
            return severity;
        }
    }

    @Test
    void classifiersDecideOnlyWhatTheSourceLeavesOpenAndOnlyWhenTheyAgree() {
        Classifier minor = new Classifier("a/1", Severity.MINOR);
        Classifier none = new Classifier("b/1", Severity.UNDETERMINED);
        Classifier serious = new Classifier("c/1", Severity.SERIOUS);
        CreditRecord open = penalty().severity(Severity.UNDETERMINED).build();
        assertThat(open.classifiedBy(Plugins.none())).isSameAs(open);
        assertThat(open.classifiedBy(Plugins.of(none))).isSameAs(open);
        assertThat(open.classifiedBy(Plugins.of(minor, none)).severity()).isEqualTo(Severity.MINOR);
        assertThat(open.classifiedBy(Plugins.of(none, serious, new Classifier("d/1", Severity.SERIOUS)))
                        .severity())
                .isEqualTo(Severity.SERIOUS);
        assertThat(open.classifiedBy(Plugins.of(minor, serious))).isSameAs(open);
        CreditRecord said = penalty().severity(Severity.GENERAL).build();
        assertThat(said.classifiedBy(Plugins.of(minor))).isSameAs(said);
    }

    @Test
    void aBuilderOfARecordHoldsAllThatItSays() {
        CreditRecord full = penalty()
                .area(Area.GOVERNMENT)
                .severity(Severity.MINOR)
                .evidence(Evidence.of("a"))
                .evidence(Evidence.of("b"))
                .source(Source.of("x").withStatementId("s-1"))
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full);
        assertThat(full.evidence()).extracting(Evidence::title).containsExactly("a", "b");
        assertThat(full.toBuilder().evidence(List.of()).build().evidence()).isEmpty();
        assertThat(full.source().statementId()).isEqualTo("s-1");
    }

    @ParameterizedTest
    @EnumSource
    void penaltyCategoriesAreFoundByTheirNameInTheLaw(PenaltyCategory category) {
        assertThat(PenaltyCategory.named(category.chinese())).isEqualTo(category);
        assertThat(PenaltyCategory.named(category.chinese() + "x")).isNull();
    }
}
