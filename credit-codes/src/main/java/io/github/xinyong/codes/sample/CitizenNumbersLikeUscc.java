package io.github.xinyong.codes.sample;

import java.util.Arrays;

/**
 * Citizen numbers that happen to pass both checks of a unified social credit code, one in 341: those of the births of the
 * 1990s among the samples of all provinces.
 */
final class CitizenNumbersLikeUscc extends SampleLayout {

    private static final class Places {
        static final SampleLayout NUMBERS = new PersonLayout(
                PersonLayout.Form.EIGHTEEN,
                Unassignable.nowhere(PersonParts.PROVINCES),
                BirthRange.years(1990, 1999).dates(),
                PersonParts.Sequences.NEVER_ALLOTTED);
        static final int[] PASSING = passing();

        private static int[] passing() {
            byte[] text = new byte[18];
            int[] passing = new int[1024];
            int count = 0;
            for (int place = 0; place < NUMBERS.size(); place++) {
                NUMBERS.write(place, text, 0);
                if (text[16] == CheckWriter.GB_11714.compute(text, 8)
                        && text[17] == CheckWriter.GB_32100.compute(text, 0)) {
                    if (count == passing.length) {
                        passing = Arrays.copyOf(passing, count * 2);
                    }
                    passing[count++] = place;
                }
            }
            return Arrays.copyOf(passing, count);
        }
    }

    CitizenNumbersLikeUscc() {
        super(18, Places.PASSING.length);
    }

    @Override
    int write(long place, byte[] target, int offset) {
        return Places.NUMBERS.write(Places.PASSING[(int) place], target, offset);
    }
}
