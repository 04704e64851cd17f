package io.github.xinyong.core.disclosure;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.RuleDate;
import io.github.xinyong.core.law.RuleDates;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of publicity ask about one penalty or listing.
 *
 * <pre>{@code
 * PublicityCase penalty = PublicityCase.of(SubjectType.ORGANIZATION, PublicityObject.PENALTY, record)
 *         .with(PublicityFeature.FOOD_DRUG_EQUIPMENT, Truth.NO);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class PublicityCase {

    private final SubjectType subject;
    private final PublicityObject object;
    private final CreditRecord record;
    private final Set<PenaltyCategory> categories;
    private final Map<PublicityFeature, Truth> features;

    private PublicityCase(
            SubjectType subject,
            PublicityObject object,
            CreditRecord record,
            Set<PenaltyCategory> categories,
            Map<PublicityFeature, Truth> features) {
        this.subject = requireNonNull(subject, "subject");
        this.object = requireNonNull(object, "object");
        this.record = record;
        this.categories = categories;
        this.features = Collections.unmodifiableMap(features);
    }

    /** Returns the case of a record, of which no feature is known. */
    public static PublicityCase of(SubjectType subject, PublicityObject object, CreditRecord record) {
        return new PublicityCase(subject, object, record, categories(record), new EnumMap<>(PublicityFeature.class));
    }

    /** Returns this case with a feature. */
    public PublicityCase with(PublicityFeature feature, Truth value) {
        Map<PublicityFeature, Truth> more = new EnumMap<>(PublicityFeature.class);
        more.putAll(features);
        more.put(feature, value);
        return new PublicityCase(subject, object, record, categories, more);
    }

    /** Returns whether the subject is a person or an organisation. */
    public SubjectType subject() {
        return subject;
    }

    /** Returns what is shown. */
    public PublicityObject object() {
        return object;
    }

    /** Returns how grave it is. */
    public Severity severity() {
        return record.severity();
    }

    /** Returns the penalties imposed together; empty where none is known. */
    public Set<PenaltyCategory> categories() {
        return categories;
    }

    /** Returns whether it has a feature; unknown unless said. */
    public Truth has(PublicityFeature feature) {
        return features.getOrDefault(feature, Truth.UNKNOWN);
    }

    /** Returns one of the dates, or null where it is not known. */
    public @Nullable PartialDate date(RecordDate which) {
        return record.date(which);
    }

    /** Returns the dates by which a version of the rules can be chosen, but for that of the application. */
    public RuleDates dates() {
        return RuleDates.none()
                .with(RuleDate.ACT, date(RecordDate.OCCURRED))
                .with(RuleDate.DECISION, date(RecordDate.DECIDED))
                .with(RuleDate.PUBLICATION, date(RecordDate.PUBLISHED));
    }

    /** Returns what, on which record. */
    @Override
    public String toString() {
        return object.id() + " " + record.id();
    }

    private static Set<PenaltyCategory> categories(CreditRecord record) {
        return record.details() instanceof PenaltyDetails penalty ? penalty.get(PenaltyDetails.CATEGORIES) : Set.of();
    }
}
