package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** The record is shown to the public no more. */
public final class PublicationEnded extends Event {

    private final LegalBasis basis;
    private final LocalDate on;

    PublicationEnded(String recordId, LegalBasis basis, LocalDate on) {
        super(EventType.PUBLICATION_ENDED, recordId, basis, on);
        this.basis = basis;
        this.on = on;
    }

    /** Returns under which rule. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns the first day on which it is not shown. */
    public LocalDate on() {
        return on;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.basis("basis", basis);
        sink.date("on", on);
        sink.text("recordId", recordId());
    }
}
