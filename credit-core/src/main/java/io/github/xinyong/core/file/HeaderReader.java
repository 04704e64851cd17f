package io.github.xinyong.core.file;

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

    private static final byte[] FILE = ascii("{\"file\":\"");
    private static final byte[] OPENED = ascii(",\"type\":\"" + Chain.OPENED + "\"}");
    private static final byte[] RECORDED_AT = ascii(",\"recordedAt\":\"");
    private static final byte[] SEQUENCE = ascii("\",\"sequence\":");
    private static final byte[] SERIES = ascii(",\"series\":");
    private static final byte[] TYPE = ascii(",\"type\":\"");
    private static final byte[] RETENTION_APPLIED = ascii(EventType.RETENTION_APPLIED.id() + "\"}");
    private static final int MAX_TIME = 40;

    private final byte[] file;
    private byte[] time = new byte[MAX_TIME];
    private int timeLength;
    private byte[] lastTime = new byte[MAX_TIME];
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

    String time() {
        return new String(time, 0, timeLength, StandardCharsets.US_ASCII);
    }

    String lastTime() {
        return new String(lastTime, 0, lastTimeLength, StandardCharsets.US_ASCII);
    }

    /** Reads a header; it may stand anywhere in the array. */
    Result read(byte[] header, int from, int to) {
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

    /** Remembers the time of the header read last, and returns whether it lies before the one remembered. */
    boolean falls() {
        boolean falls = lastTimeLength > 0 && isBefore();
        byte[] spare = lastTime;
        lastTime = time;
        lastTimeLength = timeLength;
        time = spare;
        return falls;
    }

    // Instants of the years 0000 to 9999 in UTC are ordered as their texts are, were it not for the Z at the end.
    private boolean isBefore() {
        if (time[0] < '0' || time[0] > '9' || lastTime[0] < '0' || lastTime[0] > '9') {
            try {
                return Instant.parse(time()).isBefore(Instant.parse(lastTime()));
            } catch (DateTimeException e) {
                return true;
            }
        }
        return Arrays.compare(time, 0, timeLength - 1, lastTime, 0, lastTimeLength - 1) < 0;
    }

    private boolean readTime(byte[] header) {
        timeLength = 0;
        while (at < end && header[at] != '"' && timeLength < MAX_TIME) {
            time[timeLength++] = header[at++];
        }
        return timeLength > 1 && time[timeLength - 1] == 'Z';
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
        int next = at + expected.length;
        if (next > end || !Arrays.equals(header, at, next, expected, 0, expected.length)) {
            return false;
        }
        at = next;
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
