package io.github.xinyong.rules.json;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.DataClass;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads conditions, numbers and filters. */
final class ConditionReader {

    private static final Set<String> CONDITIONS =
            Set.of("all", "any", "atLeast", "not", "compare", "subject", "exists", "fired", "previousGrade", "custom");
    private static final Set<String> NUMBERS = Stream.of(
                    Stream.of(
                            "parameter",
                            "linear",
                            "greatest",
                            "least",
                            "ratio",
                            "subjectValue",
                            "previousScore",
                            "table"),
                    Arrays.stream(Unit.values()).map(Unit::id),
                    Arrays.stream(Metric.Aggregate.values()).map(Metric.Aggregate::id))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WINDOWS = Set.of("last", "between", "year", "ever");

    private ConditionReader() {}

    static Condition condition(Node node) {
        String key = node.onlyKey(CONDITIONS);
        Node in = node.required(key);
        return switch (key) {
            case "all" -> {
                List<Condition> of = in.list(ConditionReader::condition);
                yield node.build(() -> new Condition.All(of));
            }
            case "any" -> {
                List<Condition> of = in.list(ConditionReader::condition);
                yield node.build(() -> new Condition.Any(of));
            }
            case "atLeast" -> {
                in.object("n", "of");
                int n = in.required("n").integer();
                List<Condition> of = in.required("of").list(ConditionReader::condition);
                yield in.build(() -> new Condition.AtLeast(n, of));
            }
            case "not" -> new Condition.Not(condition(in));
            case "compare" -> compare(in.object("left", "is", "right"));
            case "subject" -> {
                in.object("attribute", "in");
                SubjectAttribute attribute = in.required("attribute").constant(SubjectAttribute.class);
                SortedSet<String> values = distinct(in.required("in"), Node::text);
                yield in.build(() -> new Condition.SubjectIs(attribute, values));
            }
            case "exists" -> new Condition.Exists(filter(in));
            case "previousGrade" -> {
                in.object("back", "in");
                int back = in.required("back").integer();
                SortedSet<String> grades = distinct(in.required("in"), Node::text);
                yield node.build(() -> new Condition.PreviousGrade(back, grades));
            }
            case "custom" -> {
                in.object("test", "inputs");
                String test = in.required("test").text();
                List<NumberExpression> inputs = in.optionalList("inputs", ConditionReader::number);
                yield node.build(() -> new Condition.Custom(test, inputs));
            }
            default -> {
                String rule = in.text();
                yield node.build(() -> new Condition.Fired(rule));
            }
        };
    }

    private static Condition compare(Node node) {
        NumberExpression left = number(node.required("left"));
        Relation relation = node.required("is").oneOf(List.of(Relation.values()), Relation::sign);
        NumberExpression right = number(node.required("right"));
        return new Condition.Compare(left, relation, right);
    }

    static NumberExpression number(Node node) {
        String key = node.onlyKey(NUMBERS);
        Node in = node.required(key);
        switch (key) {
            case "parameter", "table" -> {
                String id = in.text();
                return node.build(() -> key.equals("table")
                        ? new NumberExpression.TableValue(id)
                        : new NumberExpression.ParameterValue(id));
            }
            case "linear" -> {
                List<NumberExpression.Linear.Term> terms = in.list(ConditionReader::term);
                return node.build(() -> new NumberExpression.Linear(terms));
            }
            case "greatest", "least" -> {
                List<NumberExpression> of = in.list(ConditionReader::number);
                return node.build(() -> new NumberExpression.Extreme(key.equals("greatest"), of));
            }
            case "ratio" -> {
                return ratio(node, in);
            }
            case "subjectValue" -> {
                in.object("name", "unit");
                String name = in.required("name").text();
                Unit unit = unit(in);
                return node.build(() -> new NumberExpression.SubjectValue(name, unit));
            }
            case "previousScore" -> {
                in.object("back", "ifNone");
                int back = in.required("back").integer();
                BigDecimal ifNone = in.optional("ifNone", Node::decimal);
                return node.build(() -> new NumberExpression.PreviousScore(back, ifNone));
            }
            default -> {
                // a constant or a metric
            }
        }
        for (Unit unit : Unit.values()) {
            if (unit.id().equals(key)) {
                return constant(node, in, unit);
            }
        }
        for (Metric.Aggregate aggregate : Metric.Aggregate.values()) {
            if (aggregate.id().equals(key)) {
                return metric(in, aggregate);
            }
        }
        throw new AssertionError(key);
    }

    static Unit unit(Node node) {
        return node.required("unit").oneOf(List.of(Unit.values()), Unit::id);
    }

    private static NumberExpression ratio(Node node, Node in) {
        in.object("of", "by", "unit", "decimals", "rounding");
        NumberExpression of = number(in.required("of"));
        NumberExpression by = number(in.required("by"));
        Unit unit = unit(in);
        int decimals = in.required("decimals").integer();
        RoundingMode rounding = in.required("rounding").constant(RoundingMode.class);
        return node.build(() -> new NumberExpression.Ratio(of, by, unit, decimals, rounding));
    }

