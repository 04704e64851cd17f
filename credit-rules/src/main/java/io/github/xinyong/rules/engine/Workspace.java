package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each number, condition and rule in one evaluation; used again for the next. Not thread-safe. */
final class Workspace {

    private final Plan plan;
    private final Snapshot snapshot;
    private final Closing closing;
    final Tally tally;
    final long[] low;
    final long[] high;
    /** By bit of a condition, whether it is met, and whether that is undetermined. */
    private final long[] met;

    private final long[] undetermined;
    /** A bit for each rule that fired, for each that is open, and for each of these that is in conflict. */
    private final long[] fired;

    private final long[] open;
    private final long[] conflicts;
    final Score score;

    /** What became of each where there is no record, as far as it is the same for every file. */
    private final long[] baseMet;

    private final long[] baseUndetermined;
    private final long[] baseFired;
    private final long[] baseOpen;
    private final long[] baseConflicts;
    private final long[] baseLow;
    private final long[] baseHigh;

    Workspace(Plan plan, Snapshot snapshot) {
        this.plan = plan;
        this.snapshot = snapshot;
        this.closing = plan.closing;
        this.tally = new Tally(plan, snapshot);
        this.low = snapshot.fixedLow.clone();
        this.high = snapshot.fixedHigh.clone();
        this.met = new long[closing.words];
        this.undetermined = new long[closing.words];
        this.fired = new long[(plan.rules.length + Long.SIZE - 1) / Long.SIZE];
        this.open = new long[fired.length];
        this.conflicts = new long[fired.length];
        this.score = new Score(plan);
        for (int block = 0; block < plan.blocks.length; block++) {
            follow(block);
        }
        derive(true, null, Inputs.none());
        for (int word = 0; word < snapshot.tests.firing.length; word++) {
            fire(word);
        }
        run(true, null, Inputs.none());
        // Rules of tests are taken over anew each time.
        for (int rule : closing.ruleOf) {
            if (rule != Closing.NONE) {
                set(rule, 0, 0, 0);
            }
        }
        this.baseMet = met.clone();
        this.baseUndetermined = undetermined.clone();
        this.baseFired = fired.clone();
        this.baseOpen = open.clone();
        this.baseConflicts = conflicts.clone();
        this.baseLow = low.clone();
        this.baseHigh = high.clone();
    }

    Outcome outcome(int condition) {
        int bit = closing.bits[condition];
        return has(met, bit) ? Outcome.MET : has(undetermined, bit) ? Outcome.UNDETERMINED : Outcome.NOT_MET;
    }

    RuleStatus status(int rule) {
        if (!snapshot.inForce[rule]) {
            return RuleStatus.NOT_IN_FORCE;
        }
        if (isOpen(rule)) {
            return has(conflicts, rule) ? RuleStatus.CONFLICT : RuleStatus.UNDETERMINED;
        }
        return hasFired(rule)
                ? RuleStatus.FIRED
                : outcome(plan.rules[rule].condition()) == Outcome.NOT_MET ? RuleStatus.NOT_MET : RuleStatus.SUPPRESSED;
    }

    boolean hasFired(int rule) {
        return has(fired, rule);
    }

    boolean isOpen(int rule) {
        return has(open, rule);
    }

    private static boolean has(long[] bits, int bit) {
        return at(bits, bit) != 0;
    }

    /** Returns a bit as 0 or 1. */
    private static long at(long[] bits, int bit) {
        return (bits[bit / Long.SIZE] >>> bit) & 1;
    }

    private static void set(long[] bits, int bit, long is) {
        int word = bit / Long.SIZE;
        bits[word] = (bits[word] & ~(1L << bit)) | (is << bit);
    }

    /** Returns whether any rule is open. */
    boolean isOpen() {
        long any = 0;
        for (long word : open) {
            any |= word;
        }
        return any != 0;
    }

    /** Returns a word of the bits of rules that fired. */
    long fired(int word) {
        return fired[word];
    }

    /** Returns a word of the bits of rules that fired or are open. */
    long counting(int word) {
        return fired[word] | open[word];
    }

    private void set(int rule, long isFired, long isOpen, long isConflict) {
        set(fired, rule, isFired);
        set(open, rule, isOpen);
        set(conflicts, rule, isConflict);
    }

    void run(CreditSubject subject, FileColumns columns, Inputs inputs) {
        run(subject, columns, inputs, Tally.NONE, Tally.NONE);
    }

    /** Evaluates with one row taken to have another state, or left out: see {@link Tally#run}. */
    void run(CreditSubject subject, FileColumns columns, Inputs inputs, int changed, int as) {
        tally.run(columns, changed, as);
        conclude(subject, inputs);
    }

