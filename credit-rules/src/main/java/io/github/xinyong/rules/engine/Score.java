package io.github.xinyong.rules.engine;

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
        vetoed = veto(work.statuses);
        grades = cap(work.statuses);
    }

    private void addPoints(Workspace work) {
        for (int i = 0; i < plan.points.length; i++) {
            PointsStep step = plan.points[i];
            RuleStatus status = work.statuses[step.rule()];
            pointsLow[i] = 0;
            pointsHigh[i] = 0;
            if (status == RuleStatus.FIRED || status.isOpen()) {
                long each = work.low[step.number()];
                long atMost = work.high[step.number()];
                boolean once = step.perRecord() < 0;
                long few = once ? 1 : work.tally.countLow[step.perRecord()];
                long many = once ? 1 : work.tally.countHigh[step.perRecord()];
                // A product of ranges has its bounds at their corners.
                pointsLow[i] = Math.min(Range.timesLow(each, atMost, few), Range.timesLow(each, atMost, many));
                pointsHigh[i] = Math.max(Range.timesHigh(each, atMost, few), Range.timesHigh(each, atMost, many));
                if (status.isOpen()) {
                    pointsLow[i] = Math.min(pointsLow[i], 0);
                    pointsHigh[i] = Math.max(pointsHigh[i], 0);
                }
            }
        }
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

    /** The worst certain veto takes the place of the band; each uncertain one that is worse may do so. */
    private long veto(RuleStatus[] statuses) {
        int worst = -1;
        for (GradeStep step : plan.grades) {
            if (step.veto() && statuses[step.rule()] == RuleStatus.FIRED) {
                worst = Math.max(worst, step.grade());
            }
        }
        long possible = worst < 0 ? banded : 1L << worst;
        for (GradeStep step : plan.grades) {
            if (step.veto() && statuses[step.rule()].isOpen() && step.grade() > worst) {
                possible |= 1L << step.grade();
            }
        }
        return possible;
    }

    /** A certain cap takes every better grade down to it; an uncertain one may do so. */
    private long cap(RuleStatus[] statuses) {
        long possible = vetoed;
        for (GradeStep step : plan.grades) {
            RuleStatus status = statuses[step.rule()];
            if (!step.veto() && (status == RuleStatus.FIRED || status.isOpen())) {
                long better = possible & (1L << step.grade()) - 1;
                if (better != 0) {
                    possible |= 1L << step.grade();
                    possible &= status == RuleStatus.FIRED ? ~better : -1L;
                }
            }
        }
        return possible;
    }
}
