package io.github.xinyong.rules;

import io.github.xinyong.core.record.RecordDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fluent spelling of a rule set: static methods to import, each of which builds a node of the tree and nothing else.
 *
 * <pre>{@code
 * Rule rule = rule("D02", "两年内严重处罚", "Serious penalties within two years")
 *         .when(count(records("penalty").severity(SERIOUS).last(years(2), DECIDED)).atLeast(parameter("serious")))
 *         .then(points("-10").group("penalties"))
 *         .reason("R-PENALTY");
 * }</pre>
 */
public final class RuleDsl {

    private RuleDsl() {}

    /** Starts a rule. */
    public static Titled rule(String id, String zh, String en) {
        return new Titled(id, new Bilingual(zh, en));
    }

    /** Returns a filter for current records in effect of some types, of any type if none is given. */
    public static RecordFilter records(String... types) {
        return RecordFilter.of(types);
    }

    /** Returns a period of years. */
    public static Period years(int number) {
        return Period.ofYears(number);
    }

    /** Returns a period of months. */
    public static Period months(int number) {
        return Period.ofMonths(number);
    }

    /** Returns a period of days. */
    public static Period days(int number) {
        return Period.ofDays(number);
    }

    /** Returns the number of records that pass a filter. */
    public static Metric count(RecordFilter records) {
        return new Metric(Metric.Aggregate.COUNT, records, null, null, null);
    }

    /** Returns the sum of the amounts of the records that pass a filter. */
    public static Metric sum(RecordFilter records) {
        return new Metric(Metric.Aggregate.SUM, records, null, null, null);
    }

    /** Returns the largest amount of the records that pass a filter. */
    public static Metric max(RecordFilter records) {
        return new Metric(Metric.Aggregate.MAX, records, null, null, null);
    }

    /** Returns the smallest amount of the records that pass a filter. */
    public static Metric min(RecordFilter records) {
        return new Metric(Metric.Aggregate.MIN, records, null, null, null);
    }

    /** Returns the days since the last of the records that pass a filter, by one of their dates. */
    public static Metric daysSinceLast(RecordFilter records, RecordDate date) {
        return new Metric(Metric.Aggregate.DAYS_SINCE_LAST, records, date, null, null);
    }

    /** Returns how many distinct values the records that pass a filter have. */
    public static Metric distinct(RecordFilter records, Metric.Distinct by) {
        return new Metric(Metric.Aggregate.DISTINCT, records, null, by, null);
    }

    /** Returns the longest run of consecutive months with a record that passes a filter, by one of their dates. */
    public static Metric longestRun(RecordFilter records, RecordDate date) {
        return new Metric(Metric.Aggregate.LONGEST_RUN, records, date, null, null);
    }

    /** Returns the greatest of some numbers. */
    public static NumberExpression greatest(NumberExpression... of) {
        return new NumberExpression.Extreme(true, Arrays.asList(of));
    }

    /** Returns the least of some numbers. */
    public static NumberExpression least(NumberExpression... of) {
        return new NumberExpression.Extreme(false, Arrays.asList(of));
    }

    /** Returns a ratio as a pure number, rounded to some decimals. */
    public static NumberExpression ratio(
            NumberExpression of, NumberExpression by, int decimals, RoundingMode rounding) {
        return new NumberExpression.Ratio(of, by, Unit.NUMBER, decimals, rounding);
    }

    /** Returns a value of the subject that is handed in beside the view. */
    public static NumberExpression subjectValue(String name, Unit unit) {
        return new NumberExpression.SubjectValue(name, unit);
    }

    /** Returns the score of an earlier outcome, 1 for the last. */
    public static NumberExpression previousScore(int back) {
        return new NumberExpression.PreviousScore(back, null);
    }

    /** Returns the output of a decision table. */
    public static NumberExpression table(String id) {
        return new NumberExpression.TableValue(id);
    }

    /** Returns a fixed number of a unit. */
    public static NumberExpression constant(String value, Unit unit) {
        return new NumberExpression.Constant(new BigDecimal(value), unit);
    }

    /** Returns a fixed number of records. */
    public static NumberExpression number(long records) {
        return new NumberExpression.Constant(BigDecimal.valueOf(records), Unit.RECORDS);
    }

    /** Returns a fixed amount in yuan, such as {@code "500000.00"}. */
    public static NumberExpression yuan(String amount) {
        return new NumberExpression.Constant(new BigDecimal(amount), Unit.YUAN);
    }

    /** Returns a fixed number of days, for comparison with {@link #daysSinceLast}. */
    public static NumberExpression dayCount(long number) {
        return new NumberExpression.Constant(BigDecimal.valueOf(number), Unit.DAYS);
    }

    /** Returns the value that a parameter has on the day of the law. */
    public static NumberExpression parameter(String id) {
        return new NumberExpression.ParameterValue(id);
    }

    /** Returns one part of a {@link #linear} sum. */
    public static NumberExpression.Linear.Term times(long factor, NumberExpression of) {
        return new NumberExpression.Linear.Term(factor, of);
    }

    /** Returns a sum of numbers of one unit, each times a whole number. */
    public static NumberExpression linear(NumberExpression.Linear.Term... terms) {
        return new NumberExpression.Linear(Arrays.asList(terms));
    }

    /** Returns the condition that every part is met. */
    public static Condition all(Condition... parts) {
        return new Condition.All(Arrays.asList(parts));
    }

