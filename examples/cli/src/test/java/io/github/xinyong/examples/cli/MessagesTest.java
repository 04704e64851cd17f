package io.github.xinyong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("io.github.xinyong.examples.cli.messages", locale);
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(bundle(Locale.CHINESE).keySet())
                .isEqualTo(bundle(Locale.ROOT).keySet());
        assertThat(bundle(Locale.ROOT).keySet())
                .filteredOn(key -> bundle(Locale.ROOT).getString(key).matches("(?s).*[A-Za-z]{2}.*"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle(Locale.CHINESE).getString(key))
                        .as(key)
                        .containsPattern("\\p{IsHan}"));
    }

    @Test
    void everySentenceNamesTheSamePlacesInBothLanguages() {
        assertThat(bundle(Locale.ROOT).keySet())
                .allSatisfy(key -> assertThat(places(bundle(Locale.CHINESE).getString(key)))
                        .as(key)
                        .isEqualTo(places(bundle(Locale.ROOT).getString(key))));
    }

    private static java.util.Set<String> places(String pattern) {
        return java.util.regex.Pattern.compile("\\{\\d\\}")
                .matcher(pattern)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void englishIsEnglishUnderEveryDefaultLocale() {
        assertThat(CliMessages.text(Locale.ENGLISH, "table.code")).isEqualTo("code");
    }

    @Test
    void everyApostropheIsDoubledSinceASingleOneWouldVanish() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.CHINESE}) {
            assertThat(bundle(locale).keySet())
                    .allSatisfy(key -> assertThat(bundle(locale).getString(key).replace("''", ""))
                            .as(key)
                            .doesNotContain("'"));
        }
    }
}
