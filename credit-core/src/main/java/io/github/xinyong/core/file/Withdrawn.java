package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;

/** The record is taken back. */
public final class Withdrawn extends Event {

    private final String reason;

    Withdrawn(String recordId, String reason) {
        super(EventType.WITHDRAWN, recordId, reason);
        this.reason = reason;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.text("reason", reason);
        sink.text("recordId", recordId());
    }
}
