package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The subject promises something about the record. */
public final class CommitmentMade extends Event {

    private final @Nullable LocalDate due;
    private final String text;

    CommitmentMade(String recordId, @Nullable LocalDate due, String text) {
        super(EventType.COMMITMENT_MADE, recordId, due, text);
        this.due = due;
        this.text = text;
    }

    /** Returns the last day for keeping it, or null where none is set. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** Returns what is promised. */
    public String text() {
        return text;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.date("due", due);
        sink.text("recordId", recordId());
        sink.text("text", text);
    }
}
