package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.FuzzedText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class CodeCorrectorFuzzTest {

    /** Candidates are codes, no two the same, best first, and their scores are shares of a whole. */
    @FuzzTest(maxDuration = "10s")
    void candidatesAreCodes(FuzzedDataProvider data) {
        CodeKind kind = data.pickValue(CodeKind.values());
        String text = data.consumeInt(0, 3) > 0 ? FuzzedText.cell(data) : FuzzedText.of(data);
        List<Correction> corrections = CodeCorrector.correct(kind, text);
        double sum = 0;
        for (Correction correction : corrections) {
            assertThat(correction.kind()).isEqualTo(kind);
            assertThat(correction.check().verdict()).isNotEqualTo(CodeCheck.Verdict.INVALID);
            assertThat(correction.position()).isBetween(0, text.length() + 1);
            assertThat(correction.reason().message(Locale.CHINESE)).isNotBlank();
            assertThat(correction.toString()).isNotBlank();
            sum += correction.score();
        }
        assertThat(sum).isBetween(0.0, 1.000_001);
        assertThat(corrections).isSortedAccordingTo(Comparator.comparing(Correction::score, Comparator.reverseOrder()));
        assertThat(corrections).extracting(Correction::value).doesNotHaveDuplicates();
        if (kind.check(text).verdict() != CodeCheck.Verdict.INVALID) {
            assertThat(corrections).isEmpty();
        }
    }
}
