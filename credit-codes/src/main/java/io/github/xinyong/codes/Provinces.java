package io.github.xinyong.codes;

/** The first two digits of a division code: the provinces of GB/T 2260, and 83 of the permits of Taiwan residents. */
final class Provinces {

    private static final long LOW = mask(0);
    private static final long HIGH = mask(64);

    private Provinces() {}

    static boolean isKnown(int province) {
        return ((province < 64 ? LOW >>> province : HIGH >>> (province - 64)) & 1) != 0;
    }

    private static long mask(int from) {
        int[][] ranges = {{11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}};
        long mask = 0;
        for (int[] range : ranges) {
            for (int province = range[0]; province <= range[1]; province++) {
                if (province >= from && province < from + 64) {
                    mask |= 1L << (province - from);
                }
            }
        }
        return mask;
    }
}
