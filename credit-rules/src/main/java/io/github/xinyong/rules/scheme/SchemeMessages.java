package io.github.xinyong.rules.scheme;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.rules.Bilingual;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, in Chinese and English. */
final class SchemeMessages {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.rules.scheme.messages", locale));

    private SchemeMessages() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    /** Returns a sentence in both languages; an argument in both is put in by its language. */
    static Bilingual both(String key, Object... arguments) {
        return new Bilingual(in(Locale.CHINESE, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    private static String in(Locale locale, String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i] instanceof Bilingual text ? text.in(locale) : arguments[i];
        }
        return text(locale, key, words);
    }
}
