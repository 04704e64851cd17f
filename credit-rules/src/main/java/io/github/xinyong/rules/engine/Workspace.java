package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each number, condition and rule in one evaluation; used again for the next. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // small numbers in arrays of this class, which alone reads them
final class Workspace {

    private static final byte MET = (byte) Outcome.MET.ordinal();
    private static final byte NOT_MET = (byte) Outcome.NOT_MET.ordinal();
    private static final byte UNDETERMINED = (byte) Outcome.UNDETERMINED.ordinal();
    /** No outcome: what is found first differs from it. */
    private static final byte NOT_IN_USE = -1;

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final RuleStatus[] STATUSES = RuleStatus.values();

    private final Plan plan;
    private final Snapshot snapshot;
    final Tally tally;
    final long[] low;
    final long[] high;
    private final byte[] outcomes;
    private final byte[] statuses;
    /** A bit for each rule that fired, and for each that is open. */
    private final long[] fired;

    private final long[] open;
    private boolean anyOpen;
    final Score score;

    /** What became of each where there is no record; most of it is the same for every file. */
    private final long[] baseLow;

    private final long[] baseHigh;
    private final byte[] baseOutcomes;
    private final byte[] baseStatuses;
    private final long[] baseFired;
    private final long[] baseOpen;

    Workspace(Plan plan, Snapshot snapshot) {
        this.plan = plan;
        this.snapshot = snapshot;
        this.tally = new Tally(plan, snapshot);
        this.low = snapshot.fixedLow.clone();
        this.high = snapshot.fixedHigh.clone();
        this.outcomes = new byte[plan.conditions.length];
        this.statuses = new byte[plan.rules.length];
        this.fired = new long[(plan.rules.length + Long.SIZE - 1) / Long.SIZE];
        this.open = new long[fired.length];
        this.score = new Score(plan);
        for (int rule = 0; rule < statuses.length; rule++) {
            statuses[rule] = (byte) RuleStatus.NOT_IN_FORCE.ordinal();
        }
        Arrays.fill(outcomes, NOT_IN_USE);
        for (int filter = 0; filter < plan.filters.length; filter++) {
            follow(filter);
        }
        this.baseLow = low.clone();
        this.baseHigh = high.clone();
        this.baseOutcomes = outcomes.clone();
        this.baseStatuses = statuses.clone();
        this.baseFired = fired.clone();
        this.baseOpen = open.clone();
    }

    Outcome outcome(int condition) {
        return OUTCOMES[outcomes[condition]];
    }

    RuleStatus status(int rule) {
        return STATUSES[statuses[rule]];
    }

    boolean hasFired(int rule) {
        return (fired[rule / Long.SIZE] >>> rule & 1) != 0;
    }

    boolean isOpen(int rule) {
        return (open[rule / Long.SIZE] >>> rule & 1) != 0;
    }

    /** Returns whether any rule is open. */
    boolean isOpen() {
        return anyOpen;
    }

    /** Returns a word of the bits of rules that fired. */
    long fired(int word) {
        return fired[word];
    }

    private void set(int rule, RuleStatus status) {
        statuses[rule] = (byte) status.ordinal();
        long bit = 1L << rule;
        int word = rule / Long.SIZE;
        fired[word] = status == RuleStatus.FIRED ? fired[word] | bit : fired[word] & ~bit;
        open[word] = status.isOpen() ? open[word] | bit : open[word] & ~bit;
    }

    void run(CreditSubject subject, FileColumns columns, Inputs inputs) {
        run(subject, columns, inputs, Tally.NONE, Tally.NONE);
    }

    /** Evaluates with one row taken to have another state, or left out: see {@link Tally#run}. */
    void run(CreditSubject subject, FileColumns columns, Inputs inputs, int changed, int as) {
        tally.run(snapshot, columns, changed, as);
        conclude(subject, inputs);
    }

