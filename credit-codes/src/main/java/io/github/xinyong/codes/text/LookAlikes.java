package io.github.xinyong.codes.text;

/**
 * Characters that eyes and scanners take for each other.
 *
 * <p>A table for each character that was meant: what may be read in its place, with shares that add up to 1. Strong
 * pairs are those that every guide to reading codes names; the others are weaker by a factor of eight. Written characters
 * include lower-case letters, whose shapes resemble other characters than their capitals do, and the Greek and Cyrillic
 * letters that look like Latin ones.
 */
final class LookAlikes {

    /** Meant and read either way round. */
    private static final String[] STRONG = {"0O", "1I", "2Z", "5S", "8B", "6G", "0D", "0Q", "UV"};

    private static final String[] WEAK = {
        "17", "38", "68", "06", "08", "56", "89", "35", "49", "27", "1L", "1J", "1T", "7T", "4A", "3B", "9G", "CG",
        "EF", "PR", "MN", "HN", "KX", "XY", "VY", "UW", "DB", "DQ", "QG", "QO", "DO", "7Y", "2L", "LI", "JI", "TI"
    };

    /** Meant, then written: readings that go one way. */
    private static final String[] WRITTEN = {
        "1l", "1i", "1|", "1!", "0o", "6b", "9g", "9q", "5s", "2z", "Uv", "Vu", "1İ", "0О", "0о", "0Ο", "0ο", "AА",
                "AΑ",
        "BВ", "BΒ", "8В", "EЕ", "EΕ", "KК", "KΚ", "MМ", "MΜ", "HН", "HΗ", "PР", "PΡ", "CС", "TТ", "TΤ", "XХ", "XΧ",
                "YУ",
        "YΥ", "NΝ", "3З", "6б", "0〇", "1一"
    };

    private static final double WEAK_SHARE = 0.125;
    private static final double[][] SHARES = new double[128][128];
    private static final double[] TOTALS = new double[128];

    static {
        for (String pair : STRONG) {
            add(pair.charAt(0), pair.charAt(1), 1);
            add(pair.charAt(1), pair.charAt(0), 1);
        }
        for (String pair : WEAK) {
            add(pair.charAt(0), pair.charAt(1), WEAK_SHARE);
            add(pair.charAt(1), pair.charAt(0), WEAK_SHARE);
        }
    }

    private LookAlikes() {}

    private static void add(char meant, char read, double weight) {
        SHARES[meant][read] += weight;
        TOTALS[meant] += weight;
    }

    /** Returns the share of a reading among those of a character, 0 if they do not look alike. */
    static double share(char meant, char written, char folded) {
        double capital = folded < 128 && TOTALS[meant] > 0 ? SHARES[meant][folded] / TOTALS[meant] : 0;
        if (written == folded && written < 128) {
            return capital;
        }
        for (String pair : WRITTEN) {
            if (pair.charAt(0) == meant && pair.charAt(1) == written) {
                return 1;
            }
        }
        return capital;
    }
}
