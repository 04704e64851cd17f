package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content was wrong and is replaced. */
public final class Corrected extends Event {

    private final List<String> fields;
    private final String reason;
    private final CreditRecord record;
    private final @Nullable LocalDate since;

    Corrected(List<String> fields, String reason, CreditRecord record, @Nullable LocalDate since) {
        super(EventType.CORRECTED, record.id(), fields, reason, record, since);
        this.fields = fields;
        this.reason = reason;
        this.record = record;
        this.since = since;
    }

    /** Returns the names of the members that were wrong. */
    public List<String> fields() {
        return fields;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }

    /** Returns the whole record as it should have been. */
    public CreditRecord record() {
        return record;
    }

    /** Returns the first day of the version that was wrong, or null when every version was. */
    public @Nullable LocalDate since() {
        return since;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.texts("fields", fields);
        sink.text("reason", reason);
        sink.beginObject("record");
        record.writeTo(sink);
        sink.endObject();
        sink.date("since", since);
    }
}
