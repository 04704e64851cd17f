package io.github.xinyong.codes;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this module. */
final class CodeMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.codes.messages", locale));

    private CodeMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
