package io.github.xinyong.codes.sample;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DivisorTest {

    @Property(tries = 2_000)
    void dividesLikeTheProcessor(
            @ForAll @LongRange(min = 1, max = 1L << 62) long divisor,
            @ForAll @LongRange(min = 0, max = (1L << 62) - 1) long number) {
        assertDivides(number, divisor);
        assertDivides(number, 1 + divisor % 100_000);
        assertDivides(number / divisor * divisor, divisor);
        assertDivides(Math.max(0, number / divisor * divisor - 1), divisor);
    }

    @Example
    void dividesAtTheEdges() {
        for (long divisor : new long[] {1, 2, 3, 31, 99_999, 1L << 31, (1L << 62) - 1, 1L << 62}) {
            for (long number : new long[] {0, 1, 2, 30, 31, 99_998, 99_999, (1L << 62) - 1}) {
                assertDivides(number, divisor);
            }
        }
    }

    private static void assertDivides(long number, long divisor) {
        Divisor by = new Divisor(divisor);
        long quotient = by.quotient(number);
        assertThat(quotient).isEqualTo(number / divisor);
        assertThat(by.remainder(number, quotient)).isEqualTo((int) (number % divisor));
    }
}
