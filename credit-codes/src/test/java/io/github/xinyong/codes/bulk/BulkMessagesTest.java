package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BulkMessagesTest {

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BulkMessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void rootAndEnglishAreTheSameTextAndChineseHasEverySentence() throws IOException {
        Properties root = bundle("messages.properties");
        assertThat(bundle("messages_en.properties")).isEqualTo(root);
        assertThat(bundle("messages_zh.properties").keySet()).isEqualTo(root.keySet());
    }

    @Test
    void everyFindingAndDamageHasASentence() throws IOException {
        Properties root = bundle("messages.properties");
        Arrays.stream(ColumnFinding.Type.values()).forEach(t -> assertThat(root).containsKey("finding." + t));
        Arrays.stream(CellDamage.values()).forEach(d -> assertThat(root).containsKey("damage." + d));
    }

    @Test
    void noSentenceHasABareApostrophe() throws IOException {
        for (String name : new String[] {"messages.properties", "messages_zh.properties"}) {
            bundle(name)
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s", key).doesNotContain("'"));
        }
    }
}
