package io.github.xinyong.rules.scheme;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The class of a penalty by the kinds imposed together; the longest class wins in a mixed decision.
 *
 * <p>No national amount separates fines, so a fine leaves the class open where the rules ask more than whether it is minor.
 */
final class PenaltyClass {

    private static final Set<PenaltyCategory> LIGHT =
            EnumSet.of(PenaltyCategory.WARNING, PenaltyCategory.PUBLIC_CRITICISM);

    private static final Set<PenaltyCategory> GENERAL = EnumSet.of(
            PenaltyCategory.CONFISCATION_OF_GAINS,
            PenaltyCategory.CONFISCATION_OF_PROPERTY,
            PenaltyCategory.PERMIT_SUSPENDED,
            PenaltyCategory.QUALIFICATION_LOWERED);

    private static final Set<PenaltyCategory> SERIOUS = EnumSet.of(
            PenaltyCategory.PERMIT_REVOKED,
            PenaltyCategory.ACTIVITY_RESTRICTED,
            PenaltyCategory.PRODUCTION_STOPPED,
            PenaltyCategory.CLOSED,
            PenaltyCategory.OCCUPATION_RESTRICTED);

    private PenaltyClass() {}

    /** Returns the class under a version of the rules: the one stated, else what the kinds tell by it. */
    static Severity of(CreditRecord record, String documentId) {
        if (record.severity() != Severity.UNDETERMINED || !(record.details() instanceof PenaltyDetails penalty)) {
            return record.severity();
        }
        Set<PenaltyCategory> kinds = penalty.get(PenaltyDetails.CATEGORIES);
        boolean summary = penalty.get(PenaltyDetails.PROCEDURE) == PenaltyDetails.Procedure.SUMMARY;
        boolean ordinary = penalty.get(PenaltyDetails.PROCEDURE) == PenaltyDetails.Procedure.ORDINARY;
        return switch (documentId) {
            case "REPAIR-58" -> summary || light(kinds) ? Severity.MINOR : notMinor(kinds, ordinary);
            case "REPAIR-36" -> summary || (light(kinds) && ordinary) ? Severity.MINOR : byKinds(kinds);
            default -> Severity.UNDETERMINED;
        };
    }

    private static boolean light(Set<PenaltyCategory> kinds) {
        return !kinds.isEmpty() && LIGHT.containsAll(kinds);
    }

    /** Under the rules of 2023 every other penalty of the ordinary procedure has the same periods. */
    private static Severity notMinor(Set<PenaltyCategory> kinds, boolean ordinary) {
        return kinds.isEmpty() || !ordinary ? Severity.UNDETERMINED : Severity.GENERAL;
    }

    private static Severity byKinds(Set<PenaltyCategory> kinds) {
        if (!Collections.disjoint(kinds, SERIOUS)) {
            return Severity.SERIOUS;
        }
        Set<PenaltyCategory> open = EnumSet.noneOf(PenaltyCategory.class);
        open.addAll(kinds);
        open.removeAll(GENERAL);
        open.removeAll(LIGHT);
        return open.isEmpty() && !Collections.disjoint(kinds, GENERAL) ? Severity.GENERAL : Severity.UNDETERMINED;
    }
}
