package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link DisclosurePolicy}: for which audience, purpose and records it is, and what it does with them.
 *
 * @param audience the audience
 * @param purpose the purpose, or {@code *} for any
 * @param subject persons or organisations, or null for both
 * @param type the type of the record, or {@code *} for any
 * @param polarity the polarity, or null for any
 * @param severity the severity, or null for any
 * @param state {@code withdrawn}, or else an effect such as {@code in-effect}, or {@code *} for any
 * @param needs what is needed besides
 * @param shownAs what it is shown to the public as, where {@code needs} is {@link Need#PUBLICITY}; else null
 * @param treatment what is done
 * @param basis the legal basis
 * @param confidence how sure it is
 */
public record DisclosureRule(
        Audience audience,
        String purpose,
        @Nullable SubjectType subject,
        String type,
        @Nullable Polarity polarity,
        @Nullable Severity severity,
        String state,
        Need needs,
        @Nullable PublicityObject shownAs,
        Treatment treatment,
        LegalBasis basis,
        Confidence confidence) {

    /** What a rule needs besides its match. */
    public enum Need {
        /** Nothing. */
        NOTHING,
        /** The subject's consent. */
        CONSENT,
        /** A statutory duty of the authority. */
        DUTY,
        /** That the record is certainly still to be shown to the public. */
        PUBLICITY
    }

    boolean matches(DisclosureRequest request, SubjectType about, CreditRecord record, String stateNow) {
        return audience == request.audience()
                && isAny(purpose, request.purpose())
                && (subject == null || subject == about)
                && isAny(type, record.typeId())
                && (polarity == null || polarity == record.polarity())
                && (severity == null || severity == record.severity())
                && isAny(state, stateNow);
    }

    private static boolean isAny(String asked, String found) {
        return asked.equals("*") || asked.equals(found);
    }
}
