package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.subject.SubjectId;
import java.time.LocalDate;

/** The subject of the file is linked with another subject. */
public final class Linked extends Event {

    private final LegalBasis basis;
    private final LocalDate from;
    private final SubjectId other;
    private final String relation;

    Linked(LegalBasis basis, LocalDate from, SubjectId other, String relation) {
        super(EventType.LINKED, "", basis, from, other, relation);
        this.basis = basis;
        this.from = from;
        this.other = other;
        this.relation = relation;
    }

    /** Returns under which rule or document. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns the first day of the link. */
    public LocalDate from() {
        return from;
    }

    /** Returns the other subject. */
    public SubjectId other() {
        return other;
    }

    /** Returns what the other is to this one, such as {@code merged-into}. */
    public String relation() {
        return relation;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.basis("basis", basis);
        sink.date("from", from);
        sink.beginObject("other");
        sink.text("scheme", other.scheme());
        sink.text("value", other.value());
        sink.endObject();
        sink.text("relation", relation);
    }
}
