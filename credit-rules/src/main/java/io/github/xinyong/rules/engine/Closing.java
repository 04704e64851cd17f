package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import io.github.xinyong.rules.engine.Plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from what the records add up to, to the rules: which numbers, tests and rules follow from one filter alone, and the
 * program for all others. Nothing in here depends on a time.
 *
 * <p>What follows from one filter alone is looked at only where a record passes that filter; without one it is the same for
 * every file. So rules about types that do not occur cost nothing.
 */
final class Closing {

    /** A comparison with a number that is fixed for the time. */
    static final int NONE = -1;

    /** By filter, the numbers that are read from what its records add up to. */
    final int[][] numbersOf;
    /** By filter, the tests of those numbers, and of a record's being there. */
    final int[][] testsOf;
    /** By test, its condition. */
    final int[] conditions;
    /** By test, the number compared, or {@link #NONE} for the count of a filter. */
    final int[] numbers;
    /** By test, the filter. */
    final int[] filters;
    /** By test, the rules that follow from it alone. */
    final int[][] rulesOf;
    /** The numbers made of others or handed in, in their order. */
    final int[] derived;
    /** All other conditions and, as complements, the groups of all other rules; in their order. */
    final int[] program;

    Closing(Plan plan) {
        this.numbersOf = byFilter(plan, plan.numbers.length, number -> filterOf(plan, number));
        this.derived = IntStream.range(0, plan.numbers.length)
                .filter(number -> filterOf(plan, number) == NONE && plan.numbers[number].how() != Source.FIXED)
                .toArray();
        this.conditions = IntStream.range(0, plan.conditions.length)
                .filter(condition -> isTest(plan, plan.conditions[condition]))
                .toArray();
        this.numbers = IntStream.of(conditions)
                .map(condition -> isComparison(plan.conditions[condition]) ? plan.conditions[condition].left() : NONE)
                .toArray();
        this.filters = IntStream.range(0, conditions.length)
                .map(test -> numbers[test] == NONE
                        ? plan.conditions[conditions[test]].left()
                        : filterOf(plan, numbers[test]))
                .toArray();
        this.testsOf = byFilter(plan, conditions.length, test -> filters[test]);
        boolean[] isTest = new boolean[plan.conditions.length];
        IntStream.of(conditions).forEach(condition -> isTest[condition] = true);
        this.rulesOf = new int[conditions.length][];
        for (int test = 0; test < conditions.length; test++) {
            int condition = conditions[test];
            rulesOf[test] = IntStream.range(0, plan.rules.length)
                    .filter(rule -> plan.rules[rule].condition() == condition && isPlain(plan.rules[rule]))
                    .toArray();
        }
        this.program = program(plan, isTest);
    }

    private static int[] program(Plan plan, boolean[] isTest) {
        List<Integer> steps = new ArrayList<>();
        int condition = 0;
        for (int i = 0; i < plan.groups.length; i++) {
            Plan.Group group = plan.groups[i];
            for (; condition < group.conditionsEnd(); condition++) {
                if (!isTest[condition]) {
                    steps.add(condition);
                }
            }
            Plan.RuleStep first = plan.rules[group.rules()[0]];
            if (!isPlain(first) || !isTest[first.condition()]) {
                steps.add(~i);
            }
        }
        return steps.stream().mapToInt(Integer::intValue).toArray();
    }

    private interface FilterOf {
        int filter(int index);
    }

    private static int[][] byFilter(Plan plan, int size, FilterOf which) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int filter = 0; filter < plan.filters.length; filter++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < size; i++) {
            int filter = which.filter(i);
            if (filter != NONE) {
                lists.get(filter).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Returns the filter whose records make a number, or {@link #NONE} if they do not alone. */
    private static int filterOf(Plan plan, int number) {
        NumberStep step = plan.numbers[number];
        return switch (step.how()) {
            case COUNT -> step.source();
            case TOTAL, EXTREME, DAYS -> plan.accumulators[step.source()].filter();
            case FIXED, LINEAR, GREATEST, LEAST, RATIO, INPUT, TABLE -> NONE;
        };
    }

    private static boolean isTest(Plan plan, ConditionStep step) {
        return step.kind() == Condition.Kind.EXISTS
                || (isComparison(step)
                        && filterOf(plan, step.left()) != NONE
                        && plan.numbers[step.right()].how() == Source.FIXED);
    }

    private static boolean isComparison(ConditionStep step) {
        return step.kind() == Condition.Kind.COMPARE;
    }

    private static boolean isPlain(Plan.RuleStep rule) {
        return rule.exceptions().length == 0 && rule.rivals().length == 0;
    }
}
