package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import java.util.Arrays;

/** What became of each number, condition and rule in one evaluation; used again for the next. Not thread-safe. */
final class Workspace {

    private final Plan plan;
    final Tally tally;
    final long[] low;
    final long[] high;
    final Outcome[] outcomes;
    final RuleStatus[] statuses;
    final Score score;

    Workspace(Plan plan) {
        this.plan = plan;
        this.tally = new Tally(plan);
        this.low = new long[plan.numbers.length];
        this.high = new long[plan.numbers.length];
        this.outcomes = new Outcome[plan.conditions.length];
        this.statuses = new RuleStatus[plan.rules.length];
        this.score = new Score(plan);
    }

    void run(Snapshot snapshot, CreditSubject subject, FileColumns columns) {
        tally.run(snapshot, columns);
        int number = 0;
        int condition = 0;
        for (Plan.Group group : plan.groups) {
            for (; number < group.numbersEnd(); number++) {
                measure(number, snapshot);
            }
            for (; condition < group.conditionsEnd(); condition++) {
                outcomes[condition] = judge(plan.conditions[condition], subject);
            }
            conclude(group.rules(), snapshot);
        }
        score.run(this);
    }

    private void measure(int number, Snapshot snapshot) {
        NumberStep step = plan.numbers[number];
        switch (step.expression().kind()) {
            case CONSTANT, PARAMETER -> set(number, snapshot.fixedLow[number], snapshot.fixedHigh[number]);
            case LINEAR -> addTerms(number, step);
            case METRIC -> {
                Aggregate aggregate = ((Metric) step.expression()).aggregate();
                switch (aggregate) {
                    case COUNT -> set(number, tally.countLow[step.source()], tally.countHigh[step.source()]);
                    case SUM -> set(number, tally.sumLow[step.source()], tally.sumHigh[step.source()]);
                    case MAX, MIN -> orNone(number, step, tally.sumLow[step.source()], tally.sumHigh[step.source()]);
                    case DAYS_SINCE_LAST -> {
                        long last = tally.sumHigh[step.source()];
                        long first = tally.sumLow[step.source()];
                        orNone(
                                number,
                                step,
                                last == Range.ABOVE_ALL ? Range.BELOW_ALL : snapshot.eventDay - last,
                                first == Range.BELOW_ALL ? Range.ABOVE_ALL : snapshot.eventDay - first);
                    }
                }
            }
        }
    }

    /** Sets a number that is the measured one if a record passes, and the one for no record if none does. */
    private void orNone(int number, NumberStep step, long measuredLow, long measuredHigh) {
        int filter = plan.accumulators[step.source()].filter();
        boolean declared = step.ifNone() != Range.BELOW_ALL;
        if (tally.countHigh[filter] == 0) {
            set(number, step.ifNone(), declared ? step.ifNone() : Range.ABOVE_ALL);
        } else if (tally.countLow[filter] > 0) {
            set(number, measuredLow, measuredHigh);
        } else if (declared) {
            set(number, Math.min(measuredLow, step.ifNone()), Math.max(measuredHigh, step.ifNone()));
        } else {
            set(number, Range.BELOW_ALL, Range.ABOVE_ALL);
        }
    }

    private void addTerms(int number, NumberStep step) {
        long sumOfLows = 0;
        long sumOfHighs = 0;
        for (int i = 0; i < step.terms().length; i++) {
            int term = step.terms()[i];
            long factor = step.factors()[i];
            sumOfLows = Range.addLow(sumOfLows, Range.timesLow(low[term], high[term], factor));
            sumOfHighs = Range.addHigh(sumOfHighs, Range.timesHigh(low[term], high[term], factor));
        }
        set(number, sumOfLows, sumOfHighs);
    }

    private void set(int number, long lowBound, long highBound) {
        low[number] = lowBound;
        high[number] = highBound;
    }

