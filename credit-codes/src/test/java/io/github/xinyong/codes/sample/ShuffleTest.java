package io.github.xinyong.codes.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    @Test
    void isAPermutationOfEverySize() {
        for (int size = 1; size <= 1_500; size++) {
            assertPermutation(size, 42);
        }
        for (int size : new int[] {99_999, 100_000, 65_536, 65_537, 1 << 20, (1 << 20) - 1}) {
            assertPermutation(size, -7);
        }
    }

    private static void assertPermutation(int size, long seed) {
        Shuffle shuffle = new Shuffle(size, seed);
        BitSet seen = new BitSet(size);
        for (int i = 0; i < size; i++) {
            long place = shuffle.place(i);
            assertThat(place).isBetween(0L, size - 1L);
            seen.set((int) place);
        }
        assertThat(seen.cardinality()).as("size %d", size).isEqualTo(size);
    }

    @Test
    void staysWithinTheLargestSizes() {
        for (long size : new long[] {1L << 40, (1L << 62) - 1, 11_599_884_000L}) {
            Shuffle shuffle = new Shuffle(size, 1);
            for (long index : new long[] {0, 1, size / 2, size - 2, size - 1}) {
                assertThat(shuffle.place(index)).isBetween(0L, size - 1);
            }
        }
    }

    @Test
    void anotherSeedIsAnotherOrder() {
        Shuffle one = new Shuffle(100_000, 1);
        Shuffle other = new Shuffle(100_000, 2);
        int same = 0;
        for (int i = 0; i < 10_000; i++) {
            same += one.place(i) == other.place(i) ? 1 : 0;
        }
        assertThat(same).isLessThan(10);
    }

    @Test
    void neighboursAreScattered() {
        // the chi-squared statistic of 100 equal bins over the first tenth of the numbers; 99 degrees of freedom
        int size = 1_000_000;
        for (long seed = 0; seed < 20; seed++) {
            Shuffle shuffle = new Shuffle(size, seed);
            int[] bins = new int[100];
            for (int i = 0; i < size / 10; i++) {
                bins[(int) (shuffle.place(i) / (size / 100))]++;
            }
            double chi = 0;
            for (int bin : bins) {
                chi += Math.pow(bin - 1_000.0, 2) / 1_000;
            }
            assertThat(chi).as("seed %d", seed).isBetween(40.0, 170.0);
        }
    }
}
