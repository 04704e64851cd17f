package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.github.xinyong.core.record.DetailsField.Kind;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypedDetailsTest {

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "OPEN")
    void theFieldsOfAFormAreItsConstantsInTheOrderOfTheirNames(DetailsType type) throws Exception {
        TypedDetails empty = type.builder().build();
        List<DetailsField<?>> constants = new ArrayList<>();
        for (var field : empty.getClass().getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == DetailsField.class) {
                DetailsField<?> constant = (DetailsField<?>) field.get(null);
                assertThat(constant.name())
                        .isEqualTo(camelCase(field.getName()))
                        .matches("[a-z][A-Za-z]*");
                assertThat(constant.owner()).isEqualTo(type);
                assertThat(type.field(constant.name())).isSameAs(constant);
                constants.add(constant);
            }
        }
        assertThat(type.fields()).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(type.fields()).isSortedAccordingTo(Comparator.comparing(DetailsField::name));
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.detailsType()).isEqualTo(type);
        assertThat(DetailsType.ofId(type.id())).contains(type);
        assertThat(empty).hasToString(type.id() + "[]");
    }

    @Test
    void formsHaveDifferentIdsAndOpenDetailsHaveNoFields() {
        assertThat(Arrays.stream(DetailsType.values()).map(DetailsType::id)).doesNotHaveDuplicates();
        assertThat(DetailsType.ofId("unheard-of")).isEmpty();
        assertThat(DetailsType.OPEN.fields()).isEmpty();
        assertThat(DetailsType.OPEN.field("remark")).isNull();
        assertThatThrownBy(DetailsType.OPEN::builder).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyKindOfValueIsUsedBySomeForm() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (DetailsType type : DetailsType.values()) {
            type.fields().forEach(field -> kinds.add(field.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        PenaltyDetails details = PenaltyDetails.builder()
                .set(PenaltyDetails.FINE, Money.ofFen(1))
                .set(PenaltyDetails.FINE, null)
                .set(PenaltyDetails.FACTS, "")
                .set(PenaltyDetails.CATEGORIES, Set.of())
                .build();
        assertThat(details.get(PenaltyDetails.FINE)).isNull();
        assertThat(details.get(PenaltyDetails.FACTS)).isEmpty();
        assertThat(details.get(PenaltyDetails.CATEGORIES)).isEmpty();
        assertThat(details.get(PenaltyDetails.PROCEDURE)).isNull();
        assertThat(details).isEqualTo(PenaltyDetails.builder().build());
        assertThat(details.isEmpty()).isTrue();
    }

    @Test
    void codesAreKeptInTheOrderOfTheirEnumAndCannotBeChanged() {
        Set<PenaltyCategory> given =
                new HashSet<>(Set.of(PenaltyCategory.PERMIT_REVOKED, PenaltyCategory.WARNING, PenaltyCategory.FINE));
        PenaltyDetails details =
                PenaltyDetails.builder().set(PenaltyDetails.CATEGORIES, given).build();
        given.clear();
        assertThat(details.get(PenaltyDetails.CATEGORIES))
                .containsExactly(PenaltyCategory.WARNING, PenaltyCategory.FINE, PenaltyCategory.PERMIT_REVOKED)
                .isUnmodifiable();
        assertThat(details).hasToString("penalty[categories=[WARNING, FINE, PERMIT_REVOKED]]");
        assertThat(MemberSink.constantId(PenaltyCategory.PERMIT_REVOKED)).isEqualTo("permit-revoked");
        assertThat(PenaltyDetails.CATEGORIES.code("permit-revoked")).isEqualTo(PenaltyCategory.PERMIT_REVOKED);
        assertThat(PenaltyDetails.CATEGORIES.code("PERMIT_REVOKED")).isNull();
        assertThat(PenaltyDetails.CATEGORIES.codes()).hasSize(PenaltyCategory.values().length);
    }

    @Test
    void everyCodeIsFoundByItsId() {
        for (DetailsType type : DetailsType.values()) {
            for (DetailsField<?> field : type.fields()) {
                for (String id : field.codes()) {
                    assertThat(field.code(id))
                            .isNotNull()
                            .extracting(MemberSink::constantId)
                            .isEqualTo(id);
                }
            }
        }
    }

    @Test
    void aFieldOfAnotherFormIsRefused() {
        PermitDetails permit = PermitDetails.builder().build();
        assertThatThrownBy(() -> permit.get(PenaltyDetails.FINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No field of permit: penalty.fine");
        assertThatThrownBy(() -> PermitDetails.builder().set(PenaltyDetails.REMARK, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueOfAnotherTypeIsRefusedWithoutShowingIt() {
        for (DetailsType type : DetailsType.values()) {
            for (DetailsField<?> field : type.fields()) {
                assertThatThrownBy(() -> type.builder().put(field, List.of("秘密")))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(field.toString())
                        .hasMessageNotContaining("秘密");
            }
        }
        assertThatThrownBy(() -> PenaltyDetails.builder().put(PenaltyDetails.PROCEDURE, PenaltyCategory.FINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "1E+2, 100", "0.000, 0", "-7.10, -7.1", "0E-40, 0"})
    void numbersAreKeptPlainWithoutTrailingZeros(BigDecimal given, String kept) {
        EvaluationDetails details =
                EvaluationDetails.builder().set(EvaluationDetails.SCORE, given).build();
        assertThat(String.valueOf(details.get(EvaluationDetails.SCORE))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"1E+34", "1E-35", "12345678901234567890123456789012345", "1E+1000000000"})
    void numbersOfTooManyDigitsAreRefused(BigDecimal given) {
        assertThatThrownBy(() -> EvaluationDetails.builder().set(EvaluationDetails.SCORE, given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("34 digits");
    }

    @Test
    void aBuilderOfDetailsHoldsWhatTheyState() {
        AwardDetails award = AwardDetails.builder()
                .set(AwardDetails.TITLE, "守合同重信用")
                .set(AwardDetails.LEVEL, "省级")
                .build();
        assertThat(award.toBuilder().build()).isEqualTo(award).hasSameHashCodeAs(award);
        assertThat(award.toBuilder().put(AwardDetails.LEVEL, null).build()).isNotEqualTo(award);
        assertThat(AwardDetails.builder().build())
                .isNotEqualTo(PermitDetails.builder().build());
    }

    @Test
    void textsAndNamesAreNotShownInLogs() {
        ContractDetails details = ContractDetails.builder()
                .set(ContractDetails.COUNTERPARTY_NAME, "秘密")
                .set(ContractDetails.MATTER, "秘密")
                .set(ContractDetails.PERFORMANCE, Performance.PERFORMED)
                .build();
        assertThat(details).hasToString("contract[performance=PERFORMED]");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-30, PERFORMED, 2024-01-01, YES",
        "2024-06-30, 2024-07-01, PERFORMED, 2024-01-01, NO",
        "2024-06-30, 2024-06, PERFORMED, 2024-01-01, YES",
        "2024-06-15, 2024-06, PERFORMED, 2024-01-01, UNKNOWN",
        "2024-06-30, , PERFORMED, 2024-12-31, UNKNOWN",
        "2024-06-30, , NOT_PERFORMED, 2024-06-30, UNKNOWN",
        "2024-06-30, , NOT_PERFORMED, 2024-07-01, NO",
        "2024-06-30, 2024-06-01, PARTLY_PERFORMED, 2024-07-01, NO",
        "2024-06, , PARTLY_PERFORMED, 2024-06-30, UNKNOWN",
        "2024-06-30, , , 2024-07-01, UNKNOWN",
        ", 2024-06-30, PERFORMED, 2024-07-01, UNKNOWN",
    })
    void aPromiseIsKeptInTimeAsFarAsTheDatesTell(
            @Nullable String promised,
            @Nullable String performed,
            @Nullable Performance state,
            String asOf,
            Truth expected) {
        ObligationDetails obligation = ObligationDetails.builder()
                .set(ObligationDetails.PROMISED_ON, date(promised))
                .set(ObligationDetails.PERFORMED_ON, date(performed))
                .set(ObligationDetails.PERFORMANCE, state)
                .build();
        assertThat(obligation.inTime(PartialDate.parse(asOf))).isEqualTo(expected);
        CommitmentDetails commitment = CommitmentDetails.builder()
                .set(CommitmentDetails.PROMISED_ON, date(promised))
                .set(CommitmentDetails.PERFORMED_ON, date(performed))
                .set(CommitmentDetails.PERFORMANCE, state)
                .build();
        assertThat(commitment.inTime(PartialDate.parse(asOf))).isEqualTo(expected);
        ContractDetails contract = ContractDetails.builder()
                .set(ContractDetails.PROMISED_ON, date(promised))
                .set(ContractDetails.PERFORMED_ON, date(performed))
                .set(ContractDetails.PERFORMANCE, state)
                .build();
        assertThat(contract.inTime(PartialDate.parse(asOf))).isEqualTo(expected);
    }

    @Test
    void aDeclarationIsTheSubjectsOwnWordUntilVerifiedBySomebodyOnADay() {
        DeclarationDetails own = DeclarationDetails.builder()
                .set(DeclarationDetails.ITEM, "ISO 9001")
                .build();
        assertThat(own.verified()).isFalse();
        TypedDetails.Builder<?> builder = own.toBuilder().put(DeclarationDetails.VERIFIER, "示例协会");
        assertThat(((DeclarationDetails) builder.build()).verified()).isFalse();
        builder.put(DeclarationDetails.VERIFIED_ON, PartialDate.parse("2026-05"));
        assertThat(((DeclarationDetails) builder.build()).verified()).isTrue();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.split("_", -1)) {
            name.append(name.isEmpty() ? part.substring(0, 1).toLowerCase(java.util.Locale.ROOT) : part.substring(0, 1))
                    .append(part.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }
}
