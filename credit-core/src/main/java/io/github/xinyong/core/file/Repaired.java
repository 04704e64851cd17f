package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** Credit repair is granted. */
public final class Repaired extends Event {

    private final LegalBasis basis;
    private final LocalDate from;

    Repaired(String recordId, LegalBasis basis, LocalDate from) {
        super(EventType.REPAIRED, recordId, basis, from);
        this.basis = basis;
        this.from = from;
    }

    /** Returns under which rule. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns the first day of the repair. */
    public LocalDate from() {
        return from;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.basis("basis", basis);
        sink.date("from", from);
        sink.text("recordId", recordId());
    }
}
