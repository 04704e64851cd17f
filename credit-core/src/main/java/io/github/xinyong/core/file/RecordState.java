package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as a view sees it: its content, the three independent axes of its state, and what else was said about it.
 *
 * <p>Content and effect are those of the view's day; everything else is as known, whatever the day. Immutable.
 */
public final class RecordState {

    private final Series series;
    private final Version version;
    private final EffectState effect;
    private final LocalDate validTime;

    RecordState(Series series, Version version, EffectState effect, LocalDate validTime) {
        this.series = series;
        this.version = version;
        this.effect = effect;
        this.validTime = validTime;
    }

    /**
     * Returns the state on a day of a record that has just been stated, and of which nothing else has been said.
     *
     * @param at when it was stated
     */
    public static RecordState stated(CreditRecord record, Instant at, LocalDate day) {
        return new Series(record, record.source(), List.of(), at).state(day);
    }

    /** Returns the same knowledge of this record, seen from another day. */
    public RecordState at(LocalDate day) {
        return series.state(day);
    }

    /** Returns the record as stated, updated or corrected for the view's day. */
    public CreditRecord record() {
        return version.record();
    }

    /** Returns whether the content stands. */
    public ContentState content() {
        return series.isWithdrawn() ? ContentState.WITHDRAWN : ContentState.CURRENT;
    }

    /** Returns whether it is objected to. */
    public DisputeState dispute() {
        return series.dispute();
    }

    /** Returns whether it has effect on the view's day. */
    public EffectState effect() {
        return effect;
    }

    /** Returns the day since which the repair holds that holds on the view's day, or null if none does. */
    public @Nullable LocalDate repairedOn() {
        return series.repairedOn(validTime);
    }

    /** Returns the state in one word. */
    public RecordStatus status() {
        if (series.isWithdrawn()) {
            return RecordStatus.WITHDRAWN;
        }
        return switch (effect) {
            case EXPIRED -> RecordStatus.EXPIRED;
            case REPAIRED -> RecordStatus.REPAIRED;
            case SHIELDED -> RecordStatus.SHIELDED;
            case NOT_YET, IN_EFFECT -> {
                if (series.isDisputed()) {
                    yield RecordStatus.OBJECTED;
                }
                yield series.isCorrected() ? RecordStatus.CORRECTED : RecordStatus.RECORDED;
            }
        };
    }

    /** Returns what was noted when this content was let in. */
    public List<Mark> marks() {
        return version.marks();
    }

    /** Returns when the record was first stated here. */
    public Instant statedAt() {
        return series.statedAt();
    }

    /** Returns when something was last said about the record here. */
    public Instant changedAt() {
        return series.changedAt();
    }

    /** Returns who said this content: the author of the entry that stated, updated or corrected it. */
    public Source author() {
        return version.author();
    }

    /** Returns whether the content was corrected at least once. */
    public boolean isCorrected() {
        return series.isCorrected();
    }

    /** Returns the day on which the source last found that the content stands, or null. */
    public @Nullable LocalDate confirmedOn() {
        return series.confirmedOn();
    }

    /** Returns what became of the last commitment. */
    public CommitmentState commitment() {
        return series.commitment();
    }

    /** Returns what became of the last order to put a wrong right. */
    public RectificationState rectification() {
        return series.rectification();
    }

    /** Returns the first day on which it is not shown to the public, or null where no such day was recorded. */
    public @Nullable LocalDate publicationEndedOn() {
        return series.publicationEndedOn();
    }

    /** Returns whether publication has ended by the view's day, as recorded. */
    public boolean isPublicationEnded() {
        LocalDate ended = series.publicationEndedOn();
        return ended != null && !ended.isAfter(validTime);
    }

    /** Returns what the subject said about it, in the order of saying. Free text of a subject: personal data. */
    public List<String> statements() {
        return series.statements();
    }

    /** Equal when the same is known and the same is seen from the view's day. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordState that
                && effect == that.effect
                && version.equals(that.version)
                && isPublicationEnded() == that.isPublicationEnded()
                && series.equals(that.series);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record(), content(), dispute(), effect);
    }

    /** Returns the record and its state. */
    @Override
    public String toString() {
        return record() + " " + content() + "/" + dispute() + "/" + effect;
    }
}
