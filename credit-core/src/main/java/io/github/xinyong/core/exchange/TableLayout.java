package io.github.xinyong.core.exchange;

/** The two generations of columns in which the tables are exchanged. */
public enum TableLayout {
    /** The present columns, with categories of subjects, unified codes of authorities and amounts in cells of their own. */
    PRESENT,
    /**
     * The columns in use until about 2018: no category of the subject, no code of the authority, no amounts, and a status
     * in which 1 means revoked.
     */
    FORMER
}
