package io.github.xinyong.core.law;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a rule a case falls under: the one in force at one of the dates of the case.
 *
 * <p>Where a new text has no transitional rule, or none was seen, it is not for a library to decide; so the policy is an
 * object that the caller names, and an explanation can show. It has a confidence of its own, high unless said otherwise.
 *
 * <pre>{@code
 * RuleChoice choice = TransitionPolicy.at(RuleDate.APPLICATION).choose(
 *         law.documents("REPAIR-527", "REPAIR-58", "REPAIR-36"), dates, Confidence.MEDIUM);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class TransitionPolicy {

    private final RuleDate date;
    private final Confidence confidence;

    private TransitionPolicy(RuleDate date, Confidence confidence) {
        this.date = requireNonNull(date, "date");
        this.confidence = requireNonNull(confidence, "confidence");
    }

    /** Returns the policy that takes the version in force at a date of the case. */
    public static TransitionPolicy at(RuleDate date) {
        return new TransitionPolicy(date, Confidence.HIGH);
    }

    /** Returns this policy with how sure it is that the law wants it so. */
    public TransitionPolicy withConfidence(Confidence value) {
        return new TransitionPolicy(date, value);
    }

    /** Returns the date whose version counts. */
    public RuleDate date() {
        return date;
    }

    /** Returns how sure it is that the law wants it so. */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Chooses among the versions of a rule.
     *
     * @param versions the versions, in any order; the choice keeps it
     * @param dates the dates of the case
     * @param least what is less sure than this is not chosen
     */
    public RuleChoice choose(List<LawDocument> versions, RuleDates dates, Confidence least) {
        PartialDate day = dates.date(date);
        if (day == null) {
            return RuleChoice.undetermined(versions, LawGap.dateMissing(date));
        }
        List<LawDocument> certain = new ArrayList<>();
        List<LawDocument> possible = new ArrayList<>();
        for (LawDocument version : versions) {
            Truth inForce = version.inForce(day);
            if (inForce != Truth.NO) {
                possible.add(version);
            }
            if (inForce == Truth.YES) {
                certain.add(version);
            }
        }
        if (possible.isEmpty()) {
            return RuleChoice.undetermined(possible, LawGap.noneInForce(versions, day));
        }
        if (certain.size() > 1) {
            return RuleChoice.undetermined(certain, LawGap.overlap(certain, day));
        }
        if (certain.size() != possible.size()) {
            return RuleChoice.undetermined(possible, LawGap.undecided(possible, day));
        }
        LawDocument version = certain.get(0);
        Confidence sure = version.leastConfidence().lower(confidence);
        return sure.isAtLeast(least)
                ? RuleChoice.of(version, sure)
                : RuleChoice.undetermined(certain, LawGap.confidence(version.id(), sure, least));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransitionPolicy that && date == that.date && confidence == that.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, confidence);
    }

    /** Returns {@code rule at APPLICATION}. */
    @Override
    public String toString() {
        return "rule at " + date + (confidence == Confidence.HIGH ? "" : " (" + confidence + ")");
    }
}
