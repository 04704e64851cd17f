package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeDateTest {

    @ParameterizedTest
    @CsvSource({
        "1997, 1997-01-01, 1997-12-31",
        "2010-06, 2010-06-01, 2010-12-31",
        "2001-12, 2001-12-01, 2001-12-31",
    })
    void spansTheTimeInWhichTheChangeTookEffect(String text, LocalDate earliest, LocalDate latest) {
        ChangeDate date = ChangeDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isMonthKnown()).isEqualTo(text.length() > 4);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "97",
                "199",
                "19970",
                "1997-1",
                "1997-",
                "1997-00",
                "1997-13",
                "1997/04",
                "1997-04-01",
                "1899",
                "3000",
                "１９９７",
                "-997",
                "1997-+1",
                " 1997"
            })
    void refusesAnyOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeDate.parse(text));
    }

    @Test
    void namesWhatItExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeDate.parse("1997-13"))
                .withMessage("month: expected 0 to 12, found 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeDate.parse("1997/4"))
                .withMessage("date of change: expected YYYY or YYYY-MM, found '1997/4'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeDate(99, 0))
                .withMessage("year: expected 1900 to 2999, found 99");
    }
}
