package io.github.xinyong.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.core.disclosure.Audience;
import io.github.xinyong.core.disclosure.Consent;
import io.github.xinyong.core.disclosure.DisclosedView;
import io.github.xinyong.core.disclosure.DisclosurePolicy;
import io.github.xinyong.core.disclosure.DisclosureRequest;
import io.github.xinyong.core.file.AppendResult;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.EntryLog;
import io.github.xinyong.core.json.LoggedEntry;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.report.CreditReport;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.time.DateSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that holds personal data gives it away to a log line or to a mapper that was never told about it. */
class PrivacyTest {

    private static final CitizenIdNumber NUMBER = CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    static Stream<Object> holders() {
        Person person = Person.of(NUMBER, "秘密姓名");
        CreditRecord record = CreditRecord.builder("A", CreditRecord.PENALTY)
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.FACTS, "秘密事实")
                        .build())
                .source(Source.of("示例机关").withReceivedDigest("秘密摘要"))
                .basis(LegalBasis.cited("《某法》"))
                .evidence(Evidence.of("秘密文件").withLocator("秘密处"))
                .build();
        AppendResult result = CreditFile.open("f-1", person, new Random(1)::nextBytes)
                .append(NOW, Source.of("示例机关"), Event.stated(record), Event.objected("A", "秘密理由"));
        CreditFile file = result.orElseThrow();
        DisclosedView kept = DisclosurePolicy.bundled()
                .apply(
                        file.asOf(LocalDate.EPOCH, NOW),
                        DisclosureRequest.of(Audience.KEEPER, DisclosureRequest.KEEPING));
        Consent consent = Consent.of(person.id(), "any", DateSpan.startingAt(LocalDate.EPOCH));
        return Stream.of(
                person,
                person.id(),
                record,
                record.details(),
                record.evidence(),
                result,
                file,
                file.entries(),
                file.entries().get(1).event(),
                file.asOf(LocalDate.EPOCH, NOW),
                file.asOf(LocalDate.EPOCH, NOW).states(),
                file.asOf(LocalDate.EPOCH, NOW).columns(),
                kept,
                CreditReport.of("n-1", NOW, kept),
                consent,
                DisclosureRequest.of(Audience.THIRD_PARTY, "any").withConsent(person.id(), consent),
                file.opening(),
                logged(file, 0),
                logged(file, 1));
    }

    /** Returns a line of the entry log of a file, as its reader gives it. */
    private static LoggedEntry logged(CreditFile file, int line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CreditFileJson.standard().writeLog(file, 0, bytes);
            EntryLog log = CreditFileJson.standard().readLog(new ByteArrayInputStream(bytes.toByteArray()));
            for (int i = 0; i <= line; i++) {
                log.next();
            }
            return log.entry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("holders")
    void aLogLineShowsNothingPersonal(Object holder) {
        assertThat(holder.toString())
                .doesNotContain(NUMBER.value(), NUMBER.value().substring(6, 14), "秘密");
    }

    @ParameterizedTest
    @MethodSource("holders")
    void aPlainMapperShowsNothingPersonal(Object holder) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        assertThat(mapper.writeValueAsString(List.of(holder)))
                .doesNotContain(NUMBER.value(), NUMBER.value().substring(6, 14), "秘密");
    }

    @ParameterizedTest
    @MethodSource("holders")
    void aPlainMapperOfJackson2ShowsNothingPersonal(Object holder) throws Exception {
        ObjectMapper mapper =
                new ObjectMapper().disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS);
        String shown;
        try {
            shown = mapper.writeValueAsString(List.of(holder));
        } catch (JsonProcessingException e) {
            shown = String.valueOf(e.getMessage()); // it knows no dates of Java 8
        }
        assertThat(shown).doesNotContain(NUMBER.value(), NUMBER.value().substring(6, 14), "秘密");
    }
}
