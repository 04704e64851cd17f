package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.engine.Plan.GradeStep;
import io.github.xinyong.rules.engine.Plan.PointsStep;
import java.util.Arrays;

/**
 * The score and the grade that follow from what became of the rules; used again for each evaluation. Not thread-safe.
 *
 * <p>The points of an undetermined rule may or may not count, so the score is a range, and the grade a set: as long as it
 * holds one grade the decision stands, whatever is uncertain.
 */
final class Score {

    private final Plan plan;
    /** A bit for each rule that gives points, and for each that judges, caps or bars. */
    private final long[] scoring;

    private final long[] grading;
    /** By stage, the rules among them that veto a grade, and those that cap or bar grades. */
    private final long[][] vetoing;

    private final long[][] capping;
    /** By rule, the first of its points steps, which stand together. */
    private final int[] pointsFrom;
    /** The points steps that count. */
    private final int[] counting;

    private int counted;

    /** By points step, its points before any limit. */
    final long[] pointsLow;

    final long[] pointsHigh;
    /** By group of points, their sum before and after its limits. */
    final long[] groupLow;

    final long[] groupHigh;
    final long[] limitedLow;
    final long[] limitedHigh;
    /** The score before and after the limits of the card. */
    long sumLow;

    long sumHigh;
    long low;
    long high;
    /** The grades possible by score alone, after vetoes, and after caps; a bit for each grade of the scale. */
    long banded;

    long vetoed;
    long barred;
    long grades;

