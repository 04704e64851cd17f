package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, CNY 0.00",
        "1, 1000000, CNY 10000.00",
        "0.5, 500000, CNY 5000.00",
        "1.234567, 1234567, CNY 12345.67",
        "0.000001, 1, CNY 0.01",
        "00.10, 100000, CNY 1000.00",
        "1.2345670000, 1234567, CNY 12345.67",
        "999999999999.999999, 999999999999999999, CNY 9999999999999999.99",
        "9223372036854.775807, 9223372036854775807, CNY 92233720368547758.07",
    })
    void readsAmountsInTenThousandsExactly(String text, long fen, String shown) {
        Money money = Money.parseWan(text);
        assertThat(money.minor()).isEqualTo(fen);
        assertThat(money).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                ".5",
                "-1",
                "+1",
                "1,000",
                "1e3",
                " 1",
                "1 ",
                "0.0000001",
                "1.2.3",
                "１",
                "٣",
                "一万",
                "NaN",
                "9223372036854.775808",
                "99999999999999999999",
                "1.00000000000000000001"
            })
    void refusesWhatItCannotKeepExactly(String text) {
        assertThatThrownBy(() -> Money.parseWan(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void printsEveryAmount() {
        assertThat(Money.ofFen(-1)).hasToString("CNY -0.01");
        assertThat(Money.ofFen(-12_345)).hasToString("CNY -123.45");
        assertThat(Money.ofFen(Long.MIN_VALUE)).hasToString("CNY -92233720368547758.08");
        assertThat(new Money(7, "USD")).hasToString("USD 0.07");
    }

    @Test
    void addsAndComparesWithinOneCurrency() {
        Money one = Money.ofFen(1);
        assertThat(one.plus(Money.ofFen(2))).isEqualTo(Money.ofFen(3));
        assertThat(one).isLessThan(Money.ofFen(2));
        assertThatThrownBy(() -> one.plus(Money.ofFen(Long.MAX_VALUE))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> one.plus(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.compareTo(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN", "cny", "CNYY", "C1Y"})
    void hasACurrencyOfThreeLetters(String currency) {
        assertThatThrownBy(() -> new Money(1, currency)).isInstanceOf(IllegalArgumentException.class);
    }
}
