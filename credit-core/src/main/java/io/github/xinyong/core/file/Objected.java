package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;

/** Somebody objects to the record. */
public final class Objected extends Event {

    private final String grounds;

    Objected(String recordId, String grounds) {
        super(EventType.OBJECTED, recordId, grounds);
        this.grounds = grounds;
    }

    /** Returns why. */
    public String grounds() {
        return grounds;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.text("grounds", grounds);
        sink.text("recordId", recordId());
    }
}
