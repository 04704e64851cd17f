package io.github.xinyong.codes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in Chinese and English from resource bundles, chosen without ever asking for the default locale.
 *
 * <p>Any locale whose language is {@code zh} gets Chinese, every other English. Arguments are inserted as text. A sentence
 * that counts names both forms of a word, and the argument chooses: {@code {0} {0|row|rows}} becomes {@code 1 row} or
 * {@code 2 rows}.
 *
 * <pre>{@code
 * static final Messages MESSAGES =
 *         Messages.from(locale -> ResourceBundle.getBundle("com.example.messages", locale));
 * }</pre>
 */
public final class Messages {

    private final Function<Locale, ResourceBundle> bundles;

    private Messages(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /**
     * Returns the messages of a bundle.
     *
     * @param bundles gives the bundle of {@link Locale#CHINESE} or {@link Locale#ENGLISH}; a lambda in the module that
     *     holds the bundle, since a module may look up only its own
     */
    public static Messages from(Function<Locale, ResourceBundle> bundles) {
        return new Messages(bundles);
    }

    /** Returns {@link Locale#CHINESE} for a Chinese locale and {@link Locale#ENGLISH} for any other. */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /**
     * Returns the sentence of a key.
     *
     * @param arguments what goes into its places; anything but text is turned into text first
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(Locale locale, String key, Object... arguments) {
        Locale language = language(locale);
        String pattern = bundles.apply(language).getString(key);
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        String simple = fill(pattern, texts);
        return simple == null ? new MessageFormat(pattern, language).format(texts) : simple;
    }

    /** Fills a pattern of plain places as MessageFormat does, which takes ten times as long; null for any other pattern. */
    private static @Nullable String fill(String pattern, Object[] texts) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{') {
                int end = pattern.indexOf('}', i);
                int place = i + 2 <= end ? pattern.charAt(i + 1) - '0' : -1;
                if (place < 0 || place > 9) {
                    return null;
                }
                Object argument = place < texts.length ? texts[place] : "{" + place + "}";
                String text = end == i + 2 ? argument.toString() : form(pattern, i + 2, end, argument);
                if (text == null) {
                    return null;
                }
                out.append(text);
                i = end;
            } else if (c == '\'') {
                if (i + 1 == pattern.length() || pattern.charAt(i + 1) != c) {
                    return null;
                }
                out.append(c);
                i++;
            } else if (c == '}') {
                return null;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns the one of two forms of a word, {@code |one|many}, that belongs to a number; null if these are none. */
    private static @Nullable String form(String pattern, int from, int to, Object number) {
        int middle = pattern.indexOf('|', from + 1);
        if (pattern.charAt(from) != '|' || middle < 0 || middle >= to) {
            return null;
        }
        return number.equals("1") ? pattern.substring(from + 1, middle) : pattern.substring(middle + 1, to);
    }
}
