package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.PersonalNumbers;
import java.util.Arrays;
import java.util.Locale;

/** Something the user has to mend: wrong usage or an input that cannot be read. It becomes one line and status 2. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * Names what is wrong.
     *
     * @param key the key of the sentence after {@code failure.}
     */
    CommandFailure(String key, Object... arguments) {
        super(CliMessages.text(Locale.ENGLISH, "failure." + key, masked(arguments)));
        this.key = key;
        this.arguments = masked(arguments);
    }

    /** A file name or a column may be a person's number by mistake. */
    private static Object[] masked(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> PersonalNumbers.mask(String.valueOf(argument)))
                .toArray();
    }

    String message(Locale locale) {
        return CliMessages.text(locale, "failure." + key, arguments);
    }
}
