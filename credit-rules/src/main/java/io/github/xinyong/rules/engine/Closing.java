package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric.Aggregate;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import io.github.xinyong.rules.engine.Plan.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from what the records add up to, to the rules: tests of one count or sum against a fixed number, as bits, and the
 * program for all else. Nothing in here depends on a time.
 *
 * <p>Every condition has a bit. The tests of a block of filters stand together, so that a block no record of a file is of a
 * type for costs nothing: what follows from it is the same for every such file.
 */
final class Closing {

    static final int NONE = -1;

    /** By block, the bits of its tests; each block begins a word. */
    final int[] testsFrom;

    final int[] testsEnd;
    /** By test, its condition or, where that is the negation of a test, the condition negated; {@link #NONE} between blocks. */
    final int[] conditions;

    final boolean[] negated;
    /** By test, the place of the number compared: a filter for a count, or an accumulator after all filters. */
    final int[] sources;
    /** By test, the rule that follows from it alone, or {@link #NONE}. */
    final int[] ruleOf;
    /** By condition, its bit. */
    final int[] bits;
    /** How many words all bits take. */
    final int words;

    /** By block, the numbers read from what its filters add up to that more than a test asks for. */
    final int[][] readOf;
    /** The numbers made of others or handed in, in their order; and by each, the block it depends on, as {@link #SEVERAL} has it. */
    final int[] derived;

    final int[] derivedBlocks;
    /** All conditions that are no tests and, as complements, the groups of all other rules; in their order. */
    final int[] program;

    final int[] programBlocks;
    /** The numbers that change from file to file and are read. */
    final int[] moving;

    private final Plan plan;
    private final List<Integer> entries = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();

    Closing(Plan plan) {
        this.plan = plan;
        int blocks = plan.blocks.length;
        this.testsFrom = new int[blocks];
        this.testsEnd = new int[blocks];
        this.bits = new int[plan.conditions.length];
        Arrays.fill(bits, NONE);
        for (int block = 0; block < blocks; block++) {
            testsFrom[block] = entries.size();
            for (int condition = 0; condition < plan.conditions.length; condition++) {
                if (isTest(condition) && blockOf(condition) == block) {
                    enter(condition);
                }
            }
            testsEnd[block] = entries.size();
            while (entries.size() % Long.SIZE != 0) {
                entries.add(NONE);
                rules.add(NONE);
            }
        }
        int tests = entries.size();
        this.conditions = entries.stream()
                .mapToInt(condition -> condition == NONE ? NONE : compared(condition))
                .toArray();
        this.negated = new boolean[tests];
        this.sources = new int[tests];
        for (int test = 0; test < tests; test++) {
            if (conditions[test] != NONE) {
                negated[test] = conditions[test] != entries.get(test);
                sources[test] = source(conditions[test]);
            }
        }
        this.ruleOf = rules.stream().mapToInt(Integer::intValue).toArray();
        int bit = tests;
        for (int condition = 0; condition < bits.length; condition++) {
            if (bits[condition] == NONE) {
                bits[condition] = bit++;
            }
        }
        this.words = (bit + Long.SIZE - 1) / Long.SIZE;
        this.derived = IntStream.range(0, plan.numbers.length)
                .filter(number -> isDerived(plan.numbers[number].how()))
                .toArray();
        this.derivedBlocks = IntStream.of(derived).map(this::blockOfNumber).toArray();
        this.program = program();
        this.programBlocks = IntStream.of(program).map(this::blockOfStep).toArray();
        BitSet read = read();
        this.readOf = new int[blocks][];
        for (int i = 0; i < blocks; i++) {
            int block = i;
            readOf[block] = read.stream()
                    .filter(number -> isRead(plan.numbers[number].how()) && blockOfNumber(number) == block)
                    .toArray();
        }
        this.moving = IntStream.concat(Arrays.stream(readOf).flatMapToInt(Arrays::stream), IntStream.of(derived))
                .toArray();
    }

    /** Enters a test once for each rule that follows from it alone. */
    private void enter(int condition) {
        bits[condition] = entries.size();
        int[] alone = IntStream.range(0, plan.rules.length)
                .filter(rule -> plan.rules[rule].condition() == condition && isPlain(plan.rules[rule]))
                .toArray();
        for (int rule : alone.length == 0 ? new int[] {NONE} : alone) {
            entries.add(condition);
            rules.add(rule);
        }
    }

