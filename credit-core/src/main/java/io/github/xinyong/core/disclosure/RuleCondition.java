package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.Truth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a row of the rules of publicity asks about a case. */
enum RuleCondition {
    ANY(PublicityGap.Code.NO_RULE),
    PERSON(PublicityGap.Code.NO_RULE),
    MINOR(PublicityGap.Code.SEVERITY_UNDETERMINED),
    NOT_MINOR(PublicityGap.Code.SEVERITY_UNDETERMINED),
    GENERAL(PublicityGap.Code.SEVERITY_UNDETERMINED),
    SERIOUS(PublicityGap.Code.SEVERITY_UNDETERMINED),
    WARNING_ONLY(PublicityGap.Code.CATEGORIES_MISSING),
    CRITICISM_ONLY(PublicityGap.Code.CATEGORIES_MISSING),
    HEAVY_KINDS(PublicityGap.Code.CATEGORIES_MISSING),
    FOOD_DRUG_EQUIPMENT(PublicityGap.Code.FEATURE_UNKNOWN),
    SAFETY_FIRE(PublicityGap.Code.FEATURE_UNKNOWN),
    SPECIFIC_SERIOUS(PublicityGap.Code.FEATURE_UNKNOWN);

    /** SAMR Order 45, article 14, paragraph 3: no early stop. */
    private static final Set<PenaltyCategory> HEAVY = EnumSet.of(
            PenaltyCategory.PRODUCTION_STOPPED,
            PenaltyCategory.ACTIVITY_RESTRICTED,
            PenaltyCategory.OCCUPATION_RESTRICTED,
            PenaltyCategory.QUALIFICATION_LOWERED,
            PenaltyCategory.PERMIT_REVOKED);

    private static final Set<PenaltyCategory> LIGHT =
            EnumSet.of(PenaltyCategory.WARNING, PenaltyCategory.PUBLIC_CRITICISM);

    private final PublicityGap.Code missing;

    RuleCondition(PublicityGap.Code missing) {
        this.missing = missing;
    }

    /** Returns what is missing where the condition is unknown. */
    PublicityGap gap() {
        return PublicityGap.of(missing, missing == PublicityGap.Code.FEATURE_UNKNOWN ? name() : "");
    }

    Truth holds(PublicityCase of) {
        return switch (this) {
            case ANY -> Truth.YES;
            case PERSON -> Truth.of(of.subject() == SubjectType.PERSON);
            case MINOR -> is(of.severity(), Severity.MINOR);
            case NOT_MINOR -> is(of.severity(), Severity.MINOR).not();
            case GENERAL -> is(of.severity(), Severity.GENERAL);
            case SERIOUS -> is(of.severity(), Severity.SERIOUS);
            case WARNING_ONLY -> ask(of, of.categories().equals(Set.of(PenaltyCategory.WARNING)));
            case CRITICISM_ONLY ->
                ask(
                        of,
                        LIGHT.containsAll(of.categories())
                                && of.categories().contains(PenaltyCategory.PUBLIC_CRITICISM));
            case HEAVY_KINDS -> ask(of, !Collections.disjoint(HEAVY, of.categories()));
            case FOOD_DRUG_EQUIPMENT -> of.has(PublicityFeature.FOOD_DRUG_EQUIPMENT);
            case SAFETY_FIRE -> of.has(PublicityFeature.SAFETY_FIRE);
            case SPECIFIC_SERIOUS -> of.has(PublicityFeature.SPECIFIC_SERIOUS);
        };
    }

    private static Truth is(Severity severity, Severity asked) {
        return severity == Severity.UNDETERMINED ? Truth.UNKNOWN : Truth.of(severity == asked);
    }

    private static Truth ask(PublicityCase of, boolean answer) {
        return of.categories().isEmpty() ? Truth.UNKNOWN : Truth.of(answer);
    }
}
