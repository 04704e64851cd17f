package io.github.xinyong.core.record;

import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A contract and how the subject performs it (合同履行).
 *
 * <p>The value of the contract is the record's amount, the day of its signing the record's date of decision.
 */
public final class ContractDetails extends TypedDetails {

    private static final DetailsForm<ContractDetails> FIELDS =
            new DetailsForm<>(DetailsType.CONTRACT, ContractDetails::new);

    /** The number of the contract. */
    public static final DetailsField<String> CONTRACT_NUMBER = FIELDS.term("contractNumber");
    /** The other party, by number. */
    public static final DetailsField<@Nullable SubjectId> COUNTERPARTY = FIELDS.subject("counterparty");
    /** The other party, by name. */
    public static final DetailsField<String> COUNTERPARTY_NAME = FIELDS.name("counterpartyName");
    /** What it is about. */
    public static final DetailsField<String> MATTER = FIELDS.text("matter");
    /** The day for which performance is promised. */
    public static final DetailsField<@Nullable PartialDate> PROMISED_ON = FIELDS.date("promisedOn");
    /** The day on which the last of it was performed. */
    public static final DetailsField<@Nullable PartialDate> PERFORMED_ON = FIELDS.date("performedOn");
    /** How far it is performed. */
    public static final DetailsField<@Nullable Performance> PERFORMANCE = FIELDS.code("performance", Performance.class);
    /** What is wrong with the performance. */
    public static final DetailsField<String> DEFECTS = FIELDS.text("defects");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<ContractDetails> FORM = FIELDS.end();

    private ContractDetails(Builder<ContractDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<ContractDetails> builder() {
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
