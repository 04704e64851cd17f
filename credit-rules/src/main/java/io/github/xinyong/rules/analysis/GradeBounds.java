package io.github.xinyong.rules.analysis;

import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scores and grades that a rule set can give at all, whatever the file: bounds that no outcome leaves.
 *
 * <p>Every rule is taken to fire or not as it likes. So a grade outside is proven out of reach, and one inside need not be in
 * reach.
 */
final class GradeBounds {

    /** From one number to another; null for no bound. */
    private record Bounds(
            @Nullable BigDecimal low, @Nullable BigDecimal high) {

        static final Bounds ZERO = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
        static final Bounds ALL = new Bounds(null, null);

        Bounds plus(Bounds other) {
            return new Bounds(
                    low == null || other.low == null ? null : low.add(other.low),
                    high == null || other.high == null ? null : high.add(other.high));
        }

        Bounds times(BigDecimal factor) {
            BigDecimal one = low == null ? null : low.multiply(factor);
            BigDecimal two = high == null ? null : high.multiply(factor);
            return factor.signum() == 0 ? ZERO : factor.signum() > 0 ? new Bounds(one, two) : new Bounds(two, one);
        }

        /** With zero: what may not be given. */
        Bounds orNothing() {
            return new Bounds(
                    low == null ? null : low.min(BigDecimal.ZERO), high == null ? null : high.max(BigDecimal.ZERO));
        }

        /** Any number of times. */
        Bounds manyTimes() {
            return new Bounds(
                    low != null && low.signum() >= 0 ? BigDecimal.ZERO : null,
                    high != null && high.signum() <= 0 ? BigDecimal.ZERO : null);
        }

        Bounds within(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
            return new Bounds(limit(low, lowest, highest, lowest), limit(high, lowest, highest, highest));
        }

        private static @Nullable BigDecimal limit(
                @Nullable BigDecimal number,
                @Nullable BigDecimal lowest,
                @Nullable BigDecimal highest,
                @Nullable BigDecimal otherwise) {
            if (number == null) {
                return otherwise;
            }
            BigDecimal raised = lowest == null ? number : number.max(lowest);
            return highest == null ? raised : raised.min(highest);
        }
    }

    private final RuleSet set;
    private final LocalDate day;

    private GradeBounds(RuleSet set, LocalDate day) {
        this.set = set;
        this.day = day;
    }

    /** Returns the grades that no file can have by the law of a day, each with the range of scores. */
    static List<AnalysisFinding> of(RuleSet set, LocalDate day) {
        Scale scale = set.scale();
        ScoreCard card = set.card();
        if (scale == null || card == null) {
            return List.of();
        }
        GradeBounds bounds = new GradeBounds(set, day);
        Bounds score = bounds.score(card);
        Set<String> possible = bounds.grades(scale, card, score);
        List<AnalysisFinding> findings = new ArrayList<>();
        for (Scale.Grade grade : scale.grades()) {
            if (!possible.contains(grade.id())) {
                String range = (score.low == null ? "" : score.low.toPlainString()) + ".."
                        + (score.high == null ? "" : score.high.toPlainString());
                findings.add(new AnalysisFinding(
                        AnalysisFinding.Kind.UNREACHABLE_GRADE, "/scale/" + grade.id(), range, null, null));
            }
        }
        return findings;
    }

    private Bounds score(ScoreCard card) {
        Map<String, Bounds> groups = new HashMap<>();
        Bounds score = new Bounds(card.start(), card.start());
        for (Rule rule : set.rules()) {
            for (Effect effect : rule.then()) {
                if (effect instanceof Effect.Points points) {
                    boolean once = points.perRecord() == null && points.times() == null;
                    Bounds each = number(points.points());
                    // How often is a number that may be less than none only where it is calculated.
                    Bounds given = once
                            ? each
                            : points.times() == null || points.times().kind() == NumberExpression.Kind.METRIC
                                    ? each.manyTimes()
                                    : Bounds.ALL;
                    if (points.group() == null) {
                        score = score.plus(given.orNothing());
                    } else {
                        groups.merge(points.group(), given.orNothing(), Bounds::plus);
                    }
                }
            }
        }
        for (ScoreCard.Group group : card.groups()) {
            Bounds sum = groups.getOrDefault(group.id(), Bounds.ZERO);
            score = score.plus(sum.within(group.lowest(), group.highest()));
        }
        return score.within(card.lowest(), card.highest());
    }

    private Bounds number(NumberExpression number) {
        return switch (number.kind()) {
            case CONSTANT -> {
                BigDecimal value = ((NumberExpression.Constant) number).value();
                yield new Bounds(value, value);
            }
            case PARAMETER -> {
                Parameter.Value held = set.parameters().stream()
                        .filter(each -> each.id().equals(((NumberExpression.ParameterValue) number).id()))
                        .findFirst()
                        .orElseThrow()
                        .on(day);
                yield held == null ? Bounds.ALL : new Bounds(held.value(), held.value());
            }
            case LINEAR -> {
                Bounds sum = Bounds.ZERO;
                for (NumberExpression.Linear.Term term : ((NumberExpression.Linear) number).terms()) {
                    sum = sum.plus(number(term.of()).times(BigDecimal.valueOf(term.times())));
                }
                yield sum;
            }
            case TABLE -> output(((NumberExpression.TableValue) number).table());
            case METRIC, EXTREME, RATIO, SUBJECT_VALUE, PREVIOUS_SCORE -> Bounds.ALL;
        };
    }

    private Bounds output(String id) {
        DecisionTable table = set.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        BigDecimal otherwise = table.otherwise();
        boolean one = switch (table.hit()) {
            case UNIQUE, FIRST, COLLECT_MIN, COLLECT_MAX -> true;
            case COLLECT_SUM, COLLECT_COUNT -> false;
        };
        // Without a row that matches and a number for that case, the output is open.
        if (!one || otherwise == null) {
            return Bounds.ALL;
        }
        BigDecimal low = otherwise;
        BigDecimal high = otherwise;
        for (DecisionTable.Row row : table.rows()) {
            low = low.min(row.output());
            high = high.max(row.output());
        }
        return new Bounds(low, high);
    }

    private Set<String> grades(Scale scale, ScoreCard card, Bounds score) {
        Set<String> possible = new LinkedHashSet<>();
        for (ScoreCard.Band band : card.bands()) {
            BigDecimal from = band.from();
            BigDecimal below = band.below();
            boolean tooLow = score.high != null && from != null && score.high.compareTo(from) < 0;
            boolean tooHigh = score.low != null && below != null && score.low.compareTo(below) >= 0;
            if (!tooLow && !tooHigh) {
                possible.add(band.grade());
            }
        }
        for (Rule rule : set.rules()) {
            for (Effect effect : rule.then()) {
                if (effect instanceof Effect.Veto veto) {
                    possible.add(veto.grade());
                } else if (effect instanceof Effect.CapGrade cap) {
                    possible.add(cap.grade());
                } else if (effect instanceof Effect.Bar bar) {
                    bar.grades().forEach(barred -> {
                        int next = scale.indexOf(barred) + 1;
                        if (next < scale.grades().size()) {
                            possible.add(scale.grades().get(next).id());
                        }
                    });
                }
            }
        }
        return possible;
    }
}
