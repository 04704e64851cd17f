package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One rule: when its condition is met, its effects follow, unless an exception withholds them.
 *
 * <p>Exceptions of one rule that hold at once compete: the one of higher rank withholds the others. Two of equal rank, of
 * which neither is an exception to the other, are a conflict, which is reported and never decided by a pick.
 *
 * @param id its id
 * @param title what people call it
 * @param when its condition
 * @param then its effects; may be empty for an exception
 * @param exceptionTo the ids of the rules it is an exception to
 * @param rank its rank among the exceptions of a rule; the higher goes first
 * @param stage the stage in which its effects count, or null for the one that each effect has by its nature
 * @param confidence how sure what follows from it is, or null for as sure as the rule set. Less sure than an evaluation asks,
 *     it leaves undetermined what would follow where its condition is met; a doubt about a threshold is one of its parameter
 * @param inForce the days of the law on which it is in force, or null for those of the rule set
 * @param basis on what it rests, in addition to the basis of the rule set
 * @param reason the id of its {@link ReasonCode}, or null for none
 */
public record Rule(
        String id,
        Bilingual title,
        Condition when,
        List<Effect> then,
        SortedSet<String> exceptionTo,
        int rank,
        @Nullable Stage stage,
        @Nullable Confidence confidence,
        @Nullable DateSpan inForce,
        List<LegalBasis> basis,
        @Nullable String reason) {

    /**
     * Checks the parts.
     *
     * @throws InvalidRuleSetException if an id is none, or the rule has neither an effect nor a rule it is an exception to
     */
    public Rule {
        Checks.id(id, "/id");
        requireNonNull(title, "title");
        requireNonNull(when, "when");
        then = List.copyOf(then);
        exceptionTo = Checks.sorted(exceptionTo);
        exceptionTo.forEach(other -> Checks.id(other, "/exceptionTo"));
        if (exceptionTo.isEmpty()) {
            Checks.filled(then, "/then");
        }
        basis = List.copyOf(basis);
        if (reason != null) {
            Checks.id(reason, "/reason");
        }
    }

    /** Returns this rule with one more effect. */
    public Rule then(Effect effect) {
        List<Effect> more = new ArrayList<>(then);
        more.add(effect);
        return new Rule(id, title, when, more, exceptionTo, rank, stage, confidence, inForce, basis, reason);
    }

    /** Returns this rule as an exception to one more rule. */
    public Rule exceptionTo(String rule) {
        SortedSet<String> more = new TreeSet<>(exceptionTo);
        more.add(rule);
        return new Rule(id, title, when, then, more, rank, stage, confidence, inForce, basis, reason);
    }

    /** Returns this rule with a rank among exceptions. */
    public Rule rank(int number) {
        return new Rule(id, title, when, then, exceptionTo, number, stage, confidence, inForce, basis, reason);
    }

    /** Returns this rule in a stage. */
    public Rule stage(Stage which) {
        return new Rule(id, title, when, then, exceptionTo, rank, which, confidence, inForce, basis, reason);
    }

    /** Returns this rule with a mark of how sure what follows from it is. */
    public Rule confidence(Confidence mark) {
        return new Rule(id, title, when, then, exceptionTo, rank, stage, mark, inForce, basis, reason);
    }

    /** Returns this rule in force on some days of the law only. */
    public Rule inForce(DateSpan span) {
        return new Rule(id, title, when, then, exceptionTo, rank, stage, confidence, span, basis, reason);
    }

    /** Returns this rule with one more legal basis. */
    public Rule basis(LegalBasis cited) {
        List<LegalBasis> more = new ArrayList<>(basis);
        more.add(cited);
        return new Rule(id, title, when, then, exceptionTo, rank, stage, confidence, inForce, more, reason);
    }

    /** Returns this rule with a reason code. */
    public Rule reason(String code) {
        return new Rule(id, title, when, then, exceptionTo, rank, stage, confidence, inForce, basis, code);
    }
}