    /** Returns the condition that some part is met. */
    public static Condition any(Condition... parts) {
        return new Condition.Any(Arrays.asList(parts));
    }

    /** Returns the condition that at least so many parts are met. */
    public static Condition atLeast(int n, Condition... parts) {
        return new Condition.AtLeast(n, Arrays.asList(parts));
    }

    /** Returns the condition that a part is not met. */
    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    /** Returns the condition that an attribute of the subject is one of some values. */
    public static Condition subject(SubjectAttribute attribute, String... values) {
        return new Condition.SubjectIs(attribute, new TreeSet<>(Arrays.asList(values)));
    }

    /** Returns the condition that a record passes a filter. */
    public static Condition exists(RecordFilter records) {
        return new Condition.Exists(records);
    }

    /** Returns the condition that another rule fired. */
    public static Condition fired(String rule) {
        return new Condition.Fired(rule);
    }

    /** Returns the condition that the grade of an earlier outcome, 1 for the last, is one of some. */
    public static Condition previousGrade(int back, String... grades) {
        return new Condition.PreviousGrade(back, new TreeSet<>(Arrays.asList(grades)));
    }

    /** Returns the condition that a plug-in says so of some numbers. */
    public static Condition custom(String test, NumberExpression... inputs) {
        return new Condition.Custom(test, Arrays.asList(inputs));
    }

    /** Returns a row of a decision table over numbers. */
    public static DecisionTable.Row row(String output, DecisionTable.Interval... cells) {
        return new DecisionTable.Row(Arrays.asList(cells), List.of(), new BigDecimal(output));
    }

    /**
     * Returns a cell of a decision table.
     *
     * @param from the least number, or null for no lower limit
     * @param below the least number that no longer counts, or null for no upper limit
     */
    public static DecisionTable.Interval interval(@Nullable String from, @Nullable String below) {
        return new DecisionTable.Interval(decimal(from), decimal(below));
    }

    /** Returns the effect of some points, negative for a deduction, such as {@code "-2.5"}. */
    public static Effect.Points points(String number) {
        return points(new NumberExpression.Constant(new BigDecimal(number), Unit.POINTS));
    }

    /** Returns the effect of some points. */
    public static Effect.Points points(NumberExpression number) {
        return new Effect.Points(number, null, null, null);
    }

    /** Returns the effect that the grade is this one, whatever the score. */
    public static Effect veto(String grade) {
        return new Effect.Veto(grade);
    }

    /** Returns the effect that the grade is at most this one. */
    public static Effect cap(String grade) {
        return new Effect.CapGrade(grade);
    }

    /** Returns the effect that the grade is none of these, but the next worse one. */
    public static Effect bar(String... grades) {
        return new Effect.Bar(new TreeSet<>(Arrays.asList(grades)));
    }

    /** Returns the effect of being put on a list for a term. */
    public static Effect listing(String list, Period term) {
        return new Effect.Listing(list, term);
    }

    /** Returns the effect of a measure. */
    public static Effect measure(String id) {
        return new Effect.Measure(id);
    }

    /** Returns the effect of a mark on the decision. */
    public static Effect flag(String name) {
        return new Effect.Flag(name);
    }

    /** Returns a grade of a scale. */
    public static Scale.Grade grade(String id, String zh, String en) {
        return new Scale.Grade(id, new Bilingual(zh, en));
    }

    /**
     * Returns a band of scores.
     *
     * @param from the lowest score of the band, or null for no lower limit
     * @param below the lowest score above the band, or null for no upper limit
     */
    public static ScoreCard.Band band(String grade, @Nullable String from, @Nullable String below) {
        return new ScoreCard.Band(grade, decimal(from), decimal(below));
    }

    /**
     * Returns a group of points with limits.
     *
     * @param lowest the lowest sum, or null for no limit
     * @param highest the highest sum, or null for no limit
     */
    public static ScoreCard.Group group(
            String id, String zh, String en, @Nullable String lowest, @Nullable String highest) {
        return new ScoreCard.Group(id, new Bilingual(zh, en), decimal(lowest), decimal(highest));
    }

    /** Returns a value of a parameter from a day on, without a citation. */
    public static Parameter.Value from(LocalDate day, String value) {
        return new Parameter.Value(day, new BigDecimal(value), null, List.of());
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /**
     * A rule that still needs its condition.
     *
     * @param id its id
     * @param title what people call it
     */
    public record Titled(String id, Bilingual title) {

        /** Creates the first part of a rule. */
        public Titled {}

        /** Sets when the rule is met. */
        public Conditioned when(Condition condition) {
            return new Conditioned(id, title, condition);
        }
    }

    /**
     * A rule that still needs an effect, or a rule to be the exception to.
     *
     * @param id its id
     * @param title what people call it
     * @param when its condition
     */
    public record Conditioned(String id, Bilingual title, Condition when) {

        /** Creates the first two parts of a rule. */
        public Conditioned {}

        /** Returns the rule with its first effect. */
        public Rule then(Effect effect) {
            return new Rule(id, title, when, List.of(effect), new TreeSet<>(), 0, null, null, null, List.of(), null);
        }

        /** Returns the rule as an exception that so far has no effect but to withhold another rule. */
        public Rule exceptionTo(String rule) {
            return new Rule(
                    id, title, when, List.of(), new TreeSet<>(List.of(rule)), 0, null, null, null, List.of(), null);
        }
    }
}
