package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import java.nio.charset.StandardCharsets;

/** A check-character system over ASCII bytes, by tables, so that nothing is looked up or allocated. */
abstract class CheckWriter {

    static final CheckWriter GB_32100 = new Weighted(CheckCharacterSystems.GB_32100, -1);
    static final CheckWriter GB_11714 = new Weighted(CheckCharacterSystems.GB_11714, -1);
    static final CheckWriter GB_11643 = new Weighted(CheckCharacterSystems.GB_11643, -1);
    static final CheckWriter FUJIAN_PILOT = new Weighted(CheckCharacterSystems.FUJIAN_PILOT, -1);
    static final CheckWriter WEIGHTS_731 = new Weighted(CheckCharacterSystems.WEIGHTS_731, 1);
    static final CheckWriter GS_15 = new Hybrid(CheckCharacterSystems.GS_15);

    private final int length;
    private final byte[] checks;

    private CheckWriter(CheckCharacterSystem system) {
        this.length = system.bodyLength();
        this.checks = system.checkAlphabet().getBytes(StandardCharsets.US_ASCII);
    }

    /** Computes the check of the body at an offset. */
    abstract byte compute(byte[] text, int offset);

    /** Writes the check of the body at an offset behind it. */
    final void write(byte[] text, int offset) {
        text[offset + length] = compute(text, offset);
    }

    /** Replaces the check of the body at an offset by another one. */
    final void writeWrong(byte[] text, int offset, int way) {
        byte right = compute(text, offset);
        int at = 0;
        while (checks[at] != right) {
            at++;
        }
        text[offset + length] = checks[(at + 1 + way) % checks.length];
    }

    /** Returns how many checks are wrong for any body. */
    final int wrongChecks() {
        return checks.length - 1;
    }

    /** Sums of weights, one table of products; the check goes down as the sum goes up, or is the sum itself. */
    private static final class Weighted extends CheckWriter {

        private static final int WIDTH = 128;

        private final int length;
        private final int[] products;
        private final byte[] checkOfRemainder;

        Weighted(CheckCharacterSystem system, int sign) {
            super(system);
            length = system.bodyLength();
            products = new int[system.bodyLength() * WIDTH];
            for (int i = 0; i < products.length; i++) {
                products[i] = Math.max(0, system.valueOf((char) (i % WIDTH))) * system.weight(i / WIDTH);
            }
            String alphabet = system.checkAlphabet();
            int checkOfZero = alphabet.indexOf(system.compute("0".repeat(system.bodyLength())));
            checkOfRemainder = new byte[system.modulus()];
            for (int i = 0; i < checkOfRemainder.length; i++) {
                checkOfRemainder[i] = (byte) alphabet.charAt(Math.floorMod(checkOfZero + sign * i, system.modulus()));
            }
        }

        @Override
        byte compute(byte[] text, int offset) {
            int sum = 0;
            for (int i = 0; i < length; i++) {
                sum += products[i * WIDTH + (text[offset + i] & (WIDTH - 1))];
            }
            return checkOfRemainder[sum % checkOfRemainder.length];
        }
    }

    /** The hybrid system of ISO 7064 over digits, modulo 11 and 10. */
    private static final class Hybrid extends CheckWriter {

        private final int length;

        Hybrid(CheckCharacterSystem system) {
            super(system);
            length = system.bodyLength();
        }

        @Override
        byte compute(byte[] text, int offset) {
            int carried = 10;
            for (int i = 0; i < length; i++) {
                int sum = (carried + text[offset + i] - '0') % 10;
                carried = (sum == 0 ? 10 : sum) * 2 % 11;
            }
            return (byte) ('0' + (11 - carried) % 10);
        }
    }
}
