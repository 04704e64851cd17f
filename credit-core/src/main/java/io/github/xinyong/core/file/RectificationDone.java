package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** What was ordered is done. */
public final class RectificationDone extends Event {

    private final LocalDate on;

    RectificationDone(String recordId, LocalDate on) {
        super(EventType.RECTIFICATION_DONE, recordId, on);
        this.on = on;
    }

    /** Returns the day on which it was done. */
    public LocalDate on() {
        return on;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("on", on);
        sink.text("recordId", recordId());
    }
}
