package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2000-05-01, 2018-04-30, 17, 17",
        "2000-05-01, 2018-05-01, 18, 17",
        "2000-05-01, 2018-05-02, 18, 18",
        "2000-02-29, 2018-02-27, 17, 17",
        "2000-02-29, 2018-02-28, 18, 17",
        "2000-02-29, 2018-03-01, 18, 18",
        "2000-02-29, 2020-02-28, 19, 19",
        "2000-02-29, 2020-02-29, 20, 19",
        "2000-02-29, 2020-03-01, 20, 20",
        "1999-12-31, 2000-01-01, 0, 0",
        "1999-12-31, 2000-12-31, 1, 0",
        "1999-12-31, 2001-01-01, 1, 1",
        "2000-05-01, 2000-05-01, 0, 0",
    })
    void theRulesDifferOnTheBirthday(LocalDate birth, LocalDate date, int calendar, int statutory) {
        assertThat(AgeRule.CALENDAR.ageOn(birth, date)).isEqualTo(calendar);
        assertThat(AgeRule.STATUTORY.ageOn(birth, date)).isEqualTo(statutory);
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRule.CALENDAR.ageOn(LocalDate.of(2000, 1, 1), LocalDate.of(1999, 12, 31)));
    }

    @Property
    void anAgeIsReachedOnItsDayAndNotBefore(
            @ForAll @IntRange(min = 0, max = 40_000) int birthDay, @ForAll @IntRange(min = 1, max = 120) int age) {
        LocalDate birth = LocalDate.of(1880, 1, 1).plusDays(birthDay);
        for (AgeRule rule : AgeRule.values()) {
            LocalDate reached = rule.reached(birth, age);
            assertThat(rule.ageOn(birth, reached)).isEqualTo(age);
            assertThat(rule.ageOn(birth, reached.minusDays(1))).isEqualTo(age - 1);
        }
    }
}
