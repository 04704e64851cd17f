package io.github.xinyong.core.record;

/**
 * An administrative permit as the publicity tables (双公示) state it.
 *
 * <p>Deciding authority and document number are in the record's {@link Source}, the dates of decision and validity in the
 * record.
 */
public final class PermitDetails extends TypedDetails {

    private static final DetailsForm<PermitDetails> FIELDS = new DetailsForm<>(DetailsType.PERMIT, PermitDetails::new);

    /** The category in the words of the source, such as 普通 or 01. */
    public static final DetailsField<String> CATEGORY = FIELDS.term("category");
    /** The name of the decision document. */
    public static final DetailsField<String> DOCUMENT_NAME = FIELDS.term("documentName");
    /** The name of the certificate. */
    public static final DetailsField<String> CERTIFICATE_NAME = FIELDS.term("certificateName");
    /** The number of the certificate. */
    public static final DetailsField<String> CERTIFICATE_NUMBER = FIELDS.term("certificateNumber");
    /** What is permitted. */
    public static final DetailsField<String> CONTENT = FIELDS.text("content");
    /** Whether the permit is valid, in the words of the source: its claim, such as {@code 1} or 有效. */
    public static final DetailsField<String> STATUS = FIELDS.term("status");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<PermitDetails> FORM = FIELDS.end();

    private PermitDetails(Builder<PermitDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<PermitDetails> builder() {
        return FORM.builder();
    }
}
