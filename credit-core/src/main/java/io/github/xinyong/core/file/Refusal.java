package io.github.xinyong.core.file;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why a change of a file was refused.
 *
 * <p>The place is the index of the event within the append, from 0: {@code events[0]}.
 */
public final class Refusal implements Reason {

    static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.file.messages", locale));

    /** The stable codes. */
    public enum Code {
        /** A record of this id is already in the file. */
        RECORD_EXISTS,
        /** No record of this id is in the file. */
        RECORD_UNKNOWN,
        /** The record is withdrawn. */
        RECORD_WITHDRAWN,
        /** Something adverse, or a repair or shield, cites no legal basis. */
        NO_LEGAL_BASIS,
        /** A registered basis is not in force on the date it is cited for. */
        BASIS_NOT_IN_FORCE,
        /** A list or a disciplinary measure cites no basis that the register knows to be in force. */
        BASIS_NOT_REGISTERED,
        /** A record speaks against its subject, which records of its type do not. */
        TYPE_NOT_ADVERSE,
        /** The details have the form of another type. */
        DETAILS_OF_OTHER_TYPE,
        /** Records of this type, or of an unknown type, are not kept about a person. */
        TYPE_NOT_FOR_PERSONS,
        /** A type or a field declares personal data that may not be collected. */
        PROHIBITED_PERSONAL_DATA,
        /** Personal data that need written consent come without it. */
        CONSENT_MISSING,
        /** Open details are not allowed about a person. */
        OPEN_DETAILS_OF_PERSON,
        /** A correction names no field. */
        FIELDS_MISSING,
        /** A correction changes the type: that is another record. */
        TYPE_CHANGED,
        /** A correction changes nothing. */
        NOTHING_CHANGED,
        /** The reason or grounds are blank. */
        REASON_MISSING,
        /** An objection is already open. */
        OBJECTION_OPEN,
        /** No objection is open. */
        NO_OPEN_OBJECTION,
        /** An upheld objection changes nothing. */
        UPHELD_WITHOUT_CHANGE,
        /** The record is already repaired. */
        ALREADY_REPAIRED,
        /** The record is not repaired. */
        NOT_REPAIRED,
        /** The record is already shielded. */
        ALREADY_SHIELDED,
        /** The record is not shielded. */
        NOT_SHIELDED,
        /** A record is updated from a day before its last update. */
        UPDATE_OUT_OF_ORDER,
        /** No version of the record begins on the day. */
        VERSION_UNKNOWN,
        /** A commitment is already open. */
        COMMITMENT_OPEN,
        /** No commitment is open. */
        NO_OPEN_COMMITMENT,
        /** A rectification is already ordered. */
        RECTIFICATION_OPEN,
        /** No rectification is ordered. */
        NO_OPEN_RECTIFICATION,
        /** Publication has already ended. */
        PUBLICATION_ALREADY_ENDED,
        /** The subject would be linked with itself. */
        LINK_TO_ITSELF,
        /** The subject is already linked with the other. */
        LINK_EXISTS,
        /** The subject is not linked with the other. */
        LINK_UNKNOWN,
        /** Erased events are never appended. */
        NOT_APPENDABLE,
        /** A text holds half of a surrogate pair, so it has no bytes. */
        TEXT_NOT_UNICODE,
        /** A file about a person has no source of salts. */
        SALTS_MISSING,
        /** The entry would be recorded before the one before it. */
        RECORDED_EARLIER,
        /** There is nothing to append. */
        NOTHING_TO_APPEND
    }

    private final Code code;
    private final int event;
    private final @Nullable String found;
    private final @Nullable String expected;

    Refusal(Code code, int event, @Nullable String found, @Nullable String expected) {
        this.code = code;
        this.event = event;
        this.found = found;
        this.expected = expected;
    }

    @Override
    public String code() {
        return code.name();
    }

    @Override
    public String place() {
        return event < 0 ? "" : "events[" + event + "]";
    }

    @Override
    public @Nullable String found() {
        return found;
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }

    @Override
    public String message(Locale locale) {
        return MESSAGES.text(locale, code.name(), found == null ? "" : found, expected == null ? "" : expected);
    }

    /** Returns code, place and what was found. */
    @Override
    public String toString() {
        return code + (event < 0 ? "" : " at " + place()) + (found == null ? "" : ": " + found);
    }
}
