package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** The repair is revoked. */
public final class RepairRevoked extends Event {

    private final LocalDate from;
    private final String reason;

    RepairRevoked(String recordId, LocalDate from, String reason) {
        super(EventType.REPAIR_REVOKED, recordId, from, reason);
        this.from = from;
        this.reason = reason;
    }

    /** Returns the first day on which the record counts again. */
    public LocalDate from() {
        return from;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("from", from);
        sink.text("reason", reason);
        sink.text("recordId", recordId());
    }
}