    private int[] program() {
        List<Integer> steps = new ArrayList<>();
        int condition = 0;
        for (int i = 0; i < plan.groups.length; i++) {
            Plan.Group group = plan.groups[i];
            for (; condition < group.conditionsEnd(); condition++) {
                if (!isTest(condition)) {
                    steps.add(condition);
                }
            }
            Plan.RuleStep first = plan.rules[group.rules()[0]];
            if (!isPlain(first) || !isTest(first.condition())) {
                steps.add(~i);
            }
        }
        return steps.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the numbers that something other than a test reads. */
    private BitSet read() {
        BitSet read = new BitSet();
        for (int number : derived) {
            IntStream.of(plan.numbers[number].terms()).forEach(read::set);
        }
        for (int step : program) {
            if (step >= 0) {
                ConditionStep condition = plan.conditions[step];
                if (condition.kind() == Condition.Kind.COMPARE) {
                    read.set(condition.left());
                    read.set(condition.right());
                } else if (condition.kind() == Condition.Kind.CUSTOM) {
                    IntStream.of(condition.parts()).forEach(read::set);
                }
            }
        }
        for (Plan.PointsStep step : plan.points) {
            read.set(step.number());
            if (step.times() >= 0) {
                read.set(step.times());
            }
        }
        return read;
    }

    /** Returns whether a condition is a test, or the negation of one. */
    private boolean isTest(int condition) {
        ConditionStep step = plan.conditions[compared(condition)];
        return step.kind() == Condition.Kind.EXISTS
                || (step.kind() == Condition.Kind.COMPARE
                        && source(compared(condition)) != NONE
                        && plan.numbers[step.right()].how() == Source.FIXED);
    }

    private int compared(int condition) {
        ConditionStep step = plan.conditions[condition];
        return step.kind() == Condition.Kind.NOT ? step.parts()[0] : condition;
    }

    /** Returns where the number that a condition compares stands, if it is a count or a sum. */
    private int source(int condition) {
        ConditionStep step = plan.conditions[condition];
        if (step.kind() == Condition.Kind.EXISTS) {
            return step.left();
        }
        NumberStep number = plan.numbers[step.left()];
        boolean sums = number.how() == Source.TOTAL && plan.accumulators[number.source()].aggregate() == Aggregate.SUM;
        return number.how() == Source.COUNT ? number.source() : sums ? plan.filters.length + number.source() : NONE;
    }

    private static boolean isPlain(Plan.RuleStep rule) {
        return rule.exceptions().length == 0 && rule.rivals().length == 0;
    }

    static boolean isRead(Source how) {
        return switch (how) {
            case COUNT, TOTAL, EXTREME, DAYS -> true;
            case FIXED, LINEAR, GREATEST, LEAST, RATIO, INPUT, TABLE -> false;
        };
    }

    private static boolean isDerived(Source how) {
        return !isRead(how) && how != Source.FIXED;
    }

    // What a step depends on: one block of filters, or nothing that changes, or more than one block.
    private static final int NOTHING = -2;
    static final int SEVERAL = -1;

    private static int join(int a, int b) {
        return a == NOTHING || a == b ? b : b == NOTHING ? a : SEVERAL;
    }

    private int blockOfNumber(int number) {
        NumberStep step = plan.numbers[number];
        return switch (step.how()) {
            case FIXED -> NOTHING;
            case COUNT -> step.source() / Block.SIZE;
            case TOTAL, EXTREME, DAYS -> plan.accumulators[step.source()].filter() / Block.SIZE;
            case LINEAR, GREATEST, LEAST, RATIO ->
                IntStream.of(step.terms()).map(this::blockOfNumber).reduce(NOTHING, Closing::join);
            case INPUT, TABLE -> SEVERAL;
        };
    }

    private int blockOf(int condition) {
        ConditionStep step = plan.conditions[condition];
        return switch (step.kind()) {
            case ALL, ANY, AT_LEAST, NOT ->
                IntStream.of(step.parts()).map(this::blockOf).reduce(NOTHING, Closing::join);
            case COMPARE -> join(blockOfNumber(step.left()), blockOfNumber(step.right()));
            case EXISTS -> step.left() / Block.SIZE;
            case SUBJECT_IS, FIRED, PREVIOUS_GRADE, CUSTOM -> SEVERAL;
        };
    }

    private int blockOfStep(int step) {
        return step >= 0
                ? blockOf(step)
                : IntStream.of(plan.groups[~step].rules())
                        .map(this::blockOfRule)
                        .reduce(NOTHING, Closing::join);
    }

    /** Rivals stand in one group, so that only exceptions lead to others; those never in a circle. */
    private int blockOfRule(int rule) {
        return IntStream.of(plan.rules[rule].exceptions())
                .map(this::blockOfRule)
                .reduce(blockOf(plan.rules[rule].condition()), Closing::join);
    }
}
