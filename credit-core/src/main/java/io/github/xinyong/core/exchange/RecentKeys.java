package io.github.xinyong.core.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers at least the last so many keys, and with each the row it came from, in bounded memory.
 *
 * <p>Keys are kept as 128 bits of their SHA-256, in two generations: when the younger is full, the older is dropped.
 */
final class RecentKeys {

    private final int perGeneration;
    private final MessageDigest sha256;
    private Generation young = new Generation();
    private Generation old = new Generation();

    RecentKeys(int atLeast) {
        this.perGeneration = atLeast;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the row of an equal key that is remembered, or 0 after remembering this one. */
    long put(String key, long row) {
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        long high = digest.getLong();
        long low = digest.getLong() | 1;
        long seen = old.get(high, low);
        if (seen == 0) {
            seen = young.putIfAbsent(high, low, row);
        }
        if (young.size == perGeneration) {
            old = young;
            young = new Generation();
        }
        return seen;
    }

    /** An open-addressing table of (high, low, row); low is never 0 in a used slot. */
    private static final class Generation {

        private static final int WIDTH = 3;

        private long[] slots = new long[WIDTH * 64];
        private int size;

        long get(long high, long low) {
            return slots[slot(slots, high, low) + 2];
        }

        long putIfAbsent(long high, long low, long row) {
            int slot = slot(slots, high, low);
            if (slots[slot + 1] != 0) {
                return slots[slot + 2];
            }
            set(slots, slot, high, low, row);
            if (++size > slots.length / WIDTH / 2) {
                grow();
            }
            return 0;
        }

        private void grow() {
            long[] larger = new long[2 * slots.length];
            for (int i = 0; i < slots.length; i += WIDTH) {
                if (slots[i + 1] != 0) {
                    set(larger, slot(larger, slots[i], slots[i + 1]), slots[i], slots[i + 1], slots[i + 2]);
                }
            }
            slots = larger;
        }

        private static void set(long[] slots, int slot, long high, long low, long row) {
            slots[slot] = high;
            slots[slot + 1] = low;
            slots[slot + 2] = row;
        }

        private static int slot(long[] slots, long high, long low) {
            int capacity = slots.length / WIDTH;
            int i = (int) high & (capacity - 1);
            while (slots[WIDTH * i + 1] != 0 && (slots[WIDTH * i] != high || slots[WIDTH * i + 1] != low)) {
                i = (i + 1) & (capacity - 1);
            }
            return WIDTH * i;
        }
    }
}
