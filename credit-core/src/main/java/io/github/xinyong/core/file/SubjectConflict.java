package io.github.xinyong.core.file;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.subject.SubjectId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two files say different things about the subject itself: its name, its kind, or a link with another subject. What the file
 * that was given first says of it prevails.
 *
 * <p>The place names what they differ in, what was found is the id of the file that is overruled, and what was expected that
 * of the file that prevails. Values are not shown: names of persons are personal data, and the views are there to look at.
 * Immutable.
 */
public final class SubjectConflict implements Reason {

    /** The stable codes. */
    public enum Code {
        /** The names differ. */
        NAME_DIFFERS,
        /** The kinds differ. */
        KIND_DIFFERS,
        /** On the day one has another link with the subject named, or none, and the other has it undone. */
        LINK_DIFFERS
    }

    private final Code code;
    private final @Nullable SubjectId other;
    private final String prevailingFile;
    private final String overruledFile;

    SubjectConflict(Code code, @Nullable SubjectId other, String prevailingFile, String overruledFile) {
        this.code = code;
        this.other = other;
        this.prevailingFile = prevailingFile;
        this.overruledFile = overruledFile;
    }

    @Override
    public String code() {
        return code.name();
    }

    /** Returns {@code subject/name} or {@code subject/kind}, or of a link the other subject, a person's number hidden. */
    @Override
    public String place() {
        return switch (code) {
            case NAME_DIFFERS -> "subject/name";
            case KIND_DIFFERS -> "subject/kind";
            case LINK_DIFFERS -> String.valueOf(other);
        };
    }

    @Override
    public String found() {
        return overruledFile;
    }

    @Override
    public String expected() {
        return prevailingFile;
    }

    @Override
    public String message(Locale locale) {
        return Refusal.MESSAGES.text(locale, code(), place(), prevailingFile, overruledFile);
    }

    /** Returns the code, the place and the two files. */
    @Override
    public String toString() {
        return code + " at " + place() + ": " + prevailingFile + " prevails over " + overruledFile;
    }
}
