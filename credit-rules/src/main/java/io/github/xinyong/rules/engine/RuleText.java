package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers, filters and windows of a rule set in words of one language. */
final class RuleText {

    private final Locale locale;
    private final List<Parameter> parameters;

    RuleText(Locale locale, List<Parameter> parameters) {
        this.locale = locale;
        this.parameters = parameters;
    }

    String text(String key, Object... arguments) {
        return EngineMessages.text(locale, key, arguments);
    }

    String quantity(BigDecimal number, Unit unit) {
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return unit(digits(number, unit), unit, one);
    }

    private String unit(String digits, Unit unit, boolean one) {
        return unit == Unit.YUAN
                ? text("unit.yuan", digits)
                : text("unit." + unit.id() + (one ? ".one" : ".many"), digits);
    }

    private static String digits(BigDecimal number, Unit unit) {
        return unit == Unit.YUAN ? String.format(Locale.ROOT, "%,.2f", number) : number.toPlainString();
    }

    String range(NumberRange range, Unit unit) {
        BigDecimal exact = range.exact();
        if (exact != null) {
            return quantity(exact, unit);
        }
        BigDecimal lowest = range.lowest();
        BigDecimal highest = range.highest();
        if (lowest != null && highest != null) {
            return unit(text("range.between", digits(lowest, unit), digits(highest, unit)), unit, false);
        }
        if (lowest != null) {
            return text("range.from", quantity(lowest, unit));
        }
        return highest == null ? text("range.unknown") : text("range.to", quantity(highest, unit));
    }

    String number(NumberExpression number) {
        return switch (number.kind()) {
            case CONSTANT -> {
                NumberExpression.Constant constant = (NumberExpression.Constant) number;
                yield quantity(constant.value(), constant.unit());
            }
            case PARAMETER -> parameter(((NumberExpression.ParameterValue) number).id());
            case METRIC -> {
                Metric metric = (Metric) number;
                String date = metric.date() == null ? "" : text("dateof." + metric.date());
                String distinct = metric.distinct() == null ? date : text("distinct." + metric.distinct());
                yield text("metric." + metric.aggregate(), filter(metric.records()), distinct);
            }
            case LINEAR ->
                ((NumberExpression.Linear) number)
                        .terms().stream()
                                .map(term -> term.times() + " × " + number(term.of()))
                                .collect(Collectors.joining(" + "));
            case EXTREME -> {
                NumberExpression.Extreme extreme = (NumberExpression.Extreme) number;
                String of = extreme.of().stream().map(this::number).collect(Collectors.joining(text("and")));
                yield text(extreme.greatest() ? "number.greatest" : "number.least", of);
            }
            case RATIO -> {
                NumberExpression.Ratio ratio = (NumberExpression.Ratio) number;
                yield text(
                        "number.ratio",
                        number(ratio.of()),
                        number(ratio.by()),
                        ratio.decimals(),
                        text("rounding." + ratio.rounding()));
            }
            case SUBJECT_VALUE -> text("number.subject", ((NumberExpression.SubjectValue) number).name());
            case PREVIOUS_SCORE -> text("number.previous", ((NumberExpression.PreviousScore) number).back());
            case TABLE -> text("number.table", ((NumberExpression.TableValue) number).table());
        };
    }

    /** Returns the value of a threshold, and of a parameter its name and the day from which it holds. */
    String threshold(Measurement measurement) {
        String value = range(measurement.value(), measurement.unit());
        Parameter.Value held = measurement.parameterValue();
        return switch (measurement.expression().kind()) {
            case CONSTANT -> value;
            case PARAMETER -> {
                String name = number(measurement.expression());
                if (held == null) {
                    yield text("parameter.none", name);
                }
                Confidence mark = held.confidence();
                yield mark == null
                        ? text("parameter.value", value, name, held.from())
                        : text("parameter.marked", value, name, held.from(), confidence(mark));
            }
            case METRIC, LINEAR, EXTREME, RATIO, SUBJECT_VALUE, PREVIOUS_SCORE, TABLE ->
                text("threshold", number(measurement.expression()), value);
        };
    }

