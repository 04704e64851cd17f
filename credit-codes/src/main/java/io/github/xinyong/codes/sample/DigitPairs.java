package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;

/**
 * Two digits at a place of a code, by table: their characters, and what they add to the check sum of the code and to that
 * of a code inside. Samples are written pair by pair, so that no sum is computed afterwards.
 */
final class DigitPairs {

    /** Bits 0-7 and 8-15: the characters. Bits 16-23: modulo the system. Bits 24-31: modulo the inner system. */
    private final int[] entries = new int[100];

    /** Makes the table of the pair at an index of a code's body. */
    DigitPairs(CheckCharacterSystem system, int at) {
        for (int pair = 0; pair < entries.length; pair++) {
            int sum = sum(system, at, pair);
            entries[pair] = ('0' + pair / 10) | ('0' + pair % 10) << 8 | sum << 16;
        }
    }

    /** Makes the table of the pair at an index of a code's body and at another one of the body inside. */
    DigitPairs(CheckCharacterSystem system, int at, CheckCharacterSystem inner, int innerAt) {
        this(system, at);
        for (int pair = 0; pair < entries.length; pair++) {
            entries[pair] |= sum(inner, innerAt, pair) << 24;
        }
    }

    private static int sum(CheckCharacterSystem system, int at, int pair) {
        return (pair / 10 * system.weight(at) + pair % 10 * system.weight(at + 1)) % system.modulus();
    }

    /** Writes a pair and returns what it adds to the sum, and times 256 what it adds to the inner sum. */
    int write(int pair, byte[] target, int offset) {
        int entry = entries[pair];
        target[offset] = (byte) entry;
        target[offset + 1] = (byte) (entry >>> 8);
        return entry >>> 16;
    }

    /** Writes the second digit of a pair only, the first being zero, and returns what it adds. */
    int writeSecond(int digit, byte[] target, int offset) {
        int entry = entries[digit];
        target[offset] = (byte) (entry >>> 8);
        return entry >>> 16;
    }
}
