package io.github.xinyong.codes.sample;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11714;
import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_32100;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Types, divisions, numbers. */
final class UnifiedSocialCreditCodeLayout extends SampleLayout {

    private static final DigitPairs DIVISION_12 = new DigitPairs(GB_32100, 2);
    private static final DigitPairs DIVISION_34 = new DigitPairs(GB_32100, 4);
    private static final DigitPairs DIVISION_56 = new DigitPairs(GB_32100, 6);
    private static final DigitPairs NUMBER_12 = new DigitPairs(GB_32100, 11, GB_11714, 3);
    private static final DigitPairs NUMBER_34 = new DigitPairs(GB_32100, 13, GB_11714, 5);
    private static final DigitPairs NUMBER_5 = new DigitPairs(GB_32100, 14, GB_11714, 6);

    private static final String LETTERS = "PDY";
    private static final int SUM_OF_LETTERS = sumOfLetters();

    /** By the remainder of the sum: the check, and what the inner check adds to the sum of the code. */
    private static final byte[] CHECKS = checks(GB_32100);

    private static final byte[] INNER_CHECKS = checks(GB_11714);
    private static final int[] INNER_PRODUCTS = innerProducts();

    private final byte[] types;
    private final int[] sumsOfTypes;
    private final int[] divisions;
    private final int firstNumber;

    UnifiedSocialCreditCodeLayout(List<String> types, int[] divisions, SelfDefinedNumbers numbers) {
        super(18, types.size(), divisions.length, numbers.size());
        this.types = String.join("", types).getBytes(StandardCharsets.US_ASCII);
        this.sumsOfTypes = types.stream()
                .mapToInt(type -> (product(type.charAt(0), 0) + product(type.charAt(1), 1)) % 31)
                .toArray();
        this.divisions = divisions;
        this.firstNumber = numbers.first();
    }

    private static int product(char character, int at) {
        return GB_32100.valueOf(character) * GB_32100.weight(at) % GB_32100.modulus();
    }

    private static byte[] checks(CheckCharacterSystem system) {
        byte[] checks = new byte[system.modulus()];
        for (int remainder = 0; remainder < checks.length; remainder++) {
            checks[remainder] = (byte) system.checkAlphabet().charAt((checks.length - remainder) % checks.length);
        }
        return checks;
    }

    private static int[] innerProducts() {
        int[] products = new int[INNER_CHECKS.length];
        for (int remainder = 0; remainder < products.length; remainder++) {
            products[remainder] = product((char) INNER_CHECKS[remainder], 16);
        }
        return products;
    }

    private static int sumOfLetters() {
        int sum = 0;
        int inner = 0;
        for (int i = 0; i < LETTERS.length(); i++) {
            sum += product(LETTERS.charAt(i), 8 + i);
            inner += GB_11714.valueOf(LETTERS.charAt(i)) * GB_11714.weight(i) % GB_11714.modulus();
        }
        return sum % 31 | inner % 11 << 8;
    }

    @Override
    int write(long place, byte[] target, int offset) {
        long rest = before(2, place);
        int type = (int) before(1, rest);
        int number = firstNumber + choice(2, place, rest);
        int division = divisions[choice(1, rest, type)];
        target[offset] = types[type * 2];
        target[offset + 1] = types[type * 2 + 1];
        target[offset + 8] = 'P';
        target[offset + 9] = 'D';
        target[offset + 10] = 'Y';
        int sums = SUM_OF_LETTERS
                + sumsOfTypes[type]
                + DIVISION_12.write(division / 10_000, target, offset + 2)
                + DIVISION_34.write(division / 100 % 100, target, offset + 4)
                + DIVISION_56.write(division % 100, target, offset + 6)
                + NUMBER_12.write(number / 1_000, target, offset + 11)
                + NUMBER_34.write(number / 10 % 100, target, offset + 13)
                + NUMBER_5.writeSecond(number % 10, target, offset + 15);
        int inner = (sums >>> 8) % 11;
        target[offset + 16] = INNER_CHECKS[inner];
        target[offset + 17] = CHECKS[((sums & 0xFF) + INNER_PRODUCTS[inner]) % 31];
        return 18;
    }
}
