package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says of a view: grade, score, which rules fired, and what is undetermined.
 *
 * <p>Where an input is missing or uncertain, the score is a range and the grade a set of possible ones; a grade is given only
 * if it is the same whatever that input may be. A decision keeps no trace of the records: {@link Evaluator#explain} tells
 * why. Immutable and thread-safe; equal when rule set, plug-ins, time and outcome are.
 */
public final class Decision implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether there is an outcome. */
    public enum Status {
        /** The grade is certain; of a rule set without grades, every rule is. */
        DECIDED,
        /** A missing or uncertain input decides it. */
        UNDETERMINED,
        /** The rule set is not in force on the day of the law. */
        NOT_IN_FORCE,
        /** The rule set does not serve subjects of this kind. */
        NOT_SERVED
    }

    private static final int WORD = 64;

    private final Evaluator by;
    private final Status status;
    // One bit for each rule; the second field is for rules beyond the first 64.
    private final long fired;
    private final long @Nullable [] moreFired;
    private final long score;
    private final byte grade;
    private final @Nullable Doubt doubt;

    /** What is not certain about a decision; most decisions have none. */
    @SuppressWarnings("ArrayRecordComponent") // compared bit by bit, through the lists made of them
    private record Doubt(long[] undetermined, long[] conflicts, long lowest, long highest, long grades)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private Decision(
            Evaluator by,
            Status status,
            long fired,
            long @Nullable [] moreFired,
            long score,
            int grade,
            @Nullable Doubt doubt) {
        this.by = by;
        this.status = status;
        this.fired = fired;
        this.moreFired = moreFired;
        this.score = score;
        this.grade = (byte) grade;
        this.doubt = doubt;
    }

    static Decision none(Evaluator by, Status status) {
        return new Decision(by, status, 0, null, 0, -1, null);
    }

    /** Returns that everything is open, since the rule set as a whole is not sure enough. */
    static Decision unsure(Evaluator by) {
        int rules = by.ruleSet().rules().size();
        Scale scale = by.ruleSet().scale();
        long grades =
                scale == null ? 0 : -1L >>> (Scale.MAX_GRADES - scale.grades().size());
        Doubt doubt = new Doubt(
                bits(rules, rule -> by.snapshot().inForce[rule]),
                bits(rules, rule -> false),
                Range.BELOW_ALL,
                Range.ABOVE_ALL,
                grades);
        return new Decision(
                by,
                Status.UNDETERMINED,
                0,
                rules > WORD ? new long[bits(rules, rule -> false).length] : null,
                0,
                -1,
                doubt);
    }

    static Decision of(Evaluator by, Workspace work) {
        Score score = work.score;
        int rules = by.plan().rules.length;
        long first = work.fired(0);
        boolean open = work.isOpen();
        long @Nullable [] more = rules > WORD ? bits(rules, work::hasFired) : null;
        boolean oneGrade = Long.bitCount(score.grades) == 1;
        int grade = oneGrade ? Long.numberOfTrailingZeros(score.grades) : -1;
        boolean graded = by.ruleSet().scale() != null;
        boolean certain = graded ? oneGrade : !open;
        Doubt doubt = open || score.low != score.high || (graded && !oneGrade)
                ? new Doubt(
                        bits(rules, work::isOpen),
                        bits(rules, rule -> work.status(rule) == RuleStatus.CONFLICT),
                        score.low,
                        score.high,
                        score.grades)
                : null;
        return new Decision(by, certain ? Status.DECIDED : Status.UNDETERMINED, first, more, score.low, grade, doubt);
    }

    private static long[] bits(int rules, IntPredicate which) {
        long[] bits = new long[(rules + WORD - 1) / WORD];
        for (int i = 0; i < rules; i++) {
            if (which.test(i)) {
                bits[i / WORD] |= 1L << i % WORD;
            }
        }
        return bits;
    }

    /** Returns whether there is an outcome. */
    public Status status() {
        return status;
    }

    /** Returns the grade, or null if it is undetermined or the rule set gives none. */
    public Scale.@Nullable Grade grade() {
        Scale scale = by.ruleSet().scale();
        return grade < 0 || scale == null ? null : scale.grades().get(grade);
    }

    /** Returns the grades that are possible, the best first; one if the grade is determined. */
    public List<Scale.Grade> possibleGrades() {
        Scale.Grade determined = grade();
        if (determined != null) {
            return List.of(determined);
        }
        Scale scale = by.ruleSet().scale();
        return doubt == null || scale == null ? List.of() : grades(scale, doubt.grades());
    }

    static List<Scale.Grade> grades(Scale scale, long bits) {
        List<Scale.Grade> grades = new ArrayList<>();
        for (int i = 0; i < scale.grades().size(); i++) {
            if ((bits >>> i & 1) != 0) {
                grades.add(scale.grades().get(i));
            }
        }
        return List.copyOf(grades);
    }

    /** Returns the score, or null if it is undetermined or the rule set gives none. */
    public @Nullable BigDecimal score() {
        return lowest() == highest() ? points(lowest()) : null;
    }

    /** Returns the lowest score possible, or null if there is no limit or the rule set gives none. */
    public @Nullable BigDecimal lowestScore() {
        return points(lowest());
    }

    /** Returns the highest score possible, or null if there is no limit or the rule set gives none. */
    public @Nullable BigDecimal highestScore() {
        return points(highest());
    }

    private long lowest() {
        return doubt == null ? score : doubt.lowest();
    }

    private long highest() {
        return doubt == null ? score : doubt.highest();
    }

    private @Nullable BigDecimal points(long scaled) {
        boolean given = by.ruleSet().card() != null && (status == Status.DECIDED || status == Status.UNDETERMINED);
        return !given || Range.isUnbounded(scaled)
                ? null
                : BigDecimal.valueOf(scaled, by.plan().card.decimals());
    }

    /** Returns the ids of the rules that fired, in the order of the rule set. */
    public List<String> fired() {
        return rules(this::hasFired);
    }

    /** Returns the ids of the rules that are undetermined, those in conflict included, in the order of the rule set. */
    public List<String> undetermined() {
        return doubt == null ? List.of() : rules(i -> has(doubt.undetermined(), i));
    }

    /** Returns the ids of the rules in conflict, in the order of the rule set. */
    public List<String> conflicts() {
        return doubt == null ? List.of() : rules(i -> has(doubt.conflicts(), i));
    }

    /** Returns whether a rule fired. */
    public boolean hasFired(String rule) {
        return fired().contains(rule);
    }

    /** Returns the flags of the rules that fired, each once. */
    public Set<String> flags() {
        return effects(effect -> effect instanceof Effect.Flag flag ? flag.name() : null);
    }

    /** Returns the lists that the subject is put on by rules that fired, each once. */
    public Set<Effect.Listing> listings() {
        return effects(effect -> effect instanceof Effect.Listing listing ? listing : null);
    }

    /** Returns the measures that are taken by rules that fired, each once. */
    public Set<String> measures() {
        return effects(effect -> effect instanceof Effect.Measure measure ? measure.measure() : null);
    }

    private <T> Set<T> effects(Function<Effect, @Nullable T> reading) {
        Set<T> read = new LinkedHashSet<>();
        List<Rule> all = by.ruleSet().rules();
        for (int i = 0; i < all.size(); i++) {
            if (hasFired(i)) {
                for (Effect effect : all.get(i).then()) {
                    T each = reading.apply(effect);
                    if (each != null) {
                        read.add(each);
                    }
                }
            }
        }
        return Collections.unmodifiableSet(read);
    }

    /**
     * Returns the outcome if everything missing and uncertain turned out as bad, or as good, as it can for the subject.
     *
     * <p>For back-tests and forecasts. It lists nobody and imposes nothing; the decision stands as it is.
     */
    public AssumedOutcome assuming(Assumption assumption) {
        return AssumedOutcome.of(this, assumption);
    }

    /**
     * Returns how sure the law behind the decision is: the least of the rule set, the rules that fired, and the values of
     * parameters that these read; null if none of them says anything of the law.
     */
    public @Nullable Confidence confidence() {
        Confidence least = by.ruleSet().confidence();
        List<Rule> all = by.ruleSet().rules();
        for (int i = 0; i < all.size(); i++) {
            if (hasFired(i)) {
                least = Marks.lower(
                        least, Marks.of(by.ruleSet(), all.get(i), by.time().law()));
            }
        }
        return least;
    }

    /** Returns the fingerprint of the rule set and its plug-ins. */
    public String fingerprint() {
        return by.engine().fingerprint();
    }

    /** Returns what decided: rule set and time. */
    public Evaluator by() {
        return by;
    }

    /** Returns the decision as JSON: rule set, fingerprint, times, status, grade, score, rules and flags. */
    public JsonValue toJson() {
        return ExplanationJson.decision(this);
    }

    /** Returns whether another decision has the same outcome, whatever the times of the two. */
    boolean isSameOutcome(Decision that) {
        return status == that.status
                && fired == that.fired
                && grade == that.grade
                && Arrays.equals(moreFired, that.moreFired)
                && lowest() == that.lowest()
                && highest() == that.highest()
                && possibleGrades().equals(that.possibleGrades())
                && undetermined().equals(that.undetermined())
                && conflicts().equals(that.conflicts());
    }

    private boolean hasFired(int rule) {
        return moreFired == null ? (fired >>> rule & 1) != 0 : has(moreFired, rule);
    }

    private static boolean has(long[] bits, int rule) {
        return (bits[rule / WORD] >>> rule % WORD & 1) != 0;
    }

    private List<String> rules(IntPredicate which) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < by.ruleSet().rules().size(); i++) {
            if (which.test(i)) {
                ids.add(by.ruleSet().rules().get(i).id());
            }
        }
        return List.copyOf(ids);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && status == that.status
                && fired == that.fired
                && grade == that.grade
                && score == that.score
                && Arrays.equals(moreFired, that.moreFired)
                && lowest() == that.lowest()
                && highest() == that.highest()
                && possibleGrades().equals(that.possibleGrades())
                && undetermined().equals(that.undetermined())
                && conflicts().equals(that.conflicts())
                && fingerprint().equals(that.fingerprint())
                && by.time().equals(that.by.time())
                && by.least() == that.by.least();
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, fired, grade, score, fingerprint(), by.time());
    }

    /** Returns status, grade, score and the rules that fired. */
    @Override
    public String toString() {
        Scale.Grade one = grade();
        return "Decision[" + status + ", grade " + (one == null ? "–" : one.id()) + ", score " + score() + ", fired "
                + fired() + "]";
    }
}
