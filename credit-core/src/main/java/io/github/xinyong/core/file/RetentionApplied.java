package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/**
 * The record's time of keeping is over, or its erasure was demanded with right: its content is destroyed.
 *
 * <p>All entries about the record become {@linkplain ErasedEvent erased}. This one is their tombstone: it says under which
 * basis, and names the record by its {@linkplain Entry#series() number in the file} only. So once it is appended, its
 * {@link #recordId()} reads {@code #3}.
 */
public final class RetentionApplied extends Event {

    private final LegalBasis basis;
    private final LocalDate on;

    RetentionApplied(String recordId, LegalBasis basis, LocalDate on) {
        super(EventType.RETENTION_APPLIED, recordId, basis, on);
        this.basis = basis;
        this.on = on;
    }

    /** Returns under which rule. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns the day on which the content was destroyed. */
    public LocalDate on() {
        return on;
    }

    /** Returns this event with the record named by its number. */
    RetentionApplied about(int series) {
        return new RetentionApplied(ErasedEvent.idOf(series), basis, on);
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.basis("basis", basis);
        sink.date("on", on);
    }
}
