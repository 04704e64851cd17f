package io.github.xinyong.codes.division;

import java.time.Year;
import java.time.YearMonth;
import java.util.stream.IntStream;

/**
 * The divisions of mainland China of county level and above, GB/T 2260, with their history from the end of 1981 on.
 */
public final class Divisions {

    /** Bit {@code n - 11} for each province {@code n} up to 71; 81 and 82 are beyond a word. */
    private static final long PROVINCES = provinces();

    private final DivisionTable table;

    private Divisions(DivisionTable table) {
        this.table = table;
    }

    private static final class Shipped {
        static final Divisions DIVISIONS = new Divisions(DivisionTable.read());
    }

    private static long provinces() {
        int[] groups = {11, 15, 21, 23, 31, 37, 41, 46, 50, 54, 61, 65, 71, 71};
        long bits = 0;
        for (int i = 0; i < groups.length; i += 2) {
            for (int province = groups[i]; province <= groups[i + 1]; province++) {
                bits |= 1L << (province - 11);
            }
        }
        return bits;
    }

    /** Returns the divisions shipped with this library; the first call reads them. */
    public static Divisions load() {
        return Shipped.DIVISIONS;
    }

    /**
     * Returns whether two leading digits are those of a province: 11-15, 21-23, 31-37, 41-46, 50-54, 61-65, 71, 81, 82.
     *
     * <p>Needs no data, reads nothing and allocates nothing. 83 is no province, see {@link #isPermitPrefix(int)}.
     */
    public static boolean isProvince(int firstTwoDigits) {
        if (firstTwoDigits < 11 || firstTwoDigits > 82) {
            return false;
        }
        return firstTwoDigits > 71 ? firstTwoDigits > 80 : (PROVINCES >>> (firstTwoDigits - 11) & 1) != 0;
    }

    /**
     * Returns whether a code is a prefix of the residence permits of Hong Kong (810000), Macao (820000) and Taiwan
     * (830000) residents, in use since September 2018.
     *
     * <p>Needs no data, reads nothing and allocates nothing.
     */
    public static boolean isPermitPrefix(int code) {
        return code == 810_000 || code == 820_000 || code == 830_000;
    }

    /** Returns the month up to which the data was brought. */
    public YearMonth edition() {
        return YearMonth.of(table.asOf / 10_000, table.asOf / 100 % 100);
    }

    /**
     * Returns what the data says of a code, without a date. Allocates nothing.
     *
     * @param code any number; one that is no six-digit code is unknown
     */
    public DivisionStatus status(int code) {
        int index = table.indexOf(code);
        return index < 0 ? DivisionStatus.UNKNOWN : table.status(index);
    }

    /**
     * Returns what the data says of the six characters at a place of a text, without a date. Allocates nothing.
     *
     * @return unknown also if they are not six ASCII digits
     * @throws IndexOutOfBoundsException if the text has no six characters there
     */
    public DivisionStatus status(CharSequence text, int offset) {
        return status(DivisionCode.at(text, offset));
    }

    /**
     * Returns the first year in which a code can have been in force. Allocates nothing.
     *
     * @return {@link Year#MIN_VALUE} if the code stood in the first list, or nothing is known
     */
    public int firstYear(int code) {
        int index = table.indexOf(code);
        if (index < 0) {
            return Year.MIN_VALUE;
        }
        int first = Integer.MAX_VALUE;
        for (int row = table.firstRow(index); row < table.firstRow(index + 1); row++) {
            first = Math.min(first, table.from(row) == 0 ? Year.MIN_VALUE : table.from(row) >> 4);
        }
        return first;
    }

    /**
     * Returns the last year in which a code can have been in force. Allocates nothing.
     *
     * @return {@link Year#MAX_VALUE} if the code is in force as of the edition, or nothing is known
     */
    public int lastYear(int code) {
        int index = table.indexOf(code);
        if (index < 0) {
            return Year.MAX_VALUE;
        }
        int last = Integer.MIN_VALUE;
        for (int row = table.firstRow(index); row < table.firstRow(index + 1); row++) {
            last = Math.max(last, table.to(row) == 0 ? Year.MAX_VALUE : table.to(row) >> 4);
        }
        return last;
    }

    /** Returns the codes of a status in ascending order. */
    public IntStream codes(DivisionStatus status) {
        return IntStream.range(0, table.codeCount())
                .filter(index -> table.status(index) == status)
                .map(table::code);
    }
}
