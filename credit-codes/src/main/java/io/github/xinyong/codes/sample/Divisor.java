package io.github.xinyong.codes.sample;

/** A number to divide many others by: a multiplication by its reciprocal, several times as fast as a division. */
final class Divisor {

    private final long value;
    private final long reciprocal;

    /**
     * Keeps a divisor.
     *
     * @param value from 1 to 2^62
     */
    Divisor(long value) {
        this.value = value;
        this.reciprocal = Long.MAX_VALUE / value;
    }

    /** Returns how often the divisor goes into a number from 0 to 2^62 - 1. */
    long quotient(long number) {
        long quotient = Math.multiplyHigh(number << 1, reciprocal);
        // the reciprocal is rounded down by so little that at most one is missing
        return number - quotient * value < value ? quotient : quotient + 1;
    }

    /** Returns what is left of a number when a quotient was taken. */
    int remainder(long number, long quotient) {
        return (int) (number - quotient * value);
    }
}
