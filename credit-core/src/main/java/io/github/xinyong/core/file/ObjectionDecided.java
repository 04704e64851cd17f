package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;

/** The open objection is decided. */
public final class ObjectionDecided extends Event {

    private final String reason;
    private final boolean upheld;

    ObjectionDecided(String recordId, String reason, boolean upheld) {
        super(EventType.OBJECTION_DECIDED, recordId, reason, upheld);
        this.reason = reason;
        this.upheld = upheld;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }

    /** Returns whether the objection was right. */
    public boolean upheld() {
        return upheld;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.text("reason", reason);
        sink.text("recordId", recordId());
        sink.flag("upheld", upheld);
    }
}
