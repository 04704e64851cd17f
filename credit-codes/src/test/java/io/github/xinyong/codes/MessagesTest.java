package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

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

class MessagesTest {

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void rootAndEnglishAreTheSameText() throws IOException {
        assertThat(bundle("messages_en.properties")).isEqualTo(bundle("messages.properties"));
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        assertThat(bundle("messages_zh.properties").keySet())
                .isEqualTo(bundle("messages.properties").keySet());
    }

    @Test
    void everyProblemNoteKindAndVerdictHasASentence() throws IOException {
        Properties english = bundle("messages.properties");
        Arrays.stream(CodeProblem.Type.values())
                .forEach(t -> assertThat(english).containsKey("problem." + t));
        Arrays.stream(CodeNote.Type.values()).forEach(t -> assertThat(english).containsKey("note." + t));
        Arrays.stream(CodeKind.values()).forEach(k -> assertThat(english).containsKey("kind." + k.id()));
        Arrays.stream(CodeCheck.Verdict.values())
                .forEach(v -> assertThat(english).containsKey("verdict." + v.id()));
    }

    @Test
    void noSentenceHasABareApostrophe() throws IOException {
        for (String name : List.of("messages.properties", "messages_zh.properties")) {
            bundle(name)
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s", key).doesNotContain("'"));
        }
    }

    @Test
    void theDefaultLocaleIsNeverAsked() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.CHINA, Locale.US, Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                assertThat(CodeKind.USCC.displayName(Locale.FRENCH)).isEqualTo("unified social credit code");
                assertThat(CodeKind.USCC.displayName(Locale.TRADITIONAL_CHINESE))
                        .isEqualTo("统一社会信用代码");
                assertThat(CodeKind.USCC.check("1").problems().get(0).message(Locale.ENGLISH))
                        .isEqualTo("1 characters found, 18 expected");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
