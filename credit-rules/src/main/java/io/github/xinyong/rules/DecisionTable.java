package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A decision table: rows of intervals and sets over some inputs, each row with a number as its output.
 *
 * <p>The hit policies are those of DMN. An input that is not known for certain leaves every output possible that it may
 * lead to.
 *
 * <pre>{@code
 * DecisionTable table = new DecisionTable("T", title, HitPolicy.UNIQUE, Unit.POINTS,
 *         List.of(count(records("penalty"))), List.of(),
 *         List.of(row("-1", interval("1", "3")), row("-5", interval("3", null))), BigDecimal.ZERO);
 * }</pre>
 *
 * @param id its id
 * @param title what people call it
 * @param hit which rows count when several match
 * @param unit what the outputs count
 * @param numbers the numbers it looks at
 * @param attributes the attributes of the subject it looks at; with the numbers at least one input
 * @param rows at least one row, with a cell for each input
 * @param otherwise the output where no row matches, or null for undetermined; a count of no rows is zero and takes none
 */
public record DecisionTable(
        String id,
        Bilingual title,
        HitPolicy hit,
        Unit unit,
        List<NumberExpression> numbers,
        List<SubjectAttribute> attributes,
        List<Row> rows,
        @Nullable BigDecimal otherwise) {

    /** Which rows count when several match. */
    public enum HitPolicy {
        /** At most one row may match; two that do leave the output undetermined. */
        UNIQUE,
        /** The first row that matches. */
        FIRST,
        /** The sum of the outputs of all rows that match. */
        COLLECT_SUM,
        /** The least of them. */
        COLLECT_MIN,
        /** The greatest of them. */
        COLLECT_MAX,
        /** The number of rows that match; their outputs are not read. */
        COLLECT_COUNT
    }

    /**
     * Checks the shape of the rows.
     *
     * @throws InvalidRuleSetException if there is no input or no row, a row has too few or many cells, or an output does not
     *     fit the unit
     */
    public DecisionTable {
        Checks.id(id, "/id");
        requireNonNull(title, "title");
        requireNonNull(hit, "hit");
        requireNonNull(unit, "unit");
        numbers = List.copyOf(numbers);
        attributes = List.copyOf(attributes);
        if (numbers.isEmpty()) {
            Checks.filled(attributes, "/numbers");
        }
        rows = Checks.filled(rows, "/rows");
        for (int i = 0; i < rows.size(); i++) {
            shape(rows.get(i).numbers().size(), numbers.size(), "/rows/" + i + "/numbers");
            shape(rows.get(i).attributes().size(), attributes.size(), "/rows/" + i + "/attributes");
            Checks.number(rows.get(i).output(), unit, "/rows/" + i + "/output");
        }
        if (otherwise != null && hit == HitPolicy.COLLECT_COUNT) {
            throw InvalidRuleSetException.of(WRONG_VALUE, "/otherwise", otherwise, "none, the count of no rows is 0");
        }
        otherwise = otherwise == null ? null : Checks.number(otherwise, unit, "/otherwise");
    }

    private static void shape(int cells, int inputs, String place) {
        if (cells != inputs) {
            throw InvalidRuleSetException.of(WRONG_VALUE, place, cells, inputs + " cells, one for each input");
        }
    }

    /**
     * A row.
     *
     * @param numbers the interval that each number has to lie in
     * @param attributes the values that each attribute has to be one of; an empty set for any
     * @param output the number that the row gives
     */
    public record Row(List<Interval> numbers, List<SortedSet<String>> attributes, BigDecimal output) {

        /** Checks the cells. */
        public Row {
            numbers = List.copyOf(numbers);
            List<SortedSet<String>> sorted = new ArrayList<>();
            for (SortedSet<String> cell : attributes) {
                cell.forEach(value -> Checks.id(value, "/attributes/" + sorted.size()));
                sorted.add(Checks.sorted(cell));
            }
            attributes = List.copyOf(sorted);
            output = Checks.decimal(output, "/output");
        }
    }

    /**
     * The numbers from one on and below another.
     *
     * @param from the least number, or null for no lower limit
     * @param below the least number that no longer counts, or null for no upper limit
     */
    public record Interval(
            @Nullable BigDecimal from, @Nullable BigDecimal below) {

        /** Every number. */
        public static final Interval ANY = new Interval(null, null);

        /** Checks that a number lies within. */
        public Interval {
            from = Checks.optionalDecimal(from, "/from");
            below = Checks.optionalDecimal(below, "/below");
            if (from != null && below != null && from.compareTo(below) >= 0) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/below", below, "more than " + from);
            }
        }
    }
}
