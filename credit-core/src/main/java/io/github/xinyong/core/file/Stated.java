package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.MemberSink;

/** A record is stated for the first time. */
public final class Stated extends Event {

    private final CreditRecord record;

    Stated(CreditRecord record) {
        super(EventType.STATED, record.id(), record);
        this.record = record;
    }

    /** Returns what is stated. */
    public CreditRecord record() {
        return record;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.beginObject("record");
        record.writeTo(sink);
        sink.endObject();
    }
}
