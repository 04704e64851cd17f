package io.github.xinyong.core.file;

import java.util.List;

/**
 * The change was accepted.
 *
 * @param file the longer file; the one it was appended to is unchanged
 * @param entries the new entries, with their marks
 */
public record Appended(CreditFile file, List<Entry> entries) implements AppendResult {

    /** Copies the entries. */
    public Appended {
        entries = List.copyOf(entries);
    }

    @Override
    public Outcome outcome() {
        return Outcome.APPENDED;
    }

    @Override
    public CreditFile orElseThrow() {
        return file;
    }
}
