package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How points became a score, and the score a grade: the waterfall and the path through bands, vetoes and caps.
 *
 * @param start the score before any rule
 * @param points the points of each rule that fired or may have
 * @param groups the groups of points, before and after their limits
 * @param sum the score before the limits of the card
 * @param score the score
 * @param banded the grades that the score alone gives, the best first
 * @param vetoes the direct judgements of rules that fired or may have
 * @param vetoed the grades left after them
 * @param bars the caps and bars of rules that fired or may have
 * @param barred the grades left after them
 * @param carried the vetoes, caps and bars of the stage of carry-over, of rules that fired or may have
 * @param grades the grades left in the end
 */
public record ScoreExplanation(
        BigDecimal start,
        List<Points> points,
        List<Group> groups,
        NumberRange sum,
        NumberRange score,
        List<Scale.Grade> banded,
        List<Grading> vetoes,
        List<Scale.Grade> vetoed,
        List<Grading> bars,
        List<Scale.Grade> barred,
        List<Grading> carried,
        List<Scale.Grade> grades) {

    /** Creates an explanation. */
    public ScoreExplanation {
        points = List.copyOf(points);
        groups = List.copyOf(groups);
        banded = List.copyOf(banded);
        vetoes = List.copyOf(vetoes);
        vetoed = List.copyOf(vetoed);
        bars = List.copyOf(bars);
        barred = List.copyOf(barred);
        carried = List.copyOf(carried);
        grades = List.copyOf(grades);
    }

    /**
     * The points of a rule.
     *
     * @param rule its id
     * @param certain whether it fired for certain
     * @param group the group of points, or null
     * @param each the points given once
     * @param times how often, if they are given for each record; null if they are given once
     * @param points the points before any limit
     * @param records the records they are given for
     */
    public record Points(
            String rule,
            boolean certain,
            @Nullable String group,
            NumberRange each,
            @Nullable NumberRange times,
            NumberRange points,
            List<RecordUse> records) {

        /** Creates an explanation. */
        public Points {
            records = List.copyOf(records);
        }
    }

    /**
     * A group of points.
     *
     * @param group the group
     * @param before the sum of its points
     * @param after the sum within its limits
     */
    public record Group(ScoreCard.Group group, NumberRange before, NumberRange after) {

        /** Creates an explanation. */
        public Group {}
    }

    /**
     * A veto, cap or bar of a rule.
     *
     * @param rule its id
     * @param certain whether it fired for certain
     * @param kind which of the three it is
     * @param grades the grade, or of a bar the grades that are barred
     */
    public record Grading(String rule, boolean certain, Effect.Kind kind, List<Scale.Grade> grades) {

        /** Creates an explanation. */
        public Grading {
            grades = List.copyOf(grades);
        }
    }
}
