package io.github.xinyong.codes.division;

/** What a row of the country data is. */
public enum CountryKind {

    /** A country or area of ISO 3166-1 as of the edition. */
    CURRENT,

    /** A code withdrawn from ISO 3166-1. Its number or letters may be in use again, or still. */
    FORMER,

    /** A letter code on travel documents (ICAO Doc 9303) or user-assigned, without a number; medium confidence. */
    DOCUMENT,

    /** Number 000, stateless, in numbers of foreign permanent residents only; low confidence. */
    SPECIAL
}