    @SuppressWarnings("EnumOrdinal") // an index of a table of this class
    Score(Plan plan) {
        this.plan = plan;
        this.pointsLow = new long[plan.points.length];
        this.pointsHigh = new long[plan.points.length];
        int groups = plan.card.groupLowest().length;
        this.groupLow = new long[groups];
        this.groupHigh = new long[groups];
        this.limitedLow = new long[groups];
        this.limitedHigh = new long[groups];
        this.counting = new int[plan.points.length];
        this.pointsFrom = new int[plan.rules.length];
        this.scoring = new long[(plan.rules.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = plan.points.length - 1; i >= 0; i--) {
            int rule = plan.points[i].rule();
            pointsFrom[rule] = i;
            scoring[rule / Long.SIZE] |= 1L << rule;
        }
        this.grading = new long[scoring.length];
        this.vetoing = new long[Stage.values().length][scoring.length];
        this.capping = new long[Stage.values().length][scoring.length];
        for (GradeStep step : plan.grades) {
            long bit = 1L << step.rule();
            int word = step.rule() / Long.SIZE;
            grading[word] |= bit;
            boolean veto = step.kind() == Effect.Kind.VETO;
            (veto ? vetoing : capping)[step.stage().ordinal()][word] |= bit;
        }
    }

    void run(Workspace work) {
        addPoints(work);
        sumUp();
        banded = 0;
        Plan.Card card = plan.card;
        for (int i = 0; i < card.bandGrade().length; i++) {
            if (low <= card.bandTo()[i] && high >= card.bandFrom()[i]) {
                banded |= 1L << card.bandGrade()[i];
            }
        }
        if (!counts(grading, work)) {
            vetoed = banded;
            barred = banded;
            grades = banded;
            return;
        }
        vetoed = stage(banded, Stage.JUDGEMENT, work);
        barred = stage(vetoed, Stage.BARS, work);
        grades = stage(barred, Stage.CARRY_OVER, work);
    }

    /** Adds up the points of the rules that fired or may have. */
    private void addPoints(Workspace work) {
        for (int i = 0; i < counted; i++) {
            pointsLow[counting[i]] = 0;
            pointsHigh[counting[i]] = 0;
        }
        counted = 0;
        Arrays.fill(groupLow, 0);
        Arrays.fill(groupHigh, 0);
        sumLow = plan.card.start();
        sumHigh = sumLow;
        for (int word = 0; word < scoring.length; word++) {
            for (long rest = work.counting(word) & scoring[word]; rest != 0; rest &= rest - 1) {
                int rule = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                for (int i = pointsFrom[rule]; i < plan.points.length && plan.points[i].rule() == rule; i++) {
                    counting[counted++] = i;
                    give(i, plan.points[i], work);
                }
            }
        }
    }

    private void give(int i, PointsStep step, Workspace work) {
        long least = work.low[step.number()];
        long most = work.high[step.number()];
        if (step.perRecord() >= 0 || step.times() >= 0) {
            long few = few(step, work);
            long many = many(step, work);
            // A product of ranges has its bounds at their corners.
            boolean unbounded = Range.isUnbounded(few) || Range.isUnbounded(many);
            long each = least;
            long atMost = most;
            least = unbounded
                    ? Range.BELOW_ALL
                    : Math.min(Range.timesLow(each, atMost, few), Range.timesLow(each, atMost, many));
            most = unbounded
                    ? Range.ABOVE_ALL
                    : Math.max(Range.timesHigh(each, atMost, few), Range.timesHigh(each, atMost, many));
        }
        if (work.isOpen(step.rule())) {
            least = Math.min(least, 0);
            most = Math.max(most, 0);
        }
        pointsLow[i] = least;
        pointsHigh[i] = most;
        int group = step.group();
        if (group < 0) {
            sumLow = Range.addLow(sumLow, least);
            sumHigh = Range.addHigh(sumHigh, most);
        } else {
            groupLow[group] = Range.addLow(groupLow[group], least);
            groupHigh[group] = Range.addHigh(groupHigh[group], most);
        }
    }

    /** Returns whether any rule of a set fired or may have. */
    private static boolean counts(long[] rules, Workspace work) {
        long any = 0;
        for (int word = 0; word < rules.length; word++) {
            any |= work.counting(word) & rules[word];
        }
        return any != 0;
    }

    static long few(PointsStep step, Workspace work) {
        return step.times() >= 0 ? work.low[step.times()] : work.tally.countLow(step.perRecord());
    }

    static long many(PointsStep step, Workspace work) {
        return step.times() >= 0 ? work.high[step.times()] : work.tally.countHigh(step.perRecord());
    }

    private void sumUp() {
        Plan.Card card = plan.card;
        for (int group = 0; group < groupLow.length; group++) {
            limitedLow[group] = limit(groupLow[group], card.groupLowest()[group], card.groupHighest()[group]);
            limitedHigh[group] = limit(groupHigh[group], card.groupLowest()[group], card.groupHighest()[group]);
            sumLow = Range.addLow(sumLow, limitedLow[group]);
            sumHigh = Range.addHigh(sumHigh, limitedHigh[group]);
        }
        low = limit(sumLow, card.lowest(), card.highest());
        high = limit(sumHigh, card.lowest(), card.highest());
    }

    private static long limit(long number, long lowest, long highest) {
        return Math.max(lowest, Math.min(highest, number));
    }

    @SuppressWarnings("EnumOrdinal") // an index of a table of this class
    private long stage(long before, Stage stage, Workspace work) {
        long after = counts(vetoing[stage.ordinal()], work) ? veto(before, stage, work) : before;
        return counts(capping[stage.ordinal()], work) ? cap(after, stage, work) : after;
    }

    /** The worst certain veto of a stage takes the place of the grade; each uncertain one that is worse may do so. */
    private long veto(long before, Stage stage, Workspace work) {
        int worst = -1;
        for (GradeStep step : plan.grades) {
            if (step.stage() == stage && step.kind() == Effect.Kind.VETO && work.hasFired(step.rule())) {
                worst = Math.max(worst, step.grade());
            }
        }
        long possible = worst < 0 ? before : 1L << worst;
        for (GradeStep step : plan.grades) {
            if (step.stage() == stage
                    && step.kind() == Effect.Kind.VETO
                    && work.isOpen(step.rule())
                    && step.grade() > worst) {
                possible |= 1L << step.grade();
            }
        }
        return possible;
    }

    /** A certain cap of a stage takes every better grade down to it; an uncertain one may do so. Then bars count. */
    private long cap(long before, Stage stage, Workspace work) {
        long possible = before;
        long barredFirm = 0;
        long barredOpen = 0;
        for (GradeStep step : plan.grades) {
            boolean certain = work.hasFired(step.rule());
            if (step.stage() != stage || (!certain && !work.isOpen(step.rule()))) {
                continue;
            }
            if (step.kind() == Effect.Kind.CAP_GRADE) {
                long better = possible & (1L << step.grade()) - 1;
                if (better != 0) {
                    possible |= 1L << step.grade();
                    possible &= certain ? ~better : -1L;
                }
            } else if (step.kind() == Effect.Kind.BAR) {
                barredFirm |= certain ? step.barred() : 0;
                barredOpen |= certain ? 0 : step.barred();
            }
        }
        return (barredFirm | barredOpen) == 0 ? possible : bar(possible, barredFirm, barredOpen);
    }

    /** Steps down from barred grades, the best first; from those that may be barred, a grade may step down. */
    private long bar(long before, long firm, long open) {
        long possible = before;
        for (int grade = 0; grade < Long.SIZE - 1; grade++) {
            long bit = 1L << grade;
            if ((possible & bit & (firm | open)) != 0) {
                possible |= bit << 1;
                possible &= (firm & bit) != 0 ? ~bit : -1L;
            }
        }
        return possible;
    }
}
