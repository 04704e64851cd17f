package io.github.xinyong.examples.cli;

import io.github.xinyong.core.disclosure.Audience;
import io.github.xinyong.core.disclosure.Consent;
import io.github.xinyong.core.disclosure.DisclosedView;
import io.github.xinyong.core.disclosure.DisclosurePolicy;
import io.github.xinyong.core.disclosure.DisclosureRequest;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is to see a file, for what and by what right. */
final class DisclosureOptions {

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description = "public, subject, authority, third-party or keeper (default: public)")
    private Audience audience = Audience.PUBLIC;

    @Option(
            names = "--purpose",
            paramLabel = "WHAT",
            description = "for what (default: publicity, own-access, duty or keeping, as the audience has it)")
    private @Nullable String purpose;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "the state of this day, as far as it may be shown today (default: today)")
    private @Nullable LocalDate day;

    @Option(
            names = "--duty",
            paramLabel = "DOCUMENT",
            description = "the document, by its id in the register, that gives an authority its duty")
    private @Nullable String duty;

    @Option(names = "--grantee", paramLabel = "SCHEME:NUMBER", description = "to whom the subject consented")
    private @Nullable String grantee;

    @Option(names = "--consent", paramLabel = "FROM/TO", description = "the days of the subject's consent")
    private @Nullable String consent;

    DisclosureOptions() {
        super();
    }

    /** Returns what the audience sees of a file, as known now. */
    DisclosedView apply(CreditFile file, Session session) {
        LocalDate on = day == null ? session.today() : day;
        return DisclosurePolicy.bundled()
                .apply(file.asOf(on, session.clock().instant()), request().on(session.today()));
    }

    /**
     * Returns the request.
     *
     * @throws CommandFailure if something does not fit
     */
    DisclosureRequest request() {
        DisclosureRequest request = DisclosureRequest.of(audience, purpose());
        if (duty != null) {
            request = request.withDuty(LegalBasis.of(duty, ""));
        }
        if ((grantee == null) != (consent == null)) {
            throw new CommandFailure("consent");
        }
        if (grantee == null || consent == null) {
            return request;
        }
        SubjectId who = subject(grantee);
        try {
            String[] days = consent.split("/", -1);
            if (days.length != 2) {
                throw new CommandFailure("consent");
            }
            DateSpan period = DateSpan.of(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            return request.withConsent(who, Consent.of(who, request.purpose(), period));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new CommandFailure("consent");
        }
    }

    private static SubjectId subject(String text) {
        int colon = text.indexOf(':');
        try {
            return SubjectId.of(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("no-subject", text);
        }
    }

    private String purpose() {
        if (purpose != null && !purpose.isBlank()) {
            return purpose;
        }
        return switch (audience) {
            case PUBLIC -> DisclosureRequest.PUBLICITY;
            case SUBJECT -> DisclosureRequest.OWN_ACCESS;
            case AUTHORITY -> DisclosureRequest.DUTY;
            case KEEPER -> DisclosureRequest.KEEPING;
            case THIRD_PARTY -> throw new CommandFailure("purpose");
        };
    }
}
