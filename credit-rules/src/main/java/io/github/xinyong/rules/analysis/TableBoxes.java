package io.github.xinyong.rules.analysis;

import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.DecisionTable.HitPolicy;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The boxes into which the cells of a decision table cut the space of its inputs: within a box, the same rows match.
 *
 * <p>Every box is looked at, so what is said of them is proven; whether a file lies in a box is for a file to show, since
 * inputs may hang together.
 */
final class TableBoxes {

    /** The most boxes of one table that are looked at. */
    static final int BUDGET = 20_000;

    /** The boxes kept of each sort, to look for files in them. */
    private static final int KEPT = 8;

    /** The scaled whole numbers from one to another, both in it. */
    record Span(long from, long to) {}

    /**
     * One box.
     *
     * @param numbers by number that the table looks at, the interval
     * @param attributes by attribute, the value, or null for any that no cell names
     */
    record Box(List<Span> numbers, List<@Nullable String> attributes) {}

    final DecisionTable table;
    final List<Box> gaps = new ArrayList<>();
    final List<Box> overlaps = new ArrayList<>();
    /** By row, the earlier rows that take its boxes before it; null for a row that some box reaches first. */
    final List<@Nullable Set<Integer>> hiddenBy = new ArrayList<>();
    /** By row, whether a box lies in it at all. */
    final boolean[] hasBox;

    private final RuleSet set;
    private final List<List<Span>> spans = new ArrayList<>();
    private final List<List<@Nullable String>> values = new ArrayList<>();

    private TableBoxes(RuleSet set, DecisionTable table) {
        this.set = set;
        this.table = table;
        this.hasBox = new boolean[table.rows().size()];
        table.rows().forEach(row -> hiddenBy.add(new TreeSet<>()));
    }

    /** Returns the boxes of a table, or null if there are more than the budget. */
    static @Nullable TableBoxes of(RuleSet set, DecisionTable table) {
        TableBoxes boxes = new TableBoxes(set, table);
        long count = 1;
        for (int i = 0; i < table.numbers().size(); i++) {
            boxes.spans.add(boxes.cut(i));
            count = Math.min(count * boxes.spans.get(i).size(), BUDGET + 1L);
        }
        for (int i = 0; i < table.attributes().size(); i++) {
            boxes.values.add(boxes.named(i));
            count = Math.min(count * boxes.values.get(i).size(), BUDGET + 1L);
        }
        if (count > BUDGET) {
            return null;
        }
        boxes.walk(new ArrayList<>(), new ArrayList<>());
        return boxes;
    }

