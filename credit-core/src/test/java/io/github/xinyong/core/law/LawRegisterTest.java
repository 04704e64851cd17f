package io.github.xinyong.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawRegisterTest {

    private static final LawRegister LAW = LawRegister.bundled();

    @Nested
    class Bundled {

        @Test
        void hasAnEditionAndAllTheDocuments() {
            assertThat(LAW.edition()).isEqualTo("2026-07");
            assertThat(LAW.documents()).hasSize(61);
            assertThat(LAW).hasToString("LawRegister[2026-07, 61 documents]");
        }

        @Test
        void isInOrder() {
            for (LawDocument document : LAW.documents()) {
                assertThat(document.id()).matches("[A-Z0-9-]+");
                assertThat(document.titleZh() + document.number()).isNotBlank();
                assertThat(document.titleEn()).isNotBlank();
                if (document.from() != null && document.lastDay() != null) {
                    assertThat(document.from().isBefore(document.lastDay())).isEqualTo(Truth.YES);
                }
            }
        }

        @ParameterizedTest
        @CsvSource({
            "REPAIR-527, 2023-04-30, YES",
            "REPAIR-527, 2023-05-01, NO",
            "REPAIR-58, 2023-04-30, NO",
            "REPAIR-58, 2023-05-01, YES",
            "REPAIR-58, 2026-03-31, YES",
            "REPAIR-58, 2026-04-01, NO",
            "REPAIR-36, 2026-03-31, NO",
            "REPAIR-36, 2026-04-01, YES",
            "SAMR-REP-2021, 2025-12-24, YES",
            "SAMR-107, 2025-12-24, NO",
            "SAMR-107, 2025-12-25, YES",
            "TAX-2014, 2025-06-30, YES",
            "TAX-2025, 2025-06-30, NO",
            "TAX-2025, 2025-07-01, YES",
            "CUSTOMS-282, 2026-03-31, NO",
            "SPC-2013, 2017-04-30, YES",
            "SPC-2017, 2017-05-01, YES",
            "INFO-654, 2024-05-01, NO",
            "INFO-777, 2024-05-01, YES",
            "SOUND-2025, 2025-03-15, UNKNOWN",
            "SOUND-2025, 2025-02-28, NO",
            "SOUND-2025, 2025-04-01, YES",
            "OUTLINE-2014, 2020-06-01, UNKNOWN",
            "OUTLINE-2014, 2021-01-01, NO",
            "GBT-46276, 2026-01-01, UNKNOWN",
        })
        void knowsWhatIsInForceOnADay(String id, LocalDate day, Truth inForce) {
            LawDocument document = Objects.requireNonNull(LAW.document(id));
            assertThat(document.inForce(day)).isEqualTo(inForce);
            assertThat(LAW.inForce(day).contains(document)).isEqualTo(inForce == Truth.YES);
        }

        @Test
        void saysOfADateWhatIsInForceAndWhatIsUndetermined() {
            LawOnDate march = LAW.on(PartialDate.parse("2025-03"), Confidence.MEDIUM);
            assertThat(march.date()).isEqualTo(PartialDate.parse("2025-03"));
            assertThat(march.least()).isEqualTo(Confidence.MEDIUM);
            assertThat(march.inForce())
                    .extracting(LawDocument::id)
                    .contains("REPAIR-58", "LIMIT-2020", "CIVIL")
                    .doesNotContain("REPAIR-36", "REPAIR-527", "SOUND-2025");
            assertThat(march.undetermined())
                    .extracting(LawDocument::id)
                    .containsExactly("SOUND-2025", "COOP-70", "GBT-46276");
        }

        @Test
        void doesNotCountDatesThatAreLessSureThanAskedFor() {
            LawOnDate day = LAW.on(PartialDate.parse("2026-08-15"), Confidence.HIGH);
            assertThat(day.inForce())
                    .extracting(LawDocument::id)
                    .contains("ECO-2026")
                    .doesNotContain("LIMIT-2020");
            assertThat(day.undetermined())
                    .extracting(LawDocument::id)
                    .contains("LIMIT-2020", "REPAIR-527")
                    .doesNotContain("ECO-2026", "REPAIR-58");
        }

        @Test
        void keepsTheConfidenceOfDatesApart() {
            LawDocument document = Objects.requireNonNull(LAW.document("LIMIT-2020"));
            assertThat(document.confidence()).isEqualTo(Confidence.HIGH);
            assertThat(document.dateConfidence()).isEqualTo(Confidence.MEDIUM);
            assertThat(document.leastConfidence()).isEqualTo(Confidence.MEDIUM);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PENALTY-2021, 2021-07-15, IN_FORCE",
        "PENALTY-2021, 2021-07-14, NOT_IN_FORCE",
        "PENALTY-2021, 2021-07, UNVERIFIED",
        "PENALTY-2021, 2021, UNVERIFIED",
        "PENALTY-2021, 2022, IN_FORCE",
        "PENALTY-1996, 2022, UNVERIFIED",
    })
    void judgesACitationOnADate(String id, String date, BasisStatus status) {
        assertThat(LAW.status(LegalBasis.of(id, "art 9"), PartialDate.parse(date)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "H, MEDIUM, 2025-05-01, IN_FORCE",
        "M, MEDIUM, 2025-04-30, NOT_IN_FORCE",
        "M, HIGH, 2025-05-01, UNVERIFIED",
        "L, MEDIUM, 2025-05-01, UNVERIFIED",
        "L, MEDIUM, 2025-04-30, UNVERIFIED",
        "L, LOW, 2025-04-30, NOT_IN_FORCE",
    })
    void judgesNoCitationByDatesThatAreLessSureThanAskedFor(
            String mark, Confidence least, String date, BasisStatus status) {
        LawRegister law = LawTable.read(
                "# edition\t1\n" + LawTable.HEADER + "\nA\t某法\tSome law\t\t2025-05-01\t\tH\t" + mark + "\t");
        LegalBasis basis = LegalBasis.of("A", "");
        assertThat(law.status(basis, PartialDate.parse(date), least)).isEqualTo(status);
        if (least == Confidence.MEDIUM) {
            assertThat(law.status(basis, PartialDate.parse(date))).isEqualTo(status);
        }
    }

    @Test
    void cannotJudgeACitationInWords() {
        assertThat(LAW.status(LegalBasis.cited("《某法》第一条"), PartialDate.parse("2022")))
                .isEqualTo(BasisStatus.UNVERIFIED);
    }

    @Test
    void refusesTwoDocumentsOfOneId() {
        LawDocument document = LAW.documents().iterator().next();
        assertThatThrownBy(() -> LawRegister.of("x", List.of(document, document)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LawRegister.of("x", List.of(document)).document("none")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# edition\t1",
                "id\ttitle",
                "# edition\t1\nid",
                "# edition\t1\n" + LawTable.HEADER + "\na\tb"
            })
    void refusesATableOfAnotherForm(String table) {
        assertThatThrownBy(() -> LawTable.read(table)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsATable() {
        LawRegister law = LawTable.read("# edition\t2030-01\n" + LawTable.HEADER
                + "\nA-1\t某办法\tSome measures\t1号\t2029-05-01\t2029-12\tH\tM(mem)\ta note"
                + "\nA-2\t某法\tSome law\t\t\t\tM\t\t");
        assertThat(law.edition()).isEqualTo("2030-01");
        assertThat(law.documents())
                .containsExactly(
                        new LawDocument(
                                "A-1",
                                "某办法",
                                "Some measures",
                                "1号",
                                PartialDate.parse("2029-05-01"),
                                PartialDate.parse("2029-12"),
                                Confidence.HIGH,
                                Confidence.LOW,
                                "a note"),
                        new LawDocument(
                                "A-2", "某法", "Some law", "", null, null, Confidence.MEDIUM, Confidence.MEDIUM, ""));
        assertThat(LawTable.read("# edition\t1\n" + LawTable.HEADER).documents())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"H, HIGH", "H(mem), MEDIUM", "M, MEDIUM", "M(mem), LOW", "L, LOW", "L(mem), LOW"})
    void aMarkFromMemoryCountsOneStepLower(String mark, Confidence confidence) {
        assertThat(Confidence.parse(mark)).isEqualTo(confidence);
    }

    @Test
    void confidencesHaveAnOrder() {
        assertThat(Confidence.HIGH.isAtLeast(Confidence.MEDIUM)).isTrue();
        assertThat(Confidence.MEDIUM.isAtLeast(Confidence.MEDIUM)).isTrue();
        assertThat(Confidence.LOW.isAtLeast(Confidence.MEDIUM)).isFalse();
        assertThat(Confidence.HIGH.lower(Confidence.LOW)).isEqualTo(Confidence.LOW);
        assertThat(Confidence.LOW.lower(Confidence.MEDIUM)).isEqualTo(Confidence.LOW);
        assertThatThrownBy(() -> Confidence.parse("X")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBasisNamesItsDocumentInExactlyOneWay() {
        assertThat(LegalBasis.of("REPAIR-36", "art 12")).hasToString("REPAIR-36 art 12");
        assertThat(LegalBasis.cited("《某法》")).hasToString("《某法》");
        assertThatThrownBy(() -> LegalBasis.of(" ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LegalBasis.cited("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LegalBasis("A", "B", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LegalBasis(null, null, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
