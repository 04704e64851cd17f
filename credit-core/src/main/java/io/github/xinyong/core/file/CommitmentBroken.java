package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** The open commitment was broken. */
public final class CommitmentBroken extends Event {

    private final LocalDate on;
    private final String reason;

    CommitmentBroken(String recordId, LocalDate on, String reason) {
        super(EventType.COMMITMENT_BROKEN, recordId, on, reason);
        this.on = on;
        this.reason = reason;
    }

    /** Returns the day of the breach. */
    public LocalDate on() {
        return on;
    }

    /** Returns what was not done. */
    public String reason() {
        return reason;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("on", on);
        sink.text("reason", reason);
        sink.text("recordId", recordId());
    }
}
