package io.github.xinyong.codes.text;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package. */
final class TextMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.codes.text.messages", locale));

    private TextMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
