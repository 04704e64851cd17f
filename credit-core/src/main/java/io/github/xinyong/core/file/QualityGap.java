package io.github.xinyong.core.file;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is missing for a principle of quality; the place is the id of the record, the type, or the number of the entry. */
public final class QualityGap implements Reason {

    /** The stable codes. */
    public enum Code {
        /** The subject itself states the record. */
        SELF_STATED,
        /** The source has no name. */
        SOURCE_UNNAMED,
        /** No record of an expected type stands. */
        TYPE_MISSING,
        /** An objection is open. */
        DISPUTED,
        /** A date is known to the month or year only. */
        DATE_IMPRECISE,
        /** Two dates contradict each other. */
        DATES_CONTRADICT,
        /** The day of the decision is not known. */
        DECISION_UNDATED,
        /** The record was stated later than expected. */
        STATED_LATE,
        /** The record may have been stated later than expected: its decision is not known to the day. */
        STATED_PERHAPS_LATE,
        /** The type of the entry is not known to this version. */
        ENTRY_UNREADABLE,
        /** The content of the entry is gone, and no tombstone says under which basis. */
        CONTENT_GONE,
        /** A legal basis is not in the register, or its dates do not decide it. */
        LAW_UNVERIFIED,
        /** Neither a document number nor any digest leads back to a document. */
        NO_WAY_BACK
    }

    private final Code code;
    private final String place;
    private final @Nullable String found;
    private final @Nullable String expected;

    QualityGap(Code code, String place, @Nullable String found, @Nullable String expected) {
        this.code = code;
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    @Override
    public String code() {
        return code.name();
    }

    @Override
    public String place() {
        return place;
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
        return Refusal.MESSAGES.text(
                locale, code.name(), place, found == null ? "" : found, expected == null ? "" : expected);
    }

    /** Returns code and place. */
    @Override
    public String toString() {
        return code + " at " + place;
    }
}
