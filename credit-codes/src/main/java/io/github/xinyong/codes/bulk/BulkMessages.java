package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package. */
final class BulkMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.codes.bulk.messages", locale));

    private BulkMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
