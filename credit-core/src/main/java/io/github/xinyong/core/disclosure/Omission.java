package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * That a record was left out of a view, and why. For the subject and the keeper only. Immutable.
 */
public final class Omission implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.disclosure.messages", locale));

    /** The stable codes. */
    public enum Code {
        /** No rule shows such a record to this audience for this purpose. */
        NOT_FOR_AUDIENCE,
        /** A rule leaves such records out. */
        BY_RULE,
        /** The legal basis of the rule is less sure than medium. */
        BASIS_UNSURE,
        /** The content is withdrawn. */
        WITHDRAWN,
        /** It has no effect yet. */
        NOT_YET,
        /** It is shielded. */
        SHIELDED,
        /** It is repaired. */
        REPAIRED,
        /** Its effect is over. */
        EXPIRED,
        /** Its content was destroyed; the place is {@code #} and its number in the file. */
        ERASED,
        /** Its publication was ended. */
        PUBLICATION_ENDED,
        /** The subject's consent is missing, or does not cover this. */
        CONSENT_MISSING,
        /** A statutory duty is missing, or its basis is not in force. */
        DUTY_MISSING,
        /** The time of showing it to the public has not begun or is over. */
        PUBLICITY_OVER,
        /** Whether it may still be shown to the public is undetermined. */
        PUBLICITY_UNDETERMINED
    }

    private final Code code;
    private final String recordId;

    Omission(Code code, String recordId) {
        this.code = code;
        this.recordId = RecordMask.hide(recordId);
    }

    @Override
    public String code() {
        return code.name();
    }

    /** Returns the id of the record, or of an erased one {@code #} and its number in the file. */
    @Override
    public String place() {
        return recordId;
    }

    @Override
    public @Nullable String found() {
        return null;
    }

    @Override
    public @Nullable String expected() {
        return null;
    }

    @Override
    public String message(Locale locale) {
        return MESSAGES.text(locale, code.name(), recordId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Omission that && code == that.code && recordId.equals(that.recordId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, recordId);
    }

    /** Returns code and record. */
    @Override
    public String toString() {
        return code + " " + recordId;
    }
}