    /** Concludes from what the records add up to. */
    void conclude(CreditSubject subject, Inputs inputs) {
        restart();
        for (int block = 0; block < plan.blocks.length; block++) {
            if (tally.isTouched(block)) {
                follow(block);
            }
        }
        derive(false, subject, inputs);
        for (int word = 0; word < snapshot.tests.firing.length; word++) {
            fire(word);
        }
        run(false, subject, inputs);
        score.run(this);
    }

    private void restart() {
        System.arraycopy(baseMet, 0, met, 0, met.length);
        System.arraycopy(baseUndetermined, 0, undetermined, 0, undetermined.length);
        System.arraycopy(baseFired, 0, fired, 0, fired.length);
        System.arraycopy(baseOpen, 0, open, 0, open.length);
        System.arraycopy(baseConflicts, 0, conflicts, 0, conflicts.length);
        for (int number : closing.moving) {
            low[number] = baseLow[number];
            high[number] = baseHigh[number];
        }
    }

    /** Takes over what the filters of a block add up to. */
    private void follow(int block) {
        snapshot.tests.judge(block, tally, met, undetermined);
        for (int number : closing.readOf[block]) {
            read(number, plan.numbers[number]);
        }
    }

    /** Reads every number, for whoever wants to tell it; a decision reads only those it needs. */
    void readAll() {
        for (int number = 0; number < plan.numbers.length; number++) {
            if (Closing.isRead(plan.numbers[number].how())) {
                read(number, plan.numbers[number]);
            }
        }
    }

    private boolean isSkipped(boolean beforehand, int block) {
        return beforehand
                ? block == Closing.SEVERAL
                : block != Closing.SEVERAL && (block < 0 || !tally.isTouched(block));
    }

    /** Measures the numbers made of others: beforehand those that follow from records alone, else those that may differ. */
    private void derive(boolean beforehand, @Nullable CreditSubject subject, Inputs inputs) {
        for (int i = 0; i < closing.derived.length; i++) {
            if (!isSkipped(beforehand, closing.derivedBlocks[i])) {
                int number = closing.derived[i];
                measure(number, plan.numbers[number], subject, inputs);
            }
        }
    }

    /** Takes over the rules that follow from one test alone. */
    private void fire(int word) {
        Tests tests = snapshot.tests;
        int[] ruleOf = closing.ruleOf;
        int first = word * Long.SIZE;
        for (long rest = met[word] & tests.firing[word]; rest != 0; rest &= rest - 1) {
            int rule = ruleOf[first + Long.numberOfTrailingZeros(rest)];
            fired[rule / Long.SIZE] |= 1L << rule;
        }
        long doubtful = undetermined[word] & (tests.firing[word] | tests.unfounded[word]);
        for (long rest = doubtful | (met[word] & tests.unfounded[word]); rest != 0; rest &= rest - 1) {
            int rule = ruleOf[first + Long.numberOfTrailingZeros(rest)];
            open[rule / Long.SIZE] |= 1L << rule;
        }
    }

    private void run(boolean beforehand, @Nullable CreditSubject subject, Inputs inputs) {
        for (int i = 0; i < closing.program.length; i++) {
            if (!isSkipped(beforehand, closing.programBlocks[i])) {
                int step = closing.program[i];
                if (step >= 0) {
                    judge(step, subject, inputs);
                } else {
                    conclude(plan.groups[~step].rules());
                }
            }
        }
    }

    private void judge(int condition, @Nullable CreditSubject subject, Inputs inputs) {
        ConditionStep step = plan.conditions[condition];
        int bit = closing.bits[condition];
        switch (step.kind()) {
            case ALL -> atLeast(bit, step.parts(), step.parts().length);
            case ANY -> atLeast(bit, step.parts(), 1);
            case AT_LEAST -> atLeast(bit, step.parts(), step.n());
            case NOT -> {
                int part = closing.bits[step.parts()[0]];
                set(bit, 1 & ~(at(met, part) | at(undetermined, part)), at(undetermined, part));
            }
            case COMPARE, SUBJECT_IS, EXISTS, FIRED, PREVIOUS_GRADE, CUSTOM -> {
                Outcome outcome = judge(step, subject, inputs);
                set(bit, outcome == Outcome.MET ? 1 : 0, outcome == Outcome.UNDETERMINED ? 1 : 0);
            }
        }
    }

    // Without a branch: what is met changes from file to file, and the processor would guess wrong.
    private void atLeast(int bit, int[] parts, int n) {
        int certain = 0;
        int possible = 0;
        for (int part : parts) {
            long isMet = at(met, closing.bits[part]);
            certain += (int) isMet;
            possible += (int) (isMet | at(undetermined, closing.bits[part]));
        }
        int isMet = (n - 1 - certain) >>> 31;
        set(bit, isMet, ((n - 1 - possible) >>> 31) & ~isMet);
    }

