package io.github.xinyong.core.law;

import io.github.xinyong.core.time.PartialDate;
import java.util.List;

/**
 * What the register says of a date: which documents are in force, and of which that is undetermined. All others are not.
 *
 * @param date the date asked for
 * @param least how sure the dates of a document must be
 * @param inForce those certainly in force, in the order of the register
 * @param undetermined those whose dates do not decide it, or are less sure than asked for
 */
public record LawOnDate(PartialDate date, Confidence least, List<LawDocument> inForce, List<LawDocument> undetermined) {

    /** Copies the lists. */
    public LawOnDate {
        inForce = List.copyOf(inForce);
        undetermined = List.copyOf(undetermined);
    }
}
