package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an objection (异议): what was asked for and what came of it.
 *
 * <p>That a record is objected to is told by the entries of the file; this is the paper it rests on.
 */
public final class ObjectionDetails extends TypedDetails {

    /** What came of an objection. */
    public enum Outcome {
        /** It is being checked. */
        OPEN,
        /** It was right. */
        UPHELD,
        /** It was not right. */
        REJECTED,
        /** It was taken back. */
        TAKEN_BACK
    }

    private static final DetailsForm<ObjectionDetails> FIELDS =
            new DetailsForm<>(DetailsType.OBJECTION, ObjectionDetails::new);

    /** The id of the record objected to. */
    public static final DetailsField<String> TARGET_RECORD = FIELDS.term("targetRecord");
    /** Who objects. */
    public static final DetailsField<String> APPLICANT = FIELDS.name("applicant");
    /** Why. */
    public static final DetailsField<String> GROUNDS = FIELDS.text("grounds");
    /** What is asked for. */
    public static final DetailsField<String> REQUEST = FIELDS.text("request");
    /** What was decided. */
    public static final DetailsField<@Nullable Outcome> OUTCOME = FIELDS.code("outcome", Outcome.class);
    /** The reason of the decision. */
    public static final DetailsField<String> REASON = FIELDS.text("reason");
    /** The day of the decision. */
    public static final DetailsField<@Nullable PartialDate> DECIDED_ON = FIELDS.date("decidedOn");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<ObjectionDetails> FORM = FIELDS.end();

    private ObjectionDetails(Builder<ObjectionDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<ObjectionDetails> builder() {
        return FORM.builder();
    }
}
