package io.github.xinyong.core.disclosure;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.DateSpan;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The subject's consent: to whom, for what, from when until when.
 *
 * <p>An input, believed as given: whoever discloses keeps the document. Immutable; {@link #toString()} hides a person's
 * number.
 */
public final class Consent {

    private final SubjectId grantee;
    private final String purpose;
    private final DateSpan period;

    private Consent(SubjectId grantee, String purpose, DateSpan period) {
        this.grantee = requireNonNull(grantee, "grantee");
        this.purpose = requireNonNull(purpose, "purpose");
        this.period = requireNonNull(period, "period");
    }

    /** Returns a consent. */
    public static Consent of(SubjectId grantee, String purpose, DateSpan period) {
        return new Consent(grantee, purpose, period);
    }

    /** Returns to whom it is given. */
    public SubjectId grantee() {
        return grantee;
    }

    /** Returns for what it is given. */
    public String purpose() {
        return purpose;
    }

    /** Returns the days on which it holds. */
    public DateSpan period() {
        return period;
    }

    /** Returns whether it covers somebody's purpose on a day. */
    public boolean covers(@Nullable SubjectId who, String what, LocalDate day) {
        return grantee.equals(who) && purpose.equals(what) && period.contains(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consent that
                && grantee.equals(that.grantee)
                && purpose.equals(that.purpose)
                && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grantee, purpose, period);
    }

    /** Returns grantee, purpose and period. */
    @Override
    public String toString() {
        return grantee + " for " + purpose + " " + period;
    }
}
