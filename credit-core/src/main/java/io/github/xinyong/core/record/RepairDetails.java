package io.github.xinyong.core.record;

import org.jspecify.annotations.Nullable;

/**
 * The documents of an application for credit repair (信用修复).
 *
 * <p>That a record is repaired is told by the entries of the file; this is the paper it rests on.
 */
public final class RepairDetails extends TypedDetails {

    /** What an application asks for. */
    public enum Mode {
        /** The end of publicity. */
        END_PUBLICITY,
        /** Removal from a list. */
        LEAVE_LIST,
        /** Anything else. */
        OTHER
    }

    /** The states of an application (plan of 2025, measures of 2026). */
    public enum State {
        /** Handed in. */
        SUBMITTED,
        /** Passed on to the authority. */
        PUSHED,
        /** The authority took it up. */
        ACCEPTED,
        /** The authority did not take it up. */
        NOT_ACCEPTED,
        /** Granted. */
        APPROVED,
        /** Refused. */
        REFUSED,
        /** Granted, and shown so everywhere. */
        SYNCED,
        /** Granted for the time of a reorganisation or settlement in bankruptcy. */
        TEMPORARY,
        /** Granted and later revoked. */
        REVOKED
    }

    private static final DetailsForm<RepairDetails> FIELDS = new DetailsForm<>(DetailsType.REPAIR, RepairDetails::new);

    /** The id of the record to be repaired. */
    public static final DetailsField<String> TARGET_RECORD = FIELDS.term("targetRecord");
    /** The name of the list to leave. */
    public static final DetailsField<String> LIST = FIELDS.term("list");
    /** Who applies. */
    public static final DetailsField<String> APPLICANT = FIELDS.name("applicant");
    /** What is asked for. */
    public static final DetailsField<@Nullable Mode> MODE = FIELDS.code("mode", Mode.class);
    /** How far the application is. */
    public static final DetailsField<@Nullable State> STATE = FIELDS.code("state", State.class);
    /** How the duties were proved done. */
    public static final DetailsField<String> PROOF = FIELDS.text("proof");
    /** The id of the record of the commitment made with it. */
    public static final DetailsField<String> COMMITMENT_RECORD = FIELDS.term("commitmentRecord");
    /** The reason of the decision. */
    public static final DetailsField<String> REASON = FIELDS.text("reason");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<RepairDetails> FORM = FIELDS.end();

    private RepairDetails(Builder<RepairDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<RepairDetails> builder() {
        return FORM.builder();
    }
}
