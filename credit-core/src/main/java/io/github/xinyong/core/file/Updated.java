package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** The thing itself changed: what was said of it before stays right for the days before. */
public final class Updated extends Event {

    private final LocalDate from;
    private final String reason;
    private final CreditRecord record;

    Updated(LocalDate from, String reason, CreditRecord record) {
        super(EventType.UPDATED, record.id(), from, reason, record);
        this.from = from;
        this.reason = reason;
        this.record = record;
    }

    /** Returns the first day on which it is as it is here. */
    public LocalDate from() {
        return from;
    }

    /** Returns what changed it. */
    public String reason() {
        return reason;
    }

    /** Returns the whole record as it is from that day on. */
    public CreditRecord record() {
        return record;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("from", from);
        sink.text("reason", reason);
        sink.beginObject("record");
        record.writeTo(sink);
        sink.endObject();
    }
}
