package io.github.xinyong.rules.scheme;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a scheme asks for and that nothing on file says.
 *
 * @param fact the fact, by the id of the answer that needs it
 * @param place the id of the record that it is about
 */
public record SchemeGap(String fact, String place) implements Reason {

    /** Checks that the parts are there. */
    public SchemeGap {
        requireNonNull(fact, "fact");
        requireNonNull(place, "place");
    }

    @Override
    public String code() {
        return "FACT_MISSING";
    }

    @Override
    public @Nullable String found() {
        return null;
    }

    @Override
    public String expected() {
        return fact;
    }

    @Override
    public String message(Locale locale) {
        return SchemeMessages.text(locale, "fact-missing", place, SchemeMessages.text(locale, "repair." + fact));
    }
}
