package io.github.xinyong.core.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;

/** Reads headers in their one canonical form, one after another, without making objects. Not thread-safe. */
final class HeaderReader {

    enum Result {
        OPENING,
        ENTRY,
        OTHER_FILE,
        MALFORMED
    }

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    // None is shorter than the eight bytes that are compared at once.
    private static final byte[] FILE = ascii("{\"file\":\"");
    private static final byte[] OPENED = ascii(",\"type\":\"" + Chain.OPENED + "\"}");
    private static final byte[] RECORDED_AT = ascii(",\"recordedAt\":\"");
    private static final byte[] SEQUENCE = ascii("\",\"sequence\":");
    private static final byte[] SERIES = ascii(",\"series\":");
    private static final byte[] TYPE = ascii(",\"type\":\"");
    private static final byte[] RETENTION_APPLIED = ascii(EventType.RETENTION_APPLIED.id() + "\"}");
    private static final int MAX_TIME = 40;

    private final byte[] file;
    // The array of the header read last, and where its time stands.
    private byte[] bytes = {};
    private int timeFrom;
    private int timeTo;
    private final byte[] lastTime = new byte[MAX_TIME];
    private int lastTimeLength;
    private int at;
    private int end;

    private int sequence;
    private int series;
    private boolean retention;

    HeaderReader(String fileId) {
        CanonicalBytes bytes = new CanonicalBytes();
        bytes.begin();
        bytes.text("file", fileId);
        file = bytes.toByteArray();
    }

    int sequence() {
        return sequence;
    }

    /** Returns the number of the record, or {@link Entry#NO_SERIES}. */
    int series() {
        return series;
    }

    boolean isRetentionApplied() {
        return retention;
    }

    String lastTime() {
        return new String(lastTime, 0, lastTimeLength, StandardCharsets.US_ASCII);
    }

    /** Reads a header; it may stand anywhere in the array, and stays there until {@link #falls()} is asked. */
    Result read(byte[] header, int from, int to) {
        bytes = header;
        at = from;
        end = to;
        if (!skip(header, file)) {
            return skip(header, FILE) ? Result.OTHER_FILE : Result.MALFORMED;
        }
        if (skip(header, OPENED)) {
            sequence = -1;
            series = Entry.NO_SERIES;
            retention = false;
            return at == end ? Result.OPENING : Result.MALFORMED;
        }
        boolean formed = skip(header, RECORDED_AT) && readTime(header) && skip(header, SEQUENCE);
        sequence = formed ? number(header) : -1;
        series = Entry.NO_SERIES;
        if (formed && skip(header, SERIES)) {
            series = number(header);
            formed = series >= 0;
        }
        formed = formed && sequence >= 0 && skip(header, TYPE);
        int type = at;
        retention = formed && skip(header, RETENTION_APPLIED) && at == end;
        return formed && endsAfter(header, type) ? Result.ENTRY : Result.MALFORMED;
    }

    /** Returns whether the time of the header read last lies before that of the one asked about last; remembers it. */
    boolean falls() {
        int length = timeTo - timeFrom;
        if (Arrays.equals(bytes, timeFrom, timeTo, lastTime, 0, lastTimeLength)) {
            return false;
        }
        boolean falls = lastTimeLength > 0 && isBefore();
        System.arraycopy(bytes, timeFrom, lastTime, 0, length);
        lastTimeLength = length;
        return falls;
    }

    // Instants of the years 0000 to 9999 in UTC are ordered as their texts are, were it not for the Z at the end.
    private boolean isBefore() {
        if (bytes[timeFrom] < '0' || bytes[timeFrom] > '9' || lastTime[0] < '0' || lastTime[0] > '9') {
            String time = new String(bytes, timeFrom, timeTo - timeFrom, StandardCharsets.US_ASCII);
            try {
                return Instant.parse(time).isBefore(Instant.parse(lastTime()));
            } catch (DateTimeException e) {
                return true;
            }
        }
        return Arrays.compare(bytes, timeFrom, timeTo - 1, lastTime, 0, lastTimeLength - 1) < 0;
    }

    private boolean readTime(byte[] header) {
        timeFrom = at;
        int limit = Math.min(end, at + MAX_TIME);
        while (at < limit && header[at] != '"') {
            at++;
        }
        timeTo = at;
        return timeTo - timeFrom > 1 && header[timeTo - 1] == 'Z';
    }

    private int number(byte[] header) {
        int from = at;
        long number = 0;
        while (at < end && header[at] >= '0' && header[at] <= '9' && at - from < 10) {
            number = 10 * number + header[at++] - '0';
        }
        boolean canonical = at > from && number <= Integer.MAX_VALUE && (header[from] != '0' || at == from + 1);
        return canonical ? (int) number : -1;
    }

    /** Returns whether a type of at least one character, a quotation mark and a brace end the header. */
    private boolean endsAfter(byte[] header, int from) {
        return end - from > 2 && header[end - 1] == '}' && header[end - 2] == '"';
    }

    private boolean skip(byte[] header, byte[] expected) {
        int last = expected.length - Long.BYTES;
        if (end - at < expected.length) {
            return false;
        }
        for (int i = 0; i < last; i += Long.BYTES) {
            if ((long) LONGS.get(header, at + i) != (long) LONGS.get(expected, i)) {
                return false;
            }
        }
        if ((long) LONGS.get(header, at + last) != (long) LONGS.get(expected, last)) {
            return false;
        }
        at += expected.length;
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
