package io.github.xinyong.rules.analysis;

import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.analysis.AnalysisFinding.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of a rule set proves, without a file. */
final class FormChecks {

    private final RuleSet set;
    private final LocalDate day;
    private final List<AnalysisFinding> findings = new ArrayList<>();

    private FormChecks(RuleSet set, LocalDate day) {
        this.set = set;
        this.day = day;
    }

    static List<AnalysisFinding> of(RuleSet set, Atoms atoms, LocalDate day) {
        FormChecks checks = new FormChecks(set, day);
        for (int i = 0; i < set.rules().size(); i++) {
            Rule rule = set.rules().get(i);
            checks.contradiction(rule);
            checks.duplicate(rule, set.rules().subList(0, i));
        }
        checks.unused(atoms);
        return checks.findings;
    }

    private void add(Kind kind, String place, @Nullable String found, @Nullable String expected) {
        findings.add(new AnalysisFinding(kind, place, found, expected, null));
    }

    private void duplicate(Rule rule, List<Rule> earlier) {
        for (Rule other : earlier) {
            if (other.when().equals(rule.when())
                    && other.then().equals(rule.then())
                    && other.exceptionTo().equals(rule.exceptionTo())
                    && span(other).overlaps(span(rule))) {
                add(Kind.DUPLICATE_RULE, "/rules/" + rule.id(), other.id(), null);
            }
        }
    }

    private DateSpan span(Rule rule) {
        DateSpan own = rule.inForce();
        return own == null ? set.inForce() : own;
    }

    /** The limits on one number that a rule needs all together leave nothing. */
    private void contradiction(Rule rule) {
        Map<NumberExpression, Limits> limits = new HashMap<>();
        for (Condition part : conjuncts(rule.when())) {
            if (part instanceof Condition.Compare compare) {
                BigDecimal limit = constant(compare.right());
                if (limit != null) {
                    limits.computeIfAbsent(compare.left(), Limits::new).add(compare, limit);
                }
            }
        }
        limits.values().stream()
                .filter(Limits::isEmpty)
                .findFirst()
                .ifPresent(empty -> add(Kind.UNREACHABLE_RULE, "/rules/" + rule.id(), empty.toString(), null));
    }

    private static List<Condition> conjuncts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().flatMap(part -> conjuncts(part).stream()).toList();
        }
        return List.of(condition);
    }

    private @Nullable BigDecimal constant(NumberExpression number) {
        if (number instanceof NumberExpression.Constant constant) {
            return constant.value();
        }
        if (number instanceof NumberExpression.ParameterValue read) {
            for (Parameter parameter : set.parameters()) {
                Parameter.Value value = parameter.id().equals(read.id()) ? parameter.on(day) : null;
                if (value != null) {
                    return value.value();
                }
            }
        }
        return null;
    }

    /** The values that a number may take. */
    private static final class Limits {

        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private boolean lowOpen;
        private boolean highOpen;

        Limits(NumberExpression number) {
            // No number of records is below zero.
            if (number instanceof Metric metric
                    && (metric.aggregate() == Metric.Aggregate.COUNT
                            || metric.aggregate() == Metric.Aggregate.DISTINCT)) {
                low = BigDecimal.ZERO;
            }
        }

        void add(Condition.Compare compare, BigDecimal limit) {
            switch (compare.relation()) {
                case AT_LEAST -> low(limit, false);
                case MORE_THAN -> low(limit, true);
                case AT_MOST -> high(limit, false);
                case LESS_THAN -> high(limit, true);
                case EQUAL -> {
                    low(limit, false);
                    high(limit, false);
                }
                case NOT_EQUAL -> {
                    // leaves both sides open
                }
            }
        }

        private void low(BigDecimal limit, boolean open) {
            int order = low == null ? 1 : limit.compareTo(low);
            lowOpen = order > 0 ? open : lowOpen || (order == 0 && open);
            low = order > 0 ? limit : low;
        }

        private void high(BigDecimal limit, boolean open) {
            int order = high == null ? -1 : limit.compareTo(high);
            highOpen = order < 0 ? open : highOpen || (order == 0 && open);
            high = order < 0 ? limit : high;
        }

        boolean isEmpty() {
            int order = low == null || high == null ? -1 : low.compareTo(high);
            return order > 0 || (order == 0 && (lowOpen || highOpen));
        }

        @Override
        public String toString() {
            return (lowOpen ? "> " : ">= ") + low + ", " + (highOpen ? "< " : "<= ") + high;
        }
    }

    private void unused(Atoms atoms) {
        set.parameters().stream()
                .filter(parameter -> !atoms.parameters.contains(parameter.id()))
                .forEach(parameter -> add(Kind.UNUSED_PARAMETER, "/parameters/" + parameter.id(), null, null));
        set.tables().stream()
                .filter(table -> !atoms.tables.contains(table.id()))
                .forEach(table -> add(Kind.UNUSED_TABLE, "/tables/" + table.id(), null, null));
        set.reasons().stream()
                .filter(reason -> set.rules().stream().noneMatch(rule -> Objects.equals(rule.reason(), reason.id())))
                .forEach(reason -> add(Kind.UNUSED_REASON, "/reasons/" + reason.id(), null, null));
    }
}
