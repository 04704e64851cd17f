package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the entries folded so far say about one record. Never changed once a fold has handed it out. */
final class Series implements Cloneable {

    private final Instant statedAt;
    private Instant changedAt;
    private Version version;
    private boolean corrected;
    private boolean withdrawn;
    private DisputeState dispute = DisputeState.NONE;
    private CommitmentState commitment = CommitmentState.NONE;
    private RectificationState rectification = RectificationState.NONE;
    private @Nullable Switch repair;
    private @Nullable Switch shield;
    private @Nullable LocalDate publicationEndedOn;
    private @Nullable LocalDate confirmedOn;
    private List<String> statements = List.of();

    Series(CreditRecord record, Source author, List<Mark> marks, Instant statedAt) {
        this.version = new Version(record, author, marks, null, null);
        this.statedAt = statedAt;
        this.changedAt = statedAt;
    }

    Version version() {
        return version;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isDisputed() {
        return dispute == DisputeState.OPEN;
    }

    boolean isRepaired() {
        return Switch.isOn(repair);
    }

    @Nullable
    LocalDate repairedOn(LocalDate day) {
        return Switch.onSince(repair, day);
    }

    boolean isShielded() {
        return Switch.isOn(shield);
    }

    boolean isPublicationEnded() {
        return publicationEndedOn != null;
    }

    boolean isCorrected() {
        return corrected;
    }

    Instant statedAt() {
        return statedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    DisputeState dispute() {
        return dispute;
    }

    CommitmentState commitment() {
        return commitment;
    }

    RectificationState rectification() {
        return rectification;
    }

    @Nullable
    LocalDate publicationEndedOn() {
        return publicationEndedOn;
    }

    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }

    List<String> statements() {
        return statements;
    }

    /** Returns what is said once an event about this record is taken in that is known to be allowed. */
    Series after(Event event, Source author, List<Mark> marks, Instant recordedAt) {
        Series next = copy();
        next.changedAt = recordedAt;
        next.take(event, author, marks);
        return next;
    }

    private void take(Event event, Source author, List<Mark> marks) {
        switch (event.type()) {
            case UPDATED -> {
                Updated updated = (Updated) event;
                version = new Version(updated.record(), author, marks, updated.from(), version);
            }
            case CONFIRMED -> confirmedOn = ((Confirmed) event).on();
            case CORRECTED -> correct((Corrected) event, author, marks);
            case WITHDRAWN -> withdrawn = true;
            case OBJECTED -> dispute = DisputeState.OPEN;
            case OBJECTION_DECIDED ->
                dispute = ((ObjectionDecided) event).upheld() ? DisputeState.UPHELD : DisputeState.REJECTED;
            case SUBJECT_STATEMENT -> {
                List<String> longer = new ArrayList<>(statements);
                longer.add(((SubjectStatement) event).text());
                statements = List.copyOf(longer);
            }
            case COMMITMENT_MADE -> commitment = CommitmentState.OPEN;
            case COMMITMENT_KEPT -> commitment = CommitmentState.KEPT;
            case COMMITMENT_BROKEN -> commitment = CommitmentState.BROKEN;
            case RECTIFICATION_ORDERED -> rectification = RectificationState.ORDERED;
            case RECTIFICATION_DONE -> rectification = RectificationState.DONE;
            case SHIELDED -> shield = new Switch(((Shielded) event).from(), true, shield);
            case UNSHIELDED -> shield = new Switch(((Unshielded) event).from(), false, shield);
            case REPAIRED -> repair = new Switch(((Repaired) event).from(), true, repair);
            case REPAIR_REVOKED -> repair = new Switch(((RepairRevoked) event).from(), false, repair);
            case PUBLICATION_ENDED -> publicationEndedOn = ((PublicationEnded) event).on();
            case REPAIR_REFUSED, UNKNOWN -> {
                // Told by the entries; no state follows.
            }
            case STATED, RETENTION_APPLIED, LINKED, UNLINKED, ERASED ->
                throw new IllegalStateException("Folded elsewhere: " + event.type());
        }
    }

    private void correct(Corrected event, Source author, List<Mark> marks) {
        corrected = true;
        LocalDate since = event.since();
        version = since == null
                ? new Version(event.record(), author, marks, null, null)
                : version.with(event.record(), author, marks, since);
    }

    RecordState state(LocalDate validTime) {
        Version holding = version.on(validTime);
        return new RecordState(this, holding, effect(holding.record(), validTime), validTime);
    }

    private EffectState effect(CreditRecord record, LocalDate validTime) {
        long day = validTime.toEpochDay();
        PartialDate to = record.date(RecordDate.EFFECTIVE_TO);
        if (to != null && day > to.latestEpochDay()) {
            return EffectState.EXPIRED;
        }
        PartialDate from = record.date(RecordDate.EFFECTIVE_FROM);
        PartialDate begin = from == null ? record.date(RecordDate.DECIDED) : from;
        if (begin != null && day < begin.earliestEpochDay()) {
            return EffectState.NOT_YET;
        }
        if (Switch.isOn(repair, validTime)) {
            return EffectState.REPAIRED;
        }
        return Switch.isOn(shield, validTime) ? EffectState.SHIELDED : EffectState.IN_EFFECT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series that
                && statedAt.equals(that.statedAt)
                && changedAt.equals(that.changedAt)
                && version.equals(that.version)
                && corrected == that.corrected
                && withdrawn == that.withdrawn
                && dispute == that.dispute
                && commitment == that.commitment
                && rectification == that.rectification
                && hasSameDays(that)
                && statements.equals(that.statements);
    }

    private boolean hasSameDays(Series that) {
        return Objects.equals(repair, that.repair)
                && Objects.equals(shield, that.shield)
                && Objects.equals(publicationEndedOn, that.publicationEndedOn)
                && Objects.equals(confirmedOn, that.confirmedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statedAt, version.record());
    }

    private Series copy() {
        try {
            return (Series) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
