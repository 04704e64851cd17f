package io.github.xinyong.core.record;

import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A promise to pay or deliver later what is received now: the seed of all credit.
 *
 * <p>The sum promised is the record's amount.
 */
public final class ObligationDetails extends TypedDetails {

    private static final DetailsForm<ObligationDetails> FIELDS =
            new DetailsForm<>(DetailsType.OBLIGATION, ObligationDetails::new);

    /** The kind of obligation in the words of the source, such as a loan or a purchase on credit. */
    public static final DetailsField<String> KIND = FIELDS.term("kind");
    /** To whom it is owed, by number. */
    public static final DetailsField<@Nullable SubjectId> CREDITOR = FIELDS.subject("creditor");
    /** To whom it is owed, by name. */
    public static final DetailsField<String> CREDITOR_NAME = FIELDS.name("creditorName");
    /** The number of the contract. */
    public static final DetailsField<String> CONTRACT_NUMBER = FIELDS.term("contractNumber");
    /** The day for which performance is promised. */
    public static final DetailsField<@Nullable PartialDate> PROMISED_ON = FIELDS.date("promisedOn");
    /** The day on which the last of it was performed. */
    public static final DetailsField<@Nullable PartialDate> PERFORMED_ON = FIELDS.date("performedOn");
    /** How far it is performed. */
    public static final DetailsField<@Nullable Performance> PERFORMANCE = FIELDS.code("performance", Performance.class);
    /** The sum performed. */
    public static final DetailsField<@Nullable Money> PERFORMED_AMOUNT = FIELDS.money("performedAmount");
    /** The sum still owed. */
    public static final DetailsField<@Nullable Money> OUTSTANDING = FIELDS.money("outstanding");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<ObligationDetails> FORM = FIELDS.end();

    private ObligationDetails(Builder<ObligationDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<ObligationDetails> builder() {
        return FORM.builder();
    }

    /**
     * Returns whether it was performed in full not later than promised, as far as the dates and the state are known.
     *
     * @param asOf the day from which one looks: what was due before it and is not performed is late
     */
    public Truth inTime(PartialDate asOf) {
        return Performance.inTime(get(PROMISED_ON), get(PERFORMED_ON), get(PERFORMANCE), asOf);
    }
}
