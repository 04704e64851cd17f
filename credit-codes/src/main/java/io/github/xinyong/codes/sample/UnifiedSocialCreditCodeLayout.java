package io.github.xinyong.codes.sample;

import java.util.List;

/** Types, divisions, numbers. */
final class UnifiedSocialCreditCodeLayout extends SampleLayout {

    private final byte[] types;
    private final int[] divisions;
    private final SelfDefinedNumbers numbers;

    UnifiedSocialCreditCodeLayout(List<String> types, int[] divisions, SelfDefinedNumbers numbers) {
        super(18, types.size(), divisions.length, numbers.size());
        this.types = String.join("", types).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        this.divisions = divisions;
        this.numbers = numbers;
    }

    @Override
    int write(long place, byte[] target, int offset) {
        long rest = place / numbers.size();
        int number = (int) (place - rest * numbers.size());
        int type = (int) (rest / divisions.length);
        int division = (int) (rest - (long) type * divisions.length);
        target[offset] = types[type * 2];
        target[offset + 1] = types[type * 2 + 1];
        digits(divisions[division], 6, target, offset + 2);
        numbers.write(number, target, offset + 8);
        CheckWriter.GB_32100.write(target, offset);
        return 18;
    }
}
