package io.github.xinyong.core.json;

import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.EventType;
import io.github.xinyong.core.json.JsonProblem.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.subject.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an event of a known type says. */
final class EventReader {

    private final Tokens tokens;
    private final RecordReader values;

    EventReader(Tokens tokens, RecordReader values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** Reads the object of an event; every type has its members in the order of their names. */
    Event read(EventType type) {
        tokens.beginObject();
        Event event = members(type);
        tokens.endObject();
        return event;
    }

    private Event members(EventType type) {
        return switch (type) {
            case STATED -> Event.stated(record());
            case UPDATED -> updated();
            case CONFIRMED -> onRecord(Event::confirmed);
            case CORRECTED -> corrected();
            case WITHDRAWN -> withReason(Event::withdrawn);
            case OBJECTED -> objected();
            case OBJECTION_DECIDED -> objectionDecided();
            case SUBJECT_STATEMENT -> Event.subjectStatement(recordId(), text("text"));
            case COMMITMENT_MADE -> commitmentMade();
            case COMMITMENT_KEPT -> onRecord(Event::commitmentKept);
            case COMMITMENT_BROKEN -> commitmentBroken();
            case RECTIFICATION_ORDERED -> rectificationOrdered();
            case RECTIFICATION_DONE -> onRecord(Event::rectificationDone);
            case SHIELDED -> underBasis("from", Event::shielded);
            case UNSHIELDED -> sinceFor(Event::unshielded);
            case REPAIRED -> underBasis("from", Event::repaired);
            case REPAIR_REFUSED -> repairRefused();
            case REPAIR_REVOKED -> sinceFor(Event::repairRevoked);
            case PUBLICATION_ENDED -> underBasis("on", Event::publicationEnded);
            case RETENTION_APPLIED -> retentionApplied();
            case LINKED -> linked();
            case UNLINKED -> unlinked();
            case UNKNOWN, ERASED -> throw tokens.problem(Code.VALUE_INVALID, type.id(), null);
        };
    }

    private interface OnRecord {
        Event of(String recordId, LocalDate day);
    }

    private interface WithReason {
        Event of(String recordId, String reason);
    }

    private interface UnderBasis {
        Event of(String recordId, LocalDate day, LegalBasis basis);
    }

    private interface SinceFor {
        Event of(String recordId, LocalDate from, String reason);
    }

    private Event onRecord(OnRecord event) {
        LocalDate on = day("on");
        return event.of(recordId(), on);
    }

    private Event withReason(WithReason event) {
        String reason = text("reason");
        return event.of(recordId(), reason);
    }

    private Event underBasis(String day, UnderBasis event) {
        LegalBasis basis = basis();
        LocalDate from = day(day);
        return event.of(recordId(), from, basis);
    }

    private Event sinceFor(SinceFor event) {
        LocalDate from = day("from");
        String reason = text("reason");
        return event.of(recordId(), from, reason);
    }

    private Event updated() {
        LocalDate from = day("from");
        String reason = text("reason");
        return Event.updated(record(), from, reason);
    }

    private Event corrected() {
        tokens.require("fields");
        List<String> fields = values.texts();
        String reason = text("reason");
        CreditRecord record = record();
        LocalDate since = dayOrNull("since");
        return since == null ? Event.corrected(record, fields, reason) : Event.corrected(record, since, fields, reason);
    }

    private Event objected() {
        String grounds = text("grounds");
        return Event.objected(recordId(), grounds);
    }

    private Event objectionDecided() {
        String reason = text("reason");
        String recordId = recordId();
        boolean upheld = tokens.has("upheld") && tokens.isTrue();
        return Event.objectionDecided(recordId, upheld, reason);
    }

    private Event commitmentMade() {
        LocalDate due = dayOrNull("due");
        String recordId = recordId();
        return Event.commitmentMade(recordId, text("text"), due);
    }

    private Event commitmentBroken() {
        LocalDate on = day("on");
        String reason = text("reason");
        return Event.commitmentBroken(recordId(), on, reason);
    }

    private Event rectificationOrdered() {
        LegalBasis basis = basis();
        LocalDate due = day("due");
        LocalDate on = day("on");
        String recordId = recordId();
        return Event.rectificationOrdered(recordId, on, due, text("text"), basis);
    }

    private Event repairRefused() {
        LegalBasis basis = basis();
        LocalDate on = day("on");
        String reason = text("reason");
        return Event.repairRefused(recordId(), on, reason, basis);
    }

    /** A tombstone does not name its record: the header has its number. */
    private Event retentionApplied() {
        LegalBasis basis = basis();
        return Event.retentionApplied("#", day("on"), basis);
    }

    private Event linked() {
        LegalBasis basis = basis();
        LocalDate from = day("from");
        SubjectId other = other();
        return Event.linked(other, text("relation"), from, basis);
    }

    private Event unlinked() {
        LocalDate from = day("from");
        SubjectId other = other();
        return Event.unlinked(other, from, text("reason"));
    }

    private CreditRecord record() {
        tokens.require("record");
        return values.record();
    }

    private SubjectId other() {
        tokens.require("other");
        return values.subjectId();
    }

    private LegalBasis basis() {
        tokens.require("basis");
        return values.basis();
    }

    private String recordId() {
        return tokens.requiredText("recordId");
    }

    private String text(String member) {
        return tokens.requiredText(member);
    }

    private LocalDate day(String member) {
        tokens.require(member);
        return tokens.day();
    }

    private @Nullable LocalDate dayOrNull(String member) {
        return tokens.has(member) ? tokens.day() : null;
    }
}
