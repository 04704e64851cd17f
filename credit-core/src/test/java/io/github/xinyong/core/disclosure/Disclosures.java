package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** A made-up company, its penalties, and who asks about them. */
final class Disclosures {

    static final DisclosurePolicy POLICY = DisclosurePolicy.bundled();
    static final CitizenIdNumber NUMBER = CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0);
    static final CreditSubject COMPANY =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00001")), "示例甲公司");
    static final SubjectId BANK =
            SubjectId.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00002")));
    static final Source BODY = Source.of("示例市市场监督管理局").withReceivedDigest("ab12");
    static final Instant T = Instant.parse("2026-05-10T00:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-06-01");
    static final DisclosureRequest PUBLIC = request(Audience.PUBLIC, DisclosureRequest.PUBLICITY);
    static final DisclosureRequest SUBJECT = request(Audience.SUBJECT, DisclosureRequest.OWN_ACCESS);
    static final DisclosureRequest KEEPER = request(Audience.KEEPER, DisclosureRequest.KEEPING);
    static final DisclosureRequest DUTY =
            request(Audience.AUTHORITY, DisclosureRequest.DUTY).withDuty(LegalBasis.of("PENALTY-2021", ""));

    static DisclosureRequest request(Audience audience, String purpose) {
        return DisclosureRequest.of(audience, purpose);
    }

    static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(object.members().get(name));
    }

    static CreditRecord penalty(String id, Severity severity) {
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

    static CreditFile file(CreditSubject subject, Event... events) {
        CreditFile file = CreditFile.open("f-1", subject, new Random(1)::nextBytes);
        for (Event event : events) {
            file = file.append(T, BODY, event).orElseThrow();
        }
        return file;
    }

    static DisclosedView seen(DisclosureRequest request, Event... events) {
        return POLICY.apply(file(COMPANY, events).asOf(DAY, T), request);
    }

    static final Event GENERAL = Event.stated(penalty("G", Severity.GENERAL));
    static final Event REPAIR = Event.repaired("G", DAY, LegalBasis.of("REPAIR-36", ""));

    private Disclosures() {}
}
