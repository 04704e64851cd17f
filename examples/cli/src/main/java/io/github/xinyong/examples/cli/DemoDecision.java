package io.github.xinyong.examples.cli;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.engine.ConditionExplanation;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.Measurement;
import io.github.xinyong.rules.engine.NumberRange;
import io.github.xinyong.rules.engine.RuleExplanation;
import io.github.xinyong.rules.engine.ScoreExplanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One decision as the page shows it: the way from points to the grade as bars, and every rule with what it measured. */
final class DemoDecision {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** A step from the starting score to the last one; numbers are percent of the scale. */
    record Step(String label, String change, String total, String css, double left, double width) {}

    /** The part of the scale that gives a grade. */
    record Band(String grade, String css, double left, double width) {}

    /** A rule. */
    record RuleLine(String id, String title, String status, String css, List<String> measured) {}

    private final Demo.Review review;
    private final Explanation explanation;
    private final Locale locale;

    DemoDecision(Demo.Review review, Locale locale) {
        this.review = review;
        this.explanation = review.explanation();
        this.locale = locale;
    }

    String name() {
        return review.supplier().name();
    }

    String code() {
        return review.supplier().id().value();
    }

    String grade() {
        return DemoText.grade(locale, explanation.decision());
    }

    String css() {
        return grade().substring(0, 1);
    }

    String score() {
        return DemoText.score(explanation.decision());
    }

    List<String> reasons() {
        return explanation.reasons().stream()
                .map(reason -> reason.text().in(locale))
                .toList();
    }

    String full() {
        return explanation.text(locale);
    }

    List<Band> bands() {
        ScoreCard card = explanation.decision().by().ruleSet().card();
        List<Band> bands = new ArrayList<>();
        if (card != null) {
            for (ScoreCard.Band band : card.bands()) {
                double from = band.from() == null ? 0 : band.from().doubleValue();
                double below = band.below() == null ? 100 : band.below().doubleValue();
                bands.add(new Band(band.grade(), band.grade(), from, below - from));
            }
        }
        return bands;
    }

    List<Step> steps() {
        ScoreExplanation score = explanation.score();
        List<Step> steps = new ArrayList<>();
        if (score == null) {
            return steps;
        }
        BigDecimal total = score.start();
        steps.add(new Step(text("start"), "", plain(total), "total", 0, percent(total)));
        for (ScoreExplanation.Points points : score.points()) {
            String title = explanation.rule(points.rule()).rule().title().in(locale);
            total = step(
                    steps, points.rule() + " " + title, total, points.points().exact());
        }
        for (ScoreExplanation.Group group : score.groups()) {
            BigDecimal before = group.before().exact();
            BigDecimal after = group.after().exact();
            if (before != null && after != null && before.compareTo(after) != 0) {
                String label = text("limit", group.group().title().in(locale));
                total = step(steps, label, total, after.subtract(before));
            }
        }
        BigDecimal last = score.score().exact();
        if (last != null) {
            steps.add(new Step(text("score"), "", plain(last), "total " + css(), 0, percent(last)));
        }
        return steps;
    }

    private static BigDecimal step(List<Step> steps, String label, BigDecimal from, @Nullable BigDecimal change) {
        if (change == null) {
            return from;
        }
        BigDecimal to = from.add(change);
        String sign = change.signum() > 0 ? "+" : "−";
        steps.add(new Step(
                label,
                sign + plain(change.abs()),
                plain(to),
                change.signum() > 0 ? "up" : "down",
                percent(from.min(to)),
                percent(change.abs())));
        return to;
    }

    /** Says how the score became a grade. */
    List<String> way() {
        ScoreExplanation score = explanation.score();
        List<String> way = new ArrayList<>();
        if (score != null) {
            way.add(text("banded", grades(score.banded())));
            score.vetoes().forEach(grading -> way.add(grading(grading)));
            score.bars().forEach(grading -> way.add(grading(grading)));
            score.carried().forEach(grading -> way.add(grading(grading)));
        }
        return way;
    }

    private String grading(ScoreExplanation.Grading grading) {
        String key = switch (grading.kind()) {
            case VETO -> "veto";
            case CAP_GRADE -> "cap";
            default -> "bar";
        };
        return text(key, grading.rule(), grades(grading.grades()));
    }

    private String grades(List<Scale.Grade> grades) {
        return grades.stream()
                .map(grade -> grade.id() + " " + grade.title().in(locale))
                .collect(Collectors.joining(" / "));
    }

    List<RuleLine> rules() {
        return explanation.rules().stream().map(this::line).toList();
    }

    private RuleLine line(RuleExplanation rule) {
        List<String> measured = new ArrayList<>();
        measure(rule.condition(), false, measured);
        return new RuleLine(
                rule.rule().id(),
                rule.rule().title().in(locale),
                text("status." + rule.status()),
                rule.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                measured);
    }

    /** Lists what was measured; within a {@code not} what was needed is the contrary. */
    private void measure(ConditionExplanation explained, boolean negated, List<String> lines) {
        boolean not = negated != (explained.condition().kind() == Condition.Kind.NOT);
        explained.parts().forEach(part -> measure(part, not, lines));
        Measurement measured = explained.measured();
        Measurement threshold = explained.threshold();
        if (measured != null && threshold != null && explained.condition() instanceof Condition.Compare compare) {
            String limit = quantity(threshold.value(), threshold.unit());
            lines.add(needed(measured, not ? contrary(compare.relation()) : compare.relation(), limit));
        } else if (measured != null && explained.condition() instanceof Condition.Exists) {
            String one = quantity(BigDecimal.ONE, Unit.RECORDS);
            lines.add(needed(measured, not ? Relation.LESS_THAN : Relation.AT_LEAST, one));
        } else if (explained.condition() instanceof Condition.Fired fired) {
            RuleExplanation other = explanation.rule(fired.rule());
            lines.add(text("other", fired.rule(), text("status." + other.status())));
        }
    }

    private static Relation contrary(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Relation.LESS_THAN;
            case MORE_THAN -> Relation.AT_MOST;
            case AT_MOST -> Relation.MORE_THAN;
            case LESS_THAN -> Relation.AT_LEAST;
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
        };
    }

    private String needed(Measurement measured, Relation relation, String threshold) {
        return text("measured", quantity(measured.value(), measured.unit()), text("relation." + relation, threshold));
    }

    private String quantity(NumberRange range, Unit unit) {
        BigDecimal exact = range.exact();
        return exact == null ? text("unknown") : quantity(exact, unit);
    }

    private String quantity(BigDecimal number, Unit unit) {
        String one = number.compareTo(BigDecimal.ONE) == 0 ? ".one" : "";
        return text("unit." + unit + one, plain(number));
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, shortest.scale()) + "f", shortest);
    }

    private static double percent(BigDecimal points) {
        return points.max(BigDecimal.ZERO).min(FULL).doubleValue();
    }

    private String text(String key, Object... arguments) {
        return CliMessages.text(locale, "decision." + key, arguments);
    }
}
