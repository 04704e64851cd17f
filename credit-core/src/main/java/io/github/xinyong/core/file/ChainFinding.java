package io.github.xinyong.core.file;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that {@link ChainVerifier} found wrong; the place is the number that the caller gave with the link. */
public final class ChainFinding implements Reason {

    /** The stable codes. */
    public enum Code {
        /** The header is not of the canonical form, so nothing more can be said of this link. */
        HEADER_MALFORMED,
        /** The link belongs to another file. */
        OTHER_FILE,
        /** The opening is not there. */
        OPENING_MISSING,
        /** One or more entries before this one are not there: removed, or moved elsewhere. */
        ENTRY_MISSING,
        /** An entry of this number was already there, or has been missed before: inserted, repeated or moved. */
        ENTRY_UNEXPECTED,
        /** The digest does not fit: this entry, or the digest of the one before it, was changed. */
        ENTRY_CHANGED,
        /** The entry is recorded earlier than the one before it. */
        TIME_FALLS,
        /** The content is gone, and no tombstone says under which basis. */
        ERASED_WITHOUT_BASIS,
        /** What follows cannot be read, so nothing can be said of it. */
        UNREADABLE,
        /** A digest that was kept elsewhere is not in the file: it was cut, or written anew. */
        HEAD_NOT_FOUND
    }

    private final Code code;
    private final long place;
    private final @Nullable Integer entry;
    private final @Nullable String found;
    private final @Nullable String expected;

    ChainFinding(Code code, long place, @Nullable Integer entry, @Nullable String found, @Nullable String expected) {
        this.code = code;
        this.place = place;
        this.entry = entry;
        this.found = found;
        this.expected = expected;
    }

    @Override
    public String code() {
        return code.name();
    }

    /** Returns the number that the caller gave with the link, in decimal; of the end of a file the last one given. */
    @Override
    public String place() {
        return Long.toString(place);
    }

    /**
     * Returns the sequence of the entry as its header says, -1 for the opening; null where no header says so, or the file as
     * a whole is meant.
     */
    public @Nullable Integer entry() {
        return entry;
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
        return Refusal.MESSAGES.text(locale, code.name(), found == null ? "" : found, expected == null ? "" : expected);
    }

    /** Returns code, place and what was found. */
    @Override
    public String toString() {
        return code + " at " + place + (found == null ? "" : ": " + found);
    }
}
