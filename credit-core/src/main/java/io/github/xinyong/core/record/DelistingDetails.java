package io.github.xinyong.core.record;

import org.jspecify.annotations.Nullable;

/** A removal from a list. */
public final class DelistingDetails extends TypedDetails {

    /** Why a subject is removed from a list. */
    public enum Ground {
        /** The term is over. */
        TERM_OVER,
        /** The duties are done or the settlement performed. */
        PERFORMED,
        /** Credit repair was granted. */
        REPAIRED,
        /** The listing was wrong, or its document was revoked. */
        LISTED_WRONGLY,
        /** Any other. */
        OTHER
    }

    private static final DetailsForm<DelistingDetails> FIELDS =
            new DetailsForm<>(DetailsType.DELISTING, DelistingDetails::new);

    /** The name of the list. */
    public static final DetailsField<String> LIST = FIELDS.term("list");
    /** The id of the record of the listing. */
    public static final DetailsField<String> LISTING_RECORD = FIELDS.term("listingRecord");
    /** Why the subject is removed. */
    public static final DetailsField<@Nullable Ground> GROUND = FIELDS.code("ground", Ground.class);
    /** The reason in the words of the source. */
    public static final DetailsField<String> REASON = FIELDS.text("reason");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<DelistingDetails> FORM = FIELDS.end();

    private DelistingDetails(Builder<DelistingDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<DelistingDetails> builder() {
        return FORM.builder();
    }
}
