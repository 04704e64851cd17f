package io.github.xinyong.core.file;

import io.github.xinyong.core.file.Refusal.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the events of one append, in order, against the file so far; the table is in the documentation of Event. */
final class Gate {

    private final CreditSubject subject;
    private final Admission admission;
    private final List<Event> events;
    private final List<Refusal> refusals = new ArrayList<>();
    private int index;
    private ContentGate content;

    Gate(CreditSubject subject, Admission admission, List<Event> events) {
        this.subject = subject;
        this.admission = admission;
        this.events = events;
        this.content = new ContentGate(subject, admission, this::refuse);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /**
     * Judges one event.
     *
     * @return the marks it gets, or null if it was refused
     */
    @Nullable
    List<Mark> admit(int place, Ledger ledger) {
        index = place;
        content = new ContentGate(subject, admission, this::refuse);
        int before = refusals.size();
        Event event = events.get(place);
        Transitions transitions = new Transitions(ledger, (code, found, expected) -> refuse(code, found, expected));
        if (transitions.allow(event, subject)) {
            said(event);
        }
        if (refusals.size() > before) {
            return null;
        }
        return List.copyOf(content.marks());
    }

    /** Judges what an event says, apart from the state of the record. */
    private void said(Event event) {
        String id = event.recordId();
        switch (event.type()) {
            case STATED -> content.judge(((Stated) event).record());
            case UPDATED -> {
                reason(((Updated) event).reason(), id);
                content.judge(((Updated) event).record());
            }
            case CORRECTED -> {
                reason(((Corrected) event).reason(), id);
                require(!((Corrected) event).fields().isEmpty(), Code.FIELDS_MISSING, id);
                content.judge(((Corrected) event).record());
            }
            case WITHDRAWN -> reason(((Withdrawn) event).reason(), id);
            case OBJECTED -> reason(((Objected) event).grounds(), id);
            case OBJECTION_DECIDED -> {
                reason(((ObjectionDecided) event).reason(), id);
                require(!((ObjectionDecided) event).upheld() || isChanged(id), Code.UPHELD_WITHOUT_CHANGE, id);
            }
            case SUBJECT_STATEMENT -> reason(((SubjectStatement) event).text(), id);
            case COMMITMENT_MADE -> reason(((CommitmentMade) event).text(), id);
            case COMMITMENT_BROKEN -> reason(((CommitmentBroken) event).reason(), id);
            case RECTIFICATION_ORDERED -> {
                reason(((RectificationOrdered) event).text(), id);
                basis(((RectificationOrdered) event).basis(), ((RectificationOrdered) event).on());
            }
            case SHIELDED -> basis(((Shielded) event).basis(), ((Shielded) event).from());
            case UNSHIELDED -> reason(((Unshielded) event).reason(), id);
            case REPAIRED -> basis(((Repaired) event).basis(), ((Repaired) event).from());
            case REPAIR_REFUSED -> {
                reason(((RepairRefused) event).reason(), id);
                basis(((RepairRefused) event).basis(), ((RepairRefused) event).on());
            }
            case REPAIR_REVOKED -> reason(((RepairRevoked) event).reason(), id);
            case PUBLICATION_ENDED -> basis(((PublicationEnded) event).basis(), ((PublicationEnded) event).on());
            case RETENTION_APPLIED -> basis(((RetentionApplied) event).basis(), ((RetentionApplied) event).on());
            case LINKED -> {
                reason(((Linked) event).relation(), id);
                basis(((Linked) event).basis(), ((Linked) event).from());
            }
            case UNLINKED -> reason(((Unlinked) event).reason(), id);
            case CONFIRMED, COMMITMENT_KEPT, RECTIFICATION_DONE, UNKNOWN, ERASED -> {
                // They say nothing that could be wrong by itself.
            }
        }
    }

    /** Returns whether the record is corrected or withdrawn in this append, since the last objection to it. */
    private boolean isChanged(String recordId) {
        boolean changed = false;
        for (Event each : events) {
            if (each.recordId().equals(recordId)) {
                boolean change = each.type() == EventType.CORRECTED || each.type() == EventType.WITHDRAWN;
                changed = change || (changed && each.type() != EventType.OBJECTED);
            }
        }
        return changed;
    }

    private void basis(LegalBasis basis, LocalDate day) {
        content.judge(basis, PartialDate.of(day));
    }

    private void reason(String text, String recordId) {
        require(!text.isBlank(), Code.REASON_MISSING, recordId);
    }

    private void require(boolean condition, Code code, String found) {
        if (!condition) {
            refuse(code, found, null);
        }
    }

    private void refuse(Code code, @Nullable String found, @Nullable String expected) {
        refusals.add(new Refusal(code, index, found, expected));
    }
}
