package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import java.util.Arrays;

/**
 * The numbers of one evaluation, used again for the next: what the records add up to, and what became of each number,
 * condition and rule. Not thread-safe.
 *
 * <p>Every number is a range. Records that pass a filter for certain move both of its bounds, records that may or may not
 * pass move one.
 */
final class Workspace {

    private final Plan plan;
    private int[] classOfType = new int[8];

    final long[] countLow;
    final long[] countHigh;
    private final long[] sumLow;
    private final long[] sumHigh;
    final long[] low;
    final long[] high;
    final Outcome[] outcomes;
    final RuleStatus[] statuses;
    final Score score;

    Workspace(Plan plan) {
        this.plan = plan;
        this.countLow = new long[plan.filters.length];
        this.countHigh = new long[plan.filters.length];
        this.sumLow = new long[plan.accumulators.length];
        this.sumHigh = new long[plan.accumulators.length];
        this.low = new long[plan.numbers.length];
        this.high = new long[plan.numbers.length];
        this.outcomes = new Outcome[plan.conditions.length];
        this.statuses = new RuleStatus[plan.rules.length];
        this.score = new Score(plan);
    }

    void run(Snapshot snapshot, CreditSubject subject, FileColumns columns) {
        addUp(snapshot, columns);
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

    private void addUp(Snapshot snapshot, FileColumns columns) {
        Arrays.fill(countLow, 0);
        Arrays.fill(countHigh, 0);
        for (int i = 0; i < sumLow.length; i++) {
            sumLow[i] = start(plan.accumulators[i].aggregate());
            sumHigh[i] = sumLow[i];
        }
        classifyTypes(columns);
        for (int row = 0; row < columns.size(); row++) {
            int[] candidates = plan.filtersOfClass[classOfType[columns.typeIdAt(row)]];
            if (candidates.length > 0) {
                int states = StateBits.of(columns, row, snapshot.eventDay);
                for (int filter : candidates) {
                    Outcome passes = test(filter, snapshot, columns, row, states);
                    if (passes != Outcome.NOT_MET) {
                        take(filter, columns, row, passes == Outcome.MET);
                    }
                }
            }
        }
    }

    private void classifyTypes(FileColumns columns) {
        if (columns.typeCount() > classOfType.length) {
            classOfType = new int[columns.typeCount()];
        }
        for (int type = 0; type < columns.typeCount(); type++) {
            classOfType[type] = plan.classOfType(columns.type(type));
        }
    }

    /** Tests whether a row of a fitting type passes a filter. */
    Outcome test(int filter, Snapshot snapshot, FileColumns columns, int row, int states) {
        FilterTest test = plan.filters[filter];
        int window = test.window();
        return window < 0
                ? test.test(columns, row, states, 0, 0)
                : test.test(columns, row, states, snapshot.windowFrom[window], snapshot.windowTo[window]);
    }

    private void take(int filter, FileColumns columns, int row, boolean certain) {
        countHigh[filter]++;
        if (certain) {
            countLow[filter]++;
        }
        for (int index : plan.accumulatorsOf[filter]) {
            Accumulator accumulator = plan.accumulators[index];
            switch (accumulator.aggregate()) {
                case SUM -> addAmount(index, FilterTest.fenAt(columns, row), certain);
                case MAX -> {
                    long fen = FilterTest.fenAt(columns, row);
                    boolean known = fen != FileColumns.NO_AMOUNT;
                    raise(index, known ? fen : Range.BELOW_ALL, known ? fen : Range.ABOVE_ALL, certain);
                }
                case MIN -> {
                    long fen = FilterTest.fenAt(columns, row);
                    boolean known = fen != FileColumns.NO_AMOUNT;
                    lower(index, known ? fen : Range.BELOW_ALL, known ? fen : Range.ABOVE_ALL, certain);
                }
                case DAYS_SINCE_LAST -> {
                    RecordDate date = requireNonNull(accumulator.date());
                    int earliest = columns.earliestDay(date, row);
                    boolean known = earliest != FileColumns.NO_DAY;
                    raise(
                            index,
                            known ? earliest : Range.BELOW_ALL,
                            known ? columns.latestDay(date, row) : Range.ABOVE_ALL,
                            certain);
                }
                case COUNT -> throw new AssertionError("counts are no accumulators");
            }
        }
    }

    private static long start(Aggregate aggregate) {
        return switch (aggregate) {
            case MIN -> Range.ABOVE_ALL;
            case MAX, DAYS_SINCE_LAST -> Range.BELOW_ALL;
            case SUM, COUNT -> 0;
        };
    }

    private void addAmount(int index, long fen, boolean certain) {
        if (fen == FileColumns.NO_AMOUNT) {
            sumLow[index] = Range.BELOW_ALL;
            sumHigh[index] = Range.ABOVE_ALL;
            return;
        }
        if (certain || fen < 0) {
            sumLow[index] = Range.addLow(sumLow[index], fen);
        }
        if (certain || fen > 0) {
            sumHigh[index] = Range.addHigh(sumHigh[index], fen);
        }
    }

    private void raise(int index, long valueLow, long valueHigh, boolean certain) {
        if (certain) {
            sumLow[index] = Math.max(sumLow[index], valueLow);
        }
        sumHigh[index] = Math.max(sumHigh[index], valueHigh);
    }

    private void lower(int index, long valueLow, long valueHigh, boolean certain) {
        sumLow[index] = Math.min(sumLow[index], valueLow);
        if (certain) {
            sumHigh[index] = Math.min(sumHigh[index], valueHigh);
        }
    }

    private void measure(int number, Snapshot snapshot) {
        NumberStep step = plan.numbers[number];
        switch (step.expression().kind()) {
            case CONSTANT, PARAMETER -> set(number, snapshot.fixedLow[number], snapshot.fixedHigh[number]);
            case LINEAR -> addTerms(number, step);
            case METRIC -> {
                Aggregate aggregate = ((Metric) step.expression()).aggregate();
                switch (aggregate) {
                    case COUNT -> set(number, countLow[step.source()], countHigh[step.source()]);
                    case SUM -> set(number, sumLow[step.source()], sumHigh[step.source()]);
                    case MAX, MIN -> orNone(number, step, sumLow[step.source()], sumHigh[step.source()]);
                    case DAYS_SINCE_LAST -> {
                        long last = sumHigh[step.source()];
                        long first = sumLow[step.source()];
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
        if (countHigh[filter] == 0) {
            set(number, step.ifNone(), declared ? step.ifNone() : Range.ABOVE_ALL);
        } else if (countLow[filter] > 0) {
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
                countLow[step.left()] > 0
                        ? Outcome.MET
                        : countHigh[step.left()] > 0 ? Outcome.UNDETERMINED : Outcome.NOT_MET;
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
