package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.rules.Relation;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Bounds hold for the exact numbers, overflow or not. */
class RangeProperties {

    @Property
    void sumsLieWithinTheirBounds(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        BigInteger exact = BigInteger.valueOf(Math.min(a, c)).add(BigInteger.valueOf(Math.min(b, d)));

        requireWithin(exact, Range.addLow(Math.min(a, c), Math.min(b, d)), Range.ABOVE_ALL);
        BigInteger highest = BigInteger.valueOf(Math.max(a, c)).add(BigInteger.valueOf(Math.max(b, d)));
        requireWithin(highest, Range.BELOW_ALL, Range.addHigh(Math.max(a, c), Math.max(b, d)));
    }

    @Property
    void sumsThatFitAreExact(
            @ForAll @LongRange(min = Long.MIN_VALUE / 2 + 1, max = Long.MAX_VALUE / 2 - 1) long a,
            @ForAll @LongRange(min = Long.MIN_VALUE / 2 + 1, max = Long.MAX_VALUE / 2 - 1) long b) {
        assertThat(Range.addLow(a, b)).isEqualTo(a + b);
        assertThat(Range.addHigh(a, b)).isEqualTo(a + b);
    }

    @Property
    void productsLieWithinTheirBounds(@ForAll long a, @ForAll long b, @ForAll long factor) {
        long low = Math.min(a, b);
        long high = Math.max(a, b);
        for (long number : new long[] {low, high, (low & high) + ((low ^ high) >> 1)}) {
            requireWithin(
                    BigInteger.valueOf(number).multiply(BigInteger.valueOf(factor)),
                    Range.timesLow(low, high, factor),
                    Range.timesHigh(low, high, factor));
        }
    }

    @Property
    void productsThatFitAreExact(
            @ForAll @LongRange(min = -3_000_000_000L, max = 3_000_000_000L) long a,
            @ForAll @LongRange(min = -3_000_000_000L, max = 3_000_000_000L) long factor) {
        assertThat(Range.timesLow(a, a, factor)).isEqualTo(a * factor);
        assertThat(Range.timesHigh(a, a, factor)).isEqualTo(a * factor);
    }

    @Example
    void productsAtTheEdgeNeverWrapRound() {
        assertThat(Range.timesHigh(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2, 2)).isEqualTo(Long.MAX_VALUE - 1);
        assertThat(Range.timesHigh(1L << 62, 1L << 62, 2)).isEqualTo(Range.ABOVE_ALL);
        assertThat(Range.timesLow(1L << 62, 1L << 62, -2)).isEqualTo(Range.BELOW_ALL);
        assertThat(Range.timesLow(Range.BELOW_ALL, 5, 1)).isEqualTo(Range.BELOW_ALL);
        assertThat(Range.timesLow(Range.BELOW_ALL, 5, -1)).isEqualTo(-5);
        assertThat(Range.timesHigh(Range.BELOW_ALL, 5, -1)).isEqualTo(Range.ABOVE_ALL);
    }

    /** A comparison of ranges answers for every pair of their numbers, and is open only if they answer differently. */
    @Property(tries = 5_000) // more than there are, so all of them
    void comparisonsAnswerForEveryPair(
            @ForAll Relation relation,
            @ForAll @LongRange(min = -3, max = 3) long low,
            @ForAll @LongRange(min = 0, max = 3) long width,
            @ForAll @LongRange(min = -3, max = 3) long otherLow,
            @ForAll @LongRange(min = 0, max = 3) long otherWidth) {
        boolean always = true;
        boolean never = true;
        for (long a = low; a <= low + width; a++) {
            for (long b = otherLow; b <= otherLow + otherWidth; b++) {
                boolean holds = holds(a, relation, b);
                always &= holds;
                never &= !holds;
            }
        }
        assertThat(Range.compare(low, low + width, relation, otherLow, otherLow + otherWidth))
                .isEqualTo(always ? Outcome.MET : never ? Outcome.NOT_MET : Outcome.UNDETERMINED);
    }

    private static boolean holds(long a, Relation relation, long b) {
        return switch (relation) {
            case AT_LEAST -> a >= b;
            case MORE_THAN -> a > b;
            case AT_MOST -> a <= b;
            case LESS_THAN -> a < b;
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
        };
    }

    private static void requireWithin(BigInteger exact, long low, long high) {
        assertThat(low == Range.BELOW_ALL || exact.compareTo(BigInteger.valueOf(low)) >= 0)
                .isTrue();
        assertThat(high == Range.ABOVE_ALL || exact.compareTo(BigInteger.valueOf(high)) <= 0)
                .isTrue();
    }
}
