package io.github.xinyong.codes.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The division data as columns, in the very form of the resource, so that reading it is copying it.
 *
 * <p>Codes are numbered in ascending order; the rows of code {@code i} are {@code firstRow[i]} to
 * {@code firstRow[i + 1]}, in time order. A code is found through a page for each first four digits: 128 bits that say
 * which of its codes are known, and the number of the first code of each half. Dates are {@code year * 16 + month}, 0
 * where open. The texts lie end to end in one array. The layout is written by {@code DivisionTableWriter} in the test
 * sources; neither can change without the other.
 */
final class DivisionTable {

    static final int MAGIC = 0x58_59_44_31;

    /** The last year of what has not ended. */
    static final int OPEN_END = 0xFFF;

    private static final int FIRST_YEAR = 12;
    private static final int STATUS = 24;
    private static final int PAGE = 100;

    private static final String RESOURCE = "divisions.bin";
    private static final DivisionStatus[] STATUSES = DivisionStatus.values();
    private static final DivisionLayer[] LAYERS = DivisionLayer.values();

    /** First list and edition as {@code yyyymmdd}. */
    final int firstList;

    final int asOf;

    private final char[] pages;
    private final long[] known;
    private final char[] ranks;

    /**
     * A word for each of the hundred codes of each page, 0 if not known, for what is asked of every number that is
     * checked. Bits 0-11: the last year, {@link #OPEN_END} if in force. Bits 12-23: the first year, 0 if open. From bit
     * 24 on: the status, counted from 1.
     */
    private final int[] briefs;

    private final int[] codes;
    private final char[] firstRow;

    private final char[] name;
    private final byte[] layer;
    private final char[] from;
    private final char[] to;
    private final byte[] remark;
    private final char[] firstSuccessor;
    private final char[] successor;

    private final char[] remarkTexts;

    private final char[] transferCode;
    private final char[] transferName;
    private final char[] transferYear;
    private final char[] firstTransferTarget;
    private final char[] transferTarget;

    private final char[] textStart;
    private final char[] text;

    DivisionTable(ByteBuffer data) {
        if (data.getInt() != MAGIC) {
            throw new IllegalStateException(RESOURCE + " is not division data of this version");
        }
        firstList = data.getInt();
        asOf = data.getInt();
        pages = chars(data);
        known = longs(data);
        ranks = chars(data);
        codes = ints(data);
        byte[] status = bytes(data);
        firstRow = chars(data);
        name = chars(data);
        layer = bytes(data);
        from = chars(data);
        to = chars(data);
        remark = bytes(data);
        firstSuccessor = chars(data);
        successor = chars(data);
        remarkTexts = chars(data);
        transferCode = chars(data);
        transferName = chars(data);
        transferYear = chars(data);
        firstTransferTarget = chars(data);
        transferTarget = chars(data);
        textStart = chars(data);
        text = chars(data);
        if (data.hasRemaining()) {
            throw new IllegalStateException(RESOURCE + " has " + data.remaining() + " bytes too many");
        }
        briefs = new int[known.length / 2 * PAGE];
        for (int index = 0; index < codes.length; index++) {
            briefs[(pages[codes[index] / PAGE] - 1) * PAGE + codes[index] % PAGE] = computeBrief(index, status[index]);
        }
    }

    private int computeBrief(int index, int status) {
        int first = OPEN_END;
        int last = 0;
        for (int row = firstRow[index]; row < firstRow[index + 1]; row++) {
            first = Math.min(first, from[row] >> 4);
            last = Math.max(last, to[row] == 0 ? OPEN_END : to[row] >> 4);
        }
        return (status + 1) << STATUS | first << FIRST_YEAR | last;
    }

