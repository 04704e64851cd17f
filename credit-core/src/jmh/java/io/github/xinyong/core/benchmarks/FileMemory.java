package io.github.xinyong.core.benchmarks;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.json.CreditFileJson;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;

/**
 * How much of the heap a file of 100 records takes beside its JSON: many copies are read from the same bytes, as they come
 * from storage, and kept. No benchmark of JMH; run {@link #main} with the class path of the benchmarks.
 */
public final class FileMemory {

    private static final int COPIES = 400;

    private FileMemory() {}

    /** Prints the length of the JSON, the bytes of heap of one copy, and how many times the one is the other. */
    public static void main(String[] args) {
        CreditFile file = Files.of(100, 0);
        byte[] json = CreditFileJson.standard().toBytes(file);
        CreditFile[] copies = new CreditFile[COPIES];
        read(json, copies);
        long before = used();
        copies = new CreditFile[COPIES];
        // The copies of the first round are gone by then; what the classes themselves need stays on both sides.
        before = Math.min(before, used());
        read(json, copies);
        long perFile = (used() - before) / COPIES;
        System.out.printf(
                "%d characters, %d bytes of JSON, %d bytes of heap, %.2f times%n",
                new String(json, StandardCharsets.UTF_8).length(),
                json.length,
                perFile,
                (double) perFile / json.length);
        if (!copies[COPIES - 1].equals(file)) {
            throw new IllegalStateException("What was read is not what was written");
        }
    }

    private static void read(byte[] json, CreditFile[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = CreditFileJson.standard().read(json);
        }
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
