package io.github.xinyong.core.record;

/**
 * The dates a record can have, kept apart because each rule of law counts from its own.
 *
 * <p>The day on which an entry reached the file is none of them: it belongs to the entry.
 */
public enum RecordDate {
    /** When the act or event took place. */
    OCCURRED,
    /** The date of the decision or document. */
    DECIDED,
    /** When the source made it public. */
    PUBLISHED,
    /** The first day on which it has effect. */
    EFFECTIVE_FROM,
    /** The last day on which it has effect; none for an open end. */
    EFFECTIVE_TO,
    /** When the wrong was put right and the duties were done. */
    CORRECTED
}
