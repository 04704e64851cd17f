package io.github.xinyong.core.arbitraries;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.PermitDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.record.TypedDetails;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.IdentityLink;
import io.github.xinyong.core.subject.IdentityRelation;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.RelatedPerson;
import io.github.xinyong.core.subject.RelatedRole;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of subjects, dates, records and files that could be real but are nobody's. */
public final class CreditArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 7, 15);
    private static final int DAYS = 5 * 365;
    private static final List<String> TYPES = List.of("91", "92", "93", "11", "12", "51", "N2");
    private static final List<String> BODIES = List.of("示例市市场监督管理局", "示例市税务局", "示例县生态环境局");

    private CreditArbitraries() {}

    /** Returns organisations of several kinds, with codes that are never assigned. */
    public static Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        Arbitraries.of(TYPES),
                        Arbitraries.integers().between(1, 99_999),
                        Arbitraries.of("甲公司", "乙合作社", "丙经营部"))
                .as((type, number, name) -> Organization.of(
                        UnifiedSocialCreditCode.of(
                                type.charAt(0),
                                type.charAt(1),
                                "100000",
                                OrganizationCode.of(String.format(Locale.ROOT, "PDY%05d", number))),
                        "示例" + name));
    }

    /** Returns one of a few organisations that no generated one is equal to. */
    static Organization otherSubject(int number) {
        return Organization.of(
                UnifiedSocialCreditCode.of(
                        '9', '1', "120000", OrganizationCode.of(String.format(Locale.ROOT, "PDY%05d", number + 1))),
                "");
    }

    /** Returns persons with numbers that are never assigned. */
    public static Arbitrary<Person> persons() {
        return Arbitraries.integers()
                .between(0, 60 * 365)
                .map(days -> Person.of(
                        CitizenIdNumber.of("110199", LocalDate.of(1940, 1, 1).plusDays(days), 0), "某人"));
    }

    /** Returns organisations and, less often, persons. */
    public static Arbitrary<CreditSubject> subjects() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, organizations().map(CreditSubject.class::cast)),
                Tuple.of(1, persons().map(CreditSubject.class::cast)));
    }

    /** Returns persons related to organisations, for periods known more or less. */
    public static Arbitrary<RelatedPerson> relatedPersons() {
        return Combinators.combine(
                        organizations(),
                        persons(),
                        Arbitraries.of(RelatedRole.class),
                        partialDates().injectNull(0.3),
                        Arbitraries.integers().between(0, 2_000).injectNull(0.5))
                .as((organization, person, role, from, days) -> RelatedPerson.of(organization, person, role)
                        .from(from)
                        .until(
                                from == null || days == null
                                        ? null
                                        : PartialDate.of(from.latest().plusDays(days))));
    }

    /** Returns identity links among few organisations, so that links of one ledger meet. */
    public static Arbitrary<IdentityLink> identityLinks() {
        Arbitrary<SubjectId> ids = Arbitraries.integers()
                .between(1, 6)
                .map(number -> SubjectId.of(
                        UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY0000" + number))));
        return Combinators.combine(
                        Arbitraries.of(IdentityRelation.class)
                                .filter(relation -> relation != IdentityRelation.CODE_ASSIGNED),
                        ids,
                        ids,
                        days(),
                        Arbitraries.integers().between(0, 1_000).injectNull(0.4))
                .as((relation, from, to, day, length) -> IdentityLink.of(
                        relation,
                        from,
                        to,
                        length == null ? DateSpan.startingAt(day) : DateSpan.of(day, day.plusDays(length)),
                        "made up"));
    }

    /** Returns days of the five years that the current Administrative Penalty Law has been in force. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Returns dates known to the day, the month or the year. */
    public static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(days(), Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2)))
                .as((day, precision) -> switch (precision) {
                    case 0 -> PartialDate.of(day);
                    case 1 -> PartialDate.of(YearMonth.from(day));
                    default -> PartialDate.ofYear(day.getYear());
                });
    }

    /** Returns amounts of CNY up to 100 million yuan. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 10_000_000_000L).map(Money::ofFen);
    }

    /** Returns penalties that a file accepts: adverse, dated to the day, with a legal basis in force. */
    public static Arbitrary<CreditRecord> penalties() {
        return Combinators.combine(
                        recordIds(),
                        days(),
                        Arbitraries.integers().between(0, 1_000),
                        amounts().injectNull(0.3),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(PenaltyCategory.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(BODIES))
                .as((id, decided, term, fine, severity, categories, body) -> CreditRecord.builder(
                                id, CreditRecord.PENALTY)
                        .polarity(Polarity.ADVERSE)
                        .severity(severity)
                        .amount(fine)
                        .decided(decided)
                        .date(RecordDate.EFFECTIVE_TO, PartialDate.of(decided.plusDays(term)))
                        .source(Source.of(body).withDocumentNumber(id))
                        .basis(LegalBasis.of("PENALTY-2021", "art 9"))
                        .details(PenaltyDetails.builder()
                                .set(PenaltyDetails.CATEGORIES, categories)
                                .set(PenaltyDetails.FINE, fine)
                                .build())
                        .build());
    }

    /** Returns permits, some of them known to the month or year only. */
    public static Arbitrary<CreditRecord> permits() {
        return Combinators.combine(recordIds(), partialDates(), partialDates().injectNull(0.5), Arbitraries.of(BODIES))
                .as((id, decided, from, body) -> CreditRecord.builder(id, CreditRecord.PERMIT)
                        .date(RecordDate.DECIDED, decided)
                        .date(RecordDate.EFFECTIVE_FROM, from)
                        .source(Source.of(body).withDocumentNumber(id))
                        .details(PermitDetails.builder()
                                .set(PermitDetails.CATEGORY, "普通")
                                .build())
                        .build());
    }

    /** Returns details of every typed form, each field stated or not. */
    public static Arbitrary<TypedDetails> typedDetails() {
        return DetailsArbitraries.ofAnyForm();
    }

    /** Returns details of one form, each field stated or not. */
    public static Arbitrary<TypedDetails> typedDetails(DetailsType form) {
        return DetailsArbitraries.of(form);
    }

    /**
     * Returns records of a type, with details of its form, that a file about an organisation accepts: whatever is adverse, a
     * list or a measure rests on a basis in force.
     */
    public static Arbitrary<CreditRecord> recordsOf(RecordType type) {
        return RecordArbitraries.of(type);
    }

    /** Returns records of all types of the bundled catalogue, of penalties and permits most. */
    public static Arbitrary<CreditRecord> records() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, penalties()), Tuple.of(2, permits()), Tuple.of(3, RecordArbitraries.ofAnyType()));
    }

    /** Returns documents, some of them written consents. */
    public static Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.of("决定书", "同意书", ""),
                        partialDates(),
                        Arbitraries.of("", "application/pdf"),
                        Arbitraries.of("", "0123456789abcdef".repeat(4)),
                        Arbitraries.of("income", "deposits", "tax-amount").set().ofMaxSize(2))
                .as((title, date, type, digest, items) -> (items.isEmpty()
                                ? Evidence.of(title).withDate(date)
                                : Evidence.writtenConsent(title, date, items))
                        .withMediaType(type)
                        .withDigest(digest))
                .list()
                .ofMaxSize(2);
    }

    /** Returns sources of which more or less is known. */
    public static Arbitrary<Source> sources() {
        return Combinators.combine(
                        Arbitraries.of(BODIES), Arbitraries.of("", "dual-publicity"), Arbitraries.of("", "s-1", "s-2"))
                .as((body, channel, id) -> Source.of(body).withChannel(channel).withStatementId(id));
    }

    /** Returns credit files about subjects of all kinds, with up to some thirty entries of all events. */
    public static Arbitrary<CreditFile> files() {
        return Combinators.combine(subjects(), FileSteps.steps()).as(FileSteps::file);
    }

    /** Returns lists of events that an empty file about an organisation accepts, one list an append, in their order. */
    public static Arbitrary<List<List<Event>>> appends() {
        return Combinators.combine(organizations(), FileSteps.steps()).as(FileSteps::appends);
    }

    /** Returns JSON values of all types, a few levels deep. */
    public static Arbitrary<JsonValue> jsonValues() {
        Arbitrary<JsonValue> plain = Arbitraries.oneOf(
                Arbitraries.just(JsonValue.ofNull()),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.strings().ofMaxLength(8).map(JsonValue::string),
                Arbitraries.bigDecimals().map(number -> JsonValue.number(number.toString())));
        return Arbitraries.recursive(
                () -> plain,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(JsonValue::array),
                        Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(5), inner)
                                .ofMaxSize(3)
                                .map(JsonValue::object)),
                0,
                3);
    }

    // Few enough that events of one file meet.
    static Arbitrary<String> recordIds() {
        return Arbitraries.integers().between(1, 5).map(number -> "示例罚〔2024〕" + number + "号");
    }
}
