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
            case SUBJECT_STATEMENT -> Event.subjectStatement(recordId(), text(Member.TEXT));
            case COMMITMENT_MADE -> commitmentMade();
            case COMMITMENT_KEPT -> onRecord(Event::commitmentKept);
            case COMMITMENT_BROKEN -> commitmentBroken();
            case RECTIFICATION_ORDERED -> rectificationOrdered();
            case RECTIFICATION_DONE -> onRecord(Event::rectificationDone);
            case SHIELDED -> underBasis(Member.FROM, Event::shielded);
            case UNSHIELDED -> sinceFor(Event::unshielded);
            case REPAIRED -> underBasis(Member.FROM, Event::repaired);
            case REPAIR_REFUSED -> repairRefused();
            case REPAIR_REVOKED -> sinceFor(Event::repairRevoked);
            case PUBLICATION_ENDED -> underBasis(Member.ON, Event::publicationEnded);
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
        LocalDate on = day(Member.ON);
        return event.of(recordId(), on);
    }

    private Event withReason(WithReason event) {
        String reason = text(Member.REASON);
        return event.of(recordId(), reason);
    }

    private Event underBasis(Member day, UnderBasis event) {
        LegalBasis basis = basis();
        LocalDate from = day(day);
        return event.of(recordId(), from, basis);
    }

    private Event sinceFor(SinceFor event) {
        LocalDate from = day(Member.FROM);
        String reason = text(Member.REASON);
        return event.of(recordId(), from, reason);
    }

    private Event updated() {
        LocalDate from = day(Member.FROM);
        String reason = text(Member.REASON);
        return Event.updated(record(), from, reason);
    }

    private Event corrected() {
        tokens.require(Member.FIELDS);
        List<String> fields = values.texts();
        String reason = text(Member.REASON);
        CreditRecord record = record();
        LocalDate since = dayOrNull(Member.SINCE);
        return since == null ? Event.corrected(record, fields, reason) : Event.corrected(record, since, fields, reason);
    }

    private Event objected() {
        String grounds = text(Member.GROUNDS);
        return Event.objected(recordId(), grounds);
    }

    private Event objectionDecided() {
        String reason = text(Member.REASON);
        String recordId = recordId();
        boolean upheld = tokens.has(Member.UPHELD) && tokens.isTrue();
        return Event.objectionDecided(recordId, upheld, reason);
    }

    private Event commitmentMade() {
        LocalDate due = dayOrNull(Member.DUE);
        String recordId = recordId();
        return Event.commitmentMade(recordId, text(Member.TEXT), due);
    }

    private Event commitmentBroken() {
        LocalDate on = day(Member.ON);
        String reason = text(Member.REASON);
        return Event.commitmentBroken(recordId(), on, reason);
    }

    private Event rectificationOrdered() {
        LegalBasis basis = basis();
        LocalDate due = day(Member.DUE);
        LocalDate on = day(Member.ON);
        String recordId = recordId();
        return Event.rectificationOrdered(recordId, on, due, text(Member.TEXT), basis);
    }

    private Event repairRefused() {
        LegalBasis basis = basis();
        LocalDate on = day(Member.ON);
        String reason = text(Member.REASON);
        return Event.repairRefused(recordId(), on, reason, basis);
    }

    /** A tombstone does not name its record: the header has its number. */
    private Event retentionApplied() {
        LegalBasis basis = basis();
        return Event.retentionApplied("#", day(Member.ON), basis);
    }

    private Event linked() {
        LegalBasis basis = basis();
        LocalDate from = day(Member.FROM);
        SubjectId other = other();
        return Event.linked(other, text(Member.RELATION), from, basis);
    }

    private Event unlinked() {
        LocalDate from = day(Member.FROM);
        SubjectId other = other();
        return Event.unlinked(other, from, text(Member.REASON));
    }

    private CreditRecord record() {
        tokens.require(Member.RECORD);
        return values.record();
    }

    private SubjectId other() {
        tokens.require(Member.OTHER);
        return values.subjectId();
    }

    private LegalBasis basis() {
        tokens.require(Member.BASIS);
        return values.basis();
    }

    private String recordId() {
        return tokens.requiredText(Member.RECORD_ID);
    }

    private String text(Member member) {
        return tokens.requiredText(member);
    }

    private LocalDate day(Member member) {
        tokens.require(member);
        return tokens.day();
    }

    private @Nullable LocalDate dayOrNull(Member member) {
        return tokens.has(member) ? tokens.day() : null;
    }
}
