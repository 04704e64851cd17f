package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The sentences of the program. */
final class CliMessages {

    private static final String BUNDLE = "io.github.xinyong.examples.cli.messages";
    private static final Messages MESSAGES = Messages.from(locale -> ResourceBundle.getBundle(BUNDLE, locale));

    private CliMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    /** Returns the keys of all sentences. */
    static Set<String> keys() {
        return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).keySet();
    }
}
