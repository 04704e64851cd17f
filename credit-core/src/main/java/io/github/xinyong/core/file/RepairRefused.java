package io.github.xinyong.core.file;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.MemberSink;
import java.time.LocalDate;

/** An application for credit repair is refused. */
public final class RepairRefused extends Event {

    private final LegalBasis basis;
    private final LocalDate on;
    private final String reason;

    RepairRefused(String recordId, LegalBasis basis, LocalDate on, String reason) {
        super(EventType.REPAIR_REFUSED, recordId, basis, on, reason);
        this.basis = basis;
        this.on = on;
        this.reason = reason;
    }

    /** Returns under which rule. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns the day of the refusal. */
    public LocalDate on() {
        return on;
    }

    /** Returns which condition is not met. */
    public String reason() {
        return reason;
    }

    @Override
    void writeTo(MemberSink sink) {
        sink.basis("basis", basis);
        sink.date("on", on);
        sink.text("reason", reason);
        sink.text("recordId", recordId());
    }
}
