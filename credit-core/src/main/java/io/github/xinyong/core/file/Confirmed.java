package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** The source looked again and the content stands. */
public final class Confirmed extends Event {

    private final LocalDate on;

    Confirmed(String recordId, LocalDate on) {
        super(EventType.CONFIRMED, recordId, on);
        this.on = on;
    }

    /** Returns the day on which it was found to stand. */
    public LocalDate on() {
        return on;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("on", on);
        sink.text("recordId", recordId());
    }
}
