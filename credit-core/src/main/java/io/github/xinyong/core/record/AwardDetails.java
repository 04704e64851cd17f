package io.github.xinyong.core.record;

/** An honour or award for integrity (诚实守信相关荣誉). */
public final class AwardDetails extends TypedDetails {

    private static final DetailsForm<AwardDetails> FIELDS = new DetailsForm<>(DetailsType.AWARD, AwardDetails::new);

    /** The title. */
    public static final DetailsField<String> TITLE = FIELDS.term("title");
    /** The level in the words of the source, such as 国家级. */
    public static final DetailsField<String> LEVEL = FIELDS.term("level");
    /** What it is given for. */
    public static final DetailsField<String> REASON = FIELDS.text("reason");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<AwardDetails> FORM = FIELDS.end();

    private AwardDetails(Builder<AwardDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<AwardDetails> builder() {
        return FORM.builder();
    }
}
