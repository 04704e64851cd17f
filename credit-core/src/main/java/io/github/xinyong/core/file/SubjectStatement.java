package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;

/** The subject adds a statement of its own to the record. */
public final class SubjectStatement extends Event {

    private final String text;

    SubjectStatement(String recordId, String text) {
        super(EventType.SUBJECT_STATEMENT, recordId, text);
        this.text = text;
    }

    /** Returns the statement in the words of the subject. */
    public String text() {
        return text;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.text("recordId", recordId());
        sink.text("text", text);
    }
}
