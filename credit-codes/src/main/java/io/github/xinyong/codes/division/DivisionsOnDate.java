package io.github.xinyong.codes.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The divisions of one day.
 *
 * <p>Every answer holds the divisions that were certainly or possibly in force on that day; {@link #certainty(Division)}
 * tells which. On 31 December, the day of the yearly lists, from the first list to the edition, each is certain. While a
 * change takes effect both the old and the new name are possible. Before the first list, and after the edition, whatever
 * was last known is possible.
 *
 * <pre>{@code
 * DivisionsOnDate then = Divisions.load().on(LocalDate.of(1990, 5, 1));
 * then.path("342401").get().name();  // 安徽省六安地区六安市
 * then.certainty("120222");          // CERTAIN
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe. Only {@link DivisionLayer#LISTED} is asked.
 */
public final class DivisionsOnDate {

    private static final int PROVINCE_SPAN = 10_000;
    private static final int PREFECTURE_SPAN = 100;

    private final DivisionTable table;
    private final LocalDate date;
    private final long day;

    DivisionsOnDate(DivisionTable table, LocalDate date) {
        this.table = table;
        this.date = date;
        this.day = DivisionTable.day(date);
    }

    /** Returns the day. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns how surely a code was that of a division on this day, under whichever name.
     *
     * <p>While a code only changes its name it is certain, though neither name is.
     *
     * @param code six digits
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public Certainty certainty(CharSequence code) {
        Certainty best = Certainty.EXCLUDED;
        int index = table.indexOf(DivisionCode.require(code));
        int end = table.endRow(index);
        for (int row = table.firstRow(index); row < end && !table.layer(row).isSupplement(); row++) {
            int from = table.from(row);
            while (row + 1 < end && table.continuesIn(row, row + 1)) {
                row++;
            }
            best = best.or(table.certainty(from, table.to(row), day));
        }
        return best;
    }

    /**
     * Returns how surely a division was in force, under its name, on this day.
     *
     * @return at most {@link Certainty#POSSIBLE} for a division of the supplement, whose dates are no list's
     */
    public Certainty certainty(Division division) {
        Certainty certainty = table.certainty(
                DivisionTable.encoded(division.validFrom()), DivisionTable.encoded(division.validTo()), day);
        return division.layer().isSupplement() ? certainty.and(Certainty.POSSIBLE) : certainty;
    }

    private Certainty certainty(int row) {
        return table.layer(row).isSupplement() ? Certainty.EXCLUDED : table.certainty(row, day);
    }

    private boolean isPossible(int row) {
        return certainty(row) != Certainty.EXCLUDED;
    }

    private boolean isPossibleCode(int code) {
        int index = table.indexOf(code);
        for (int row = table.firstRow(index); row < table.endRow(index); row++) {
            if (isPossible(row)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the divisions of a code in time order: one, or more within the time of a change, or none.
     *
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<Division> find(CharSequence code) {
        int number = DivisionCode.require(code);
        return possible(number, number + 1);
    }

    /**
     * Returns the division of a code with those above it, under the names of this day.
     *
     * <p>Where several names are possible, it takes the newest.
     *
     * @return empty if the code was that of no division on this day
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public Optional<DivisionPath> path(CharSequence code) {
        List<Division> candidates = find(code);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(pathTo(newest(candidates)));
    }

    /** Returns a division, of whatever layer, below those of this day. */
    DivisionPath pathTo(Division division) {
        List<Division> path = new ArrayList<>();
        int code = DivisionCode.require(division.code());
        int province = DivisionLevel.provinceOf(code);
        int prefecture = DivisionLevel.prefectureOf(code);
        if (code != province) {
            addNewest(path, province);
        }
        if (code != prefecture && prefecture != province) {
            addNewest(path, prefecture);
        }
        path.add(division);
        Certainty certainty = Certainty.CERTAIN;
        for (Division each : path) {
            certainty = certainty.and(certainty(each));
        }
        return new DivisionPath(path, certainty);
    }

    private void addNewest(List<Division> path, int code) {
        List<Division> candidates = possible(code, code + 1);
        if (!candidates.isEmpty()) {
            path.add(newest(candidates));
        }
    }

    private static Division newest(List<Division> candidates) {
        return candidates.get(candidates.size() - 1);
    }

    /** Returns all divisions, by code. */
    public List<Division> all() {
        return possible(0, Integer.MAX_VALUE);
    }

    /** Returns the provinces, by code: the first level of all. */
    public List<Division> provinces() {
        return all().stream()
                .filter(division -> division.level() == DivisionLevel.PROVINCE)
                .toList();
    }

    /**
     * Returns the divisions directly below a code, by code.
     *
     * <p>A county stands below its prefecture, or below its province if the prefecture of its number is none on this day
     * (districts of municipalities, counties directly under a province).
     *
     * @return empty for a county, and if the code was that of no division on this day
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<Division> children(CharSequence code) {
        int number = DivisionCode.require(code);
        return DivisionLevel.of(number) == DivisionLevel.PREFECTURE
                ? descendants(code)
                : descendants(code).stream().filter(this::isWithoutPrefecture).toList();
    }

    private boolean isWithoutPrefecture(Division division) {
        int code = DivisionCode.require(division.code());
        int prefecture = DivisionLevel.prefectureOf(code);
        return code == prefecture || prefecture == DivisionLevel.provinceOf(code) || !isPossibleCode(prefecture);
    }

    /**
     * Returns all divisions below a code on every level, by code.
     *
     * @return empty for a county, and if the code was that of no division on this day
     * @throws IllegalArgumentException if the code is not six ASCII digits
     */
    public List<Division> descendants(CharSequence code) {
        int number = DivisionCode.require(code);
        if (!isPossibleCode(number)) {
            return List.of();
        }
        return switch (DivisionLevel.of(number)) {
            case PROVINCE -> possible(number + 1, number + PROVINCE_SPAN);
            case PREFECTURE -> possible(number + 1, number + PREFECTURE_SPAN);
            case NATION, COUNTY -> List.of();
        };
    }

    /**
     * Returns the divisions whose name matches, by code.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public List<Division> search(String text, NameMatch match) {
        DivisionTable.requireText(text);
        return table.divisions(0, table.codeCount(), row -> isPossible(row) && table.matches(row, text, match));
    }

    /**
     * Returns the divisions, as of the edition, that hold the area which a code had on this day.
     *
     * @return by code; empty if the code was that of no division on this day, or no successor is recorded
     * @throws IllegalArgumentException if the code is not six ASCII digits
     * @see Divisions#successorsToday(CharSequence)
     */
    public List<Division> successorsToday(CharSequence code) {
        return Succession.today(table, DivisionCode.require(code), this::isPossible);
    }

    /** Returns the divisions of a range of codes, the last one excluded. */
    private List<Division> possible(int fromCode, int toCode) {
        List<Division> divisions = new ArrayList<>();
        int end = table.ceiling(toCode);
        for (int index = table.ceiling(fromCode); index < end; index++) {
            for (int row = table.firstRow(index); row < table.endRow(index); row++) {
                if (isPossible(row)) {
                    divisions.add(table.division(index, row));
                }
            }
        }
        return List.copyOf(divisions);
    }

    @Override
    public String toString() {
        return "divisions on " + date;
    }
}
