package io.github.xinyong.core.file;

import io.github.xinyong.core.file.Refusal.Code;
import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the events of one append, in order, against the file so far; the table is in the documentation of Event. */
final class Gate {

    // The dates a basis must be in force on, the first that is known; a decision outweighs what it decides about.
    private static final List<RecordDate> RELEVANT =
            List.of(RecordDate.DECIDED, RecordDate.PUBLISHED, RecordDate.EFFECTIVE_FROM, RecordDate.OCCURRED);

    private final CreditSubject subject;
    private final LawRegister law;
    private final List<Event> events;
    private final List<Refusal> refusals = new ArrayList<>();
    private int index;
    private boolean unverified;

    Gate(CreditSubject subject, LawRegister law, List<Event> events) {
        this.subject = subject;
        this.law = law;
        this.events = events;
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
    List<Mark> admit(int place, Fold fold) {
        index = place;
        unverified = false;
        int before = refusals.size();
        Event event = events.get(place);
        Series series = fold.series(event.recordId());
        if (event instanceof Event.Stated stated) {
            if (series != null) {
                refuse(Code.RECORD_EXISTS, event.recordId(), null);
            }
            content(stated.record());
        } else if (series == null) {
            refuse(Code.RECORD_UNKNOWN, event.recordId(), null);
        } else if (series.isWithdrawn()) {
            refuse(Code.RECORD_WITHDRAWN, event.recordId(), null);
        } else {
            transition(event, series);
        }
        if (refusals.size() > before) {
            return null;
        }
        return unverified ? List.of(Mark.BASIS_UNVERIFIED) : List.of();
    }

    private void transition(Event event, Series series) {
        String id = event.recordId();
        switch (event.type()) {
            case STATED -> throw new IllegalStateException("Judged elsewhere");
            case CORRECTED -> correction((Event.Corrected) event, series);
            case WITHDRAWN -> reason(((Event.Withdrawn) event).reason(), id);
            case OBJECTED -> {
                reason(((Event.Objected) event).grounds(), id);
                require(!series.isDisputed(), Code.OBJECTION_OPEN, id);
            }
            case OBJECTION_DECIDED -> decision((Event.ObjectionDecided) event, series);
            case REPAIRED -> {
                require(!series.isRepaired(), Code.ALREADY_REPAIRED, id);
                basis(((Event.Repaired) event).basis(), ((Event.Repaired) event).from());
            }
            case REPAIR_REVOKED -> {
                reason(((Event.RepairRevoked) event).reason(), id);
                require(series.isRepaired(), Code.NOT_REPAIRED, id);
            }
            case SHIELDED -> {
                require(!series.isShielded(), Code.ALREADY_SHIELDED, id);
                basis(((Event.Shielded) event).basis(), ((Event.Shielded) event).from());
            }
            case UNSHIELDED -> {
                reason(((Event.Unshielded) event).reason(), id);
                require(series.isShielded(), Code.NOT_SHIELDED, id);
            }
        }
    }

    private void correction(Event.Corrected event, Series series) {
        CreditRecord record = event.record();
        reason(event.reason(), record.id());
        require(!event.fields().isEmpty(), Code.FIELDS_MISSING, record.id());
        require(!record.equals(series.record()), Code.NOTHING_CHANGED, record.id());
        String typeId = series.record().typeId();
        if (!record.typeId().equals(typeId)) {
            refuse(Code.TYPE_CHANGED, record.typeId(), typeId);
        }
        content(record);
    }

    private void decision(Event.ObjectionDecided event, Series series) {
        String id = event.recordId();
        reason(event.reason(), id);
        require(series.isDisputed(), Code.NO_OPEN_OBJECTION, id);
        boolean changed = events.stream()
                .anyMatch(each -> each.recordId().equals(id)
                        && (each.type() == EventType.CORRECTED || each.type() == EventType.WITHDRAWN));
        require(changed || !event.upheld(), Code.UPHELD_WITHOUT_CHANGE, id);
    }

    private void content(CreditRecord record) {
        if (subject.type() == SubjectType.PERSON
                && record.details().detailsType() == DetailsType.OPEN
                && !((OpenDetails) record.details()).isEmpty()) {
            refuse(Code.OPEN_DETAILS_OF_PERSON, record.id(), null);
        }
        if (record.polarity() != Polarity.ADVERSE) {
            return;
        }
        require(!record.bases().isEmpty(), Code.NO_LEGAL_BASIS, record.id());
        PartialDate date = relevantDate(record);
        for (LegalBasis basis : record.bases()) {
            basis(basis, date);
        }
    }

    private void basis(LegalBasis basis, LocalDate day) {
        basis(basis, PartialDate.of(day));
    }

    private void basis(LegalBasis basis, @Nullable PartialDate date) {
        BasisStatus status = date == null ? BasisStatus.UNVERIFIED : law.status(basis, date);
        if (status == BasisStatus.NOT_IN_FORCE) {
            refuse(Code.BASIS_NOT_IN_FORCE, basis.toString(), String.valueOf(date));
        }
        unverified |= status == BasisStatus.UNVERIFIED;
    }

    private static @Nullable PartialDate relevantDate(CreditRecord record) {
        for (RecordDate which : RELEVANT) {
            PartialDate date = record.date(which);
            if (date != null) {
                return date;
            }
        }
        return null;
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
