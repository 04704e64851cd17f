package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.ConditionExplanation;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.Outcome;
import io.github.xinyong.rules.engine.RuleExplanation;
import io.github.xinyong.rules.engine.RuleStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a rule set some decisions went through: every rule fired and not fired, every threshold from both sides,
 * every exception used.
 *
 * <p>The place of a part names the rule and the way into its condition: {@code /rules/P1/when/0/1}. Immutable.
 *
 * @param covered the parts gone through, in the order of the rule set
 * @param missed the parts no decision went through
 */
public record Coverage(List<Part> covered, List<Part> missed) {

    /** Copies the parts. */
    public Coverage {
        covered = List.copyOf(covered);
        missed = List.copyOf(missed);
    }

    /** What can be gone through. Constants are added, never renamed. */
    public enum Kind {
        /** The rule fires. */
        FIRED,
        /** The condition of the rule is not met. */
        NOT_FIRED,
        /** A test within the condition is met. */
        MET,
        /** A test within the condition is not met. */
        NOT_MET,
        /** The exception withholds the rule. */
        EXCEPTION
    }

    /**
     * A part that can be gone through.
     *
     * @param kind how
     * @param place where
     */
    public record Part(Kind kind, String place) implements Reason {

        /** Checks that the parts are there. */
        public Part {
            requireNonNull(kind, "kind");
            requireNonNull(place, "place");
        }

        @Override
        public String code() {
            return kind.name();
        }

        @Override
        public @Nullable String found() {
            return null;
        }

        @Override
        public @Nullable String expected() {
            return null;
        }

        @Override
        public String message(Locale locale) {
            return AnalysisMessages.text(locale, "missed." + kind, place, null, null);
        }
    }

    /** Returns what some explanations of one rule set went through. */
    public static Coverage of(RuleSet set, List<Explanation> explanations) {
        Set<Part> seen = new LinkedHashSet<>();
        explanations.forEach(explanation -> explanation.rules().forEach(rule -> see(rule, seen)));
        List<Part> covered = new ArrayList<>();
        List<Part> missed = new ArrayList<>();
        for (Part part : parts(set)) {
            (seen.contains(part) ? covered : missed).add(part);
        }
        return new Coverage(covered, missed);
    }

    private static List<Part> parts(RuleSet set) {
        List<Part> parts = new ArrayList<>();
        for (Rule rule : set.rules()) {
            String place = place(rule);
            parts.add(new Part(Kind.FIRED, place));
            parts.add(new Part(Kind.NOT_FIRED, place));
            tests(rule.when(), place + "/when", parts);
            rule.exceptionTo().forEach(other -> parts.add(new Part(Kind.EXCEPTION, place + "/exceptionTo/" + other)));
        }
        return parts;
    }

    private static void tests(Condition condition, String place, List<Part> parts) {
        List<Condition> inner = inner(condition);
        for (int i = 0; i < inner.size(); i++) {
            tests(inner.get(i), place + "/" + i, parts);
        }
        if (inner.isEmpty()) {
            parts.add(new Part(Kind.MET, place));
            parts.add(new Part(Kind.NOT_MET, place));
        }
    }

    private static List<Condition> inner(Condition condition) {
        return switch (condition.kind()) {
            case ALL -> ((Condition.All) condition).of();
            case ANY -> ((Condition.Any) condition).of();
            case AT_LEAST -> ((Condition.AtLeast) condition).of();
            case NOT -> List.of(((Condition.Not) condition).of());
            default -> List.of();
        };
    }

    private static void see(RuleExplanation rule, Set<Part> seen) {
        String place = place(rule.rule());
        if (rule.status() == RuleStatus.NOT_IN_FORCE) {
            return;
        }
        if (rule.status() == RuleStatus.FIRED) {
            seen.add(new Part(Kind.FIRED, place));
        } else if (rule.status() == RuleStatus.NOT_MET) {
            seen.add(new Part(Kind.NOT_FIRED, place));
        } else if (rule.status() == RuleStatus.SUPPRESSED) {
            rule.others()
                    .forEach(other -> seen.add(new Part(
                            Kind.EXCEPTION,
                            "/rules/" + other + "/exceptionTo/" + rule.rule().id())));
        }
        see(rule.condition(), place + "/when", seen);
    }

    private static void see(ConditionExplanation condition, String place, Set<Part> seen) {
        for (int i = 0; i < condition.parts().size(); i++) {
            see(condition.parts().get(i), place + "/" + i, seen);
        }
        if (condition.parts().isEmpty() && condition.outcome() != Outcome.UNDETERMINED) {
            seen.add(new Part(condition.outcome() == Outcome.MET ? Kind.MET : Kind.NOT_MET, place));
        }
    }

    private static String place(Rule rule) {
        return "/rules/" + rule.id();
    }
}
