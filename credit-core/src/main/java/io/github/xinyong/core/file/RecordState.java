package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as a view sees it: its content and the three independent axes of its state.
 *
 * <p>Immutable.
 */
public final class RecordState {

    private final CreditRecord record;
    private final ContentState content;
    private final DisputeState dispute;
    private final EffectState effect;
    private final List<Mark> marks;
    private final List<Series.Switch> repair;
    private final List<Series.Switch> shield;

    RecordState(
            CreditRecord record,
            ContentState content,
            DisputeState dispute,
            List<Mark> marks,
            List<Series.Switch> repair,
            List<Series.Switch> shield,
            LocalDate day) {
        this.record = record;
        this.content = content;
        this.dispute = dispute;
        this.effect = Series.effect(record, repair, shield, day);
        this.marks = marks;
        this.repair = repair;
        this.shield = shield;
    }

    /** Returns the same knowledge of this record, seen from another day. */
    RecordState at(LocalDate day) {
        return new RecordState(record, content, dispute, marks, repair, shield, day);
    }

    /** Returns the record as last stated or corrected. */
    public CreditRecord record() {
        return record;
    }

    /** Returns whether the content stands. */
    public ContentState content() {
        return content;
    }

    /** Returns whether it is objected to. */
    public DisputeState dispute() {
        return dispute;
    }

    /** Returns whether it has effect on the view's day. */
    public EffectState effect() {
        return effect;
    }

    /** Returns what was noted when this content was let in. */
    public List<Mark> marks() {
        return marks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordState that
                && record.equals(that.record)
                && content == that.content
                && dispute == that.dispute
                && effect == that.effect
                && marks.equals(that.marks)
                && repair.equals(that.repair)
                && shield.equals(that.shield);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, content, dispute, effect);
    }

    /** Returns the record and its state. */
    @Override
    public String toString() {
        return record + " " + content + "/" + dispute + "/" + effect;
    }
}
