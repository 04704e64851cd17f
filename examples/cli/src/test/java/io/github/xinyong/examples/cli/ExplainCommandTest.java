package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void namesThePartsAndShowsTheSums() {
        Run run = credit("explain", "91350100M000100Y43");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("9-17   M000100Y4  organisation code", "GB 11714-1997", "GB 32100-2015", "modulo 31 = 28");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void speaksChinese() {
        assertThat(credit("explain", "--lang", "zh", "91350100M000100Y43").out())
                .contains("统一社会信用代码", "组织机构代码", "登记");
    }

    @Test
    void saysWhatIsWrongAndWhatMayHaveBeenMeant() {
        Run run = credit("explain", "91350100m000100y43");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("CHARACTER: position 9", "Perhaps meant\n  91350100M000100Y43\n");
    }

    @Test
    void normalizesWhenAskedAndSaysSo() {
        Run run = credit("explain", "--normalize", "9135-0100-m000100y43");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("91350100M000100Y43", "NORMALIZED");
    }

    @Test
    void hidesAPersonsNumberUnlessToldNotTo() {
        Run hidden = credit("explain", "11010519491231002X");
        assertThat(hidden.out()).contains("11***************X").doesNotContain("1949", "110105");
        Run shown = credit("explain", "--reveal", "11010519491231002X");
        assertThat(shown.out()).contains("11010519491231002X", "19491231");
    }

    @Test
    void moveNoCursor() {
        assertThat(credit("explain", "D214\u001B[2J3569X").out()).doesNotContain("\u001B");
    }
}
