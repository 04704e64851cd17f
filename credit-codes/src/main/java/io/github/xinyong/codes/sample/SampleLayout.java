package io.github.xinyong.codes.sample;

/**
 * A space of texts: a place is a number below the product of the sizes of its parts, the last part changing fastest. Each
 * place has a text of its own.
 */
abstract class SampleLayout {

    private final long[] sizes;
    private final Divisor[] divisors;
    private final long size;
    private final int maxLength;

    SampleLayout(int maxLength, long... sizes) {
        this.maxLength = maxLength;
        this.sizes = sizes.clone();
        this.divisors = new Divisor[sizes.length];
        long product = 1;
        for (int i = 0; i < sizes.length; i++) {
            divisors[i] = new Divisor(sizes[i]);
            product = Math.multiplyExact(product, sizes[i]);
        }
        this.size = product;
    }

    /** Writes the text of a place as ASCII and returns its length. */
    abstract int write(long place, byte[] target, int offset);

    /** Returns what the parts before one make of a place that ends with that part. */
    final long before(int part, long place) {
        return divisors[part].quotient(place);
    }

    /** Returns the choice of the last part of a place, given what the parts before it make. */
    final int choice(int part, long place, long before) {
        return divisors[part].remainder(place, before);
    }

    final long size() {
        return size;
    }

    final long[] sizes() {
        return sizes.clone();
    }

    final int maxLength() {
        return maxLength;
    }

    /** Writes a number with leading zeros. */
    static void digits(int number, int count, byte[] target, int offset) {
        int rest = number;
        for (int i = offset + count - 1; i >= offset; i--) {
            target[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
