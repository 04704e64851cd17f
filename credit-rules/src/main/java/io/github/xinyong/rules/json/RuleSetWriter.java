package io.github.xinyong.rules.json;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the tree node by node; a member that has its default is left out, so that equal trees give equal JSON. */
final class RuleSetWriter {

    private RuleSetWriter() {}

    static JsonValue ruleSet(RuleSet set) {
        return new Members()
                .put("format", RuleSetJson.FORMAT)
                .put("id", set.id())
                .put("version", set.version())
                .put("title", bilingual(set.title()))
                .put("standing", set.standing().name())
                .put("inForce", span(set.inForce()).value())
                .list("basis", set.basis(), RuleSetWriter::basis)
                .list("subjects", set.subjects(), kind -> JsonValue.string(kind.name()))
                .put("scale", set.scale() == null ? null : scale(set.scale()))
                .put("card", set.card() == null ? null : card(set.card()))
                .list("parameters", set.parameters(), RuleSetWriter::parameter)
                .list("rules", set.rules(), RuleSetWriter::rule)
                .list(
                        "reasons",
                        set.reasons(),
                        reason -> new Members()
                                .put("id", reason.id())
                                .put("text", bilingual(reason.text()))
                                .value())
                .value();
    }

    private static JsonValue bilingual(Bilingual text) {
        return new Members().put("zh", text.zh()).put("en", text.en()).value();
    }

    private static Members span(DateSpan span) {
        return new Members()
                .put("from", span.from().toString())
                .put("lastDay", span.lastDay() == null ? null : span.lastDay().toString());
    }

    private static JsonValue basis(LegalBasis basis) {
        return new Members()
                .put("document", basis.documentId())
                .put("citation", basis.citation())
                .put("article", basis.article().isEmpty() ? null : basis.article())
                .value();
    }

    private static JsonValue scale(Scale scale) {
        return array(
                scale.grades(),
                grade -> new Members()
                        .put("id", grade.id())
                        .put("title", bilingual(grade.title()))
                        .value());
    }

    private static JsonValue card(ScoreCard card) {
        return new Members()
                .put("decimals", JsonValue.number(Integer.toString(card.decimals())))
                .put("start", decimal(card.start()))
                .put("lowest", decimal(card.lowest()))
                .put("highest", decimal(card.highest()))
                .list(
                        "groups",
                        card.groups(),
                        group -> new Members()
                                .put("id", group.id())
                                .put("title", bilingual(group.title()))
                                .put("lowest", decimal(group.lowest()))
                                .put("highest", decimal(group.highest()))
                                .value())
                .list(
                        "bands",
                        card.bands(),
                        band -> new Members()
                                .put("grade", band.grade())
                                .put("from", decimal(band.from()))
                                .put("below", decimal(band.below()))
                                .value())
                .value();
    }

    private static JsonValue parameter(Parameter parameter) {
        return new Members()
                .put("id", parameter.id())
                .put("title", bilingual(parameter.title()))
                .put("unit", parameter.unit().id())
                .list(
                        "values",
                        parameter.values(),
                        value -> new Members()
                                .put("from", value.from().toString())
                                .put("value", decimal(value.value()))
                                .list("basis", value.basis(), RuleSetWriter::basis)
                                .value())
                .value();
    }

    private static JsonValue rule(Rule rule) {
        return new Members()
                .put("id", rule.id())
                .put("title", bilingual(rule.title()))
                .put("when", condition(rule.when()))
                .list("then", rule.then(), RuleSetWriter::effect)
                .list("exceptionTo", rule.exceptionTo(), JsonValue::string)
                .put("rank", rule.rank() == 0 ? null : JsonValue.number(Integer.toString(rule.rank())))
                .put(
                        "inForce",
                        rule.inForce() == null ? null : span(rule.inForce()).value())
                .list("basis", rule.basis(), RuleSetWriter::basis)
                .put("reason", rule.reason())
                .value();
    }

    private static JsonValue effect(Effect effect) {
        Members members = new Members();
        switch (effect.kind()) {
            case POINTS -> {
                Effect.Points points = (Effect.Points) effect;
                members.put(
                        "points",
                        new Members()
                                .put("value", number(points.points()))
                                .put("perRecord", points.perRecord() == null ? null : filter(points.perRecord()))
                                .put("group", points.group())
                                .value());
            }
            case VETO -> members.put("veto", ((Effect.Veto) effect).grade());
            case CAP_GRADE -> members.put("cap", ((Effect.CapGrade) effect).grade());
            case FLAG -> members.put("flag", ((Effect.Flag) effect).name());
        }
        return members.value();
    }

    static JsonValue condition(Condition condition) {
        return switch (condition.kind()) {
            case ALL -> one("all", array(((Condition.All) condition).of(), RuleSetWriter::condition));
            case ANY -> one("any", array(((Condition.Any) condition).of(), RuleSetWriter::condition));
            case AT_LEAST -> {
                Condition.AtLeast atLeast = (Condition.AtLeast) condition;
                yield one(
                        "atLeast",
                        new Members()
                                .put("n", JsonValue.number(Integer.toString(atLeast.n())))
                                .put("of", array(atLeast.of(), RuleSetWriter::condition))
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
        };
    }

    private static JsonValue number(NumberExpression number) {
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
        };
    }

    private static JsonValue constant(BigDecimal value, Unit unit) {
        return one(
                unit.id(),
                unit.decimals() == 0
                        ? JsonValue.number(value.toPlainString())
                        : JsonValue.string(value.toPlainString()));
    }

    private static JsonValue filter(RecordFilter filter) {
        RecordFilter.AmountRange amount = filter.amount();
        return new Members()
                .list("types", filter.types(), JsonValue::string)
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
                .put("window", window(filter.window()))
                .value();
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
                        span(between.span()).put("on", between.on().name()).value());
            }
            case EVER -> one("ever", JsonValue.object());
        };
    }

    private static @Nullable JsonValue decimal(@Nullable BigDecimal number) {
        return number == null ? null : JsonValue.string(number.toPlainString());
    }

    private static JsonValue one(String name, JsonValue value) {
        return JsonValue.object(Map.of(name, value));
    }

    private static <T> JsonValue array(Collection<T> elements, Function<T, JsonValue> writing) {
        return JsonValue.array(elements.stream().map(writing).toList());
    }

    /** Collects the members of an object; null and empty ones are left out. */
    private static final class Members {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        Members put(String name, @Nullable JsonValue value) {
            if (value != null) {
                members.put(name, value);
            }
            return this;
        }

        Members put(String name, @Nullable String value) {
            return put(name, value == null ? null : JsonValue.string(value));
        }

        <T> Members list(String name, Collection<T> elements, Function<T, JsonValue> writing) {
            return put(name, elements.isEmpty() ? null : array(elements, writing));
        }

        JsonValue value() {
            return JsonValue.object(members);
        }
    }
}
