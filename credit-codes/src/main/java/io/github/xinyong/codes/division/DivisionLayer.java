package io.github.xinyong.codes.division;

/**
 * Where a row of the division data comes from, which is also what it is worth.
 *
 * <p>{@link #LISTED} is the layer that look-ups, dates, parents and successors are about. All others are the supplement:
 * codes that are no rows of the reconciled lists but do occur in real numbers. They are asked for by name.
 */
public enum DivisionLayer {

    /** The yearly lists of the Ministry of Civil Affairs from the end of 1981 on, reconciled with GB/T 2260. */
    LISTED("listed"),

    /** {@code 830000}: no division, only the prefix of residence permits of Taiwan residents (Taiwan is 710000). */
    PERMIT_PREFIX("permit-prefix"),

    /** {@code 100000}: national registries, no division. */
    NATIONAL("national"),

    /** Rows such as 市辖区, 县, 省直辖 of GB/T 2260-2002 and -2007 and of the statistics bureau; real codes carry them. */
    SUMMARY("summary"),

    /** Codes the ministry's lists once printed, before the renumbering of January 1982 or against GB/T 2260. */
    MCA_RAW("mca-raw"),

    /** Codes found only in the ministry's list of the end of 1980. */
    MCA_1980("mca-1980"),

    /** Codes of GB/T 2260-2002 or -2007 that the ministry never listed. */
    GBT_2260_ONLY("gbt2260-only"),

    /** Codes of the statistics bureau for development zones and the like; no divisions. */
    STATISTICS_ZONE("nbs-zone"),

    /** Codes known only from a secondary collection, undated: low confidence. */
    HISTORIC_EXTRA("historic-extra"),

    /** Registry codes in no list, seen in public credit codes whose two checks pass. There are more of this kind. */
    OBSERVED_IN_USCC("observed-uscc");

    private final String id;

    DivisionLayer(String id) {
        this.id = id;
    }

    /** Returns the layer's stable name in data and output, such as {@code mca-raw}. */
    public String id() {
        return id;
    }

    /** Returns whether this is any layer but {@link #LISTED}. */
    public boolean isSupplement() {
        return this != LISTED;
    }
}
