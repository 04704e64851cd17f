package io.github.xinyong.codes.division;

/** What the data says of a division code when no date is given. */
public enum DivisionStatus {

    /** In no list at all. The register may still use it: see {@link DivisionLayer#OBSERVED_IN_USCC}. */
    UNKNOWN,

    /** In force as of the edition. */
    CURRENT,

    /** Listed once, no longer in force as of the edition. Real codes carry such divisions long after their end. */
    RETIRED,

    /** No division of the ministry's lists, but known from elsewhere, such as {@code 100000} or {@code 440101}. */
    SUPPLEMENT_ONLY
}
