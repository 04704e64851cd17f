package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextMessagesTest {

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(TextMessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
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
    void everySlipHasASentence() throws IOException {
        Properties english = bundle("messages.properties");
        Arrays.stream(Slip.Type.values()).forEach(t -> assertThat(english).containsKey("slip." + t));
    }

    @Test
    void noSentenceHasABareApostrophe() throws IOException {
        bundle("messages.properties")
                .forEach(
                        (key, value) -> assertThat((String) value).as("%s", key).doesNotContain("'"));
    }
}
