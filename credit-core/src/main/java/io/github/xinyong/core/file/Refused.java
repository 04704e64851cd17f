package io.github.xinyong.core.file;

import java.util.List;

/**
 * The change was refused as a whole; the file is as it was.
 *
 * @param reasons why, at least one, in the order of the events
 */
public record Refused(List<Refusal> reasons) implements AppendResult {

    /** Copies the reasons. */
    public Refused {
        reasons = List.copyOf(reasons);
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }

    @Override
    public CreditFile orElseThrow() {
        throw new IllegalStateException("Refused: " + reasons);
    }
}
