package io.github.xinyong.core.file;

import io.github.xinyong.core.file.Refusal.Code;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges whether an event may follow in the state its record is in; the table is in the documentation of Event. */
final class Transitions {

    /** Takes in why an event may not follow. */
    interface Refuser {

        void refuse(Code code, @Nullable String found, @Nullable String expected);
    }

    private final Ledger ledger;
    private final Refuser refuser;

    Transitions(Ledger ledger, Refuser refuser) {
        this.ledger = ledger;
        this.refuser = refuser;
    }

    /** Returns whether there is something the event can be about; whatever else is wrong is told to the refuser. */
    boolean allow(Event event, CreditSubject subject) {
        switch (event.type()) {
            case LINKED -> linked(((Linked) event).other(), subject);
            case UNLINKED -> {
                SubjectId other = ((Unlinked) event).other();
                require(ledger.fold().isLinked(other), Code.LINK_UNKNOWN, other.toString());
            }
            case ERASED -> require(false, Code.NOT_APPENDABLE, event.recordId());
            case STATED -> require(ledger.series(event.recordId()) == null, Code.RECORD_EXISTS, event.recordId());
            default -> {
                return (event.type() == EventType.UNKNOWN && event.recordId().isEmpty()) || aboutRecord(event);
            }
        }
        return true;
    }

    private boolean aboutRecord(Event event) {
        String id = event.recordId();
        Series series = ledger.series(id);
        if (series == null) {
            refuser.refuse(Code.RECORD_UNKNOWN, id, null);
            return false;
        }
        boolean afterAll = event.type() == EventType.RETENTION_APPLIED || event.type() == EventType.UNKNOWN;
        if (series.isWithdrawn() && !afterAll) {
            refuser.refuse(Code.RECORD_WITHDRAWN, id, null);
            return false;
        }
        follow(event, series);
        return true;
    }

    private void follow(Event event, Series series) {
        String id = event.recordId();
        switch (event.type()) {
            case UPDATED -> updated((Updated) event, series.version());
            case CORRECTED -> corrected((Corrected) event, series.version());
            case OBJECTED -> require(!series.isDisputed(), Code.OBJECTION_OPEN, id);
            case OBJECTION_DECIDED -> require(series.isDisputed(), Code.NO_OPEN_OBJECTION, id);
            case COMMITMENT_MADE -> require(series.commitment() != CommitmentState.OPEN, Code.COMMITMENT_OPEN, id);
            case COMMITMENT_KEPT, COMMITMENT_BROKEN ->
                require(series.commitment() == CommitmentState.OPEN, Code.NO_OPEN_COMMITMENT, id);
            case RECTIFICATION_ORDERED ->
                require(series.rectification() != RectificationState.ORDERED, Code.RECTIFICATION_OPEN, id);
            case RECTIFICATION_DONE ->
                require(series.rectification() == RectificationState.ORDERED, Code.NO_OPEN_RECTIFICATION, id);
            case SHIELDED -> require(!series.isShielded(), Code.ALREADY_SHIELDED, id);
            case UNSHIELDED -> require(series.isShielded(), Code.NOT_SHIELDED, id);
            case REPAIRED, REPAIR_REFUSED -> require(!series.isRepaired(), Code.ALREADY_REPAIRED, id);
            case REPAIR_REVOKED -> require(series.isRepaired(), Code.NOT_REPAIRED, id);
            case PUBLICATION_ENDED -> require(!series.isPublicationEnded(), Code.PUBLICATION_ALREADY_ENDED, id);
            case CONFIRMED, WITHDRAWN, SUBJECT_STATEMENT, RETENTION_APPLIED, UNKNOWN -> {
                // They may follow in every state that is left.
            }
            case STATED, LINKED, UNLINKED, ERASED -> throw new IllegalStateException("Judged elsewhere");
        }
    }

    private void updated(Updated event, Version last) {
        LocalDate from = last.from();
        if (from != null && event.from().isBefore(from)) {
            refuser.refuse(Code.UPDATE_OUT_OF_ORDER, event.recordId(), from.toString());
        }
        changed(event.record(), last.record());
    }

    private void corrected(Corrected event, Version last) {
        LocalDate since = event.since();
        if (since == null) {
            // Every version is replaced, so that alone is a change where there are several.
            sameType(event.record(), last.record());
            require(
                    last.earlier() != null || !event.record().equals(last.record()),
                    Code.NOTHING_CHANGED,
                    event.recordId());
        } else if (last.has(since)) {
            changed(event.record(), last.on(since).record());
        } else {
            refuser.refuse(Code.VERSION_UNKNOWN, since.toString(), null);
        }
    }

    private void linked(SubjectId other, CreditSubject subject) {
        require(!other.equals(subject.id()), Code.LINK_TO_ITSELF, other.toString());
        require(!ledger.fold().isLinked(other), Code.LINK_EXISTS, other.toString());
    }

    private void changed(CreditRecord record, CreditRecord before) {
        sameType(record, before);
        require(!record.equals(before), Code.NOTHING_CHANGED, record.id());
    }

    private void sameType(CreditRecord record, CreditRecord before) {
        if (!record.typeId().equals(before.typeId())) {
            refuser.refuse(Code.TYPE_CHANGED, record.typeId(), before.typeId());
        }
    }

    private void require(boolean condition, Code code, String found) {
        if (!condition) {
            refuser.refuse(code, found, null);
        }
    }
}