    /** Reads the resource. */
    static DivisionTable read() {
        try (InputStream in = DivisionTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + DivisionTable.class.getName());
            }
            return new DivisionTable(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] values = new byte[data.getInt()];
        data.get(values);
        return values;
    }

    private static char[] chars(ByteBuffer data) {
        char[] values = new char[data.getInt()];
        data.asCharBuffer().get(values);
        data.position(data.position() + values.length * Character.BYTES);
        return values;
    }

    private static int[] ints(ByteBuffer data) {
        int[] values = new int[data.getInt()];
        data.asIntBuffer().get(values);
        data.position(data.position() + values.length * Integer.BYTES);
        return values;
    }

    private static long[] longs(ByteBuffer data) {
        long[] values = new long[data.getInt()];
        data.asLongBuffer().get(values);
        data.position(data.position() + values.length * Long.BYTES);
        return values;
    }

    /** Returns the number of a code, or -1 if it is not known. */
    int indexOf(int code) {
        if (brief(code) == 0) {
            return -1;
        }
        int slot = code % PAGE;
        int word = (pages[code / PAGE] - 1) * 2 + (slot >>> 6);
        return ranks[word] + Long.bitCount(known[word] & ((1L << slot) - 1));
    }

    /** Returns what is asked most of a code, 0 if it is not known. */
    int brief(int code) {
        if (code < 0 || code > 999_999) {
            return 0;
        }
        int page = pages[code / PAGE];
        return page == 0 ? 0 : briefs[(page - 1) * PAGE + code % PAGE];
    }

    static DivisionStatus status(int brief) {
        return brief == 0 ? DivisionStatus.UNKNOWN : STATUSES[(brief >>> STATUS) - 1];
    }

    /** Returns the first year of a known code, 0 if it stood in the first list. */
    static int firstYear(int brief) {
        return brief >>> FIRST_YEAR & OPEN_END;
    }

    /** Returns the last year of a known code, {@link #OPEN_END} if it is in force. */
    static int lastYear(int brief) {
        return brief & OPEN_END;
    }

    /** Returns the number of the first known code that is not below a bound. */
    int ceiling(int code) {
        int low = 0;
        int high = codes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codes[middle] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int codeCount() {
        return codes.length;
    }

    int rowCount() {
        return name.length;
    }

    int code(int index) {
        return codes[index];
    }

    /** Returns the first row of a code; that of an unknown code (-1) is also its end. */
    int firstRow(int index) {
        return index < 0 ? 0 : firstRow[index];
    }

    /** Returns the row after the last one of a code. */
    int endRow(int index) {
        return index < 0 ? 0 : firstRow[index + 1];
    }

    /** Returns whether the next row takes over the code of a row at the moment when that ends, mostly a new name. */
    boolean continuesIn(int row, int next) {
        return to[row] == from[next] && Arrays.binarySearch(firstRow, (char) next) < 0;
    }

    DivisionLayer layer(int row) {
        return LAYERS[layer[row]];
    }

    /** Returns the beginning of a row as {@code year * 16 + month}, 0 if open. */
    int from(int row) {
        return from[row];
    }

    /** Returns the end of a row as {@code year * 16 + month}, 0 if open. */
    int to(int row) {
        return to[row];
    }

    int firstSuccessor(int row) {
        return firstSuccessor[row];
    }

    /** Returns the number of the code that stands at a place in the list of all successors. */
    int successor(int place) {
        return successor[place];
    }

    /** Returns the chosen rows of a range of codes, by code and time. */
    List<Division> divisions(int fromIndex, int toIndex, IntPredicate rows) {
        List<Division> divisions = new ArrayList<>();
        for (int index = fromIndex; index < toIndex; index++) {
            for (int row = firstRow[index]; row < firstRow[index + 1]; row++) {
                if (rows.test(row)) {
                    divisions.add(division(index, row));
                }
            }
        }
        return List.copyOf(divisions);
    }

    Division division(int index, int row) {
        int remarks = (remark[row] & 0xFF) * 2;
        return new Division(
                DivisionCode.text(codes[index]),
                text(name[row]),
                layer(row),
                date(from[row]),
                date(to[row]),
                codes(successor, firstSuccessor[row], firstSuccessor[row + 1]),
                text(remarkTexts[remarks]),
                text(remarkTexts[remarks + 1]));
    }

    private List<String> codes(char[] indexes, int from, int to) {
        String[] texts = new String[to - from];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = DivisionCode.text(codes[indexes[from + i]]);
        }
        return List.of(texts);
    }

    private String text(int id) {
        return new String(text, textStart[id], textStart[id + 1] - textStart[id]);
    }

    /** Returns the transfers, in the order of the source, by code and year. */
    List<DivisionTransfer> transfers() {
        List<DivisionTransfer> transfers = new ArrayList<>(transferCode.length);
        for (int i = 0; i < transferCode.length; i++) {
            transfers.add(new DivisionTransfer(
                    DivisionCode.text(codes[transferCode[i]]),
                    text(transferName[i]),
                    transferYear[i],
                    codes(transferTarget, firstTransferTarget[i], firstTransferTarget[i + 1])));
        }
        return List.copyOf(transfers);
    }

    /** Refuses the empty text, which stands in every name. */
    static void requireText(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: expected part of a name, found nothing");
        }
    }

    /** Returns whether the name of a row matches. */
    boolean matches(int row, String part, NameMatch match) {
        int start = textStart[name[row]];
        int room = textStart[name[row] + 1] - start - part.length();
        if (room < 0 || (room > 0 && match == NameMatch.EXACT)) {
            return false;
        }
        int last = match == NameMatch.CONTAINS ? room : 0;
        for (int at = 0; at <= last; at++) {
            if (standsAt(part, start + at)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(String part, int at) {
        for (int i = 0; i < part.length(); i++) {
            if (text[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how surely a row was in force on a day. */
    Certainty certainty(int row, long day) {
        return certainty(from[row], to[row], day);
    }

    /**
     * Returns how surely something was in force on a day.
     *
     * <p>A start lies between its earliest and its latest day, an open one not after the first list; an end likewise, an
     * open one after the edition. In force is from the start on, before the end.
     */
    Certainty certainty(int from, int to, long day) {
        boolean afterEarliestStart = from == 0 || day >= earliest(from);
        boolean beforeLatestEnd = to == 0 || day < latest(to);
        if (!afterEarliestStart || !beforeLatestEnd) {
            return Certainty.EXCLUDED;
        }
        boolean afterLatestStart = day >= (from == 0 ? firstList : latest(from));
        boolean beforeEarliestEnd = to == 0 ? day <= asOf : day < earliest(to);
        return afterLatestStart && beforeEarliestEnd ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static int earliest(int date) {
        return (date >> 4) * 10_000 + Math.max(1, date & 15) * 100 + 1;
    }

    private static int latest(int date) {
        return (date >> 4) * 10_000 + 1231;
    }

    /** Returns a day as {@code yyyymmdd}. */
    static long day(LocalDate date) {
        return date.getYear() * 10_000L + date.getMonthValue() * 100L + date.getDayOfMonth();
    }

    /** Returns a date as {@code year * 16 + month}, 0 if open. */
    static int encoded(@Nullable ChangeDate date) {
        return date == null ? 0 : (date.year() << 4) | date.month();
    }

    private static @Nullable ChangeDate date(int encoded) {
        return encoded == 0 ? null : new ChangeDate(encoded >> 4, encoded & 15);
    }
}
