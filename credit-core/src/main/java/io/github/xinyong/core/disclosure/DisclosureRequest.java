package io.github.xinyong.core.disclosure;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asks to see a file, for what, and by what right.
 *
 * <pre>{@code
 * DisclosureRequest.of(Audience.PUBLIC, DisclosureRequest.PUBLICITY);
 * DisclosureRequest.of(Audience.AUTHORITY, DisclosureRequest.DUTY).withDuty(LegalBasis.of("PENALTY-2021", "art 61"));
 * DisclosureRequest.of(Audience.THIRD_PARTY, "credit-decision").withConsent(bank, consent);
 * }</pre>
 *
 * <p>Purposes are open texts; a policy names those it knows. Immutable.
 */
public final class DisclosureRequest {

    /** The purpose of showing to the public. */
    public static final String PUBLICITY = "publicity";
    /** The purpose of a subject's looking at its own file. */
    public static final String OWN_ACCESS = "own-access";
    /** The purpose of an authority's statutory duty. */
    public static final String DUTY = "duty";
    /** The purpose of keeping the file. */
    public static final String KEEPING = "keeping";

    private final Audience audience;
    private final String purpose;
    private final @Nullable LegalBasis duty;
    private final @Nullable SubjectId grantee;
    private final @Nullable Consent consent;
    private final @Nullable LocalDate day;

    private DisclosureRequest(
            Audience audience,
            String purpose,
            @Nullable LegalBasis duty,
            @Nullable SubjectId grantee,
            @Nullable Consent consent,
            @Nullable LocalDate day) {
        this.audience = requireNonNull(audience, "audience");
        this.purpose = requireNonNull(purpose, "purpose");
        this.duty = duty;
        this.grantee = grantee;
        this.consent = consent;
        this.day = day;
    }

    /**
     * Returns a request without a duty or consent.
     *
     * @throws IllegalArgumentException if the purpose is blank
     */
    public static DisclosureRequest of(Audience audience, String purpose) {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("A request has a purpose");
        }
        return new DisclosureRequest(audience, purpose, null, null, null, null);
    }

    /** Returns this request with the rule that gives the authority its duty. */
    public DisclosureRequest withDuty(LegalBasis basis) {
        return new DisclosureRequest(audience, purpose, basis, grantee, consent, day);
    }

    /** Returns this request with who asks, and the subject's consent. */
    public DisclosureRequest withConsent(SubjectId who, Consent given) {
        return new DisclosureRequest(audience, purpose, duty, who, given, day);
    }

    /**
     * Returns this request on a day: the day of disclosure, on which consent, duty and publicity must hold and on which a
     * record must still be one that may be shown. Without it that is the day of the view.
     */
    public DisclosureRequest on(LocalDate disclosed) {
        return new DisclosureRequest(audience, purpose, duty, grantee, consent, requireNonNull(disclosed, "disclosed"));
    }

    /** Returns who is to see the file. */
    public Audience audience() {
        return audience;
    }

    /** Returns for what. */
    public String purpose() {
        return purpose;
    }

    /** Returns the rule that gives an authority its duty, or null. */
    public @Nullable LegalBasis duty() {
        return duty;
    }

    /** Returns the day of disclosure, or null for that of the view. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** Returns whether the consent covers who asks, the purpose and a day. */
    public boolean hasConsentOn(LocalDate day) {
        return consent != null && consent.covers(grantee, purpose, day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosureRequest that
                && audience == that.audience
                && purpose.equals(that.purpose)
                && Objects.equals(duty, that.duty)
                && Objects.equals(grantee, that.grantee)
                && Objects.equals(consent, that.consent)
                && Objects.equals(day, that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(audience, purpose, duty, grantee, consent, day);
    }

    /** Returns audience and purpose. */
    @Override
    public String toString() {
        return audience.id() + " for " + purpose;
    }
}
