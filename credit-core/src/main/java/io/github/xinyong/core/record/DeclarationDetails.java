package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a subject says of itself of its own will (自愿注册、自愿提供).
 *
 * <p>It counts as the subject's own word until somebody else has verified it; {@link #verified} tells which. The subject
 * takes it back by withdrawing the record.
 */
public final class DeclarationDetails extends TypedDetails {

    private static final DetailsForm<DeclarationDetails> FIELDS =
            new DetailsForm<>(DetailsType.DECLARATION, DeclarationDetails::new);

    /** What the statement is about, such as a certification. */
    public static final DetailsField<String> ITEM = FIELDS.term("item");
    /** What is stated. */
    public static final DetailsField<String> CONTENT = FIELDS.text("content");
    /** What the subject allows it to be used for. */
    public static final DetailsField<String> AUTHORIZED_USE = FIELDS.text("authorizedUse");
    /** The body that verified it. */
    public static final DetailsField<String> VERIFIER = FIELDS.term("verifier");
    /** The day of the verification. */
    public static final DetailsField<@Nullable PartialDate> VERIFIED_ON = FIELDS.date("verifiedOn");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<DeclarationDetails> FORM = FIELDS.end();

    private DeclarationDetails(Builder<DeclarationDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<DeclarationDetails> builder() {
        return FORM.builder();
    }

    /** Returns whether somebody other than the subject has verified it; until then it is the subject's own word. */
    public boolean verified() {
        return !get(VERIFIER).isEmpty() && get(VERIFIED_ON) != null;
    }
}
