package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** The open commitment was kept. */
public final class CommitmentKept extends Event {

    private final LocalDate on;

    CommitmentKept(String recordId, LocalDate on) {
        super(EventType.COMMITMENT_KEPT, recordId, on);
        this.on = on;
    }

    /** Returns the day on which it was fulfilled. */
    public LocalDate on() {
        return on;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("on", on);
        sink.text("recordId", recordId());
    }
}
