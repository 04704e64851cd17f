package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule set in words, made of the tree that runs: what is read is what decides.
 *
 * <pre>{@code
 * RuleSetText.of(set, Locale.CHINESE);
 * }</pre>
 */
public final class RuleSetText {

    private final RuleSet set;
    private final Locale locale;
    private final RuleText words;
    private final StringBuilder out = new StringBuilder(4_096);

    private RuleSetText(RuleSet set, Locale locale) {
        this.set = set;
        this.locale = locale;
        this.words = new RuleText(locale, set.parameters());
    }

    /** Returns a rule set in words, of several lines; Chinese for a Chinese locale, else English. */
    public static String of(RuleSet set, Locale locale) {
        RuleSetText text = new RuleSetText(set, locale);
        text.all();
        return text.out.toString();
    }

    private void all() {
        line(0, set.title().in(locale) + " (" + set.id() + " " + set.version() + ")");
        bases(set.basis(), 0);
        mark(set.confidence(), 0);
        ScoreCard card = set.card();
        if (card != null) {
            card(card);
        }
        if (!set.parameters().isEmpty()) {
            line(0, words.text("section.parameters"));
            set.parameters().forEach(this::parameter);
        }
        if (!set.tables().isEmpty()) {
            line(0, words.text("section.tables"));
            set.tables().forEach(this::table);
        }
        line(0, words.text("section.rules"));
        set.rules().forEach(this::rule);
    }

    private void card(ScoreCard card) {
        line(0, words.text("section.score"));
        line(1, words.text("score.start", card.start().toPlainString()));
        for (ScoreCard.Band band : card.bands()) {
            line(1, words.text("set.band", interval(band.from(), band.below()), grade(band.grade())));
        }
    }

    private static String interval(@Nullable BigDecimal from, @Nullable BigDecimal below) {
        List<String> parts = new ArrayList<>();
        if (from != null) {
            parts.add("≥ " + from.toPlainString());
        }
        if (below != null) {
            parts.add("< " + below.toPlainString());
        }
        return parts.isEmpty() ? "*" : String.join(", ", parts);
    }

    private String grade(String id) {
        Scale scale = set.scale();
        int place = scale == null ? -1 : scale.indexOf(id);
        return scale == null || place < 0
                ? id
                : words.text("grade", id, scale.grades().get(place).title().in(locale));
    }

    private void parameter(Parameter parameter) {
        line(1, parameter.id() + " " + parameter.title().in(locale));
        for (Parameter.Value value : parameter.values()) {
            line(2, words.text("set.value", value.from(), words.quantity(value.value(), parameter.unit())));
            mark(value.confidence(), 2);
            bases(value.basis(), 2);
        }
    }

    private void table(DecisionTable table) {
        line(1, table.id() + " " + table.title().in(locale));
        table.numbers().forEach(number -> line(2, words.number(number)));
        for (DecisionTable.Row row : table.rows()) {
            String cells = row.numbers().stream()
                    .map(cell -> interval(cell.from(), cell.below()))
                    .collect(Collectors.joining(" | "));
            line(2, words.text("set.band", cells, words.quantity(row.output(), table.unit())));
        }
    }

    private void rule(Rule rule) {
        line(1, rule.id() + " " + rule.title().in(locale));
        condition(rule.when(), 2);
        rule.then().forEach(effect -> line(2, "→ " + effect(effect)));
        if (!rule.exceptionTo().isEmpty()) {
            line(2, words.text("set.exception", String.join(words.text("and"), rule.exceptionTo())));
        }
        if (rule.inForce() != null) {
            line(2, words.text("set.in-force", rule.inForce()));
        }
        mark(rule.confidence(), 2);
        bases(rule.basis(), 2);
    }

    private void mark(@Nullable Confidence confidence, int depth) {
        if (confidence != null) {
            line(depth, words.text("confidence", words.text("confidence." + confidence.name())));
        }
    }

    private void bases(List<LegalBasis> bases, int depth) {
        bases.forEach(basis -> line(depth, words.text("basis", basis)));
    }

    private void condition(Condition condition, int depth) {
        switch (condition.kind()) {
            case ALL -> group("condition.ALL", ((Condition.All) condition).of(), depth);
            case ANY -> group("condition.ANY", ((Condition.Any) condition).of(), depth);
            case NOT -> group("condition.NOT", List.of(((Condition.Not) condition).of()), depth);
            case AT_LEAST -> {
                Condition.AtLeast some = (Condition.AtLeast) condition;
                line(depth, words.text("condition.AT_LEAST", some.n()));
                some.of().forEach(part -> condition(part, depth + 1));
            }
            case COMPARE, SUBJECT_IS, EXISTS, FIRED, PREVIOUS_GRADE, CUSTOM -> line(depth, sentence(condition));
        }
    }

    private void group(String key, List<Condition> of, int depth) {
        line(depth, words.text(key));
        of.forEach(part -> condition(part, depth + 1));
    }

    private String sentence(Condition condition) {
        return switch (condition.kind()) {
            case COMPARE -> {
                Condition.Compare compare = (Condition.Compare) condition;
                String needed = words.text("relation." + compare.relation(), words.number(compare.right()));
                yield words.text("set.needed", words.number(compare.left()), needed);
            }
            case EXISTS -> words.text("set.exists", words.filter(((Condition.Exists) condition).records()));
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) condition;
                yield words.text(
                        "set.needed",
                        words.text("attribute." + subject.attribute()),
                        String.join(words.text("or"), subject.in()));
            }
            case FIRED -> words.text("set.fired", ((Condition.Fired) condition).rule());
            case PREVIOUS_GRADE -> {
                Condition.PreviousGrade previous = (Condition.PreviousGrade) condition;
                yield words.text("set.previous", previous.back(), String.join(words.text("or"), previous.in()));
            }
            case CUSTOM -> words.text("set.custom", ((Condition.Custom) condition).test());
            case ALL, ANY, NOT, AT_LEAST -> throw new AssertionError(condition.kind());
        };
    }

    private String effect(Effect effect) {
        return switch (effect.kind()) {
            case POINTS -> points((Effect.Points) effect);
            case VETO -> words.text("set.veto", grade(((Effect.Veto) effect).grade()));
            case CAP_GRADE -> words.text("set.cap", grade(((Effect.CapGrade) effect).grade()));
            case BAR -> {
                Effect.Bar bar = (Effect.Bar) effect;
                yield words.text(
                        "set.bar",
                        bar.grades().stream().map(this::grade).collect(Collectors.joining(words.text("or"))));
            }
            case FLAG -> words.text("flags", ((Effect.Flag) effect).name());
            case LISTING -> {
                Effect.Listing listing = (Effect.Listing) effect;
                yield listing.term() == null
                        ? words.text("listing", listing.list())
                        : words.text("listing.term", listing.list(), words.period(listing.term()));
            }
            case MEASURE -> words.text("measures", ((Effect.Measure) effect).measure());
        };
    }

    private String points(Effect.Points points) {
        String each = words.number(points.points());
        if (points.perRecord() != null) {
            return words.text("set.points.each", each, words.filter(points.perRecord()));
        }
        return points.times() == null ? each : words.text("set.points.each", each, words.number(points.times()));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