    private Outcome judge(ConditionStep step, CreditSubject subject) {
        return switch (step.condition().kind()) {
            case ALL -> all(step.parts());
            case ANY -> atLeast(step.parts(), 1);
            case AT_LEAST -> atLeast(step.parts(), step.n());
            case NOT -> not(outcomes[step.parts()[0]]);
            case COMPARE -> {
                int left = step.left();
                int right = step.right();
                Relation relation = ((Condition.Compare) step.condition()).relation();
                yield Range.compare(low[left], high[left], relation, low[right], high[right]);
            }
            case SUBJECT_IS -> {
                String value = SubjectAttributes.value(subject, ((Condition.SubjectIs) step.condition()).attribute());
                yield value == null
                        ? Outcome.UNDETERMINED
                        : step.values().contains(value) ? Outcome.MET : Outcome.NOT_MET;
            }
            case EXISTS ->
                tally.countLow[step.left()] > 0
                        ? Outcome.MET
                        : tally.countHigh[step.left()] > 0 ? Outcome.UNDETERMINED : Outcome.NOT_MET;
            case FIRED -> {
                RuleStatus status = statuses[step.left()];
                yield status == RuleStatus.FIRED
                        ? Outcome.MET
                        : status.isOpen() ? Outcome.UNDETERMINED : Outcome.NOT_MET;
            }
        };
    }

    private Outcome all(int[] parts) {
        Outcome result = Outcome.MET;
        for (int part : parts) {
            if (outcomes[part] == Outcome.NOT_MET) {
                return Outcome.NOT_MET;
            }
            if (outcomes[part] == Outcome.UNDETERMINED) {
                result = Outcome.UNDETERMINED;
            }
        }
        return result;
    }

    private Outcome atLeast(int[] parts, int n) {
        int met = 0;
        int open = 0;
        for (int part : parts) {
            if (outcomes[part] == Outcome.MET) {
                met++;
            } else if (outcomes[part] == Outcome.UNDETERMINED) {
                open++;
            }
        }
        return met >= n ? Outcome.MET : met + open >= n ? Outcome.UNDETERMINED : Outcome.NOT_MET;
    }

    private static Outcome not(Outcome outcome) {
        return switch (outcome) {
            case MET -> Outcome.NOT_MET;
            case NOT_MET -> Outcome.MET;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }

    /** Concludes what becomes of rules that are evaluated together, rivals included. */
    private void conclude(int[] group, Snapshot snapshot) {
        for (int rule : group) {
            statuses[rule] = snapshot.inForce[rule] ? withhold(rule) : RuleStatus.NOT_IN_FORCE;
        }
        if (group.length > 1) {
            settle(group);
        }
    }

    /** Returns the status of a rule in force, given that of its exceptions. */
    private RuleStatus withhold(int rule) {
        Plan.RuleStep step = plan.rules[rule];
        Outcome met = outcomes[step.condition()];
        if (met == Outcome.NOT_MET) {
            return RuleStatus.NOT_MET;
        }
        boolean open = false;
        boolean conflict = false;
        for (int exception : step.exceptions()) {
            RuleStatus status = statuses[exception];
            if (status == RuleStatus.FIRED) {
                return RuleStatus.SUPPRESSED;
            }
            open |= status == RuleStatus.UNDETERMINED;
            conflict |= status == RuleStatus.CONFLICT;
        }
        if (conflict && met == Outcome.MET) {
            return RuleStatus.CONFLICT;
        }
        return open || conflict || met == Outcome.UNDETERMINED ? RuleStatus.UNDETERMINED : RuleStatus.FIRED;
    }

    /** Two rivals that both fired are in conflict; one whose rival may have fired is undetermined. */
    private void settle(int[] group) {
        RuleStatus[] before = new RuleStatus[group.length];
        for (int i = 0; i < group.length; i++) {
            before[i] = statuses[group[i]];
        }
        for (int i = 0; i < group.length; i++) {
            if (before[i] == RuleStatus.FIRED) {
                statuses[group[i]] = againstRivals(group, before, plan.rules[group[i]].rivals());
            }
        }
    }

    private static RuleStatus againstRivals(int[] group, RuleStatus[] before, int[] rivals) {
        RuleStatus result = RuleStatus.FIRED;
        for (int rival : rivals) {
            RuleStatus status = before[Arrays.binarySearch(group, rival)];
            if (status == RuleStatus.FIRED) {
                return RuleStatus.CONFLICT;
            }
            if (status.isOpen()) {
                result = RuleStatus.UNDETERMINED;
            }
        }
        return result;
    }
}
