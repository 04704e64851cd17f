package io.github.xinyong.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.disclosure.Omission.Code;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePolicyTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.bundled();
    private static final CitizenIdNumber NUMBER = CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0);
    private static final CreditSubject COMPANY =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00001")), "示例甲公司");
    private static final SubjectId BANK =
            SubjectId.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00002")));
    private static final Source BODY = Source.of("示例市市场监督管理局").withReceivedDigest("ab12");
    private static final Instant T = Instant.parse("2026-05-10T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final DisclosureRequest PUBLIC = request(Audience.PUBLIC, DisclosureRequest.PUBLICITY);
    private static final DisclosureRequest SUBJECT = request(Audience.SUBJECT, DisclosureRequest.OWN_ACCESS);
    private static final DisclosureRequest KEEPER = request(Audience.KEEPER, DisclosureRequest.KEEPING);
    private static final DisclosureRequest DUTY =
            request(Audience.AUTHORITY, DisclosureRequest.DUTY).withDuty(LegalBasis.of("PENALTY-2021", ""));

    private static DisclosureRequest request(Audience audience, String purpose) {
        return DisclosureRequest.of(audience, purpose);
    }

    private static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(object.members().get(name));
    }

    private static CreditRecord penalty(String id, Severity severity) {
        return CreditRecord.builder(id, CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .severity(severity)
                .decided(LocalDate.parse("2026-05-04"))
                .source(BODY)
                .basis(LegalBasis.of("PENALTY-2021", "art 33"))
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.CATEGORIES, Set.of(PenaltyCategory.FINE))
                        .set(PenaltyDetails.FACTS, "当事人身份证号" + NUMBER.value())
                        .set(PenaltyDetails.CONTENT, "罚款；身份证号" + NUMBER.value())
                        .build())
                .build();
    }

    private static CreditFile file(CreditSubject subject, Event... events) {
        CreditFile file = CreditFile.open("f-1", subject, new Random(1)::nextBytes);
        for (Event event : events) {
            file = file.append(T, BODY, event).orElseThrow();
        }
        return file;
    }

    private static DisclosedView seen(DisclosureRequest request, Event... events) {
        return POLICY.apply(file(COMPANY, events).asOf(DAY, T), request);
    }

    private static final Event GENERAL = Event.stated(penalty("G", Severity.GENERAL));
    private static final Event REPAIR = Event.repaired("G", DAY, LegalBasis.of("REPAIR-36", ""));

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

    @Test
    void theFirstRuleThatMatchesDecides() {
        String head = "# id\tmine\n# edition\t1\n# masked\tpenalty\tcategories\n" + DisclosureTable.HEADER + "\n";
        String hide = "public\t*\t*\tpenalty\t*\tserious\t*\tnothing\tleave-out\tCIVIL\t\tH\n";
        String show = "public\t*\torganization\t*\t*\t*\tin-effect\tnothing\tshow\tCIVIL\tart 1029\tM\n";
        String unsure = "public\t*\t*\t*\t*\t*\t*\tnothing\tshow\tCIVIL\t\tM(mem)\n";
        DisclosurePolicy mine = DisclosurePolicy.parse(head + hide + show);
        assertThat(mine).hasToString("mine/1");
        assertThat(mine.rules()).hasSize(2);
        assertThat(mine.id()).isEqualTo("mine");
        assertThat(mine.edition()).isEqualTo("1");
        CreditFile file = file(COMPANY, GENERAL, Event.stated(penalty("S", Severity.SERIOUS)));
        assertThat(mine.apply(file.asOf(DAY, T), PUBLIC).items())
                .extracting(DisclosedItem::recordId)
                .containsExactly("G");
        assertThat(mine.apply(file.asOf(DAY, T), PUBLIC).policyId()).isEqualTo("mine");
        assertThat(mine.apply(file.asOf(DAY, T), PUBLIC).policyEdition()).isEqualTo("1");
        assertThat(DisclosurePolicy.parse(head + unsure)
                        .apply(file.asOf(DAY, T), PUBLIC)
                        .items())
                .isEmpty();
        String keeper = head + hide.replace("public", "keeper") + unsure.replace("public", "keeper");
        assertThat(DisclosurePolicy.parse(keeper)
                        .apply(file.asOf(DAY, T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .containsExactly("BASIS_UNSURE G", "BY_RULE S");
    }

    @Test
    void saysToTheKeeperWhyThePublicWouldNotSeeIt() {
        String rows = """
                keeper\t*\t*\tpenalty\t*\t*\t*\tpublicity penalty\tshow\tCIVIL\t\tH
                keeper\t*\t*\ta\t*\t*\t*\tconsent\tshow\tCIVIL\t\tH
                keeper\t*\t*\tb\t*\t*\t*\tduty\tshow\tCIVIL\t\tH
                """;
        DisclosurePolicy policy =
                DisclosurePolicy.parse("# id\tmine\n# edition\t1\n" + DisclosureTable.HEADER + "\n" + rows);
        CreditFile file = file(
                COMPANY,
                GENERAL,
                Event.stated(penalty("U", Severity.UNDETERMINED)),
                Event.stated(CreditRecord.builder("A", "a").build()),
                Event.stated(CreditRecord.builder("B", "b").build()),
                Event.stated(CreditRecord.builder("C", "c")
                        .date(RecordDate.EFFECTIVE_FROM, PartialDate.parse("2030"))
                        .build()),
                Event.stated(CreditRecord.builder("D", "c")
                        .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2020"))
                        .build()),
                Event.stated(CreditRecord.builder("E", "c").build()),
                Event.shielded("E", DAY, LegalBasis.of("REPAIR-36", "")));
        assertThat(policy.apply(file.asOf(LocalDate.parse("2026-09-01"), T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .containsExactly(
                        "PUBLICITY_UNDETERMINED U",
                        "CONSENT_MISSING A",
                        "DUTY_MISSING B",
                        "NOT_YET C",
                        "EXPIRED D",
                        "SHIELDED E");
        // after a year nobody knows whether the sector's rule keeps it up
        assertThat(policy.apply(file.asOf(LocalDate.parse("2028-01-01"), T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .contains("PUBLICITY_UNDETERMINED G");
        assertThat(policy.apply(file.asOf(LocalDate.parse("2026-05-03"), T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .contains("NOT_YET C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# id\tmine\n",
                "# edition\t1\n",
                "# id\tmine\n# edition\t1\n",
                "# id\tmine\n# edition\t1\n# more\tx\n",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*",
                "# id\tmine\n# edition\t1\nHEADER\neverybody\t*\t*\t*\t*\t*\t*\tnothing\tshow\tCIVIL\t\tH",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*\t*\t*\t*\t*\t*\tmoney\tshow\tCIVIL\t\tH",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*\t*\t*\t*\t*\t*\tnothing\tblur\tCIVIL\t\tH",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*\t*\t*\t*\t*\t*\tnothing\tshow\t\t\tH",
            })
    void refusesATableOfAnotherForm(String table) {
        String text = table.replace("HEADER", DisclosureTable.HEADER);
        assertThatThrownBy(() -> DisclosurePolicy.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyOmissionHasAMessageInBothLanguages(Code code) {
        Omission omission = new Omission(code, "某罚〔2026〕1号");
        assertThat(omission.message(Locale.ENGLISH))
                .contains("某罚〔2026〕1号")
                .endsWith(".")
                .doesNotContain("{");
        assertThat(omission.message(Locale.CHINESE)).contains("某罚〔2026〕1号").endsWith("。");
        assertThat(omission.place()).isEqualTo("某罚〔2026〕1号");
        assertThat(omission.code()).isEqualTo(code.name());
    }

    @Test
    void everyBasisOfTheBundledPolicyIsInForceWithItsEdition() {
        for (DisclosureRule rule : POLICY.rules()) {
            assertThat(LawRegister.bundled().status(rule.basis(), PartialDate.parse("2026-07-31")))
                    .as("%s", rule)
                    .isEqualTo(BasisStatus.IN_FORCE);
        }
        assertThat(POLICY).hasToString("xinyong-cautious/2026-07");
    }

    @Test
    void areValues() {
        Consent consent = Consent.of(BANK, "p", DateSpan.startingAt(DAY));
        DisclosureRequest asked = request(Audience.THIRD_PARTY, "p");
        new EqualsTester()
                .addEqualityGroup(asked, request(Audience.THIRD_PARTY, "p"))
                .addEqualityGroup(asked.withConsent(BANK, consent), asked.withConsent(BANK, consent))
                .addEqualityGroup(asked.withDuty(LegalBasis.of("PIPL", "")))
                .addEqualityGroup(request(Audience.PUBLIC, "p"))
                .addEqualityGroup(request(Audience.THIRD_PARTY, "q"))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(consent, Consent.of(BANK, "p", DateSpan.startingAt(DAY)))
                .addEqualityGroup(Consent.of(COMPANY.id(), "p", DateSpan.startingAt(DAY)))
                .addEqualityGroup(Consent.of(BANK, "q", DateSpan.startingAt(DAY)))
                .addEqualityGroup(Consent.of(BANK, "p", DateSpan.of(DAY, DAY)))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(seen(PUBLIC, GENERAL), seen(PUBLIC, GENERAL))
                .addEqualityGroup(seen(PUBLIC))
                .addEqualityGroup(seen(KEEPER, GENERAL))
                .addEqualityGroup(seen(SUBJECT, GENERAL))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(new Omission(Code.REPAIRED, "A"), new Omission(Code.REPAIRED, "A"))
                .addEqualityGroup(new Omission(Code.EXPIRED, "A"))
                .addEqualityGroup(new Omission(Code.REPAIRED, "B"))
                .testEquals();
        assertThat(consent).hasToString(BANK + " for p 2026-06-01..");
        assertThat(asked).hasToString("third-party for p");
        assertThat(consent.grantee()).isEqualTo(BANK);
        assertThat(consent.purpose()).isEqualTo("p");
        assertThat(consent.period()).isEqualTo(DateSpan.startingAt(DAY));
        assertThatThrownBy(() -> request(Audience.PUBLIC, " ")).isInstanceOf(IllegalArgumentException.class);
        for (Audience audience : Audience.values()) {
            assertThat(Audience.ofId(audience.id())).isEqualTo(audience);
        }
        assertThatThrownBy(() -> Audience.ofId("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
