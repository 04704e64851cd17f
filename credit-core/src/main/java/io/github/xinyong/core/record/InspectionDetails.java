package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection by an authority (行政检查), spot checks included.
 */
public final class InspectionDetails extends TypedDetails {

    /** What came of an inspection. */
    public enum Outcome {
        /** Nothing was wrong. */
        NO_PROBLEM,
        /** Something was wrong. */
        PROBLEM,
        /** The inspection was refused or hindered. */
        HINDERED
    }

    private static final DetailsForm<InspectionDetails> FIELDS =
            new DetailsForm<>(DetailsType.INSPECTION, InspectionDetails::new);

    /** What was inspected. */
    public static final DetailsField<String> MATTER = FIELDS.text("matter");
    /** The kind of inspection in the words of the source, such as 双随机. */
    public static final DetailsField<String> METHOD = FIELDS.term("method");
    /** What came of it. */
    public static final DetailsField<@Nullable Outcome> OUTCOME = FIELDS.code("outcome", Outcome.class);
    /** The result in the words of the source. */
    public static final DetailsField<String> RESULT = FIELDS.text("result");
    /** The last day for putting right what was found. */
    public static final DetailsField<@Nullable PartialDate> RECTIFY_BY = FIELDS.date("rectifyBy");
    /** The day on which it was found put right. */
    public static final DetailsField<@Nullable PartialDate> RECTIFIED_ON = FIELDS.date("rectifiedOn");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<InspectionDetails> FORM = FIELDS.end();

    private InspectionDetails(Builder<InspectionDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<InspectionDetails> builder() {
        return FORM.builder();
    }
}
