package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.text.CodeFinder.Leniency;
import io.github.xinyong.codes.text.FinderMeasurement.Noise;
import io.github.xinyong.codes.text.FinderMeasurement.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Guards the figures published in {@link CodeFinder}. */
class FinderMeasurementTest {

    private static final int CODES = 300;

    @ParameterizedTest
    @EnumSource
    void chanceIsSeldomTakenForACode(Noise noise) {
        String text = FinderMeasurement.noise(noise, 500_000, 1);
        assertThat(FinderMeasurement.falsePositives(text, Leniency.NORMALIZED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USCC, BARE, 99",
        "USCC, ANNOUNCED, 100",
        "USCC, ANNOUNCED_IN_GROUPS, 100",
        "CITIZEN_ID, BARE, 99",
        "CITIZEN_ID, ANNOUNCED, 100",
        "CITIZEN_ID, ANNOUNCED_IN_GROUPS, 100",
        "ORG_CODE, ANNOUNCED, 100",
        "REGISTRATION_NO, ANNOUNCED, 100",
        "TAXPAYER_NO, ANNOUNCED, 100"
    })
    void codesAreFoundAsOftenAsStated(CodeKind kind, Presence presence, int percent) {
        int found = FinderMeasurement.found(kind, presence, Leniency.NORMALIZED, CODES, 3);
        assertThat(found * 100).isGreaterThanOrEqualTo(percent * CODES);
    }

    @Test
    void aWeakKindIsNotFoundUnlessAWordAnnouncesIt() {
        assertThat(FinderMeasurement.found(CodeKind.REGISTRATION_NO, Presence.BARE, Leniency.NORMALIZED, CODES, 3))
                .isZero();
    }
}
