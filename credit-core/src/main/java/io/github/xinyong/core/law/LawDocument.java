package io.github.xinyong.core.law;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the law in one version: what it is called, when it is in force, and how sure that is.
 *
 * <p>A new version of a text is a document of its own, with its own id.
 *
 * @param id the id in the register, such as {@code REPAIR-36}
 * @param titleZh the Chinese title
 * @param titleEn an English title of our own
 * @param number the document number, empty where it has none
 * @param from the first day in force, partial where only the month or year is known, null where it is not known
 * @param lastDay the last day in force, null while no end is known
 * @param confidence how sure the existence and content are
 * @param dateConfidence how sure the dates are
 * @param note what else is to be known, or empty
 */
public record LawDocument(
        String id,
        String titleZh,
        String titleEn,
        String number,
        @Nullable PartialDate from,
        @Nullable PartialDate lastDay,
        Confidence confidence,
        Confidence dateConfidence,
        String note) {

    /** Returns how sure what rests on this document can be: the less sure of its content and its dates. */
    public Confidence leastConfidence() {
        return confidence.lower(dateConfidence);
    }

    /** Returns whether the document is in force on a day, as far as its dates are known. */
    public Truth inForce(LocalDate day) {
        return inForce(PartialDate.of(day));
    }

    /** Returns whether the document is in force on a date, as far as both are known. */
    public Truth inForce(PartialDate date) {
        if (from == null) {
            return Truth.UNKNOWN;
        }
        Truth begun = date.isBefore(from).not();
        Truth notEnded = lastDay == null ? Truth.YES : date.isAfter(lastDay).not();
        return begun.and(notEnded);
    }
}
