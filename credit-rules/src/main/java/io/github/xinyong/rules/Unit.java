package io.github.xinyong.rules;

/**
 * What a number of a rule set counts. Numbers of different units are never compared or added.
 *
 * <p>Numbers are exact decimals in the tree and scaled whole numbers when rules run: records and days as they are, yuan in
 * fen, points in the decimals of the score card.
 */
public enum Unit {
    /** A number of records. */
    RECORDS("records", 0),
    /** Money in yuan (CNY), at most two decimals. */
    YUAN("yuan", 2),
    /** A number of days. */
    DAYS("days", 0),
    /** Points of the score card, with as many decimals as it keeps. */
    POINTS("points", 6),
    /** A number of months. */
    MONTHS("months", 0),
    /** A pure number, such as a ratio or a number of distinct values. */
    NUMBER("number", 6);

    private final String id;
    private final int decimals;

    Unit(String id, int decimals) {
        this.id = id;
        this.decimals = decimals;
    }

    /** Returns the name in the JSON form, such as {@code yuan}. */
    public String id() {
        return id;
    }

    /** Returns the most decimals that a number of this unit has. */
    public int decimals() {
        return decimals;
    }
}
