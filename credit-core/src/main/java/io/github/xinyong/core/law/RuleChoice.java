package io.github.xinyong.core.law;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The version of a rule that a case falls under, or why that is undetermined.
 *
 * <p>Immutable.
 */
public final class RuleChoice {

    private final @Nullable LawDocument document;
    private final List<LawDocument> candidates;
    private final @Nullable Confidence confidence;
    private final List<LawGap> gaps;

    private RuleChoice(
            @Nullable LawDocument document,
            List<LawDocument> candidates,
            @Nullable Confidence confidence,
            List<LawGap> gaps) {
        this.document = document;
        this.candidates = List.copyOf(candidates);
        this.confidence = confidence;
        this.gaps = gaps;
    }

    static RuleChoice of(LawDocument document, Confidence confidence) {
        return new RuleChoice(document, List.of(document), confidence, List.of());
    }

    static RuleChoice undetermined(List<LawDocument> candidates, LawGap gap) {
        return new RuleChoice(null, candidates, null, List.of(gap));
    }

    /** Returns whether a version is chosen. */
    public boolean isDetermined() {
        return document != null;
    }

    /** Returns the version chosen, or null if that is undetermined. */
    public @Nullable LawDocument document() {
        return document;
    }

    /** Returns the versions that it can be: the one chosen, or those among which the case does not decide. */
    public List<LawDocument> candidates() {
        return candidates;
    }

    /** Returns how sure the choice is: the least of the document, its dates and the policy; null if undetermined. */
    public @Nullable Confidence confidence() {
        return confidence;
    }

    /** Returns what is missing; empty if a version is chosen. */
    public List<LawGap> gaps() {
        return gaps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleChoice that
                && Objects.equals(document, that.document)
                && candidates.equals(that.candidates)
                && confidence == that.confidence
                && gaps.equals(that.gaps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, candidates, confidence, gaps);
    }

    /** Returns the id of the version and how sure it is, or what is missing. */
    @Override
    public String toString() {
        return document == null ? "undetermined " + gaps : document.id() + " " + confidence;
    }
}
