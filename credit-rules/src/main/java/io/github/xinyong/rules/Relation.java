package io.github.xinyong.rules;

/** How one number is compared with another. */
public enum Relation {
    /** {@code >=}, the law's 以上 and 达到. */
    AT_LEAST(">="),
    /** {@code >}, the law's 超过. */
    MORE_THAN(">"),
    /** {@code <=}, the law's 以下 and 不超过. */
    AT_MOST("<="),
    /** {@code <}, the law's 不满. */
    LESS_THAN("<"),
    /** {@code =}. */
    EQUAL("="),
    /** {@code !=}. */
    NOT_EQUAL("!=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** Returns the sign, as the JSON form writes it. */
    public String sign() {
        return sign;
    }
}