    String confidence(Confidence mark) {
        return text("confidence." + mark);
    }

    private String parameter(String id) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .map(parameter -> parameter.title().in(locale))
                .findFirst()
                .orElse(id);
    }

    String filter(RecordFilter filter) {
        List<String> tests = new ArrayList<>();
        if (!filter.types().isEmpty()) {
            tests.add(text("filter.types", String.join(text("or"), filter.types())));
        }
        if (!filter.severities().isEmpty()) {
            tests.add(text("filter.severities", names("severity.", filter.severities())));
        }
        if (!filter.classes().isEmpty()) {
            tests.add(text("filter.classes", names("class.", filter.classes())));
        }
        if (!filter.areas().isEmpty()) {
            tests.add(text("filter.areas", names("area.", filter.areas())));
        }
        addAmount(filter, tests);
        if (!filter.content().equals(RecordFilter.CURRENT)) {
            tests.add(text("filter.content", names("content.", filter.content())));
        }
        if (!filter.dispute().isEmpty()) {
            tests.add(text("filter.dispute", names("dispute.", filter.dispute())));
        }
        if (!filter.effect().equals(RecordFilter.IN_EFFECT)) {
            tests.add(text("filter.effect", names("effect.", filter.effect())));
        }
        filter.details()
                .forEach((field, values) -> tests.add(text("filter.details", field, String.join(text("or"), values))));
        filter.tests().forEach(test -> tests.add(text("filter.test", test)));
        String window = window(filter.window());
        if (window != null) {
            tests.add(window);
        }
        return tests.isEmpty() ? text("filter.all") : text("filter.some", String.join(text("and"), tests));
    }

    private void addAmount(RecordFilter filter, List<String> tests) {
        RecordFilter.AmountRange amount = filter.amount();
        BigDecimal from = amount == null ? null : amount.from();
        BigDecimal below = amount == null ? null : amount.below();
        if (from != null) {
            tests.add(text("filter.from", quantity(from, Unit.YUAN)));
        }
        if (below != null) {
            tests.add(text("filter.below", quantity(below, Unit.YUAN)));
        }
        if (filter.statedAmount()) {
            tests.add(text("filter.stated"));
        }
    }

    private @Nullable String window(Window window) {
        return switch (window.kind()) {
            case LAST -> {
                Window.Last last = (Window.Last) window;
                yield text("window.last", text("date." + last.on()), period(last.period()));
            }
            case BETWEEN -> {
                Window.Between between = (Window.Between) window;
                String date = text("date." + between.on());
                yield between.span().lastDay() == null
                        ? text("window.since", date, between.span().from())
                        : text(
                                "window.between",
                                date,
                                between.span().from(),
                                between.span().lastDay());
            }
            case YEAR -> {
                Window.Year year = (Window.Year) window;
                boolean calendar = year.starts().equals(Window.Year.CALENDAR);
                yield calendar
                        ? text("window.year." + Math.min(year.back(), 2), text("date." + year.on()), year.back())
                        : text(
                                "window.evaluation." + Math.min(year.back(), 2),
                                text("date." + year.on()),
                                year.back(),
                                year.starts().toString().substring(2));
            }
            case EVER -> null;
        };
    }

    String period(Period period) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "period.years", period.getYears());
        addPart(parts, "period.months", period.getMonths());
        addPart(parts, "period.days", period.getDays());
        return String.join(" ", parts);
    }

    private void addPart(List<String> parts, String key, int number) {
        if (number != 0) {
            parts.add(text(key + (number == 1 ? ".one" : ".many"), number));
        }
    }

    private String names(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> text(prefix + value.name())).collect(Collectors.joining(text("or")));
    }
}
