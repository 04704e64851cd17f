package io.github.xinyong.core.disclosure;

import static io.github.xinyong.core.disclosure.Disclosures.BANK;
import static io.github.xinyong.core.disclosure.Disclosures.COMPANY;
import static io.github.xinyong.core.disclosure.Disclosures.DAY;
import static io.github.xinyong.core.disclosure.Disclosures.DUTY;
import static io.github.xinyong.core.disclosure.Disclosures.GENERAL;
import static io.github.xinyong.core.disclosure.Disclosures.KEEPER;
import static io.github.xinyong.core.disclosure.Disclosures.NUMBER;
import static io.github.xinyong.core.disclosure.Disclosures.POLICY;
import static io.github.xinyong.core.disclosure.Disclosures.PUBLIC;
import static io.github.xinyong.core.disclosure.Disclosures.REPAIR;
import static io.github.xinyong.core.disclosure.Disclosures.SUBJECT;
import static io.github.xinyong.core.disclosure.Disclosures.T;
import static io.github.xinyong.core.disclosure.Disclosures.file;
import static io.github.xinyong.core.disclosure.Disclosures.member;
import static io.github.xinyong.core.disclosure.Disclosures.penalty;
import static io.github.xinyong.core.disclosure.Disclosures.request;
import static io.github.xinyong.core.disclosure.Disclosures.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePolicyTest {

    @Test
    void showsThePublicTheSummaryOfAPenalty() {
        DisclosedView view = seen(PUBLIC, GENERAL);
        assertThat(view.items()).singleElement().satisfies(item -> {
            assertThat(item.recordId()).isEqualTo("G");
            assertThat(item.typeId()).isEqualTo("penalty");
            assertThat(item.treatment()).isEqualTo(Treatment.MASK);
            assertThat(item.basis()).isEqualTo(LegalBasis.of("SAMR-45", "art 4"));
            assertThat(item.state()).isEqualTo("in-effect");
            assertThat(item.text("dates", "decided")).isEqualTo("2026-05-04");
            assertThat(item.text("source", "body")).isEqualTo("示例市市场监督管理局");
            assertThat(item.text("details", "penalty", "content")).isEqualTo("罚款；身份证号******************");
            assertThat(item.text("details", "penalty", "facts")).isEmpty();
            assertThat(item.text("details")).isEmpty();
            assertThat(item.text("nothing", "there")).isEmpty();
            assertThat(item).hasToString("penalty G MASK");
        });
        assertThat(view.omissions()).isEmpty();
        assertThat(view.subject().name()).isEqualTo("示例甲公司");
        assertThat(view.subject().number()).isEqualTo(COMPANY.id().value());
        assertThat(view).hasToString("DisclosedView[public for publicity, " + view.subject() + ", 1 items]");
    }

    @ParameterizedTest
    @CsvSource({
        // general: shown from the decision to a year after
        "GENERAL, 2026-05-04, true",
        "GENERAL, 2027-05-04, true",
        "GENERAL, 2027-05-05, false",
        "SERIOUS, 2029-05-04, true",
        "SERIOUS, 2029-05-05, false",
        "MINOR, 2026-05-05, false",
        // shown as long as it is shown whatever its class
        "UNDETERMINED, 2026-08-04, true",
        "UNDETERMINED, 2026-08-05, false",
    })
    void showsThePublicAPenaltyWhileItsPublicityCertainlyRuns(Severity severity, LocalDate day, boolean shown) {
        DisclosedView view =
                POLICY.apply(file(COMPANY, Event.stated(penalty("A", severity))).asOf(day, T), PUBLIC);
        assertThat(view.items()).hasSize(shown ? 1 : 0);
    }

    @Test
    void showsTheSubjectAndTheKeeperRepairedRecordsAndNobodyElse() {
        assertThat(seen(PUBLIC, GENERAL, REPAIR).items()).isEmpty();
        assertThat(seen(DUTY, GENERAL, REPAIR).items()).isEmpty();
        assertThat(seen(DUTY, GENERAL).items()).hasSize(1);
        assertThat(seen(SUBJECT, GENERAL, REPAIR).items())
                .singleElement()
                .extracting(DisclosedItem::state)
                .isEqualTo("repaired");
        assertThat(seen(KEEPER, GENERAL, REPAIR).items())
                .singleElement()
                .extracting(DisclosedItem::state)
                .isEqualTo("repaired");
    }

    @Test
    void aRepairedRecordLeavesNoTrace() {
        Event other = Event.stated(penalty("H", Severity.SERIOUS));
        assertThat(seen(PUBLIC, GENERAL, REPAIR, other)).isEqualTo(seen(PUBLIC, other));
        assertThat(seen(PUBLIC, GENERAL, REPAIR, other).toJson())
                .isEqualTo(seen(PUBLIC, other).toJson());
        assertThat(seen(DUTY, GENERAL, REPAIR, other)).isEqualTo(seen(DUTY, other));
    }

    @Test
    void itemisesOmissionsForTheSubjectAndTheKeeper() {
        Event withdrawn = Event.withdrawn("G", "void");
        assertThat(seen(SUBJECT, GENERAL, withdrawn).items()).isEmpty();
        assertThat(seen(SUBJECT, GENERAL, withdrawn).omissions())
                .singleElement()
                .hasToString("WITHDRAWN G");
        assertThat(seen(KEEPER, GENERAL, withdrawn).items())
                .singleElement()
                .extracting(DisclosedItem::state)
                .isEqualTo("withdrawn");
        assertThat(seen(request(Audience.SUBJECT, "curiosity"), GENERAL).omissions())
                .singleElement()
                .hasToString("NOT_FOR_AUDIENCE G");
        assertThat(seen(request(Audience.SUBJECT, "curiosity"), GENERAL, REPAIR).omissions())
                .singleElement()
                .hasToString("REPAIRED G");
        assertThat(seen(request(Audience.KEEPER, "curiosity"), GENERAL, withdrawn)
                        .omissions())
                .singleElement()
                .hasToString("WITHDRAWN G");
        assertThat(seen(DUTY, GENERAL, withdrawn).omissions()).isEmpty();
        JsonValue json = seen(SUBJECT, GENERAL, withdrawn).toJson();
        assertThat(member(json, "omissions").elements()).hasSize(1);
        assertThat(seen(PUBLIC, GENERAL, withdrawn).toJson().members()).doesNotContainKey("omissions");
    }

    @Test
    void anErasedRecordLeavesNoTraceButForTheSubjectAndTheKeeper() {
        Event other = Event.stated(penalty("H", Severity.SERIOUS));
        Event erased = Event.retentionApplied("G", DAY, LegalBasis.of("PBC-631", "art 16"));
        assertThat(seen(PUBLIC, GENERAL, other, erased)).isEqualTo(seen(PUBLIC, other));
        assertThat(seen(DUTY, GENERAL, other, erased)).isEqualTo(seen(DUTY, other));
        assertThat(seen(SUBJECT, GENERAL, other, erased).omissions())
                .singleElement()
                .hasToString("ERASED #0");
        assertThat(seen(KEEPER, GENERAL, other, erased).omissions())
                .singleElement()
                .hasToString("ERASED #0");
    }

    @Test
    void aRecordWhosePublicationWasEndedIsNotForThePublic() {
        Event ended = Event.publicationEnded("G", DAY, LegalBasis.of("REPAIR-36", ""));
        assertThat(seen(PUBLIC, GENERAL, ended)).isEqualTo(seen(PUBLIC));
        assertThat(seen(DUTY, GENERAL, ended).items()).hasSize(1);
        DisclosedView before = POLICY.apply(file(COMPANY, GENERAL, ended).asOf(DAY.minusDays(1), T), PUBLIC);
        assertThat(before.items()).hasSize(1);
    }

    @Test
    void carriesWhatTheSubjectSaidWhereTheWholeRecordIsShown() {
        Event said = Event.subjectStatement("G", "已缴纳，身份证号" + NUMBER.value());
        assertThat(seen(SUBJECT, GENERAL, said).items().get(0).statements())
                .containsExactly("已缴纳，身份证号******************");
        assertThat(seen(PUBLIC, GENERAL, said).items().get(0).statements()).isEmpty();
        assertThat(member(
                                member(seen(KEEPER, GENERAL, said).toJson(), "items")
                                        .elements()
                                        .get(0),
                                "statements")
                        .elements())
                .hasSize(1);
    }

    @Test
    void needsADutyOfTheAuthority() {
        DisclosureRequest none = request(Audience.AUTHORITY, DisclosureRequest.DUTY);
        assertThat(seen(none, GENERAL).items()).isEmpty();
        assertThat(seen(none.withDuty(LegalBasis.of("REPAIR-58", "")), GENERAL).items())
                .isEmpty();
        assertThat(seen(none.withDuty(LegalBasis.cited("《某省社会信用条例》第二十条")), GENERAL)
                        .items())
                .hasSize(1);
        assertThat(seen(request(Audience.AUTHORITY, "other").withDuty(LegalBasis.of("PIPL", "")), GENERAL)
                        .items())
                .isEmpty();
        assertThat(seen(DUTY, GENERAL).items().get(0).text("details", "penalty", "facts"))
                .isEqualTo("当事人身份证号******************");
        assertThat(seen(DUTY, GENERAL).items().get(0).text("source", "receivedDigest"))
                .isEmpty();
        assertThat(seen(KEEPER, GENERAL).items().get(0).text("source", "receivedDigest"))
                .isEqualTo("ab12");
    }

    @ParameterizedTest
    @CsvSource({
        "credit-decision, 2026-01-01, 2026-12-31, true",
        "credit-decision, 2026-06-01, 2026-06-01, true",
        "credit-decision, 2026-01-01, 2026-05-31, false",
        "credit-decision, 2026-06-02, 2026-12-31, false",
        "marketing, 2026-01-01, 2026-12-31, false",
    })
    void needsAConsentThatCoversThePurposeAndTheDay(String purpose, LocalDate from, LocalDate to, boolean shown) {
        DisclosureRequest asked = request(Audience.THIRD_PARTY, "credit-decision");
        Consent consent = Consent.of(BANK, purpose, DateSpan.of(from, to));
        assertThat(seen(asked.withConsent(BANK, consent), GENERAL).items()).hasSize(shown ? 1 : 0);
        assertThat(seen(asked.withConsent(COMPANY.id(), consent), GENERAL).items())
                .isEmpty();
        assertThat(seen(asked, GENERAL).items()).isEmpty();
    }

    @Test
    void aConsentHoldsOnTheDayOfDisclosureWhateverTheDayOfTheView() {
        Consent consent = Consent.of(BANK, "credit-decision", DateSpan.of(DAY, DAY.plusDays(9)));
        DisclosureRequest asked =
                request(Audience.THIRD_PARTY, "credit-decision").withConsent(BANK, consent);
        assertThat(seen(asked.on(DAY.plusDays(9)), GENERAL).items()).hasSize(1);
        assertThat(seen(asked.on(DAY.plusDays(10)), GENERAL).items()).isEmpty();
        FileView before = file(COMPANY, GENERAL).asOf(DAY.minusDays(1), T);
        assertThat(POLICY.apply(before, asked).items()).isEmpty();
        assertThat(POLICY.apply(before, asked.on(DAY)).items()).hasSize(1);
    }

    @Test
    void anEarlierDayShowsNobodyElseWhatWasRepairedOrWhosePublicityIsOver() {
        FileView before = file(COMPANY, GENERAL, REPAIR).asOf(DAY.minusDays(1), T);
        assertThat(POLICY.apply(before, PUBLIC).items()).hasSize(1);
        assertThat(POLICY.apply(before, PUBLIC.on(DAY)).items()).isEmpty();
        assertThat(POLICY.apply(before, PUBLIC.on(DAY)).omissions()).isEmpty();
        assertThat(POLICY.apply(before, DUTY.on(DAY)).items()).isEmpty();
        assertThat(POLICY.apply(before, SUBJECT.on(DAY)).items())
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo("in-effect"));
        assertThat(seen(PUBLIC.on(LocalDate.parse("2027-05-04")), GENERAL).items())
                .hasSize(1);
        assertThat(seen(PUBLIC.on(LocalDate.parse("2027-05-05")), GENERAL).items())
                .isEmpty();
    }

    @Test
    void tellsOfAnOpenObjectionButNotOfOneThatIsDecided() {
        Event objected = Event.objected("G", "wrong");
        Event rejected = Event.objectionDecided("G", false, "right");
        assertThat(seen(PUBLIC, GENERAL, objected).items().get(0).dispute()).isEqualTo(DisputeState.OPEN);
        assertThat(seen(PUBLIC, GENERAL, objected, rejected).items().get(0).dispute())
                .isEqualTo(DisputeState.NONE);
        assertThat(seen(SUBJECT, GENERAL, objected, rejected).items().get(0).dispute())
                .isEqualTo(DisputeState.REJECTED);
    }

    @Test
    void showsThePublicNothingOfAPerson() {
        Person person = Person.of(NUMBER, "某人");
        CreditFile file = file(person, GENERAL);
        DisclosedView open = POLICY.apply(file.asOf(DAY, T), PUBLIC);
        assertThat(open.items()).isEmpty();
        assertThat(open.subject().name()).isEqualTo("***");
        assertThat(open.subject().number()).isEqualTo("******************");
        DisclosedView own = POLICY.apply(file.asOf(DAY, T), SUBJECT);
        assertThat(own.items()).hasSize(1);
        assertThat(own.subject().name()).isEqualTo("某人");
        assertThat(own.subject().number()).startsWith("11*").doesNotContain("1970");
        assertThat(own.subject()).hasToString("citizen-id:***");
        assertThat(POLICY.apply(file.asOf(DAY, T), DUTY).items().get(0).treatment())
                .isEqualTo(Treatment.MASK);
        DisclosedView passport = POLICY.apply(
                file(Person.of(SubjectId.of("passport", "E00000000"), ""), GENERAL)
                        .asOf(DAY, T),
                SUBJECT);
        assertThat(passport.subject().number()).isEqualTo("***");
    }

    @Test
    void hidesPersonsNumbersWhereverTheyStandInOpenDetails() {
        CreditRecord record = CreditRecord.builder("记录" + NUMBER.value(), "own-type")
                .source(Source.of("机关" + NUMBER.value()))
                .details(OpenDetails.of(JsonValue.object(Map.of(
                        NUMBER.value(),
                        JsonValue.array(List.of(
                                JsonValue.string("是" + NUMBER.value()),
                                JsonValue.number("110199197001010000"),
                                JsonValue.number("12"),
                                JsonValue.ofNull()))))))
                .build();
        DisclosedItem item = seen(KEEPER, Event.stated(record)).items().get(0);
        assertThat(item.recordId()).isEqualTo("记录******************");
        assertThat(item.text("source", "body")).isEqualTo("机关******************");
        JsonValue open = member(member(item.content(), "details"), "open");
        assertThat(open.members().keySet()).containsExactly("******************");
        JsonValue list = open.members().values().iterator().next();
        assertThat(list.elements().get(0).text()).isEqualTo("是******************");
        assertThat(list.elements().get(1)).isEqualTo(JsonValue.string("******************"));
        assertThat(list.elements().get(2)).isEqualTo(JsonValue.number("12"));
        assertThat(list.elements().get(3)).isEqualTo(JsonValue.ofNull());
    }
}
