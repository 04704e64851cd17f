package io.github.xinyong.codes.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCharacterSystemsTest {

    /** Each system with a published example, its modulus and its weights. */
    static Stream<Arguments> examples() {
        return Stream.of(
                // GB 32100-2015, the standard's own example
                Arguments.of(
                        CheckCharacterSystems.GB_32100,
                        "91350100M000100Y43",
                        31,
                        List.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)),
                // GB 11714-1997, the standard's own example
                Arguments.of(CheckCharacterSystems.GB_11714, "D2143569X", 11, List.of(3, 7, 9, 10, 5, 8, 4, 2)),
                // GB 11643-1999, the standard's own example
                Arguments.of(
                        CheckCharacterSystems.GB_11643,
                        "11010519491231002X",
                        11,
                        List.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)),
                // GS 15-2006, the standard's worked example
                Arguments.of(
                        CheckCharacterSystems.GS_15,
                        "110108000000016",
                        11,
                        IntStream.range(0, 14).mapToObj(i -> 2).toList()),
                // the example of GB 32100 with the check character of the pilot's rule
                Arguments.of(
                        CheckCharacterSystems.FUJIAN_PILOT,
                        "91350100M000100Y4F",
                        37,
                        List.of(1, 2, 4, 8, 16, 32, 27, 17, 34, 31, 25, 13, 26, 15, 30, 23, 9)),
                // ICAO Doc 9303 weighs 7, 3, 1 in turn: 7 * 1 + 3 * 2 + 1 * 3 = 16
                Arguments.of(
                        CheckCharacterSystems.WEIGHTS_731,
                        "123000000000006",
                        10,
                        List.of(7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void publishedExamplesVerify(CheckCharacterSystem system, String example) {
        int last = example.length() - 1;
        assertThat(system.compute(example.substring(0, last))).isEqualTo(example.charAt(last));
        assertThat(system.verify(example)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void parametersAreThoseOfTheStandard(
            CheckCharacterSystem system, String example, int modulus, List<Integer> weights) {
        assertThat(system.modulus()).isEqualTo(modulus);
        assertThat(system.bodyLength()).isEqualTo(example.length() - 1).isEqualTo(weights.size());
        assertThat(IntStream.range(0, system.bodyLength()).mapToObj(system::weight))
                .isEqualTo(weights);
        assertThat(system.checkAlphabet()).contains(example.substring(example.length() - 1));
        assertThat(system).hasToString(system.standard());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void weightsAreAskedForPlacesOfTheBodyOnly(CheckCharacterSystem system) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> system.weight(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> system.weight(system.bodyLength()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aBodyOfAnotherLengthIsRefusedWithTheLengthNeeded(CheckCharacterSystem system, String example) {
        for (String body : List.of("", example.substring(2), example)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> system.compute(body))
                    .withMessageContaining("of " + system.bodyLength() + " characters")
                    .withMessageContaining("of " + body.length() + " (" + system.standard());
            assertThatIllegalArgumentException().isThrownBy(() -> system.steps(body));
        }
        assertThat(system.verify("")).isFalse();
        assertThat(system.verify(example.substring(1))).isFalse();
        assertThat(system.verify(example + "0")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aForeignCharacterIsRefusedWithItsPlace(CheckCharacterSystem system, String example) {
        for (char foreign : new char[] {'a', ' ', '*', '１', '信', '\0'}) {
            for (int i = 0; i < system.bodyLength(); i++) {
                StringBuilder text = new StringBuilder(example);
                text.setCharAt(i, foreign);
                CharSequence body = text.subSequence(0, system.bodyLength());
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> system.compute(body))
                        .withMessageContaining("character " + (i + 1) + " of the body");
                assertThatIllegalArgumentException().isThrownBy(() -> system.steps(body));
                assertThat(system.verify(text)).isFalse();
            }
        }
    }

    @Test
    void theUnifiedCodeHasNoLetterThatLooksLikeADigit() {
        for (char letter : "IOSVZ".toCharArray()) {
            assertThat(CheckCharacterSystems.GB_32100.valueOf(letter)).isEqualTo(-1);
        }
    }

    @Test
    void theTwoAlphabetsGiveALetterDifferentValues() {
        assertThat(CheckCharacterSystems.GB_32100.valueOf('J')).isEqualTo(18);
        assertThat(CheckCharacterSystems.GB_11714.valueOf('J')).isEqualTo(19);
    }

    @Test
    void weightsArePowersOfABase() {
        assertThat(WeightedSum.powers(3, 6, 31)).containsExactly(1, 3, 9, 27, 19, 26);
        assertThat(WeightedSum.powers(2, 1, 11)).containsExactly(1);
    }
}