    private List<Span> cut(int input) {
        NumberExpression number = table.numbers().get(input);
        long least = least(number);
        SortedSet<Long> edges = new TreeSet<>(Set.of(least));
        for (DecisionTable.Row row : table.rows()) {
            DecisionTable.Interval cell = row.numbers().get(input);
            for (BigDecimal edge : new @Nullable BigDecimal[] {cell.from(), cell.below()}) {
                if (edge != null && up(edge, input) > least) {
                    edges.add(up(edge, input));
                }
            }
        }
        List<Long> from = List.copyOf(edges);
        List<Span> cut = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            cut.add(new Span(from.get(i), i + 1 < from.size() ? from.get(i + 1) - 1 : Long.MAX_VALUE));
        }
        return cut;
    }

    /** Returns the least scaled number that an input can be. */
    private static long least(NumberExpression number) {
        boolean counts = number instanceof Metric metric
                && switch (metric.aggregate()) {
                    case COUNT, DISTINCT, LONGEST_RUN -> true;
                    case SUM, MAX, MIN, DAYS_SINCE_LAST -> false;
                };
        return counts ? 0 : Long.MIN_VALUE;
    }

    private long up(BigDecimal edge, int input) {
        int decimals = decimals(table.numbers().get(input));
        return edge.movePointRight(decimals).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    int decimals(NumberExpression number) {
        Unit unit = unit(number);
        return unit == Unit.POINTS ? set.card() == null ? 0 : set.card().decimals() : unit.decimals();
    }

    private Unit unit(NumberExpression number) {
        return switch (number.kind()) {
            case CONSTANT -> ((NumberExpression.Constant) number).unit();
            case PARAMETER ->
                parameter(((NumberExpression.ParameterValue) number).id()).unit();
            case METRIC -> ((Metric) number).aggregate().unit();
            case LINEAR ->
                unit(((NumberExpression.Linear) number).terms().get(0).of());
            case EXTREME -> unit(((NumberExpression.Extreme) number).of().get(0));
            case RATIO -> ((NumberExpression.Ratio) number).unit();
            case SUBJECT_VALUE -> ((NumberExpression.SubjectValue) number).unit();
            case PREVIOUS_SCORE -> Unit.POINTS;
            case TABLE ->
                set.tables().stream()
                        .filter(each -> each.id().equals(((NumberExpression.TableValue) number).table()))
                        .findFirst()
                        .orElseThrow()
                        .unit();
        };
    }

    private Parameter parameter(String id) {
        return set.parameters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the values that cells name and that can occur, and null for any other. */
    private List<@Nullable String> named(int input) {
        Set<String> names = new LinkedHashSet<>();
        table.rows().forEach(row -> names.addAll(row.attributes().get(input)));
        List<@Nullable String> all = new ArrayList<>(names);
        if (table.attributes().get(input) == SubjectAttribute.KIND) {
            List<String> served = set.subjects().stream().map(SubjectKind::name).toList();
            all.retainAll(served);
            if (all.containsAll(served)) {
                return all;
            }
        }
        all.add(null);
        return all;
    }

    private void walk(List<Span> numbers, List<@Nullable String> attributes) {
        if (numbers.size() < spans.size()) {
            for (Span span : spans.get(numbers.size())) {
                numbers.add(span);
                walk(numbers, attributes);
                numbers.remove(numbers.size() - 1);
            }
        } else if (attributes.size() < values.size()) {
            for (@Nullable String value : values.get(attributes.size())) {
                attributes.add(value);
                walk(numbers, attributes);
                attributes.remove(attributes.size() - 1);
            }
        } else {
            visit(numbers, attributes);
        }
    }

    private void visit(List<Span> numbers, List<@Nullable String> attributes) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < hasBox.length; row++) {
            if (matches(table.rows().get(row), numbers, attributes)) {
                hide(row, rows);
                rows.add(row);
            }
        }
        Box box = new Box(new ArrayList<>(numbers), Collections.unmodifiableList(new ArrayList<>(attributes)));
        if (rows.isEmpty() && table.otherwise() == null && table.hit() != HitPolicy.COLLECT_COUNT) {
            keep(gaps, box);
        } else if (rows.size() > 1 && table.hit() == HitPolicy.UNIQUE) {
            keep(overlaps, box);
        }
    }

    private void hide(int row, List<Integer> earlier) {
        hasBox[row] = true;
        Set<Integer> hiding = hiddenBy.get(row);
        if (earlier.isEmpty()) {
            hiddenBy.set(row, null);
        } else if (hiding != null) {
            hiding.add(earlier.get(0));
        }
    }

    private static void keep(List<Box> kept, Box box) {
        if (kept.size() < KEPT) {
            kept.add(box);
        }
    }

    private boolean matches(DecisionTable.Row row, List<Span> numbers, List<@Nullable String> attributes) {
        for (int i = 0; i < numbers.size(); i++) {
            DecisionTable.Interval cell = row.numbers().get(i);
            Span span = numbers.get(i);
            BigDecimal from = cell.from();
            BigDecimal below = cell.below();
            if ((from != null && span.from() < up(from, i)) || (below != null && span.to() >= up(below, i))) {
                return false;
            }
        }
        for (int i = 0; i < attributes.size(); i++) {
            Set<String> cell = row.attributes().get(i);
            String value = attributes.get(i);
            if (!cell.isEmpty() && (value == null || !cell.contains(value))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a box as people read it: the interval of each number, the value of each attribute, {@code *} for any other. */
    String text(Box box) {
        List<String> sides = new ArrayList<>();
        for (int i = 0; i < box.numbers().size(); i++) {
            Span span = box.numbers().get(i);
            int decimals = decimals(table.numbers().get(i));
            sides.add((span.from() == Long.MIN_VALUE ? "" : plain(span.from(), decimals)) + ".."
                    + (span.to() == Long.MAX_VALUE ? "" : plain(span.to(), decimals)));
        }
        box.attributes().forEach(value -> sides.add(value == null ? "*" : value));
        return "[" + String.join(", ", sides) + "]";
    }

    private static String plain(long scaled, int decimals) {
        return BigDecimal.valueOf(scaled, decimals).toPlainString();
    }
}
