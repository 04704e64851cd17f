package io.github.xinyong.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.ObligationDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPolicyTest {

    private static final CreditSubject PERSON =
            Person.of(CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0), "某人");
    private static final CreditSubject COMPANY =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00001")), "示例甲公司");
    private static final Source AGENCY = Source.of("示例征信机构");
    private static final Instant T = Instant.parse("2026-05-10T00:00:00Z");
    private static final RetentionPolicy POLICY = RetentionPolicy.creditReporting();

    private static CreditRecord.Builder overdue(String id) {
        return CreditRecord.builder(id, "financial-obligation")
                .polarity(Polarity.ADVERSE)
                .date(RecordDate.OCCURRED, PartialDate.parse("2020-01-01"))
                .basis(LegalBasis.of("PBC-631", "art 16"));
    }

    private static RetentionSweep sweep(
            RetentionPolicy policy, CreditSubject subject, String day, CreditRecord... records) {
        CreditFile file = CreditFile.open("f-1", subject, new Random(1)::nextBytes);
        for (CreditRecord record : records) {
            file = file.append(T, AGENCY, Event.stated(record)).orElseThrow();
        }
        return policy.sweep(file.asOf(LocalDate.parse(day), T), Confidence.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({
        // five years from the end, the starting day not counted; erased from the day after
        "2021-03-01, 2026-03-01, keep",
        "2021-03-01, 2026-03-02, erase",
        "2020-02-29, 2025-02-28, keep",
        "2020-02-29, 2025-03-01, erase",
        "2021-03, 2026-03-01, keep",
        "2021-03, 2026-03-02, undetermined",
        "2021-03, 2026-03-31, undetermined",
        "2021-03, 2026-04-01, erase",
        ", 2046-01-01, undetermined",
    })
    void keepsBadInformationOfPersonsFiveYearsFromTheEnd(@Nullable String end, String day, String list) {
        CreditRecord record = overdue("A")
                .date(RecordDate.CORRECTED, end == null ? null : PartialDate.parse(end))
                .build();
        RetentionSweep sweep = sweep(POLICY, PERSON, day, record);
        assertThat(sweep.day()).isEqualTo(LocalDate.parse(day));
        assertThat(sweep.erase()).hasSize(list.equals("erase") ? 1 : 0);
        assertThat(sweep.undetermined()).hasSize(list.equals("undetermined") ? 1 : 0);
        assertThat(sweep.keep()).hasSize(list.equals("keep") ? 1 : 0);
        for (RetentionDue due : sweep.erase()) {
            assertThat(due.recordId()).isEqualTo("A");
            assertThat(due.basis()).isEqualTo(LegalBasis.of("PBC-631", "art 16"));
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(sweep(POLICY, PERSON, "2046-01-01", overdue("A").build())
                        .undetermined()
                        .get(0)
                        .gaps())
                .singleElement()
                .hasToString("END_MISSING");
        CreditRecord month = overdue("A")
                .date(RecordDate.CORRECTED, PartialDate.parse("2021-03"))
                .build();
        assertThat(sweep(POLICY, PERSON, "2026-03-15", month)
                        .undetermined()
                        .get(0)
                        .gaps())
                .singleElement()
                .hasToString("PARTIAL_DATE: 2021-03");
        RetentionPolicy unsure = RetentionPolicy.of(List.of(
                new RetentionRule(null, null, Term.ofYears(1), LegalBasis.of("PBC-631", "art 16"), Confidence.LOW)));
        assertThat(sweep(unsure, PERSON, "2046-01-01", month)
                        .undetermined()
                        .get(0)
                        .gaps())
                .singleElement()
                .hasToString("CONFIDENCE_TOO_LOW at PBC-631 art 16: LOW");
    }

    @Test
    void knowsThatAnObligationEndsWhenItIsPerformed() {
        CreditRecord performed = overdue("A")
                .details(ObligationDetails.builder()
                        .set(ObligationDetails.PERFORMED_ON, PartialDate.parse("2021-03-01"))
                        .build())
                .build();
        assertThat(sweep(POLICY, PERSON, "2026-03-02", performed).erase()).hasSize(1);
        RetentionPolicy own = POLICY.withEnd(record -> record.date(RecordDate.OCCURRED));
        assertThat(sweep(own, PERSON, "2025-01-02", performed).erase()).hasSize(1);
        assertThat(sweep(own, PERSON, "2025-01-01", performed).keep()).hasSize(1);
        assertThat(own.rules()).isEqualTo(POLICY.rules()).hasSize(1);
    }

    @Test
    void limitsNeitherOrganisationsNorWhatIsNotAdverse() {
        CreditRecord good = CreditRecord.builder("B", "award")
                .date(RecordDate.CORRECTED, PartialDate.parse("2001-01-01"))
                .build();
        RetentionSweep person = sweep(POLICY, PERSON, "2046-01-01", good);
        assertThat(person.erase()).isEmpty();
        assertThat(person.undetermined()).isEmpty();
        assertThat(person.keep()).isEmpty();
        assertThat(person.next()).isNull();
        CreditRecord bad = overdue("A")
                .date(RecordDate.CORRECTED, PartialDate.parse("2001-01-01"))
                .build();
        assertThat(sweep(POLICY, COMPANY, "2046-01-01", bad).erase()).isEmpty();
    }

    @Test
    void tellsWhenToSweepNext() {
        CreditRecord early = overdue("A")
                .date(RecordDate.CORRECTED, PartialDate.parse("2022-03"))
                .build();
        CreditRecord late = overdue("B")
                .date(RecordDate.CORRECTED, PartialDate.parse("2023-03-01"))
                .build();
        assertThat(sweep(POLICY, PERSON, "2026-03-02", late, early).next()).isEqualTo(LocalDate.parse("2027-03-02"));
    }
}
