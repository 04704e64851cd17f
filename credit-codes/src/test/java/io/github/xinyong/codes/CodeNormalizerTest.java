package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNormalizerTest {

    private static final String CODE = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "９１ 350100-m000100y43",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "'91350100m000100y43",
                "9135 0100 M000 100Y 43",
                "\u200B91350100M000100Y43\uFEFF",
                "91350100\u3000M000100Y43\r\n",
                "91_35/01.00·M0—00－100Y43",
                "\u000091350100M000100Y43",
                "91350100M000100Y43\u0000",
                "91350100\u0000M000100Y43"
            })
    void foldsWhatPeopleDoToCodes(String written) {
        assertThat(CodeNormalizer.normalize(written)).isEqualTo(CODE);
        assertThat(CodeNormalizer.isNormalized(written)).isFalse();
    }

    @Test
    void givesANormalTextBackItself() {
        assertThat(CodeNormalizer.normalize(CODE)).isSameAs(CODE);
        assertThat(CodeNormalizer.isNormalized(CODE)).isTrue();
        assertThat(CodeNormalizer.isNormalized("")).isTrue();
    }

    @Test
    void removesControlsWhereverTheyStand() {
        assertThat(CodeNormalizer.normalize("\u0000\u0000")).isEmpty();
        assertThat(CodeNormalizer.isNormalized("\u0000")).isFalse();
        assertThat(CodeNormalizer.normalize("\u0000A\u0000")).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"a,A", "z,Z", "A,A", "Z,Z", "0,0", "9,9", "ａ,A", "ｚ,Z", "Ａ,A", "Ｚ,Z", "０,0", "９,9", "@,@", "[,[", "`,`"
    })
    void foldsOneCharacter(char written, char normal) {
        assertThat(CodeNormalizer.fold(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(chars = {'{', '＠', '［', '｀', '｛', '：', '\u0661', '\u0430', '中', '\uD835', ':', '*'})
    void leavesEveryOtherCharacterForTheCheckToName(char other) {
        assertThat(CodeNormalizer.fold(other)).isEqualTo(other);
        assertThat(CodeNormalizer.normalize("9" + other)).isEqualTo("9" + other);
    }
}