    private void set(int bit, long isMet, long isUndetermined) {
        set(met, bit, isMet);
        set(undetermined, bit, isUndetermined);
    }

    private void measure(int number, NumberStep step, @Nullable CreditSubject subject, Inputs inputs) {
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
            case COUNT -> put(number, tally.countLow(source), tally.countHigh(source));
            case TOTAL -> put(number, tally.totalLow(source), tally.totalHigh(source));
            case EXTREME -> orNone(number, step, tally.totalLow(source), tally.totalHigh(source));
            case DAYS -> {
                long last = tally.totalHigh(source);
                long first = tally.totalLow(source);
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
            put(number, step.ifNone(), declared ? step.ifNone() : Range.ABOVE_ALL);
        } else if (tally.countLow(filter) > 0) {
            put(number, measuredLow, measuredHigh);
        } else if (declared) {
            put(number, Math.min(measuredLow, step.ifNone()), Math.max(measuredHigh, step.ifNone()));
        } else {
            put(number, Range.BELOW_ALL, Range.ABOVE_ALL);
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
        put(number, sumOfLows, sumOfHighs);
    }

    private void put(int number, long lowBound, long highBound) {
        low[number] = lowBound;
        high[number] = highBound;
    }

    private Outcome judge(ConditionStep step, @Nullable CreditSubject subject, Inputs inputs) {
        return switch (step.kind()) {
            case COMPARE -> compare(step);
            case SUBJECT_IS -> {
                String value = step.attribute() == null
                        ? null
                        : SubjectAttributes.value(requireNonNull(subject), step.attribute());
                yield value == null
                        ? Outcome.UNDETERMINED
                        : step.values().contains(value) ? Outcome.MET : Outcome.NOT_MET;
            }
            case ALL, ANY, AT_LEAST, NOT, EXISTS -> throw new AssertionError(step.kind());
            case FIRED ->
                hasFired(step.left()) ? Outcome.MET : isOpen(step.left()) ? Outcome.UNDETERMINED : Outcome.NOT_MET;
            case PREVIOUS_GRADE -> previousGrade(step, inputs);
            case CUSTOM -> ask(step, requireNonNull(subject)).outcome();
        };
    }

    private Outcome compare(ConditionStep step) {
        if (step.relation() == null) {
            throw new AssertionError("a comparison has a relation");
        }
        return Range.compare(
                low[step.left()], high[step.left()], step.relation(), low[step.right()], high[step.right()]);
    }

    private static Outcome previousGrade(ConditionStep step, Inputs inputs) {
        List<Inputs.Earlier> earlier = inputs.earlier();
        if (earlier == null) {
            return Outcome.UNDETERMINED;
        }
        if (earlier.size() < step.left()) {
            return Outcome.NOT_MET;
        }
        String grade = earlier.get(step.left() - 1).grade();
        return grade == null ? Outcome.UNDETERMINED : step.values().contains(grade) ? Outcome.MET : Outcome.NOT_MET;
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

    /** Concludes what becomes of rules that are evaluated together, rivals included. */
    private void conclude(int[] group) {
        for (int rule : group) {
            withhold(rule, plan.rules[rule]);
        }
        if (group.length > 1) {
            settle(group);
        }
    }

    /** Concludes what becomes of a rule, given what became of its exceptions; without a branch, as {@link #atLeast}. */
    private void withhold(int rule, Plan.RuleStep step) {
        int bit = closing.bits[step.condition()];
        long withheld = 0;
        long conflict = 0;
        long doubtful = 0;
        for (int exception : step.exceptions()) {
            withheld |= at(fired, exception);
            conflict |= at(conflicts, exception);
            doubtful |= at(open, exception);
        }
        long isMet = at(met, bit);
        long live = snapshot.live[rule] & (isMet | at(undetermined, bit)) & ~withheld;
        long fires = live & isMet & snapshot.firm[rule] & ~doubtful;
        set(rule, fires, live & ~fires, live & isMet & conflict);
    }

    /** Two rivals that both fired are in conflict; one whose rival may have fired is undetermined. */
    private void settle(int[] group) {
        RuleStatus[] before = new RuleStatus[group.length];
        for (int i = 0; i < group.length; i++) {
            before[i] = status(group[i]);
        }
        for (int i = 0; i < group.length; i++) {
            if (before[i] == RuleStatus.FIRED) {
                RuleStatus after = againstRivals(group, before, plan.rules[group[i]].rivals());
                long conflict = after == RuleStatus.CONFLICT ? 1 : 0;
                set(group[i], after == RuleStatus.FIRED ? 1 : 0, after.isOpen() ? 1 : 0, conflict);
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
