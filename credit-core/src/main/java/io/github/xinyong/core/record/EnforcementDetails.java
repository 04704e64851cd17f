package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A case of enforcement (执行), with the fields that the court list publishes (SPC-2017 article 6).
 *
 * <p>The enforcing court is the record's source, the case number its document number, the sum to be paid its amount.
 */
public final class EnforcementDetails extends TypedDetails {

    private static final DetailsForm<EnforcementDetails> FIELDS =
            new DetailsForm<>(DetailsType.ENFORCEMENT, EnforcementDetails::new);

    /** The number of the case, where it is not that of the document. */
    public static final DetailsField<String> CASE_NUMBER = FIELDS.term("caseNumber");
    /** The day on which the case was filed (立案时间). */
    public static final DetailsField<@Nullable PartialDate> FILED_ON = FIELDS.date("filedOn");
    /** The number of the instrument that is enforced (执行依据文号). */
    public static final DetailsField<String> INSTRUMENT_NUMBER = FIELDS.term("instrumentNumber");
    /** The body that made the instrument. */
    public static final DetailsField<String> INSTRUMENT_BODY = FIELDS.term("instrumentBody");
    /** The province in the words of the source. */
    public static final DetailsField<String> PROVINCE = FIELDS.term("province");
    /** The legal representative or person in charge of a unit. */
    public static final DetailsField<String> REPRESENTATIVE = FIELDS.name("representative");
    /** What the effective instrument obliges to (生效法律文书确定的义务). */
    public static final DetailsField<String> OBLIGATION = FIELDS.text("obligation");
    /** How far the obligation is performed (被执行人的履行情况). */
    public static final DetailsField<@Nullable Performance> PERFORMANCE = FIELDS.code("performance", Performance.class);
    /** The part that is performed. */
    public static final DetailsField<String> PERFORMED = FIELDS.text("performed");
    /** The part that is not performed. */
    public static final DetailsField<String> UNPERFORMED = FIELDS.text("unperformed");
    /** The conduct for which the court listed the subject (失信行为具体情形). */
    public static final DetailsField<String> CONDUCT = FIELDS.text("conduct");
    /** The sum paid. */
    public static final DetailsField<@Nullable Money> PERFORMED_AMOUNT = FIELDS.money("performedAmount");
    /** The day on which the case was closed. */
    public static final DetailsField<@Nullable PartialDate> CLOSED_ON = FIELDS.date("closedOn");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<EnforcementDetails> FORM = FIELDS.end();

    private EnforcementDetails(Builder<EnforcementDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<EnforcementDetails> builder() {
        return FORM.builder();
    }
}