    private static NumberExpression.Constant constant(Node node, Node in, Unit unit) {
        BigDecimal value = unit.decimals() == 0 ? BigDecimal.valueOf(in.whole()) : in.decimal();
        return node.build(() -> new NumberExpression.Constant(value, unit));
    }

    private static NumberExpression.Linear.Term term(Node node) {
        node.object("times", "of");
        long times = node.required("times").whole();
        return new NumberExpression.Linear.Term(times, number(node.required("of")));
    }

    private static Metric metric(Node node, Metric.Aggregate aggregate) {
        node.object("of", "date", "by", "ifNone");
        RecordFilter of = filter(node.required("of"));
        RecordDate date = node.optional("date", in -> in.constant(RecordDate.class));
        Metric.Distinct by = node.optional("by", in -> in.constant(Metric.Distinct.class));
        BigDecimal ifNone = node.optional("ifNone", in -> {
            in.onlyKey(Set.of(aggregate.unit().id()));
            return constant(in, in.required(aggregate.unit().id()), aggregate.unit())
                    .value();
        });
        return node.build(() -> new Metric(aggregate, of, date, by, ifNone));
    }

    static RecordFilter filter(Node node) {
        node.object(
                "types",
                "classes",
                "areas",
                "severities",
                "amount",
                "statedAmount",
                "content",
                "dispute",
                "effect",
                "details",
                "tests",
                "window");
        SortedSet<String> types = set(node, "types", Node::text);
        SortedSet<DataClass> classes = set(node, "classes", in -> in.constant(DataClass.class));
        SortedSet<Area> areas = set(node, "areas", in -> in.constant(Area.class));
        SortedSet<Severity> severities = set(node, "severities", in -> in.constant(Severity.class));
        RecordFilter.AmountRange amount = node.optional("amount", ConditionReader::amount);
        Boolean stated = node.optional("statedAmount", Node::bool);
        SortedSet<ContentState> content = node.has("content")
                ? set(node, "content", in -> in.constant(ContentState.class))
                : RecordFilter.CURRENT;
        SortedSet<DisputeState> dispute = set(node, "dispute", in -> in.constant(DisputeState.class));
        SortedSet<EffectState> effect =
                node.has("effect") ? set(node, "effect", in -> in.constant(EffectState.class)) : RecordFilter.IN_EFFECT;
        SortedMap<String, SortedSet<String>> details =
                node.optional("details", in -> in.map(member -> distinct(member, Node::text)));
        SortedSet<String> tests = set(node, "tests", Node::text);
        Window window = window(node.required("window"));
        return node.build(() -> new RecordFilter(
                types,
                classes,
                areas,
                severities,
                amount,
                Boolean.TRUE.equals(stated),
                content,
                dispute,
                effect,
                details == null ? new TreeMap<>() : details,
                tests,
                window));
    }

    private static RecordFilter.AmountRange amount(Node node) {
        node.object("from", "below");
        BigDecimal from = node.optional("from", Node::decimal);
        BigDecimal below = node.optional("below", Node::decimal);
        return node.build(() -> new RecordFilter.AmountRange(from, below));
    }

    private static Window window(Node node) {
        String key = node.onlyKey(WINDOWS);
        Node in = node.required(key);
        return switch (key) {
            case "last" -> {
                in.object("period", "on");
                Period period = in.required("period").period();
                RecordDate on = in.required("on").constant(RecordDate.class);
                yield in.build(() -> new Window.Last(period, on));
            }
            case "between" -> {
                in.object("from", "lastDay", "on");
                yield new Window.Between(span(in), in.required("on").constant(RecordDate.class));
            }
            case "year" -> {
                in.object("starts", "back", "on");
                MonthDay starts = in.optional("starts", Node::monthDay);
                int back = in.required("back").integer();
                RecordDate on = in.required("on").constant(RecordDate.class);
                yield in.build(() -> new Window.Year(starts == null ? Window.Year.CALENDAR : starts, back, on));
            }
            default -> {
                in.object();
                yield new Window.Ever();
            }
        };
    }

    /** Reads the members {@code from} and {@code lastDay}. */
    static DateSpan span(Node node) {
        LocalDate from = node.required("from").date();
        @Nullable LocalDate lastDay = node.optional("lastDay", Node::date);
        if (lastDay != null && lastDay.isBefore(from)) {
            throw node.required("lastDay").invalid(WRONG_VALUE, lastDay.toString(), "a day not before " + from);
        }
        return new DateSpan(from, lastDay);
    }

    /** Reads an array as a set; an element that occurs twice is a finding. */
    static <T extends Comparable<T>> SortedSet<T> distinct(Node node, Function<Node, T> reading) {
        SortedSet<T> set = new TreeSet<>();
        node.list(element -> {
            T read = reading.apply(element);
            if (!set.add(read)) {
                throw element.invalid(WRONG_VALUE, String.valueOf(read), "each value once");
            }
            return read;
        });
        return set;
    }

    private static <T extends Comparable<T>> SortedSet<T> set(Node node, String name, Function<Node, T> reading) {
        Node member = node.optional(name);
        return member == null ? new TreeSet<>() : distinct(member, reading);
    }
}
