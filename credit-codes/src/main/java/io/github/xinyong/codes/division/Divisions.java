package io.github.xinyong.codes.division;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The divisions of China of county level and above, GB/T 2260, with their history from the end of 1981 on.
 *
 * <p>Questions without a date are asked here, questions about a day of {@link #on(LocalDate)}. Without a date a code is
 * current, retired, known only from the supplement, or unknown; none of these makes a number wrong by itself, since real
 * numbers carry divisions that ended long before and registry codes that are in no list.
 *
 * <pre>{@code
 * Divisions divisions = Divisions.load();
 * divisions.status(342401);              // RETIRED
 * divisions.history("342401");           // [342401 六安市 (until 1999-09)]
 * divisions.successorsToday("342401");   // [341502 金安区 (from 1999-09), 341503 裕安区 (from 1999-09)]
 * divisions.path("440101").get().name(); // 广东省广州市市辖区
 * }</pre>
 *
 * <p>The data is that of the ministry's yearly lists 1981 to 2025 and what changed until the {@link #edition()}; what is
 * known beyond the lists is kept apart, by {@link DivisionLayer}. The data is read at the first {@link #load()}, once.
 * Instances are immutable and thread-safe.
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

    /** Returns the month up to which the data was brought. A later day is answered with what was last known. */
    public YearMonth edition() {
        return YearMonth.from(day(table.asOf));
    }

    /** Returns the day of the first list, before which nothing is certain. */
    public LocalDate firstList() {
        return day(table.firstList);
    }

    private static LocalDate day(int encoded) {
        return LocalDate.of(encoded / 10_000, encoded / 100 % 100, encoded % 100);
    }

    /** Returns the divisions of a day, which may also lie before the first list or after the edition. */
    public DivisionsOnDate on(LocalDate date) {
        return new DivisionsOnDate(table, date);
    }

    /**
     * Returns what the data says of a code, without a date. Allocates nothing.
     *
     * @param code any number; one that is no six-digit code is unknown
     */
    public DivisionStatus status(int code) {
        return DivisionTable.status(table.brief(code));
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
        int first = DivisionTable.firstYear(table.brief(code));
        return first == 0 ? Year.MIN_VALUE : first;
    }

    /**
     * Returns the last year in which a code can have been in force. Allocates nothing.
     *
     * @return {@link Year#MAX_VALUE} if the code is in force as of the edition, or nothing is known
     */
    public int lastYear(int code) {
        int brief = table.brief(code);
        int last = brief == 0 ? DivisionTable.OPEN_END : DivisionTable.lastYear(brief);
        return last == DivisionTable.OPEN_END ? Year.MAX_VALUE : last;
    }

    /**
     * Returns whether a code is known and can have been in force in a year: from its {@link #firstYear} to its
     * {@link #lastYear}. Allocates nothing.
     */
    public boolean covers(int code, int year) {
        int brief = table.brief(code);
        return brief != 0
                && year >= DivisionTable.firstYear(brief)
                && (year <= DivisionTable.lastYear(brief) || DivisionTable.lastYear(brief) == DivisionTable.OPEN_END);
    }

    /**
     * Returns where a year lies: -1 before the {@link #firstYear} of a code, 1 after its {@link #lastYear}, 0 between them
     * or if nothing is known. Allocates nothing.
     *
     * @param year 0 to 9999
     */
    public int compareYear(int code, int year) {
        int brief = table.brief(code);
        if (brief == 0) {
            return 0;
        }
        // no branches: among the numbers of persons all three answers are frequent
        int within = Math.min(year, DivisionTable.OPEN_END);
        return (within - DivisionTable.firstYear(brief)) >> 31 | (DivisionTable.lastYear(brief) - within) >>> 31;
    }

    /** Returns the codes of a status in ascending order. */
    public IntStream codes(DivisionStatus status) {
        return IntStream.range(0, table.codeCount()).map(table::code).filter(code -> status(code) == status);
    }

    /**
     * Returns all divisions that ever had a code, in time order.
     *
     * @return empty if the code is in no list; it may still be in the {@link #supplement(CharSequence)}
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<Division> history(CharSequence code) {
        return rows(code, false);
    }

    /**
     * Returns what is known of a code beyond the lists.
     *
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<Division> supplement(CharSequence code) {
        return rows(code, true);
    }

    private List<Division> rows(CharSequence code, boolean supplement) {
        List<Division> divisions = new ArrayList<>();
        int index = table.indexOf(DivisionCode.require(code));
        for (int row = table.firstRow(index); row < table.endRow(index); row++) {
            if (table.layer(row).isSupplement() == supplement) {
                divisions.add(table.division(index, row));
            }
        }
        return List.copyOf(divisions);
    }

    /** Returns all rows of a layer, by code and time. */
    public List<Division> layer(DivisionLayer layer) {
        return table.divisions(0, table.codeCount(), row -> table.layer(row) == layer);
    }

    /**
     * Returns a code with its name and those above it, when no date is known: of its newest row, at the last time when
     * that is known to have been in force.
     *
     * <p>A code of the supplement is named too, below the divisions of its number.
     *
     * @return empty if the code is unknown
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public Optional<DivisionPath> path(CharSequence code) {
        int index = table.indexOf(DivisionCode.require(code));
        if (index < 0) {
            return Optional.empty();
        }
        Division newest = table.division(index, table.endRow(index) - 1);
        ChangeDate end = newest.validTo();
        LocalDate last = end == null ? day(table.asOf) : LocalDate.of(end.year() - 1, 12, 31);
        return Optional.of(on(last).pathTo(newest));
    }

    /**
     * Returns the divisions, as of the edition, that hold the area which a code ever had.
     *
     * <p>The way goes from successor to successor. For a prefecture no successor is recorded: it is followed while it is
     * only renamed, and no further. A code that was used again for another area gives the divisions of both; the area of
     * one day is asked of {@link DivisionsOnDate#successorsToday(CharSequence)}.
     *
     * @return by code; a current code is its own successor
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<Division> successorsToday(CharSequence code) {
        return Succession.today(table, DivisionCode.require(code), row -> true);
    }

    /**
     * Returns the divisions of all times whose name matches, by code and time.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public List<Division> search(String text, NameMatch match) {
        return search(text, match, EnumSet.of(DivisionLayer.LISTED));
    }

    /**
     * Returns the rows of some layers whose name matches, by code and time.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public List<Division> search(String text, NameMatch match, Set<DivisionLayer> layers) {
        DivisionTable.requireText(text);
        return table.divisions(
                0, table.codeCount(), row -> layers.contains(table.layer(row)) && table.matches(row, text, match));
    }

    /** Returns all transfers of a part of a division's territory that kept both codes alive, by code and year. */
    public List<DivisionTransfer> transfers() {
        return table.transfers();
    }

    /**
     * Returns the transfers by which a code gave a part of its territory, by year.
     *
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<DivisionTransfer> transfersFrom(CharSequence code) {
        String giver = DivisionCode.text(DivisionCode.require(code));
        return transfers().stream()
                .filter(transfer -> transfer.code().equals(giver))
                .toList();
    }

    /**
     * Returns the transfers by which a code received a part of another's territory, by giving code and year.
     *
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<DivisionTransfer> transfersTo(CharSequence code) {
        String receiver = DivisionCode.text(DivisionCode.require(code));
        return transfers().stream()
                .filter(transfer -> transfer.partMovedTo().contains(receiver))
                .toList();
    }

    @Override
    public String toString() {
        return "divisions as of " + edition();
    }
}
