package io.github.xinyong.core.time;

/** The unit in which a {@link Term} is counted. */
public enum TermUnit {
    /** Calendar days. */
    DAYS("D"),
    /** Working days, which need a {@link WorkCalendar}. */
    WORKING_DAYS("WD"),
    /** Months. */
    MONTHS("M"),
    /** Years. */
    YEARS("Y");

    private final String sign;

    TermUnit(String sign) {
        this.sign = sign;
    }

    /** Returns what follows the number in the text form of a term: {@code D}, {@code WD}, {@code M} or {@code Y}. */
    public String sign() {
        return sign;
    }
}
