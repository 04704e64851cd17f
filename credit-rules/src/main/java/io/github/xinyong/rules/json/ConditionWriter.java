package io.github.xinyong.rules.json;

import static io.github.xinyong.rules.json.Members.array;
import static io.github.xinyong.rules.json.Members.decimal;
import static io.github.xinyong.rules.json.Members.one;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.util.Set;

/** Writes conditions, numbers and filters. */
final class ConditionWriter {

    private ConditionWriter() {}

    static JsonValue condition(Condition condition) {
        return switch (condition.kind()) {
            case ALL -> one("all", array(((Condition.All) condition).of(), ConditionWriter::condition));
            case ANY -> one("any", array(((Condition.Any) condition).of(), ConditionWriter::condition));
            case AT_LEAST -> {
                Condition.AtLeast atLeast = (Condition.AtLeast) condition;
                yield one(
                        "atLeast",
                        new Members()
                                .put("n", JsonValue.number(Integer.toString(atLeast.n())))
                                .put("of", array(atLeast.of(), ConditionWriter::condition))
                                .value());
            }
            case NOT -> one("not", condition(((Condition.Not) condition).of()));
            case COMPARE -> {
                Condition.Compare compare = (Condition.Compare) condition;
                yield one(
                        "compare",
                        new Members()
                                .put("left", number(compare.left()))
                                .put("is", compare.relation().sign())
                                .put("right", number(compare.right()))
                                .value());
            }
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) condition;
                yield one(
                        "subject",
                        new Members()
                                .put("attribute", subject.attribute().name())
                                .put("in", array(subject.in(), JsonValue::string))
                                .value());
            }
            case EXISTS -> one("exists", filter(((Condition.Exists) condition).records()));
            case FIRED -> one("fired", JsonValue.string(((Condition.Fired) condition).rule()));
            case PREVIOUS_GRADE -> {
                Condition.PreviousGrade previous = (Condition.PreviousGrade) condition;
                yield one(
                        "previousGrade",
                        new Members()
                                .put("back", number(previous.back()))
                                .put("in", array(previous.in(), JsonValue::string))
                                .value());
            }
            case CUSTOM -> {
                Condition.Custom custom = (Condition.Custom) condition;
                yield one(
                        "custom",
                        new Members()
                                .put("test", custom.test())
                                .list("inputs", custom.inputs(), ConditionWriter::number)
                                .value());
            }
        };
    }

    static JsonValue number(NumberExpression number) {
        return switch (number.kind()) {
            case CONSTANT -> {
                NumberExpression.Constant constant = (NumberExpression.Constant) number;
                yield constant(constant.value(), constant.unit());
            }
            case PARAMETER -> one("parameter", JsonValue.string(((NumberExpression.ParameterValue) number).id()));
            case METRIC -> {
                Metric metric = (Metric) number;
                BigDecimal ifNone = metric.ifNone();
                yield one(
                        metric.aggregate().id(),
                        new Members()
                                .put("of", filter(metric.records()))
                                .put(
                                        "date",
                                        metric.date() == null
                                                ? null
                                                : metric.date().name())
                                .put(
                                        "by",
                                        metric.distinct() == null
                                                ? null
                                                : metric.distinct().name())
                                .put(
                                        "ifNone",
                                        ifNone == null
                                                ? null
                                                : constant(
                                                        ifNone,
                                                        metric.aggregate().unit()))
                                .value());
            }
            case LINEAR ->
                one(
                        "linear",
                        array(
                                ((NumberExpression.Linear) number).terms(),
                                term -> new Members()
                                        .put("times", JsonValue.number(Long.toString(term.times())))
                                        .put("of", number(term.of()))
                                        .value()));
            case EXTREME -> {
                NumberExpression.Extreme extreme = (NumberExpression.Extreme) number;
                yield one(extreme.greatest() ? "greatest" : "least", array(extreme.of(), ConditionWriter::number));
            }
            case RATIO -> one("ratio", ratio((NumberExpression.Ratio) number));
            case SUBJECT_VALUE -> {
                NumberExpression.SubjectValue value = (NumberExpression.SubjectValue) number;
                yield one(
                        "subjectValue",
                        new Members()
                                .put("name", value.name())
                                .put("unit", value.unit().id())
                                .value());
            }
            case PREVIOUS_SCORE -> {
                NumberExpression.PreviousScore score = (NumberExpression.PreviousScore) number;
                yield one(
                        "previousScore",
                        new Members()
                                .put("back", number(score.back()))
                                .put("ifNone", decimal(score.ifNone()))
                                .value());
            }
            case TABLE -> one("table", JsonValue.string(((NumberExpression.TableValue) number).table()));
        };
    }

    private static JsonValue ratio(NumberExpression.Ratio ratio) {
        return new Members()
                .put("of", number(ratio.of()))
                .put("by", number(ratio.by()))
                .put("unit", ratio.unit().id())
                .put("decimals", number(ratio.decimals()))
                .put("rounding", ratio.rounding().name())
                .value();
    }

    private static JsonValue number(int number) {
        return JsonValue.number(Integer.toString(number));
    }

    private static JsonValue constant(BigDecimal value, Unit unit) {
        return one(
                unit.id(),
                unit.decimals() == 0
                        ? JsonValue.number(value.toPlainString())
                        : JsonValue.string(value.toPlainString()));
    }

    static JsonValue filter(RecordFilter filter) {
        RecordFilter.AmountRange amount = filter.amount();
        return new Members()
                .list("types", filter.types(), JsonValue::string)
                .list("classes", filter.classes(), each -> JsonValue.string(each.name()))
                .list("areas", filter.areas(), area -> JsonValue.string(area.name()))
                .list("severities", filter.severities(), severity -> JsonValue.string(severity.name()))
                .put(
                        "amount",
                        amount == null
                                ? null
                                : new Members()
                                        .put("from", decimal(amount.from()))
                                        .put("below", decimal(amount.below()))
                                        .value())
                .put("statedAmount", filter.statedAmount() ? JsonValue.of(true) : null)
                .list(
                        "content",
                        filter.content().equals(RecordFilter.CURRENT) ? Set.of() : filter.content(),
                        state -> JsonValue.string(state.name()))
                .list("dispute", filter.dispute(), state -> JsonValue.string(state.name()))
                .list(
                        "effect",
                        filter.effect().equals(RecordFilter.IN_EFFECT) ? Set.of() : filter.effect(),
                        state -> JsonValue.string(state.name()))
                .put("details", filter.details().isEmpty() ? null : details(filter))
                .list("tests", filter.tests(), JsonValue::string)
                .put("window", window(filter.window()))
                .value();
    }

    private static JsonValue details(RecordFilter filter) {
        Members members = new Members();
        filter.details().forEach((name, values) -> members.list(name, values, JsonValue::string));
        return members.value();
    }

    private static JsonValue window(Window window) {
        return switch (window.kind()) {
            case LAST -> {
                Window.Last last = (Window.Last) window;
                yield one(
                        "last",
                        new Members()
                                .put("period", last.period().toString())
                                .put("on", last.on().name())
                                .value());
            }
            case BETWEEN -> {
                Window.Between between = (Window.Between) window;
                yield one(
                        "between",
                        new Members()
                                .span(between.span())
                                .put("on", between.on().name())
                                .value());
            }
            case YEAR -> {
                Window.Year year = (Window.Year) window;
                boolean calendar = year.starts().equals(Window.Year.CALENDAR);
                yield one(
                        "year",
                        new Members()
                                .put("starts", calendar ? null : year.starts().toString())
                                .put("back", number(year.back()))
                                .put("on", year.on().name())
                                .value());
            }
            case EVER -> one("ever", JsonValue.object());
        };
    }
}
