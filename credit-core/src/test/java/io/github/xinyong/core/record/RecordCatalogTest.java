package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawRegister;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCatalogTest {

    private static final RecordCatalog BUNDLED = RecordCatalog.bundled();

    private static RecordType type(String id) {
        return Objects.requireNonNull(BUNDLED.type(id));
    }

    @ParameterizedTest
    @CsvSource({"2021, 11", "2022, 12", "2024, 13"})
    void theNationalCatalogueHasItsNumberOfClassesInEachEditionSeen(String edition, int count) {
        assertThat(BUNDLED.classes())
                .filteredOn(each -> each.editions().contains(edition))
                .hasSize(count);
    }

    @Test
    void everyClassOfTheCatalogueHasAType() {
        Set<String> used =
                BUNDLED.types().stream().map(RecordType::catalogClass).collect(Collectors.toSet());
        assertThat(used)
                .containsAll(BUNDLED.classes().stream().map(CatalogClass::id).toList());
    }

    @Test
    void everyDataClassInformationClassAreaAndFormHasAType() {
        assertThat(BUNDLED.types()).extracting(RecordType::dataClass).containsAll(EnumSet.allOf(DataClass.class));
        assertThat(BUNDLED.types())
                .extracting(RecordType::informationClass)
                .containsAll(EnumSet.allOf(InformationClass.class));
        assertThat(BUNDLED.types()).extracting(RecordType::details).containsAll(Arrays.asList(DetailsType.values()));
        // Government integrity and judicial credibility are told by the single record, not by its type.
        assertThat(BUNDLED.types()).extracting(RecordType::area).contains(Area.BUSINESS, Area.SOCIAL, null);
    }

    @Test
    void theTypesNamedInTheCodeAreThere() {
        assertThat(type(CreditRecord.PENALTY).details()).isEqualTo(DetailsType.PENALTY);
        assertThat(type(CreditRecord.PENALTY).polarity()).isEqualTo(Polarity.ADVERSE);
        assertThat(type(CreditRecord.PERMIT).details()).isEqualTo(DetailsType.PERMIT);
        assertThat(BUNDLED.type("unheard-of")).isNull();
        assertThat(BUNDLED.edition()).isEqualTo("2026-11");
        assertThat(BUNDLED).hasToString("RecordCatalog[2026-11, 44 types]");
        assertThat(type("penalty")).hasToString("penalty (2026-11)");
    }

    @Test
    void aTrafficViolationIsADataClassAndNoRecordOfDishonesty() {
        RecordType traffic = type("traffic-violation");
        assertThat(traffic.dataClass()).isEqualTo(DataClass.TRAFFIC);
        assertThat(traffic.polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(traffic.catalogClass()).isEmpty();
        assertThat(traffic.isForPersons()).isTrue();
    }

    @Test
    void listsAndMeasuresNeedARegisteredBasis() {
        assertThat(BUNDLED.types())
                .filteredOn(type -> type.basisRule() == BasisRule.REGISTERED)
                .extracting(RecordType::id)
                .containsExactlyInAnyOrder(
                        "consumption-limit",
                        "abnormal-operation",
                        "serious-list",
                        "court-list",
                        "disciplinary-measure");
    }

    @Test
    void theItemsOfArticle14AreThereWithTheirBasisInTheRegister() {
        assertThat(BUNDLED.items())
                .filteredOn(item -> item.rule() == PersonalItem.Rule.PROHIBITED)
                .extracting(PersonalItem::id)
                .containsExactlyInAnyOrder("religion", "genes", "fingerprints", "blood-type", "medical-history");
        assertThat(BUNDLED.items())
                .filteredOn(item -> item.rule() == PersonalItem.Rule.WRITTEN_CONSENT)
                .extracting(PersonalItem::id)
                .containsExactlyInAnyOrder(
                        "income", "deposits", "securities", "commercial-insurance", "real-estate", "tax-amount");
        for (PersonalItem item : BUNDLED.items()) {
            assertThat(LawRegister.bundled()
                            .document(Objects.requireNonNull(item.basis().documentId())))
                    .isNotNull();
            assertThat(BUNDLED.item(item.id())).isSameAs(item);
            assertThat(item.confidence()).isEqualTo(Confidence.HIGH);
        }
        assertThat(BUNDLED.types())
                .flatExtracting(RecordType::items)
                .doesNotContain("religion", "genes", "fingerprints", "blood-type", "medical-history")
                .contains("income", "deposits", "securities", "commercial-insurance", "real-estate", "tax-amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"血型", "bloodType", "blood_type", "Blood-Type", "BLOOD GROUP", "宗教信仰", "指纹", "病史"})
    void aFieldThatDeclaresAProhibitedItemIsRecognised(String name) {
        assertThat(BUNDLED.prohibited(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "基因检测业务收入", "typeOfBlood", "income", "收入", "diseaseControl"})
    void aFieldThatMerelyContainsSuchAWordIsNot(String name) {
        assertThat(BUNDLED.prohibited(name)).isNull();
    }

    @Test
    void usersAddTypesWithAnEditionOfTheirOwn() {
        RecordType review = RecordType.builder("acme.review", "评价", "Review", "acme/1")
                .informationClass(InformationClass.MARKET_FEEDBACK)
                .catalogClass("contract")
                .items(Set.of("income"))
                .build();
        RecordCatalog more = BUNDLED.with(review);
        assertThat(more.type("acme.review")).isEqualTo(review);
        assertThat(more.types()).hasSize(BUNDLED.types().size() + 1);
        assertThat(BUNDLED.type("acme.review")).isNull();
        assertThat(review.edition()).isEqualTo("acme/1");
        assertThatIllegalArgumentException().isThrownBy(() -> more.with(review)).withMessageContaining("acme.review");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(RecordType.builder("x", "x", "x", "x")
                        .catalogClass("nowhere")
                        .build()))
                .withMessageContaining("nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(RecordType.builder("x", "x", "x", "x")
                        .items(Set.of("shoe-size"))
                        .build()))
                .withMessageContaining("shoe-size");
        assertThatIllegalArgumentException().isThrownBy(() -> RecordType.builder("x", " ", "x", "x"));
    }

    @Test
    void typesAreValues() {
        new EqualsTester()
                .addEqualityGroup(builder().build(), builder().build())
                .addEqualityGroup(RecordType.builder("y", "x", "x", "x").build())
                .addEqualityGroup(builder().catalogClass("contract").build())
                .addEqualityGroup(builder().dataClass(DataClass.TAX).build())
                .addEqualityGroup(
                        builder().informationClass(InformationClass.OPERATION).build())
                .addEqualityGroup(builder().standardChapter("5.1").build())
                .addEqualityGroup(builder().area(Area.SOCIAL).build())
                .addEqualityGroup(builder().polarity(Polarity.ADVERSE).build())
                .addEqualityGroup(builder().details(DetailsType.TAX).build())
                .addEqualityGroup(builder().forPersons(true).build())
                .addEqualityGroup(builder().basisRule(BasisRule.REGISTERED).build())
                .addEqualityGroup(builder().items(Set.of("income")).build())
                .addEqualityGroup(builder().confidence(Confidence.LOW).build())
                .testEquals();
    }

    @Test
    void tablesAreReadStrictly() {
        assertThatIllegalArgumentException().isThrownBy(() -> CatalogTables.parse("id\tname"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogTables.parse("# edition\t1\n# source\tx\nid\tname\na\tb\tc"));
        assertThat(CatalogTables.parse("# edition\t1\n# source\tx\nid\tname\na\t")
                        .rows())
                .containsExactly(List.of("a", ""));
    }

    private static RecordType.Builder builder() {
        return RecordType.builder("x", "x", "x", "x");
    }
}
