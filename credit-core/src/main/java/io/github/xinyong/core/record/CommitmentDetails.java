package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A credit commitment (信用承诺) and how it is kept, with the fields of the public credit report.
 *
 * <p>The day on which it was made is the record's date of decision.
 */
public final class CommitmentDetails extends TypedDetails {

    /** The types of commitment that the public credit report tells apart (standard of 2022). */
    public enum Kind {
        /** 主动型. */
        VOLUNTARY,
        /** 审批替代型. */
        REPLACES_APPROVAL,
        /** 容缺受理型. */
        MISSING_DOCUMENTS,
        /** 行业自律型. */
        INDUSTRY_SELF_DISCIPLINE,
        /** 信用修复型. */
        CREDIT_REPAIR,
        /** 证明事项型. */
        REPLACES_CERTIFICATE
    }

    private static final DetailsForm<CommitmentDetails> FIELDS =
            new DetailsForm<>(DetailsType.COMMITMENT, CommitmentDetails::new);

    /** The type. */
    public static final DetailsField<@Nullable Kind> KIND = FIELDS.code("kind", Kind.class);
    /** The number of the commitment (承诺编码). */
    public static final DetailsField<String> NUMBER = FIELDS.term("number");
    /** On what occasion it was made (承诺事由). */
    public static final DetailsField<String> MATTER = FIELDS.text("matter");
    /** What is promised. */
    public static final DetailsField<String> CONTENT = FIELDS.text("content");
    /** The body that accepted it (承诺受理单位). */
    public static final DetailsField<String> BODY = FIELDS.term("body");
    /** The unified social credit code of that body. */
    public static final DetailsField<String> BODY_CODE = FIELDS.term("bodyCode");
    /** The last day for keeping it. */
    public static final DetailsField<@Nullable PartialDate> PROMISED_ON = FIELDS.date("promisedOn");
    /** The day on which it was kept in full. */
    public static final DetailsField<@Nullable PartialDate> PERFORMED_ON = FIELDS.date("performedOn");
    /** How far it is kept (承诺履约状态). */
    public static final DetailsField<@Nullable Performance> PERFORMANCE = FIELDS.code("performance", Performance.class);
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<CommitmentDetails> FORM = FIELDS.end();

    private CommitmentDetails(Builder<CommitmentDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<CommitmentDetails> builder() {
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
