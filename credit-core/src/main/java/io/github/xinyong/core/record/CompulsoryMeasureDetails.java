package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A compulsory administrative measure (行政强制), such as sealing or seizure.
 *
 * <p>The value concerned is the record's amount, its term the record's period of effect.
 */
public final class CompulsoryMeasureDetails extends TypedDetails {

    private static final DetailsForm<CompulsoryMeasureDetails> FIELDS =
            new DetailsForm<>(DetailsType.COMPULSORY_MEASURE, CompulsoryMeasureDetails::new);

    /** The measure in the words of the source. */
    public static final DetailsField<String> MEASURE = FIELDS.term("measure");
    /** What it is directed at. */
    public static final DetailsField<String> OBJECT = FIELDS.text("object");
    /** The facts found. */
    public static final DetailsField<String> FACTS = FIELDS.text("facts");
    /** The day on which it was lifted. */
    public static final DetailsField<@Nullable PartialDate> LIFTED_ON = FIELDS.date("liftedOn");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<CompulsoryMeasureDetails> FORM = FIELDS.end();

    private CompulsoryMeasureDetails(Builder<CompulsoryMeasureDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<CompulsoryMeasureDetails> builder() {
        return FORM.builder();
    }
}
