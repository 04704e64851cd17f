package io.github.xinyong.core.file;

/** What came of appending to a file: {@link Appended} or {@link Refused}. */
public sealed interface AppendResult permits Appended, Refused {

    /** The discriminator, for exhaustive switches. */
    enum Outcome {
        /** {@link Appended}. */
        APPENDED,
        /** {@link Refused}. */
        REFUSED
    }

    /** Returns which of the two this is. */
    Outcome outcome();

    /**
     * Returns the longer file, for callers to whom a refusal is a bug.
     *
     * @throws IllegalStateException if the change was refused; its message has the codes
     */
    CreditFile orElseThrow();
}
