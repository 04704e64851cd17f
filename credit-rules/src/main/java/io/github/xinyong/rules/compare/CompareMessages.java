package io.github.xinyong.rules.compare;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, in Chinese and English. */
final class CompareMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.rules.compare.messages", locale));

    private CompareMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
