package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the program. */
final class CliMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.examples.cli.messages", locale));

    private CliMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
