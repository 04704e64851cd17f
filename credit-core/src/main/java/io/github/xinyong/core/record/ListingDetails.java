package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry into a list, such as that of seriously dishonest subjects (严重失信主体名单).
 *
 * <p>The term of the listing is the record's period of effect. A listing needs a registered legal basis in force.
 */
public final class ListingDetails extends TypedDetails {

    private static final DetailsForm<ListingDetails> FIELDS =
            new DetailsForm<>(DetailsType.LISTING, ListingDetails::new);

    /** The name of the list. */
    public static final DetailsField<String> LIST = FIELDS.term("list");
    /** Why the subject is listed. */
    public static final DetailsField<String> GROUND = FIELDS.text("ground");
    /** The article that names the ground. */
    public static final DetailsField<String> ARTICLE = FIELDS.term("article");
    /** The id of the record, such as a penalty, that the listing rests on. */
    public static final DetailsField<String> CAUSE_RECORD = FIELDS.term("causeRecord");
    /** The day on which the subject was told before (告知). */
    public static final DetailsField<@Nullable PartialDate> NOTIFIED_ON = FIELDS.date("notifiedOn");
    /** The effects as the decision states them. */
    public static final DetailsField<String> EFFECTS = FIELDS.text("effects");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<ListingDetails> FORM = FIELDS.end();

    private ListingDetails(Builder<ListingDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<ListingDetails> builder() {
        return FORM.builder();
    }
}
