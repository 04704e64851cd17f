package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class CodeNormalizerFuzzTest {

    /** A normal form is final, and it is what its characters fold to, one by one. */
    @FuzzTest(maxDuration = "10s")
    void aNormalFormIsFinal(FuzzedDataProvider data) {
        String text = FuzzedText.of(data);
        String normal = CodeNormalizer.normalize(text);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = CodeNormalizer.fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        assertThat(normal).isEqualTo(folded.toString());
        assertThat(CodeNormalizer.normalize(normal)).isEqualTo(normal);
        assertThat(CodeNormalizer.isNormalized(normal)).isTrue();
        assertThat(CodeNormalizer.isNormalized(text)).isEqualTo(normal.equals(text));
    }
}
