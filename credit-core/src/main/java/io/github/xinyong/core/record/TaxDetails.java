package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** An event in the taxation of a subject: a return, a payment, arrears, the conclusion of an assessment or inspection. */
public final class TaxDetails extends TypedDetails {

    /** What happened. */
    public enum Event {
        /** A return, or other material, was to be filed. */
        FILING,
        /** A payment was to be made. */
        PAYMENT,
        /** Something is owed. */
        ARREARS,
        /** An assessment (纳税评估) was concluded. */
        ASSESSMENT,
        /** An inspection (税务稽查) was concluded. */
        INSPECTION,
        /** The subject was declared, or ceased to be, a non-normal household (非正常户). */
        NON_NORMAL,
        /** Any other. */
        OTHER
    }

    private static final DetailsForm<TaxDetails> FIELDS = new DetailsForm<>(DetailsType.TAX, TaxDetails::new);

    /** What happened. */
    public static final DetailsField<@Nullable Event> EVENT = FIELDS.code("event", Event.class);
    /** The tax or fee. */
    public static final DetailsField<String> TAX = FIELDS.term("tax");
    /** The indicator of the tax credit measures that it falls under, such as 010101. */
    public static final DetailsField<String> INDICATOR = FIELDS.term("indicator");
    /** The first day, or the month or year, of the tax period. */
    public static final DetailsField<@Nullable PartialDate> PERIOD_FROM = FIELDS.date("periodFrom");
    /** The last day, or the month or year, of the tax period. */
    public static final DetailsField<@Nullable PartialDate> PERIOD_TO = FIELDS.date("periodTo");
    /** The last day on which it was to be done. */
    public static final DetailsField<@Nullable PartialDate> DUE_ON = FIELDS.date("dueOn");
    /** The day on which it was done. */
    public static final DetailsField<@Nullable PartialDate> DONE_ON = FIELDS.date("doneOn");
    /** What was due. */
    public static final DetailsField<@Nullable Money> DUE = FIELDS.money("due");
    /** What was paid. */
    public static final DetailsField<@Nullable Money> PAID = FIELDS.money("paid");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<TaxDetails> FORM = FIELDS.end();

    private TaxDetails(Builder<TaxDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<TaxDetails> builder() {
        return FORM.builder();
    }
}
