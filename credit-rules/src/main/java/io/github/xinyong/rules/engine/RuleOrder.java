package io.github.xinyong.rules.engine;

import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In which order rules can be evaluated, and which exceptions withhold which.
 *
 * <p>A rule comes after the rules its condition asks for and after its exceptions. Two exceptions of one rule with no order
 * between them are rivals: they are evaluated together, since each has to know whether the other holds.
 */
final class RuleOrder {

    private final RuleSet set;
    private final Map<String, Integer> indexOf = new HashMap<>();
    // By rule: the rules that withhold it, and those with which it would be in conflict.
    private final List<Set<Integer>> exceptions = new ArrayList<>();
    private final List<Set<Integer>> rivals = new ArrayList<>();
    private final List<RuleSetFinding> findings = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();

    private RuleOrder(RuleSet set) {
        this.set = set;
        for (int i = 0; i < set.rules().size(); i++) {
            indexOf.put(rule(i).id(), i);
            exceptions.add(new TreeSet<>());
            rivals.add(new TreeSet<>());
        }
    }

    /** Orders the rules of a set whose ids are unique and whose references lead somewhere. */
    static RuleOrder of(RuleSet set) {
        RuleOrder order = new RuleOrder(set);
        order.findExceptions();
        order.sort();
        order.checkStages();
        return order;
    }

    List<RuleSetFinding> findings() {
        return findings;
    }

    /** Returns the rules in an order in which they can be evaluated; those of one group together. */
    List<List<Integer>> groups() {
        return groups;
    }

    int[] exceptionsOf(int rule) {
        return ints(exceptions.get(rule));
    }

    int[] rivalsOf(int rule) {
        return ints(rivals.get(rule));
    }

    int indexOf(String id) {
        Integer index = indexOf.get(id);
        if (index == null) {
            throw new IllegalArgumentException("No rule " + id);
        }
        return index;
    }

    private void findExceptions() {
        for (int i = 0; i < set.rules().size(); i++) {
            for (String target : rule(i).exceptionTo()) {
                exceptions.get(indexOf(target)).add(i);
            }
        }
        List<int[]> declared = new ArrayList<>();
        for (int target = 0; target < set.rules().size(); target++) {
            declared.add(exceptionsOf(target));
        }
        for (int[] ofOneRule : declared) {
            for (int a = 0; a < ofOneRule.length; a++) {
                for (int b = a + 1; b < ofOneRule.length; b++) {
                    putInOrder(ofOneRule[a], ofOneRule[b]);
                }
            }
        }
    }

    private void putInOrder(int a, int b) {
        if (!span(a).overlaps(span(b)) || isExceptionTo(a, b) || isExceptionTo(b, a)) {
            return;
        }
        int byRank = Integer.compare(rule(a).rank(), rule(b).rank());
        if (byRank != 0) {
            exceptions.get(byRank < 0 ? a : b).add(byRank < 0 ? b : a);
            return;
        }
        rivals.get(a).add(b);
        rivals.get(b).add(a);
        if (Implication.holds(rule(a).when(), rule(b).when()) || Implication.holds(rule(b).when(), rule(a).when())) {
            findings.add(new RuleSetFinding(
                    RuleSetFinding.Kind.EXCEPTIONS_UNORDERED,
                    "/rules/" + b + "/rank",
                    rule(a).id() + ", " + rule(b).id(),
                    "different ranks"));
        }
    }

    /** Returns whether one rule is declared an exception to another, or to an exception to it, and so on. */
    private boolean isExceptionTo(int rule, int other) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(rule(rule).exceptionTo());
        while (!next.isEmpty()) {
            String id = next.remove();
            if (seen.add(id)) {
                next.addAll(rule(indexOf(id)).exceptionTo());
            }
        }
        return seen.contains(rule(other).id());
    }

    private void sort() {
        int[] done = new int[set.rules().size()];
        for (int i = 0; i < done.length; i++) {
            visit(groupOf(i), done, new ArrayList<>());
        }
    }

    /** Appends a group after all the groups it depends on; done is 1 while on the way and 2 after. */
    private void visit(List<Integer> group, int[] done, List<Integer> way) {
        int first = group.get(0);
        if (done[first] == 2) {
            return;
        }
        if (done[first] == 1) {
            reportCycle(group, way);
            return;
        }
        group.forEach(rule -> done[rule] = 1);
        for (int rule : group) {
            way.add(rule);
            for (int needed : dependencies(rule)) {
                visit(groupOf(needed), done, way);
            }
            way.remove(way.size() - 1);
        }
        group.forEach(rule -> done[rule] = 2);
        groups.add(group);
    }

    private void reportCycle(List<Integer> group, List<Integer> way) {
        int start = 0;
        while (!group.contains(way.get(start))) {
            start++;
        }
        List<String> circle = new ArrayList<>();
        way.subList(start, way.size()).forEach(rule -> circle.add(rule(rule).id()));
        circle.add(rule(way.get(start)).id());
        findings.add(new RuleSetFinding(
                RuleSetFinding.Kind.CYCLE, "/rules/" + way.get(way.size() - 1), String.join(" → ", circle), null));
    }

    /** Returns a rule with its rivals, their rivals, and so on. */
    private List<Integer> groupOf(int rule) {
        Set<Integer> group = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(rule));
        while (!next.isEmpty()) {
            int each = next.remove();
            if (group.add(each)) {
                next.addAll(rivals.get(each));
            }
        }
        return List.copyOf(group);
    }

    private Set<Integer> dependencies(int rule) {
        Set<Integer> needed = new LinkedHashSet<>(exceptions.get(rule));
        addFired(rule(rule).when(), needed);
        return needed;
    }

    /** A rule of a stage looks at rules of its own or an earlier stage, or of none. */
    private void checkStages() {
        for (int i = 0; i < set.rules().size(); i++) {
            Stage own = rule(i).stage();
            Set<Integer> needed = new TreeSet<>();
            addFired(rule(i).when(), needed);
            for (int other : needed) {
                Stage stage = rule(other).stage();
                if (own != null && stage != null && stage.compareTo(own) > 0) {
                    findings.add(new RuleSetFinding(
                            RuleSetFinding.Kind.STAGE_ORDER,
                            "/rules/" + i + "/when",
                            rule(other).id(),
                            own.name()));
                }
            }
        }
    }

    private void addFired(Condition condition, Set<Integer> needed) {
        if (condition instanceof Condition.Fired fired) {
            needed.add(indexOf(fired.rule()));
        }
        parts(condition).forEach(part -> addFired(part, needed));
    }

    /** Returns the conditions that a condition is made of. */
    static List<Condition> parts(Condition condition) {
        return switch (condition.kind()) {
            case ALL -> ((Condition.All) condition).of();
            case ANY -> ((Condition.Any) condition).of();
            case AT_LEAST -> ((Condition.AtLeast) condition).of();
            case NOT -> List.of(((Condition.Not) condition).of());
            case COMPARE, SUBJECT_IS, EXISTS, FIRED, PREVIOUS_GRADE, CUSTOM -> List.of();
        };
    }

    private Rule rule(int index) {
        return set.rules().get(index);
    }

    private DateSpan span(int index) {
        @Nullable DateSpan own = rule(index).inForce();
        return own == null ? set.inForce() : own;
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
