package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.DUPLICATE_ID;
import static io.github.xinyong.rules.RuleSetFinding.Kind.TOO_MANY_DECIMALS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How points become a score and a score a grade.
 *
 * <p>The score is the start plus the points of every rule that fired; the points of a group are added up first and kept
 * within its limits, and the whole is kept within the limits of the card. Exact decimals throughout: nothing is rounded,
 * points with more decimals than the card keeps are refused.
 *
 * @param decimals how many decimals points have, 0 to 6
 * @param start the score before any rule
 * @param lowest the lowest score, or null for no limit
 * @param highest the highest score, or null for no limit
 * @param groups the groups of points that have limits of their own
 * @param bands which scores give which grade; together every score the card can give exactly one
 */
public record ScoreCard(
        int decimals,
        BigDecimal start,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        List<Group> groups,
        List<Band> bands) {

    /**
     * Checks the numbers. Whether the bands leave no gap is checked with the whole rule set.
     *
     * @throws InvalidRuleSetException if limits are in the wrong order, numbers have too many decimals, or a group occurs
     *     twice
     */
    public ScoreCard {
        if (decimals < 0 || decimals > Unit.POINTS.decimals()) {
            throw InvalidRuleSetException.of(WRONG_VALUE, "/decimals", decimals, "0 to " + Unit.POINTS.decimals());
        }
        start = points(start, decimals, "/start");
        lowest = optionalPoints(lowest, decimals, "/lowest");
        highest = optionalPoints(highest, decimals, "/highest");
        ordered(lowest, highest, "/highest");
        groups = List.copyOf(groups);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (!ids.add(group.id())) {
                throw InvalidRuleSetException.of(DUPLICATE_ID, "/groups/" + i + "/id", group.id(), "an id of its own");
            }
            optionalPoints(group.lowest(), decimals, "/groups/" + i + "/lowest");
            optionalPoints(group.highest(), decimals, "/groups/" + i + "/highest");
        }
        bands = Checks.filled(bands, "/bands");
        for (int i = 0; i < bands.size(); i++) {
            optionalPoints(bands.get(i).from(), decimals, "/bands/" + i + "/from");
            optionalPoints(bands.get(i).below(), decimals, "/bands/" + i + "/below");
        }
    }

    private static BigDecimal points(BigDecimal number, int decimals, String place) {
        BigDecimal plain = Checks.decimal(number, place);
        if (plain.scale() > decimals) {
            throw InvalidRuleSetException.of(TOO_MANY_DECIMALS, place, plain, "at most " + decimals + " decimals");
        }
        return plain;
    }

    private static @Nullable BigDecimal optionalPoints(@Nullable BigDecimal number, int decimals, String place) {
        return number == null ? null : points(number, decimals, place);
    }

    private static void ordered(@Nullable BigDecimal low, @Nullable BigDecimal high, String place) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw InvalidRuleSetException.of(WRONG_VALUE, place, high, "at least " + low);
        }
    }

    /**
     * Points that are added up and limited together.
     *
     * @param id its id
     * @param title what people call it
     * @param lowest the lowest sum, or null for no limit; {@code -30} for at most 30 points off
     * @param highest the highest sum, or null for no limit
     */
    public record Group(
            String id,
            Bilingual title,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {

        /** Checks the id and the order of the limits. */
        public Group {
            Checks.id(id, "/id");
            requireNonNull(title, "title");
            lowest = Checks.optionalDecimal(lowest, "/lowest");
            highest = Checks.optionalDecimal(highest, "/highest");
            ordered(lowest, highest, "/highest");
        }
    }

    /**
     * The scores that give one grade.
     *
     * @param grade the grade
     * @param from the lowest score that gives it, or null for no lower limit
     * @param below the lowest score that no longer gives it, or null for no upper limit
     */
    public record Band(
            String grade,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below) {

        /** Checks the id and that a score lies within the band. */
        public Band {
            Checks.id(grade, "/grade");
            from = Checks.optionalDecimal(from, "/from");
            below = Checks.optionalDecimal(below, "/below");
            if (from != null && below != null && from.compareTo(below) >= 0) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/below", below, "more than " + from);
            }
        }
    }
}
