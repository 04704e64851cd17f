package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What is missing to know how long something is shown, when its repair may be applied for, or when it is to be erased.
 * Immutable.
 */
public final class PublicityGap implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.disclosure.messages", locale));

    /** The stable codes. */
    public enum Code {
        /** The date from which the rule counts is not known; the place names it. */
        ANCHOR_MISSING,
        /** How grave it is is undetermined, and the rule asks. */
        SEVERITY_UNDETERMINED,
        /** The kinds of penalty are not known, and the rule asks. */
        CATEGORIES_MISSING,
        /** Whether a {@link PublicityFeature} is there is not known, and the rule asks; the place names it. */
        FEATURE_UNKNOWN,
        /** The longest period is over; without performance the rule of the sector counts, which is not known. */
        SECTOR_RULE_UNKNOWN,
        /** A ban or restriction prolongs the period, and its last day is not known. */
        RESTRICTION_END_MISSING,
        /** What the document says of this was not found; the place is the document. */
        TEXT_NOT_SEEN,
        /** The document has no rule for this; the place is the document. */
        NO_RULE,
        /** When the act or event ended is not known. */
        END_MISSING
    }

    private final Code code;
    private final String place;

    private PublicityGap(Code code, String place) {
        this.code = code;
        this.place = place;
    }

    static PublicityGap of(Code code, String place) {
        return new PublicityGap(code, place);
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
        return null;
    }

    @Override
    public @Nullable String expected() {
        return null;
    }

    @Override
    public String message(Locale locale) {
        boolean named = code == Code.ANCHOR_MISSING || code == Code.FEATURE_UNKNOWN;
        return MESSAGES.text(locale, code.name(), named ? MESSAGES.text(locale, "name." + place) : place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicityGap that && code == that.code && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, place);
    }

    /** Returns code and place. */
    @Override
    public String toString() {
        return place.isEmpty() ? code.name() : code + " at " + place;
    }
}
