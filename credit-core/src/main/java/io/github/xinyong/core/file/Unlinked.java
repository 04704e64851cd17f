package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.subject.SubjectId;
import java.time.LocalDate;

/** A link with another subject is undone. */
public final class Unlinked extends Event {

    private final LocalDate from;
    private final SubjectId other;
    private final String reason;

    Unlinked(LocalDate from, SubjectId other, String reason) {
        super(EventType.UNLINKED, "", from, other, reason);
        this.from = from;
        this.other = other;
        this.reason = reason;
    }

    /** Returns the first day on which it holds no more. */
    public LocalDate from() {
        return from;
    }

    /** Returns the other subject. */
    public SubjectId other() {
        return other;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("from", from);
        sink.beginObject("other");
        sink.text("scheme", other.scheme());
        sink.text("value", other.value());
        sink.endObject();
        sink.text("reason", reason);
    }
}
