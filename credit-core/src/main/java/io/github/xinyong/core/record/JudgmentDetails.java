package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgment, ruling or award of a court or arbitral body (司法裁判).
 *
 * <p>The court is the record's source, the case number its document number, the sum adjudged its amount.
 */
public final class JudgmentDetails extends TypedDetails {

    /** As what a subject takes part in a case. */
    public enum Role {
        /** 原告, 申请人 and the like. */
        CLAIMANT,
        /** 被告, 被申请人 and the like. */
        DEFENDANT,
        /** 第三人. */
        THIRD_PARTY,
        /** Any other. */
        OTHER
    }

    private static final DetailsForm<JudgmentDetails> FIELDS =
            new DetailsForm<>(DetailsType.JUDGMENT, JudgmentDetails::new);

    /** The number of the case, where it is not that of the document. */
    public static final DetailsField<String> CASE_NUMBER = FIELDS.term("caseNumber");
    /** The kind of document in the words of the source, such as 民事判决书. */
    public static final DetailsField<String> INSTRUMENT = FIELDS.term("instrument");
    /** The cause of action. */
    public static final DetailsField<String> CAUSE = FIELDS.term("cause");
    /** As what the subject took part. */
    public static final DetailsField<@Nullable Role> ROLE = FIELDS.code("role", Role.class);
    /** What was decided. */
    public static final DetailsField<String> RULING = FIELDS.text("ruling");
    /** What the subject has to do. */
    public static final DetailsField<String> OBLIGATION = FIELDS.text("obligation");
    /** The day on which it became final. */
    public static final DetailsField<@Nullable PartialDate> FINAL_ON = FIELDS.date("finalOn");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<JudgmentDetails> FORM = FIELDS.end();

    private JudgmentDetails(Builder<JudgmentDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<JudgmentDetails> builder() {
        return FORM.builder();
    }
}
