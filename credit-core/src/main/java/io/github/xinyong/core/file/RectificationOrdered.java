package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** An authority orders that a wrong be put right within a time limit. */
public final class RectificationOrdered extends Event {

    private final LegalBasis basis;
    private final LocalDate due;
    private final LocalDate on;
    private final String text;

    RectificationOrdered(String recordId, LegalBasis basis, LocalDate due, LocalDate on, String text) {
        super(EventType.RECTIFICATION_ORDERED, recordId, basis, due, on, text);
        this.basis = basis;
        this.due = due;
        this.on = on;
        this.text = text;
    }

    /** Returns under which rule. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns the last day for it. */
    public LocalDate due() {
        return due;
    }

    /** Returns the day of the order. */
    public LocalDate on() {
        return on;
    }

    /** Returns what is ordered. */
    public String text() {
        return text;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.basis("basis", basis);
        sink.date("due", due);
        sink.date("on", on);
        sink.text("recordId", recordId());
        sink.text("text", text);
    }
}
