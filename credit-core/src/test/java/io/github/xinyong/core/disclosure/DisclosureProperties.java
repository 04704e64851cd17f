package io.github.xinyong.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.core.arbitraries.CreditArbitraries;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.time.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of disclosure over files that could be real. */
class DisclosureProperties {

    private static final Instant KNOWN = Instant.parse("2036-01-01T00:00:00Z");
    private static final Source BODY = Source.of("示例机关");

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return Arbitraries.of(
                DisclosureRequest.of(Audience.PUBLIC, DisclosureRequest.PUBLICITY),
                DisclosureRequest.of(Audience.AUTHORITY, DisclosureRequest.DUTY)
                        .withDuty(LegalBasis.of("PENALTY-2021", "")),
                DisclosureRequest.of(Audience.THIRD_PARTY, "credit-decision"),
                DisclosureRequest.of(Audience.SUBJECT, DisclosureRequest.OWN_ACCESS),
                DisclosureRequest.of(Audience.KEEPER, DisclosureRequest.KEEPING));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CreditArbitraries.days();
    }

    private static DisclosedView seen(CreditFile file, LocalDate day, DisclosureRequest request) {
        return DisclosurePolicy.bundled().apply(file.asOf(day, KNOWN), request);
    }

    @Property(tries = 60)
    void theSameInputsGiveAnEqualView(
            @ForAll CreditFile file, @ForAll("days") LocalDate day, @ForAll("requests") DisclosureRequest request) {
        DisclosedView view = seen(file, day, request);
        assertThat(view).isEqualTo(seen(file, day, request));
        assertThat(view.toJson()).isEqualTo(seen(file, day, request).toJson());
    }

    @Property(tries = 60)
    void everyRecordIsShownOrItemisedForTheSubjectAndTheKeeper(
            @ForAll CreditFile file, @ForAll("days") LocalDate day, @ForAll("requests") DisclosureRequest request) {
        DisclosedView view = seen(file, day, request);
        FileView all = file.asOf(day, KNOWN);
        if (request.audience().learnsOmissions()) {
            assertThat(view.items().size() + view.omissions().size())
                    .isEqualTo(all.states().size() + all.tombstones().size());
        } else {
            assertThat(view.omissions()).isEmpty();
            assertThat(view.toJson().members()).doesNotContainKey("omissions");
        }
    }

    @Property(tries = 60)
    void whatIsRepairedOrWithdrawnLeavesNoTraceForOthers(
            @ForAll CreditFile file, @ForAll("days") LocalDate day, @ForAll("requests") DisclosureRequest request) {
        if (request.audience().learnsOmissions()) {
            return;
        }
        FileView view = file.asOf(day, KNOWN);
        CreditFile without = CreditFile.open("f-1", file.subject(), new Random(1)::nextBytes);
        for (RecordState state : view.states()) {
            if (state.content() == ContentState.CURRENT
                    && state.effect() == EffectState.IN_EFFECT
                    && !(request.audience() == Audience.PUBLIC && state.isPublicationEnded())) {
                without = without.append(Instant.parse("2026-01-01T00:00:00Z"), BODY, Event.stated(state.record()))
                        .orElseThrow();
            }
        }
        DisclosedView seen = seen(file, day, request);
        DisclosedView bare = seen(without, day, request);
        assertThat(seen.items().stream().map(DisclosedItem::content).toList())
                .isEqualTo(bare.items().stream().map(DisclosedItem::content).toList());
        assertThat(seen.toJson().members().keySet())
                .isEqualTo(bare.toJson().members().keySet());
    }

    @Property(tries = 60)
    void noViewShowsAPersonalNumber(
            @ForAll Person person,
            @ForAll Organization organization,
            @ForAll("days") LocalDate day,
            @ForAll("requests") DisclosureRequest request,
            @ForAll boolean about) {
        String number = person.id().value();
        CreditRecord typed = CreditRecord.builder("A" + number, CreditRecord.PENALTY)
                .source(Source.of("机关").withDocumentNumber("罚" + number))
                .basis(LegalBasis.of("PENALTY-2021", "art 33"))
                .polarity(Polarity.ADVERSE)
                .severity(Severity.SERIOUS)
                .decided(LocalDate.parse("2023-06-01"))
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.CONTENT, "身份证" + number + "罚款")
                        .set(PenaltyDetails.FACTS, number)
                        .set(PenaltyDetails.REMARK, number.substring(0, 6) + " " + number.substring(6))
                        .build())
                .build();
        CreditRecord open = CreditRecord.builder("B", CreditRecord.PERMIT)
                .details(OpenDetails.of(JsonValue.object(Map.of(
                        number,
                        JsonValue.array(List.of(
                                JsonValue.string(number), JsonValue.object(Map.of("a", JsonValue.string(number)))))))))
                .build();
        CreditFile file = CreditFile.open("f-1", about ? person : organization, new Random(1)::nextBytes)
                .append(KNOWN, BODY, Event.stated(typed))
                .orElseThrow();
        if (!about) {
            file = file.append(KNOWN, BODY, Event.stated(open)).orElseThrow();
        }
        DisclosureRequest asked = request.audience() == Audience.THIRD_PARTY
                ? request.withConsent(
                        organization.id(),
                        Consent.of(organization.id(), request.purpose(), DateSpan.startingAt(LocalDate.EPOCH)))
                : request;
        DisclosedView view = seen(file, day, asked);
        String all = text(view.toJson()) + view + view.items() + view.subject() + view.omissions();
        assertThat(CitizenIdNumber.isValid(number)).isTrue();
        assertThat(all).doesNotContain(number).doesNotContain(number.substring(6, 14));
    }

    private static String text(JsonValue value) {
        return switch (value.type()) {
            case ARRAY ->
                String.join(
                        " ",
                        value.elements().stream()
                                .map(DisclosureProperties::text)
                                .toList());
            case OBJECT ->
                String.join(
                        " ",
                        value.members().entrySet().stream()
                                .map(each -> each.getKey() + ":" + text(each.getValue()))
                                .toList());
            default -> value.text();
        };
    }
}
