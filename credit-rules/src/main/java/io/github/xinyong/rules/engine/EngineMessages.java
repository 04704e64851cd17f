package io.github.xinyong.rules.engine;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, in Chinese and English. */
final class EngineMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.rules.engine.messages", locale));

    private EngineMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
