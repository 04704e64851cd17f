package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.FuzzedText;
import io.github.xinyong.codes.text.CodeMatch.Form;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

class CodeFinderFuzzTest {

    /** The smallest window that holds what a decision may read. */
    private static final int SMALLEST = MatchRules.LOOKBACK + MatchRules.LOOKAHEAD + 1;

    /** Matches stand where they say, never overlap, and are the same in a stream. */
    @FuzzTest(maxDuration = "10s")
    void matchesStandWhereTheySay(FuzzedDataProvider data) throws IOException {
        CodeFinder finder = CodeFinder.of().withLeniency(data.pickValue(CodeFinder.Leniency.values()));
        int size = SMALLEST + data.consumeInt(0, 200);
        String text = FuzzedText.of(data);
        List<CodeMatch> found = finder.find(text);
        long end = 0;
        for (CodeMatch match : found) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(match.text()).isEqualTo(text.substring((int) match.start(), (int) match.end()));
            assertThat(match.value()).isEqualTo(CodeNormalizer.normalize(match.text()));
            assertThat(match.kind().isValid(match.value())).isEqualTo(match.form() != Form.DAMAGED);
            end = match.end();
        }
        List<CodeMatch> streamed = new ArrayList<>();
        finder.findIn(new TextWindow(new StringReader(text), size, MatchRules.LOOKBACK), streamed::add);
        assertThat(streamed).isEqualTo(found);
    }
}
