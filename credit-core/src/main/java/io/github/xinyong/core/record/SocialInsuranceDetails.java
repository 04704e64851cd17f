package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An event in the social insurance of an employer or a person: enrolment, a contribution, arrears. */
public final class SocialInsuranceDetails extends TypedDetails {

    /** What happened. */
    public enum Event {
        /** Enrolment or its end. */
        ENROLMENT,
        /** A contribution was to be paid. */
        PAYMENT,
        /** Something is owed. */
        ARREARS,
        /** Any other. */
        OTHER
    }

    private static final DetailsForm<SocialInsuranceDetails> FIELDS =
            new DetailsForm<>(DetailsType.SOCIAL_INSURANCE, SocialInsuranceDetails::new);

    /** What happened. */
    public static final DetailsField<@Nullable Event> EVENT = FIELDS.code("event", Event.class);
    /** The insurance in the words of the source. */
    public static final DetailsField<String> INSURANCE = FIELDS.term("insurance");
    /** The first day, or the month or year, of the period. */
    public static final DetailsField<@Nullable PartialDate> PERIOD_FROM = FIELDS.date("periodFrom");
    /** The last day, or the month or year, of the period. */
    public static final DetailsField<@Nullable PartialDate> PERIOD_TO = FIELDS.date("periodTo");
    /** The last day on which it was to be done. */
    public static final DetailsField<@Nullable PartialDate> DUE_ON = FIELDS.date("dueOn");
    /** The day on which it was done. */
    public static final DetailsField<@Nullable PartialDate> DONE_ON = FIELDS.date("doneOn");
    /** What was due. */
    public static final DetailsField<@Nullable Money> DUE = FIELDS.money("due");
    /** What was paid. */
    public static final DetailsField<@Nullable Money> PAID = FIELDS.money("paid");
    /** The number of persons insured. */
    public static final DetailsField<@Nullable BigDecimal> INSURED = FIELDS.decimal("insured");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<SocialInsuranceDetails> FORM = FIELDS.end();

    private SocialInsuranceDetails(Builder<SocialInsuranceDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<SocialInsuranceDetails> builder() {
        return FORM.builder();
    }
}
