package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is left of a record whose content was destroyed.
 *
 * <p>For the keeper and the subject: nobody else is to learn that there was something.
 *
 * @param series the number of the record in the file: the sequence of the entry that stated it
 * @param basis under which rule the content was destroyed
 * @param on the day on which it was destroyed
 * @param recordedAt when that was recorded
 */
public record Tombstone(int series, LegalBasis basis, LocalDate on, Instant recordedAt) {}
