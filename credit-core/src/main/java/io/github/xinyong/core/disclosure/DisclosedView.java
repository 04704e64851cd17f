package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.record.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one audience sees of a file on a day, and which policy says so.
 *
 * <p>What was left out is itemised for the subject and the keeper; everybody else sees the policy's id and edition. The same
 * inputs give an equal view. Immutable.
 */
public final class DisclosedView {

    private final Audience audience;
    private final String purpose;
    private final LocalDate validTime;
    private final Instant knownTime;
    private final String policyId;
    private final String policyEdition;
    private final DisclosedSubject subject;
    private final List<DisclosedItem> items;
    private final List<Omission> omissions;

    DisclosedView(
            Audience audience,
            String purpose,
            LocalDate validTime,
            Instant knownTime,
            String policyId,
            String policyEdition,
            DisclosedSubject subject,
            List<DisclosedItem> items,
            List<Omission> omissions) {
        this.audience = audience;
        this.purpose = purpose;
        this.validTime = validTime;
        this.knownTime = knownTime;
        this.policyId = policyId;
        this.policyEdition = policyEdition;
        this.subject = subject;
        this.items = List.copyOf(items);
        this.omissions = List.copyOf(omissions);
    }

    /** Returns who sees this. */
    public Audience audience() {
        return audience;
    }

    /** Returns for what. */
    public String purpose() {
        return purpose;
    }

    /** Returns the day whose state of affairs this is. */
    public LocalDate validTime() {
        return validTime;
    }

    /** Returns the time at which this was known. */
    public Instant knownTime() {
        return knownTime;
    }

    /** Returns the id of the policy. */
    public String policyId() {
        return policyId;
    }

    /** Returns the edition of the policy. */
    public String policyEdition() {
        return policyEdition;
    }

    /** Returns whom it is about. */
    public DisclosedSubject subject() {
        return subject;
    }

    /** Returns what is seen, in the order in which it was first stated. */
    public List<DisclosedItem> items() {
        return items;
    }

    /** Returns what was left out and why; empty for everybody but the subject and the keeper. */
    public List<Omission> omissions() {
        return omissions;
    }

    /** Returns the view as a JSON object whose members are in the order of their names. */
    public JsonValue toJson() {
        return MemberTree.of(sink -> {
            sink.text("audience", audience.id());
            sink.json(
                    "items",
                    JsonValue.array(items.stream().map(DisclosedItem::toJson).toList()));
            sink.text("knownTime", knownTime.toString());
            if (audience.learnsOmissions()) {
                sink.json(
                        "omissions",
                        JsonValue.array(
                                omissions.stream().map(DisclosedView::omission).toList()));
            }
            sink.json("policy", MemberTree.of(policy -> {
                policy.text("edition", policyEdition);
                policy.text("id", policyId);
            }));
            sink.text("purpose", purpose);
            sink.json("subject", subject.toJson());
            sink.date("validTime", validTime);
        });
    }

    private static JsonValue omission(Omission omission) {
        return MemberTree.of(sink -> {
            sink.text("code", omission.code());
            sink.text("recordId", omission.place());
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosedView that
                && audience == that.audience
                && purpose.equals(that.purpose)
                && validTime.equals(that.validTime)
                && knownTime.equals(that.knownTime)
                && policyId.equals(that.policyId)
                && policyEdition.equals(that.policyEdition)
                && subject.equals(that.subject)
                && items.equals(that.items)
                && omissions.equals(that.omissions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(audience, purpose, validTime, knownTime, items, omissions);
    }

    /** Returns audience, purpose, subject (a person's number hidden) and the number of items. */
    @Override
    public String toString() {
        return "DisclosedView[" + audience.id() + " for " + purpose + ", " + subject + ", " + items.size() + " items]";
    }
}
