package io.github.xinyong.core.record;

import java.math.BigDecimal;

/**
 * An exact amount of money: a whole number of minor units of a currency, such as fen of {@code CNY}.
 *
 * <p>Chinese administrative tables write amounts in 万元 (CNY 10,000) with up to six decimals; the sixth is one fen, so
 * every such amount fits exactly.
 *
 * <pre>{@code
 * Money fine = Money.parseWan("1.234567");
 * fine.minor();    // 1234567
 * fine.toString(); // CNY 12345.67
 * }</pre>
 *
 * @param minor the amount in minor units, of which 100 make one unit
 * @param currency the letter code of ISO 4217, three capitals
 */
public record Money(long minor, String currency) implements Comparable<Money> {

    private static final int WAN_DECIMALS = 6;

    /**
     * Checks the currency code.
     *
     * @throws IllegalArgumentException if it is not three letters A to Z
     */
    public Money {
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("A currency is three letters A to Z");
        }
    }

    /** Returns an amount of CNY in fen. */
    public static Money ofFen(long fen) {
        return new Money(fen, "CNY");
    }

    /**
     * Parses an amount of CNY written in 万元: ASCII digits, optionally a point and decimals, nothing else.
     *
     * <p>Refused rather than rounded: a value below one fen, one beyond {@code long}, signs, separators, exponents.
     *
     * @throws NumberFormatException if the text is no such amount
     */
    public static Money parseWan(CharSequence text) {
        int length = text.length();
        int point = -1;
        long minor = 0;
        int decimals = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0 && i < length - 1) {
                point = i;
            } else if (c < '0' || c > '9' || (point >= 0 && ++decimals > WAN_DECIMALS && c != '0')) {
                throw notWan();
            } else if (decimals <= WAN_DECIMALS) {
                minor = appendDigit(minor, c - '0');
            }
        }
        if (length == 0) {
            throw notWan();
        }
        for (int i = decimals; i < WAN_DECIMALS; i++) {
            minor = appendDigit(minor, 0);
        }
        return ofFen(minor);
    }

    /**
     * Returns the sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if it does not fit
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    /** Returns the amount in units with two decimals: {@code CNY 12345.67}. */
    @Override
    public String toString() {
        return currency + " " + BigDecimal.valueOf(minor, 2).toPlainString();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Two currencies: " + currency + " and " + other.currency);
        }
    }

    private static long appendDigit(long minor, int digit) {
        if (minor > (Long.MAX_VALUE - digit) / 10) {
            throw notWan();
        }
        return 10 * minor + digit;
    }

    private static NumberFormatException notWan() {
        return new NumberFormatException("An amount in 万元 has digits and at most six decimals");
    }

    private static boolean isCurrency(String currency) {
        boolean letters = currency.length() == 3;
        for (int i = 0; letters && i < 3; i++) {
            char c = currency.charAt(i);
            letters = c >= 'A' && c <= 'Z';
        }
        return letters;
    }
}
