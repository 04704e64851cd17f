package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.FuzzedText;
import io.github.xinyong.codes.PersonalNumbers;
import java.io.IOException;
import java.io.StringReader;

class CodeMaskerFuzzTest {

    /** The smallest window that holds what a decision may read. */
    private static final int SMALLEST = MatchRules.LOOKBACK + MatchRules.LOOKAHEAD + 1;

    /** Nothing changes but hidden characters, a stream is masked the same, and no shape of a person's number remains. */
    @FuzzTest(maxDuration = "10s")
    void nothingChangesButHiddenCharacters(FuzzedDataProvider data) throws IOException {
        CodeMasker masker = CodeMasker.forAudience(data.pickValue(CodeMasker.Audience.values()));
        if (data.consumeBoolean()) {
            masker = masker.withVisible(CodeKind.USCC, CodeMasker.Visible.NOTHING);
        }
        int size = SMALLEST + data.consumeInt(0, 200);
        String text = FuzzedText.of(data);
        String masked = masker.mask(text);
        String least = PersonalNumbers.mask(text);
        assertThat(masked).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            char c = masked.charAt(i);
            assertThat(c == '*' || (c == text.charAt(i) && c == least.charAt(i)))
                    .isTrue();
        }
        StringBuilder streamed = new StringBuilder();
        MaskingPass.copy(masker, new TextWindow(new StringReader(text), size, MatchRules.LOOKBACK), streamed);
        assertThat(streamed).hasToString(masked);
        assertThat(masker.maskValue(data.pickValue(CodeKind.values()), text)).hasSameSizeAs(text);
    }
}
