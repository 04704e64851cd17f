package io.github.xinyong.codes.division;

/** The level of a division, by the form of its code (GB/T 2260: two digits a level). */
public enum DivisionLevel {

    /** {@code 100000}, the whole country. */
    NATION,

    /** {@code pp0000}: province, autonomous region, municipality, special administrative region. */
    PROVINCE,

    /** {@code ppcc00}: prefecture-level city, prefecture, autonomous prefecture, league. */
    PREFECTURE,

    /** Every other code: county, district, county-level city, banner. */
    COUNTY;

    /** Returns the level of a six-digit code. */
    static DivisionLevel of(int code) {
        if (code % 100 != 0) {
            return COUNTY;
        }
        if (code % 10_000 != 0) {
            return PREFECTURE;
        }
        return code == 100_000 ? NATION : PROVINCE;
    }

    /** Returns the code of the province of a code. */
    static int provinceOf(int code) {
        return code - code % 10_000;
    }

    /** Returns the code of the prefecture of a code; that of the province if its middle digits are 00. */
    static int prefectureOf(int code) {
        return code - code % 100;
    }
}
