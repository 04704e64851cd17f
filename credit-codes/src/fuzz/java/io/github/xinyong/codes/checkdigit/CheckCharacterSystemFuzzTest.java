package io.github.xinyong.codes.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class CheckCharacterSystemFuzzTest {

    private static final List<CheckCharacterSystem> SYSTEMS = List.of(
            CheckCharacterSystems.GB_32100,
            CheckCharacterSystems.GB_11714,
            CheckCharacterSystems.GB_11643,
            CheckCharacterSystems.GS_15,
            CheckCharacterSystems.FUJIAN_PILOT,
            CheckCharacterSystems.WEIGHTS_731);

    /** Any text gets an answer, never an exception, and a text that verifies ends in the computed character. */
    @FuzzTest(maxDuration = "20s")
    void anyTextIsVerifiedWithoutAnException(@NotNull String text) {
        for (CheckCharacterSystem system : SYSTEMS) {
            if (system.verify(text)) {
                int last = text.length() - 1;
                assertThat(system.compute(text.substring(0, last)))
                        .describedAs("%s", system)
                        .isEqualTo(text.charAt(last));
            }
        }
    }
}
