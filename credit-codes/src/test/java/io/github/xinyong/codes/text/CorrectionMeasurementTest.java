package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.text.CorrectionMeasurement.Corruption;
import io.github.xinyong.codes.text.CorrectionMeasurement.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards the figures published in {@link CodeCorrector}, with a margin of about four standard errors. */
class CorrectionMeasurementTest {

    private static final int CASES = 400;

    @ParameterizedTest
    @CsvSource({
        "USCC, LOOK_ALIKE, 98, 99",
        "USCC, DIGIT_LOOK_ALIKE, 92, 99",
        "USCC, SUBSTITUTION, 86, 98",
        "USCC, SWAP, 96, 99",
        "USCC, MISSING, 87, 99",
        "USCC, DOUBLED, 98, 99",
        "CITIZEN_ID, LOOK_ALIKE, 98, 99",
        "CITIZEN_ID, SUBSTITUTION, 80, 85",
        "CITIZEN_ID, SWAP, 83, 97",
        "CITIZEN_ID, MISSING, 59, 83",
        "CITIZEN_ID, DOUBLED, 97, 99",
        "ORG_CODE, LOOK_ALIKE, 85, 96",
        "ORG_CODE, SUBSTITUTION, 41, 50",
        "ORG_CODE, SWAP, 56, 95",
        "ORG_CODE, DOUBLED, 96, 99",
    })
    void theTrueCodeIsFoundAsOftenAsStated(CodeKind kind, Corruption corruption, int first, int amongThree) {
        Figure figure = CorrectionMeasurement.measure(kind, corruption, CASES, 7);
        assertThat(figure.anywhere()).isEqualTo(CASES);
        assertThat(100 * figure.firstShare()).isGreaterThanOrEqualTo(first);
        assertThat(100 * figure.amongThreeShare()).isGreaterThanOrEqualTo(amongThree);
    }
}
