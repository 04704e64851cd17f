package io.github.xinyong.core.subject;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Why a change of an {@link IdentityLedger} was refused. The place is always the change as a whole, so it is empty. */
public final class IdentityRefusal implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.subject.messages", locale));

    /** The stable codes. */
    public enum Code {
        /** A number would stand for itself. */
        SAME_NUMBER,
        /** A person would be linked with an organisation. */
        TWO_TYPES,
        /** The organisation code is not the one inside the unified code, or they are not such codes. */
        CODE_MISMATCH,
        /** No basis is given. */
        BASIS_MISSING,
        /** The link is there already. */
        LINK_EXISTS,
        /** On a day the number would stand for two others, which only a split allows. */
        TWO_SUCCESSORS,
        /** On a day the number would stand for itself by way of others. */
        CYCLE,
        /** There is no such link to revoke. */
        LINK_UNKNOWN,
        /** It is recorded before what is there already: found is when, expected the earliest. */
        RECORDED_EARLIER
    }

    private final Code code;
    private final @Nullable String found;
    private final @Nullable String expected;

    IdentityRefusal(Code code, @Nullable String found, @Nullable String expected) {
        this.code = code;
        this.found = found;
        this.expected = expected;
    }

    @Override
    public String code() {
        return code.name();
    }

    @Override
    public String place() {
        return "";
    }

    /** Returns the numbers concerned, those of persons hidden. */
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

    /** Returns the code and what was found. */
    @Override
    public String toString() {
        return code + (found == null ? "" : ": " + found);
    }
}
