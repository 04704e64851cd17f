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

    Score(Plan plan) {
        this.plan = plan;
        this.pointsLow = new long[plan.points.length];
        this.pointsHigh = new long[plan.points.length];
        int groups = plan.card.groupLowest().length;
        this.groupLow = new long[groups];
        this.groupHigh = new long[groups];
        this.limitedLow = new long[groups];
        this.limitedHigh = new long[groups];
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
        if (plan.grades.length == 0) {
            vetoed = banded;
            barred = banded;
            grades = banded;
            return;
        }
        vetoed = cap(veto(banded, Stage.JUDGEMENT, work), Stage.JUDGEMENT, work);
        barred = cap(vetoed, Stage.BARS, work);
        grades = cap(veto(barred, Stage.CARRY_OVER, work), Stage.CARRY_OVER, work);
    }

    private void addPoints(Workspace work) {
        for (int i = 0; i < plan.points.length; i++) {
            PointsStep step = plan.points[i];
            boolean open = work.isOpen(step.rule());
            pointsLow[i] = 0;
            pointsHigh[i] = 0;
            if (open || work.hasFired(step.rule())) {
                long each = work.low[step.number()];
                long atMost = work.high[step.number()];
                if (step.perRecord() < 0 && step.times() < 0) {
                    pointsLow[i] = each;
                    pointsHigh[i] = atMost;
                } else {
                    long few = few(step, work);
                    long many = many(step, work);
                    // A product of ranges has its bounds at their corners.
                    boolean unbounded = Range.isUnbounded(few) || Range.isUnbounded(many);
                    pointsLow[i] = unbounded
                            ? Range.BELOW_ALL
                            : Math.min(Range.timesLow(each, atMost, few), Range.timesLow(each, atMost, many));
                    pointsHigh[i] = unbounded
                            ? Range.ABOVE_ALL
                            : Math.max(Range.timesHigh(each, atMost, few), Range.timesHigh(each, atMost, many));
                }
                if (open) {
                    pointsLow[i] = Math.min(pointsLow[i], 0);
                    pointsHigh[i] = Math.max(pointsHigh[i], 0);
                }
            }
        }
    }

    static long few(PointsStep step, Workspace work) {
        return step.times() >= 0 ? work.low[step.times()] : work.tally.countLow(step.perRecord());
    }

    static long many(PointsStep step, Workspace work) {
        return step.times() >= 0 ? work.high[step.times()] : work.tally.countHigh(step.perRecord());
    }

    private void sumUp() {
        Plan.Card card = plan.card;
        Arrays.fill(groupLow, 0);
        Arrays.fill(groupHigh, 0);
        sumLow = card.start();
        sumHigh = card.start();
        for (int i = 0; i < plan.points.length; i++) {
            int group = plan.points[i].group();
            if (group < 0) {
                sumLow = Range.addLow(sumLow, pointsLow[i]);
                sumHigh = Range.addHigh(sumHigh, pointsHigh[i]);
            } else {
                groupLow[group] = Range.addLow(groupLow[group], pointsLow[i]);
                groupHigh[group] = Range.addHigh(groupHigh[group], pointsHigh[i]);
            }
        }
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
