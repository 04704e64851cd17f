package io.github.xinyong.rules;

import io.github.xinyong.codes.Messages;
import java.util.Locale;

/**
 * A short text in Chinese and in English.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Bilingual(String zh, String en) {

    /**
     * Checks that both texts are there.
     *
     * @throws InvalidRuleSetException if one is blank
     */
    public Bilingual {
        Checks.text(zh, "/zh");
        Checks.text(en, "/en");
    }

    /** Returns the Chinese text for a Chinese locale and the English one for any other. */
    public String in(Locale locale) {
        return Messages.language(locale).equals(Locale.CHINESE) ? zh : en;
    }
}
