package io.github.xinyong.codes.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A layout whose every text is one of another layout with one thing wrong, in one of several ways. */
abstract class Damage extends SampleLayout {

    private final SampleLayout whole;
    private final int last;

    Damage(SampleLayout whole, int ways, int maxLength) {
        super(maxLength, sizes(whole, ways));
        this.whole = whole;
        this.last = whole.sizes().length;
    }

    private static long[] sizes(SampleLayout whole, int ways) {
        long[] parts = whole.sizes();
        long[] sizes = Arrays.copyOf(parts, parts.length + 1);
        sizes[parts.length] = ways;
        return sizes;
    }

    @Override
    final int write(long place, byte[] target, int offset) {
        long of = before(last, place);
        int length = whole.write(of, target, offset);
        return damage(target, offset, length, choice(last, place, of));
    }

    /** Damages the text at an offset in one way and returns its new length. */
    abstract int damage(byte[] text, int offset, int length, int way);

    /** The last character missing, or a zero too many; only for texts whose last character follows from the others. */
    static SampleLayout length(SampleLayout whole) {
        return new Damage(whole, 2, whole.maxLength() + 1) {
            @Override
            int damage(byte[] text, int offset, int length, int way) {
                if (way == 0) {
                    return length - 1;
                }
                text[offset + length] = '0';
                return length + 1;
            }
        };
    }

    /** Zeros too many. */
    static SampleLayout zeros(SampleLayout whole, int zeros) {
        return new Damage(whole, 1, whole.maxLength() + zeros) {
            @Override
            int damage(byte[] text, int offset, int length, int way) {
                Arrays.fill(text, offset + length, offset + length + zeros, (byte) '0');
                return length + zeros;
            }
        };
    }

    /**
     * One character from an index to another replaced by a foreign one. What stood there must follow from the other
     * characters, by a check or because it is the same in every text: else two texts could become one.
     */
    static SampleLayout character(SampleLayout whole, String foreign, int from, int to) {
        byte[] characters = foreign.getBytes(StandardCharsets.US_ASCII);
        return new Damage(whole, (to - from) * characters.length, whole.maxLength()) {
            @Override
            int damage(byte[] text, int offset, int length, int way) {
                text[offset + from + way / characters.length] = characters[way % characters.length];
                return length;
            }
        };
    }

    /** A wrong check behind the body that begins so many characters into the text. */
    static SampleLayout check(SampleLayout whole, CheckWriter system, int bodyOffset) {
        return new Damage(whole, system.wrongChecks(), whole.maxLength()) {
            @Override
            int damage(byte[] text, int offset, int length, int way) {
                system.writeWrong(text, offset + bodyOffset, way);
                return length;
            }
        };
    }

    /** A wrong check behind an inner body, the outer check being right for it. */
    static SampleLayout innerCheck(
            SampleLayout whole, CheckWriter inner, int bodyOffset, CheckWriter outer, int outerOffset) {
        return new Damage(whole, inner.wrongChecks(), whole.maxLength()) {
            @Override
            int damage(byte[] text, int offset, int length, int way) {
                inner.writeWrong(text, offset + bodyOffset, way);
                outer.write(text, offset + outerOffset);
                return length;
            }
        };
    }
}