    /** Concludes from what the records add up to. */
    void conclude(CreditSubject subject, Inputs inputs) {
        restart();
        for (int block = 0; block < plan.blocks.length; block++) {
            for (long rest = tally.touched(block); rest != 0; rest &= rest - 1) {
                follow(block * Block.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
        for (int number : plan.closing.derived) {
            measure(number, plan.numbers[number], subject, inputs);
        }
        for (int step : plan.closing.program) {
            if (step >= 0) {
                outcomes[step] = judge(plan.conditions[step], subject, inputs);
            } else {
                conclude(plan.groups[~step].rules());
            }
        }
        long anyBit = 0;
        for (long word : open) {
            anyBit |= word;
        }
        anyOpen = anyBit != 0;
        score.run(this);
    }

    private void restart() {
        System.arraycopy(baseLow, 0, low, 0, low.length);
        System.arraycopy(baseHigh, 0, high, 0, high.length);
        System.arraycopy(baseOutcomes, 0, outcomes, 0, outcomes.length);
        System.arraycopy(baseStatuses, 0, statuses, 0, statuses.length);
        System.arraycopy(baseFired, 0, fired, 0, fired.length);
        System.arraycopy(baseOpen, 0, open, 0, open.length);
    }

    /** Takes over what follows from the records of one filter alone. */
    private void follow(int filter) {
        Closing closing = plan.closing;
        for (int number : closing.numbersOf[filter]) {
            read(number, plan.numbers[number]);
        }
        for (int test : closing.testsOf[filter]) {
            int number = closing.numbers[test];
            Outcome outcome = number < 0
                    ? snapshot.thresholds.test(test, tally.countLow(filter), tally.countHigh(filter))
                    : snapshot.thresholds.test(test, low[number], high[number]);
            int condition = closing.conditions[test];
            if (outcomes[condition] != outcome.ordinal()) {
                outcomes[condition] = (byte) outcome.ordinal();
                for (int rule : closing.rulesOf[test]) {
                    set(rule, snapshot.inForce[rule] ? withhold(rule) : RuleStatus.NOT_IN_FORCE);
                }
            }
        }
    }

    private void measure(int number, NumberStep step, CreditSubject subject, Inputs inputs) {
        if (step.how() == Plan.Source.LINEAR) {
            addTerms(number, step);
        } else {
            Derived.measure(plan, number, this, subject, inputs);
        }
    }

    /** Reads a number from what the records of a filter add up to. */
    private void read(int number, NumberStep step) {
        int source = step.source();
        switch (step.how()) {
            case COUNT -> set(number, tally.countLow(source), tally.countHigh(source));
            case TOTAL -> set(number, tally.sumLow[source], tally.sumHigh[source]);
            case EXTREME -> orNone(number, step, tally.sumLow[source], tally.sumHigh[source]);
            case DAYS -> {
                long last = tally.sumHigh[source];
                long first = tally.sumLow[source];
                orNone(
                        number,
                        step,
                        last == Range.ABOVE_ALL ? Range.BELOW_ALL : snapshot.eventDay - last,
                        first == Range.BELOW_ALL ? Range.ABOVE_ALL : snapshot.eventDay - first);
            }
            case FIXED, LINEAR, GREATEST, LEAST, RATIO, INPUT, TABLE -> throw new AssertionError(step.how());
        }
    }

    /** Sets a number that is the measured one if a record passes, and the one for no record if none does. */
    private void orNone(int number, NumberStep step, long measuredLow, long measuredHigh) {
        int filter = plan.accumulators[step.source()].filter();
        boolean declared = step.ifNone() != Range.BELOW_ALL;
        if (tally.countHigh(filter) == 0) {
            set(number, step.ifNone(), declared ? step.ifNone() : Range.ABOVE_ALL);
        } else if (tally.countLow(filter) > 0) {
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

    private byte judge(ConditionStep step, CreditSubject subject, Inputs inputs) {
        return switch (step.kind()) {
            case ALL -> all(step.parts());
            case ANY -> atLeast(step.parts(), 1);
            case AT_LEAST -> atLeast(step.parts(), step.n());
            case NOT -> not(outcomes[step.parts()[0]]);
            case COMPARE -> compare(step);
            case SUBJECT_IS -> {
                String value = step.attribute() == null ? null : SubjectAttributes.value(subject, step.attribute());
                yield value == null ? UNDETERMINED : step.values().contains(value) ? MET : NOT_MET;
            }
            case EXISTS -> throw new AssertionError("a record's being there follows from its filter");
            case FIRED -> hasFired(step.left()) ? MET : isOpen(step.left()) ? UNDETERMINED : NOT_MET;
            case PREVIOUS_GRADE -> previousGrade(step, inputs);
            case CUSTOM -> (byte) ask(step, subject).outcome().ordinal();
        };
    }

    private byte compare(ConditionStep step) {
        long left = low[step.left()];
        long right = low[step.right()];
        if (step.relation() == null) {
            throw new AssertionError("a comparison has a relation");
        }
        if (left == high[step.left()] && right == high[step.right()]) {
            boolean met = switch (step.relation()) {
                case AT_LEAST -> left >= right;
                case MORE_THAN -> left > right;
                case AT_MOST -> left <= right;
                case LESS_THAN -> left < right;
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
            };
            return met ? MET : NOT_MET;
        }
        return (byte) Range.compare(left, high[step.left()], step.relation(), right, high[step.right()])
                .ordinal();
    }

    private static byte previousGrade(ConditionStep step, Inputs inputs) {
        List<Inputs.Earlier> earlier = inputs.earlier();
        if (earlier == null) {
            return UNDETERMINED;
        }
        if (earlier.size() < step.left()) {
            return NOT_MET;
        }
        String grade = earlier.get(step.left() - 1).grade();
        return grade == null ? UNDETERMINED : step.values().contains(grade) ? MET : NOT_MET;
    }

    /** What a plug-in answered, and how it failed if it did. */
    record Answer(Outcome outcome, @Nullable String failure) {}

    /** Asks a plug-in; one that throws has not answered. */
    Answer ask(ConditionStep step, CreditSubject subject) {
        FileTest test = step.test();
        if (test == null) {
            throw new AssertionError("a custom condition has a test");
        }
        List<NumberRange> told = new ArrayList<>(step.parts().length);
        for (int number : step.parts()) {
            told.add(NumberRange.of(low[number], high[number], plan.decimals(plan.numbers[number].unit())));
        }
        try {
            return new Answer(test.test(subject, List.copyOf(told)), null);
        } catch (RuntimeException e) {
            return new Answer(Outcome.UNDETERMINED, e.getClass().getSimpleName());
        }
    }

    private byte all(int[] parts) {
        byte result = MET;
        for (int part : parts) {
            if (outcomes[part] == NOT_MET) {
                return NOT_MET;
            }
            if (outcomes[part] == UNDETERMINED) {
                result = UNDETERMINED;
            }
        }
        return result;
    }

    private byte atLeast(int[] parts, int n) {
        int met = 0;
        int open = 0;
        for (int part : parts) {
            if (outcomes[part] == MET) {
                met++;
            } else if (outcomes[part] == UNDETERMINED) {
                open++;
            }
        }
        return met >= n ? MET : met + open >= n ? UNDETERMINED : NOT_MET;
    }

    private static byte not(byte outcome) {
        return outcome == MET ? NOT_MET : outcome == NOT_MET ? MET : UNDETERMINED;
    }

    /** Concludes what becomes of rules that are evaluated together, rivals included. */
    private void conclude(int[] group) {
        for (int rule : group) {
            set(rule, snapshot.inForce[rule] ? withhold(rule) : RuleStatus.NOT_IN_FORCE);
        }
        if (group.length > 1) {
            settle(group);
        }
    }

    /** Returns the status of a rule in force, given that of its exceptions. */
    private RuleStatus withhold(int rule) {
        Plan.RuleStep step = plan.rules[rule];
        byte met = outcomes[step.condition()];
        if (met == NOT_MET) {
            return RuleStatus.NOT_MET;
        }
        if (step.exceptions().length == 0 && met == MET && snapshot.founded[rule]) {
            return RuleStatus.FIRED;
        }
        boolean open = false;
        boolean conflict = false;
        for (int exception : step.exceptions()) {
            RuleStatus status = status(exception);
            if (status == RuleStatus.FIRED) {
                return RuleStatus.SUPPRESSED;
            }
            open |= status == RuleStatus.UNDETERMINED;
            conflict |= status == RuleStatus.CONFLICT;
        }
        if (conflict && met == MET) {
            return RuleStatus.CONFLICT;
        }
        return open || conflict || met == UNDETERMINED || !snapshot.founded[rule]
                ? RuleStatus.UNDETERMINED
                : RuleStatus.FIRED;
    }

    /** Two rivals that both fired are in conflict; one whose rival may have fired is undetermined. */
    private void settle(int[] group) {
        byte[] before = new byte[group.length];
        for (int i = 0; i < group.length; i++) {
            before[i] = statuses[group[i]];
        }
        for (int i = 0; i < group.length; i++) {
            if (STATUSES[before[i]] == RuleStatus.FIRED) {
                set(group[i], againstRivals(group, before, plan.rules[group[i]].rivals()));
            }
        }
    }

    private static RuleStatus againstRivals(int[] group, byte[] before, int[] rivals) {
        RuleStatus result = RuleStatus.FIRED;
        for (int rival : rivals) {
            RuleStatus status = STATUSES[before[Arrays.binarySearch(group, rival)]];
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
