package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.PENALTY_LAW;
import static io.github.xinyong.core.file.Samples.SUBJECT;
import static io.github.xinyong.core.file.Samples.T1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DataClass;
import io.github.xinyong.core.record.DeclarationDetails;
import io.github.xinyong.core.record.EvaluationDetails;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.ListingDetails;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.PermitDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked at the door of a file, whatever is in the file. */
class ContentGateTest {

    private static final CreditSubject PERSON =
            Person.of(CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0), "某人");
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");
    private static final LegalBasis LOCAL = LegalBasis.cited("《某省条例》第二十条");

    private static List<String> refusals(CreditSubject subject, CreditRecord record) {
        return refusals(subject, record, Admission.standard());
    }

    private static List<String> refusals(CreditSubject subject, CreditRecord record, Admission admission) {
        AppendResult result = append(subject, record, admission);
        return result instanceof Refused refused
                ? refused.reasons().stream().map(Refusal::code).toList()
                : List.of();
    }

    private static AppendResult append(CreditSubject subject, CreditRecord record, Admission admission) {
        return CreditFile.open("f-1", subject, salt -> {}).append(T1, AUTHOR, List.of(Event.stated(record)), admission);
    }

    private static List<Mark> marks(CreditRecord record) {
        AppendResult result = append(SUBJECT, record, Admission.standard());
        return ((Appended) result).entries().get(0).marks();
    }

    private static CreditRecord.Builder record(String type) {
        return CreditRecord.builder("A", type).decided(DAY);
    }

    @Nested
    class LegalBases {

        @Test
        void aRecordOfAnAdverseTypeNeedsABasisWhateverItSaysOfItself() {
            CreditRecord penalty = record("penalty").polarity(Polarity.NEUTRAL).build();
            assertThat(refusals(SUBJECT, penalty)).containsExactly("NO_LEGAL_BASIS");
            assertThat(marks(penalty.toBuilder().basis(PENALTY_LAW).build())).isEmpty();
            assertThat(marks(penalty.toBuilder().basis(LOCAL).build())).containsExactly(Mark.BASIS_UNVERIFIED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "serious-list",
                    "court-list",
                    "abnormal-operation",
                    "consumption-limit",
                    "disciplinary-measure"
                })
        void aListOrMeasureNeedsARegisteredBasisInForce(String type) {
            CreditRecord listing = record(type).polarity(Polarity.ADVERSE).build();
            assertThat(refusals(SUBJECT, listing)).containsExactly("NO_LEGAL_BASIS");
            assertThat(refusals(SUBJECT, listing.toBuilder().basis(LOCAL).build()))
                    .containsExactly("BASIS_NOT_REGISTERED");
            assertThat(refusals(
                            SUBJECT,
                            listing.toBuilder()
                                    .basis(LegalBasis.of("REPAIR-36", ""))
                                    .build()))
                    .containsExactly("BASIS_NOT_IN_FORCE");
            CreditRecord grounded = listing.toBuilder().basis(PENALTY_LAW).build();
            assertThat(marks(grounded)).isEmpty();
            assertThat(marks(grounded.toBuilder().basis(LOCAL).build())).containsExactly(Mark.BASIS_UNVERIFIED);
            // Nobody knows whether it was in force on a day that is not known.
            assertThat(refusals(
                            SUBJECT,
                            grounded.toBuilder().date(RecordDate.DECIDED, null).build()))
                    .containsExactly("BASIS_NOT_REGISTERED");
        }

        @Test
        void aListingNeedsItsBasisEvenIfItCallsItselfNeutral() {
            assertThat(refusals(
                            SUBJECT,
                            record("serious-list")
                                    .details(ListingDetails.builder().build())
                                    .build()))
                    .containsExactly("NO_LEGAL_BASIS");
        }

        @Test
        void whatSpeaksForNobodyNeedsNone() {
            assertThat(marks(record("permit").build())).isEmpty();
            assertThat(marks(record("award").polarity(Polarity.FAVOURABLE).build()))
                    .isEmpty();
        }
    }

    @Nested
    class Types {

        @Test
        void aTrafficViolationIsKeptAsDataButNotAsDishonesty() {
            CreditRecord violation = record("traffic-violation").build();
            assertThat(refusals(PERSON, violation)).isEmpty();
            assertThat(refusals(
                            SUBJECT,
                            violation.toBuilder()
                                    .polarity(Polarity.ADVERSE)
                                    .basis(PENALTY_LAW)
                                    .build()))
                    .containsExactly("TYPE_NOT_ADVERSE");
        }

        @Test
        void detailsHaveTheFormOfTheirType() {
            CreditRecord.Builder penalty = record("penalty").basis(PENALTY_LAW);
            assertThat(refusals(
                            SUBJECT,
                            penalty.details(PermitDetails.builder().build()).build()))
                    .containsExactly("DETAILS_OF_OTHER_TYPE");
            assertThat(refusals(
                            SUBJECT,
                            penalty.details(PenaltyDetails.builder().build()).build()))
                    .isEmpty();
            assertThat(refusals(
                            SUBJECT,
                            penalty.details(open("x", JsonValue.string("y"))).build()))
                    .isEmpty();
        }

        @Test
        void aTypeThatNoCatalogueKnowsIsKeptWithAMark() {
            assertThat(marks(record("acme.review").build())).containsExactly(Mark.TYPE_UNKNOWN);
            assertThat(marks(record("acme.review")
                            .polarity(Polarity.ADVERSE)
                            .basis(LOCAL)
                            .build()))
                    .containsExactly(Mark.BASIS_UNVERIFIED, Mark.TYPE_UNKNOWN);
        }

        @Test
        void aCataloguesOwnTypesAreJudgedByIt() {
            RecordType review = RecordType.builder("acme.review", "评价", "Review", "acme/1")
                    .polarity(Polarity.ADVERSE)
                    .build();
            Admission admission =
                    Admission.standard().withCatalog(RecordCatalog.bundled().with(review));
            assertThat(refusals(SUBJECT, record("acme.review").build(), admission))
                    .containsExactly("NO_LEGAL_BASIS");
        }
    }

    @Nested
    class Persons {

        @ParameterizedTest
        @ValueSource(strings = {"registration", "abnormal-operation", "evaluation", "tax-grade", "acme.review"})
        void aPersonsFileTakesOnlyTypesThatAllowPersons(String type) {
            CreditRecord record = record(type).basis(PENALTY_LAW).build();
            assertThat(refusals(PERSON, record)).containsExactly("TYPE_NOT_FOR_PERSONS");
            assertThat(refusals(SUBJECT, record)).isEmpty();
        }

        @Test
        void aPersonsFileTakesTypedDetailsButNoOpenOnes() {
            CreditRecord points = record("medical-security-points")
                    .details(EvaluationDetails.builder()
                            .set(EvaluationDetails.GRADE, "4")
                            .build())
                    .build();
            assertThat(refusals(PERSON, points)).isEmpty();
            assertThat(refusals(
                            PERSON,
                            record("traffic-violation")
                                    .details(open("place", JsonValue.string("x")))
                                    .build()))
                    .containsExactly("OPEN_DETAILS_OF_PERSON");
        }

        @Test
        void someItemsNeedWrittenConsentThatNamesThem() {
            CreditRecord income = record("income")
                    .details(DeclarationDetails.builder().build())
                    .build();
            assertThat(refusals(PERSON, income)).containsExactly("CONSENT_MISSING");
            assertThat(refusals(
                            PERSON,
                            income.toBuilder().evidence(Evidence.of("同意书")).build()))
                    .containsExactly("CONSENT_MISSING");
            assertThat(refusals(
                            PERSON,
                            income.toBuilder().evidence(consent("deposits")).build()))
                    .containsExactly("CONSENT_MISSING");
            assertThat(refusals(
                            PERSON,
                            income.toBuilder().evidence(consent("income")).build()))
                    .isEmpty();
            // The income of an enterprise is nobody's personal data.
            assertThat(refusals(SUBJECT, income)).isEmpty();
        }

        private static Evidence consent(String item) {
            return Evidence.writtenConsent("同意书", PartialDate.of(DAY), Set.of(item));
        }
    }

    @Nested
    class ProhibitedData {

        @Test
        void aTypeThatDeclaresAProhibitedItemTakesNoRecordAboutAnybody() {
            RecordType blood = RecordType.builder("acme.blood", "血型登记", "Blood type", "acme/1")
                    .forPersons(true)
                    .items(Set.of("blood-type"))
                    .build();
            Admission admission =
                    Admission.standard().withCatalog(RecordCatalog.bundled().with(blood));
            CreditRecord record = record("acme.blood").build();
            assertThat(refusals(PERSON, record, admission)).containsExactly("PROHIBITED_PERSONAL_DATA");
            assertThat(refusals(SUBJECT, record, admission)).containsExactly("PROHIBITED_PERSONAL_DATA");
        }

        @Test
        void aFieldOfOpenDetailsThatDeclaresOneIsRefusedHoweverDeepAndItsPlaceIsNamed() {
            JsonValue worker = JsonValue.object(Map.of("血型", JsonValue.string("秘密")));
            CreditRecord record = record("operation-report")
                    .details(open("workers", JsonValue.array(List.of(worker))))
                    .build();
            assertThat(append(SUBJECT, record, Admission.standard()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .singleElement()
                                    .satisfies(reason -> {
                                        assertThat(reason.code()).isEqualTo("PROHIBITED_PERSONAL_DATA");
                                        assertThat(reason.found()).isEqualTo("/workers/血型");
                                        assertThat(reason.expected()).isEqualTo("PBC-631 art 14");
                                        assertThat(reason.toString()).doesNotContain("秘密");
                                    }));
        }
    }

    @Test
    void columnsTellClassAndAreaByTheCatalogue() {
        CreditRecord own = CreditRecord.builder("B", "tax-event")
                .area(Area.GOVERNMENT)
                .decided(DAY.plusDays(1))
                .build();
        CreditRecord strange = CreditRecord.builder("C", "acme.review")
                .decided(DAY.plusDays(2))
                .build();
        RecordCatalog catalog = RecordCatalog.bundled();
        FileColumns columns = CreditFile.open("f-1", SUBJECT)
                .append(T1, AUTHOR, Event.stated(record("tax-event").build()), Event.stated(own), Event.stated(strange))
                .orElseThrow()
                .asOf(DAY, T1)
                .columns();
        assertThat(columns.areaAt(0, catalog)).isEqualTo(Area.BUSINESS);
        assertThat(columns.areaAt(1, catalog)).isEqualTo(Area.GOVERNMENT);
        assertThat(columns.areaAt(2, catalog)).isNull();
        assertThat(columns.recordType(columns.typeIdAt(0), catalog))
                .isNotNull()
                .extracting(RecordType::dataClass)
                .isEqualTo(DataClass.TAX);
        assertThat(columns.recordType(columns.typeIdAt(2), catalog)).isNull();
    }

    @Test
    void correctionsAndUpdatesPassTheSameGate() {
        CreditRecord permit = record("permit").build();
        CreditFile file = append(SUBJECT, permit, Admission.standard()).orElseThrow();
        CreditRecord wrong =
                permit.toBuilder().details(PenaltyDetails.builder().build()).build();
        AppendResult result = file.append(T1, AUTHOR, Event.corrected(wrong, List.of("details"), "x"));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("DETAILS_OF_OTHER_TYPE"));
    }

    private static OpenDetails open(String name, JsonValue value) {
        return OpenDetails.of(JsonValue.object(Map.of(name, value)));
    }
}
