package io.github.xinyong.rules.analysis;

import io.github.xinyong.codes.Messages;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of this room, in Chinese and English. */
final class AnalysisMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.rules.analysis.messages", locale));

    private AnalysisMessages() {}

    static String text(Locale locale, String key, String place, @Nullable String found, @Nullable String expected) {
        return MESSAGES.text(locale, key, place, found == null ? "–" : found, expected == null ? "–" : expected);
    }
}
