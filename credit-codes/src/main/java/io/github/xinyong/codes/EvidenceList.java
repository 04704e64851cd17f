package io.github.xinyong.codes;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Collects the evidence that the problems and notes of a text leave. */
final class EvidenceList {

    private final long mask;
    private final List<Evidence> found = new ArrayList<>();

    EvidenceList(long mask) {
        this.mask = mask;
    }

    void when(boolean holds, Evidence evidence) {
        if (holds) {
            found.add(evidence);
        }
    }

    void unless(CodeProblem.Type problem, Evidence evidence) {
        when(!CodeRules.has(mask, problem), evidence);
    }

    void unless(CodeNote.Type note, Evidence evidence) {
        when(!CodeRules.has(mask, note), evidence);
    }

    void birth() {
        unless(CodeProblem.Type.BIRTH_DATE, Evidence.BIRTH_DATE);
        when(
                !CodeRules.has(mask, CodeProblem.Type.BIRTH_DATE_TOO_EARLY)
                        && !CodeRules.has(mask, CodeNote.Type.BIRTH_BEFORE_1900),
                Evidence.BIRTH_YEAR);
    }

    List<Evidence> toList() {
        return List.copyOf(found);
    }
}
