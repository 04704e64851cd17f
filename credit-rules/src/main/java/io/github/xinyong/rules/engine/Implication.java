package io.github.xinyong.rules.engine;

import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.Constant;
import io.github.xinyong.rules.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether one condition is met whenever another is, as far as that can be seen from their form: each part that the second
 * needs follows from a part that the first needs.
 *
 * <p>A yes is certain; a no only says that it cannot be seen.
 */
final class Implication {

    private Implication() {}

    static boolean holds(Condition first, Condition second) {
        List<Condition> given = conjuncts(first);
        return conjuncts(second).stream().allMatch(needed -> given.stream().anyMatch(each -> follows(each, needed)));
    }

    private static List<Condition> conjuncts(Condition condition) {
        if (condition instanceof Condition.All all) {
            List<Condition> parts = new ArrayList<>();
            all.of().forEach(part -> parts.addAll(conjuncts(part)));
            return parts;
        }
        return List.of(condition);
    }

    private static boolean follows(Condition given, Condition needed) {
        if (given.equals(needed)) {
            return true;
        }
        if (given instanceof Condition.SubjectIs a && needed instanceof Condition.SubjectIs b) {
            return a.attribute() == b.attribute() && b.in().containsAll(a.in());
        }
        if (given instanceof Condition.Compare a && needed instanceof Condition.Compare b) {
            return a.left().equals(b.left()) && follows(a, b);
        }
        return needed instanceof Condition.Any any && any.of().stream().anyMatch(part -> follows(given, part));
    }

    private static boolean follows(Condition.Compare given, Condition.Compare needed) {
        NumberExpression a = given.right();
        NumberExpression b = needed.right();
        int order;
        if (a instanceof Constant x && b instanceof Constant y && x.unit() == y.unit()) {
            order = x.value().compareTo(y.value());
        } else if (a.equals(b)) {
            order = 0;
        } else {
            return false;
        }
        return switch (needed.relation()) {
            case AT_LEAST -> isLower(given.relation()) && order >= 0;
            case MORE_THAN ->
                isLower(given.relation()) && (order > 0 || (order == 0 && given.relation() == Relation.MORE_THAN));
            case AT_MOST -> isUpper(given.relation()) && order <= 0;
            case LESS_THAN ->
                isUpper(given.relation()) && (order < 0 || (order == 0 && given.relation() == Relation.LESS_THAN));
            case EQUAL -> false;
            case NOT_EQUAL ->
                (order > 0 && isLower(given.relation()))
                        || (order < 0 && isUpper(given.relation()))
                        || (order == 0 && isStrict(given.relation()));
        };
    }

    /** Returns whether the relation sets a lower limit. */
    private static boolean isLower(Relation relation) {
        return relation == Relation.AT_LEAST || relation == Relation.MORE_THAN || relation == Relation.EQUAL;
    }

    private static boolean isStrict(Relation relation) {
        return relation == Relation.MORE_THAN || relation == Relation.LESS_THAN;
    }

    private static boolean isUpper(Relation relation) {
        return relation == Relation.AT_MOST || relation == Relation.LESS_THAN || relation == Relation.EQUAL;
    }
}
