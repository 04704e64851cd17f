package io.github.xinyong.core.subject;

import java.util.List;

/**
 * What came of a change of an {@link IdentityLedger}: the longer ledger, or why it was refused.
 *
 * @param ledger the longer ledger, or, if refused, the one that was to be changed
 * @param refusals why it was refused, empty if it was not
 */
public record IdentityChange(IdentityLedger ledger, List<IdentityRefusal> refusals) {

    /** Copies the reasons. */
    public IdentityChange {
        refusals = List.copyOf(refusals);
    }

    /** Returns whether the change was refused. */
    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /**
     * Returns the longer ledger, for callers to whom a refusal is a bug.
     *
     * @throws IllegalStateException if the change was refused; its message has the codes
     */
    public IdentityLedger orElseThrow() {
        if (isRefused()) {
            throw new IllegalStateException("Refused: " + refusals);
        }
        return ledger;
    }
}
