package io.github.xinyong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.rules.engine.UndeterminedCause;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "engine/", "analysis/", "compare/", "scheme/"})
    void rootAndEnglishAreTheSameText(String room) throws IOException {
        assertThat(bundle(room + "messages_en.properties")).isEqualTo(bundle(room + "messages.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "engine/", "analysis/", "compare/", "scheme/"})
    void everySentenceIsThereInBothLanguages(String room) throws IOException {
        assertThat(bundle(room + "messages_zh.properties").keySet())
                .isEqualTo(bundle(room + "messages.properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "engine/", "analysis/", "compare/", "scheme/"})
    void noSentenceHasABareApostrophe(String room) throws IOException {
        for (String name : List.of("messages.properties", "messages_zh.properties")) {
            bundle(room + name)
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s", key).doesNotContain("'"));
        }
    }

    @Test
    void everyFindingAndEveryCauseHasASentence() throws IOException {
        Properties findings = bundle("messages.properties");
        Properties causes = bundle("engine/messages.properties");
        Arrays.stream(RuleSetFinding.Kind.values())
                .forEach(kind -> assertThat(findings).containsKey("finding." + kind));
        Arrays.stream(UndeterminedCause.Kind.values())
                .forEach(kind -> assertThat(causes).containsKey("cause." + kind));
    }

    @Test
    void theDefaultLocaleIsNeverAsked() {
        RuleSetFinding finding =
                new RuleSetFinding(RuleSetFinding.Kind.UNKNOWN_GRADE, "/rules/0/then/0/veto", "E", null);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.CHINA, Locale.US, Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                assertThat(finding.message(Locale.FRENCH)).isEqualTo("/rules/0/then/0/veto: the scale has no grade E");
                assertThat(finding.message(Locale.TRADITIONAL_CHINESE)).isEqualTo("/rules/0/then/0/veto: 等级表中没有等级 E");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
