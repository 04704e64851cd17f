package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
                        .isEqualTo("1 character found, 18 expected");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Messages messages(String pattern) {
        return Messages.from(locale -> new java.util.ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"key", pattern}};
            }
        });
    }

    @Test
    void aSentenceThatCountsChoosesTheFormOfItsWord() {
        Messages counting = messages("{0} {0|row is|rows are} blank; {1} {1|file|files}");
        assertThat(counting.text(Locale.ENGLISH, "key", 1, 2L)).isEqualTo("1 row is blank; 2 files");
        assertThat(counting.text(Locale.ENGLISH, "key", 0, 1L)).isEqualTo("0 rows are blank; 1 file");
        assertThat(counting.text(Locale.ENGLISH, "key", 11, 21)).isEqualTo("11 rows are blank; 21 files");
        assertThat(messages("{0|one|}more").text(Locale.ENGLISH, "key", 2)).isEqualTo("more");
    }

    @Test
    void aWrongPlaceIsAMistakeOfTheBundle() {
        for (String pattern : List.of("{0|row}", "{0row|rows}", "{x}", "{")) {
            assertThatIllegalArgumentException()
                    .as(pattern)
                    .isThrownBy(() -> messages(pattern + "{0}").text(Locale.ENGLISH, "key", 1));
        }
        assertThat(messages("it''s {0}, {1}").text(Locale.ENGLISH, "key", "x")).isEqualTo("it's x, {1}");
    }
}
