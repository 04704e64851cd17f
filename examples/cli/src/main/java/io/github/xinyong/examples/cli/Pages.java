package io.github.xinyong.examples.cli;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Pages of HTML, each complete in itself, from templates that escape whatever is put into them. */
final class Pages {

    private Pages() {}

    static String html(String template, Map<String, Object> context) {
        try (Reader reader = resource(template)) {
            return Mustache.compiler()
                    .strictSections(true)
                    .withLoader(Pages::resource)
                    .compile(reader)
                    .execute(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Pages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }

    /** Returns the sentences whose keys begin with a prefix, by the rest of their keys. */
    static Map<String, String> labels(Locale locale, String prefix) {
        Map<String, String> labels = new HashMap<>();
        for (String key : CliMessages.keys()) {
            if (key.startsWith(prefix)) {
                labels.put(key.substring(prefix.length()), CliMessages.text(locale, key));
            }
        }
        return labels;
    }

    /** Returns the language of a page. */
    static String language(Locale locale) {
        return locale.equals(Locale.CHINESE) ? "zh-CN" : "en";
    }
}
