package io.github.xinyong.core.law;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is missing to know which rule counts. Immutable.
 */
public final class LawGap implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.law.messages", locale));

    /** The stable codes. */
    public enum Code {
        /** The date of the case that chooses the version is not known; the place names it. */
        RULE_DATE_MISSING,
        /** The date, or the dates of the documents, are not known well enough to choose. */
        VERSION_UNDECIDED,
        /** None of the versions is in force on the date. */
        NO_VERSION_IN_FORCE,
        /** Several versions are in force on the date. */
        VERSIONS_OVERLAP,
        /** What is known is less sure than asked for: found is what it is, expected what is asked. */
        CONFIDENCE_TOO_LOW
    }

    private final Code code;
    private final String place;
    private final @Nullable String found;
    private final @Nullable String expected;

    private LawGap(Code code, String place, @Nullable String found, @Nullable String expected) {
        this.code = code;
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    /** Returns that a statement rests on less than asked for. */
    public static LawGap confidence(String documentId, Confidence found, Confidence least) {
        return new LawGap(Code.CONFIDENCE_TOO_LOW, documentId, found.name(), least.name());
    }

    static LawGap dateMissing(RuleDate date) {
        return new LawGap(Code.RULE_DATE_MISSING, date.name(), null, null);
    }

    static LawGap undecided(List<LawDocument> possible, PartialDate date) {
        return new LawGap(Code.VERSION_UNDECIDED, ids(possible), date.toString(), null);
    }

    static LawGap noneInForce(List<LawDocument> versions, PartialDate date) {
        return new LawGap(Code.NO_VERSION_IN_FORCE, ids(versions), date.toString(), null);
    }

    static LawGap overlap(List<LawDocument> certain, PartialDate date) {
        return new LawGap(Code.VERSIONS_OVERLAP, ids(certain), date.toString(), null);
    }

    private static String ids(List<LawDocument> documents) {
        return documents.stream().map(LawDocument::id).collect(Collectors.joining(", "));
    }

    @Override
    public String code() {
        return code.name();
    }

    /** Returns the date that is missing, by the name of its {@link RuleDate}, or the documents by their ids. */
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
        String where = code == Code.RULE_DATE_MISSING ? MESSAGES.text(locale, "date." + place) : place;
        return MESSAGES.text(locale, code.name(), where, word(locale, found), word(locale, expected));
    }

    private String word(Locale locale, @Nullable String text) {
        if (text == null) {
            return "";
        }
        return code == Code.CONFIDENCE_TOO_LOW ? MESSAGES.text(locale, "confidence." + text) : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LawGap that
                && code == that.code
                && place.equals(that.place)
                && Objects.equals(found, that.found)
                && Objects.equals(expected, that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, place, found, expected);
    }

    /** Returns code, place and what was found. */
    @Override
    public String toString() {
        return code + " at " + place + (found == null ? "" : ": " + found);
    }
}
