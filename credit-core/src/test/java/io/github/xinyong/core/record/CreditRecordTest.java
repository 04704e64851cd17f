package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Map;
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
                .testEquals();
    }

    @ParameterizedTest
    @EnumSource
    void penaltyCategoriesAreFoundByTheirNameInTheLaw(PenaltyCategory category) {
        assertThat(PenaltyCategory.named(category.chinese())).isEqualTo(category);
        assertThat(PenaltyCategory.named(category.chinese() + "x")).isNull();
    }
}
