package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry into the list of abnormal operations (经营异常名录), or the mark that an individually-owned business gets instead.
 */
public final class AbnormalOperationDetails extends TypedDetails {

    /** The list, or the mark of an individually-owned business. */
    public enum Entry {
        /** 经营异常名录. */
        LIST,
        /** 经营异常状态, the mark of an individually-owned business. */
        STATUS_MARK
    }

    /** The four grounds of the list (Interim Regulation on Enterprise Information Publicity). */
    public enum Ground {
        /** The annual report was not published in time. */
        ANNUAL_REPORT_MISSING,
        /** What had to be disclosed at once was not disclosed within the time ordered. */
        DISCLOSURE_MISSING,
        /** What was published is false or hides facts. */
        FALSE_INFORMATION,
        /** The subject cannot be reached at its registered address. */
        UNREACHABLE
    }

    private static final DetailsForm<AbnormalOperationDetails> FIELDS =
            new DetailsForm<>(DetailsType.ABNORMAL_OPERATION, AbnormalOperationDetails::new);

    /** Whether it is the list or the mark. */
    public static final DetailsField<@Nullable Entry> FORM_OF_ENTRY = FIELDS.code("formOfEntry", Entry.class);
    /** The ground, as far as it is one of the four. */
    public static final DetailsField<@Nullable Ground> GROUND = FIELDS.code("ground", Ground.class);
    /** The ground in the words of the source. */
    public static final DetailsField<String> GROUND_TEXT = FIELDS.text("groundText");
    /** The day of removal. */
    public static final DetailsField<@Nullable PartialDate> REMOVED_ON = FIELDS.date("removedOn");
    /** The reason of the removal. */
    public static final DetailsField<String> REMOVAL_REASON = FIELDS.text("removalReason");
    /** The body that decided the removal. */
    public static final DetailsField<String> REMOVAL_BODY = FIELDS.term("removalBody");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<AbnormalOperationDetails> FORM = FIELDS.end();

    private AbnormalOperationDetails(Builder<AbnormalOperationDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<AbnormalOperationDetails> builder() {
        return FORM.builder();
    }
}
