package io.github.xinyong.core.file;

import io.github.xinyong.core.file.Refusal.Code;
import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.BasisRule;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.PersonalItem;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the content of a record, whatever is in the file: its type, its legal bases, the personal data in it. */
final class ContentGate {

    /** Takes the reasons of a refusal. */
    interface Refusals {
        void refuse(Code code, @Nullable String found, @Nullable String expected);
    }

    // The dates a basis must be in force on, the first that is known; a decision outweighs what it decides about.
    private static final List<RecordDate> RELEVANT =
            List.of(RecordDate.DECIDED, RecordDate.PUBLISHED, RecordDate.EFFECTIVE_FROM, RecordDate.OCCURRED);

    private final CreditSubject subject;
    private final Admission admission;
    private final Refusals refusals;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    ContentGate(CreditSubject subject, Admission admission, Refusals refusals) {
        this.subject = subject;
        this.admission = admission;
        this.refusals = refusals;
    }

    /** Returns what is to be noted about all that was judged so far. */
    Set<Mark> marks() {
        return marks;
    }

    void judge(CreditRecord record) {
        RecordType type = admission.catalog().type(record.typeId());
        if (type == null) {
            marks.add(Mark.TYPE_UNKNOWN);
        } else {
            form(record, type);
            items(record, type);
        }
        if (subject.type() == SubjectType.PERSON) {
            aboutPerson(record, type);
        }
        if (record.details() instanceof OpenDetails open) {
            prohibitedNames(open.content(), "");
        }
        bases(record, type);
    }

    BasisStatus judge(LegalBasis basis, @Nullable PartialDate date) {
        BasisStatus status =
                date == null ? BasisStatus.UNVERIFIED : admission.law().status(basis, date);
        if (status == BasisStatus.NOT_IN_FORCE) {
            refusals.refuse(Code.BASIS_NOT_IN_FORCE, basis.toString(), String.valueOf(date));
        } else if (status == BasisStatus.UNVERIFIED) {
            marks.add(Mark.BASIS_UNVERIFIED);
        }
        return status;
    }

    private void form(CreditRecord record, RecordType type) {
        DetailsType form = record.details().detailsType();
        if (form != DetailsType.OPEN && type.details() != DetailsType.OPEN && form != type.details()) {
            refusals.refuse(
                    Code.DETAILS_OF_OTHER_TYPE, form.id(), type.details().id());
        }
        if (record.polarity() == Polarity.ADVERSE && type.polarity() != null && type.polarity() != Polarity.ADVERSE) {
            refusals.refuse(Code.TYPE_NOT_ADVERSE, type.id(), null);
        }
    }

    private void aboutPerson(CreditRecord record, @Nullable RecordType type) {
        if (type == null || !type.isForPersons()) {
            refusals.refuse(Code.TYPE_NOT_FOR_PERSONS, record.typeId(), null);
        }
        if (record.details() instanceof OpenDetails open && !open.isEmpty()) {
            refusals.refuse(Code.OPEN_DETAILS_OF_PERSON, record.id(), null);
        }
    }

    private void items(CreditRecord record, RecordType type) {
        for (String id : type.items()) {
            PersonalItem item = admission.catalog().item(id);
            if (item == null) {
                throw new IllegalStateException("The catalogue checks the items of its types");
            }
            switch (item.rule()) {
                case PROHIBITED ->
                    refusals.refuse(
                            Code.PROHIBITED_PERSONAL_DATA, id, item.basis().toString());
                case WRITTEN_CONSENT -> {
                    if (subject.type() == SubjectType.PERSON && !isAgreed(record, id)) {
                        refusals.refuse(Code.CONSENT_MISSING, id, item.basis().toString());
                    }
                }
            }
        }
    }

    private static boolean isAgreed(CreditRecord record, String item) {
        for (Evidence evidence : record.evidence()) {
            if (evidence.kind() == Evidence.Kind.WRITTEN_CONSENT
                    && evidence.items().contains(item)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the names of all fields; a JSON value is never deeper than the stack can take. */
    private void prohibitedNames(JsonValue value, String path) {
        for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
            String place = path + "/" + member.getKey();
            PersonalItem item = admission.catalog().prohibited(member.getKey());
            if (item != null) {
                refusals.refuse(
                        Code.PROHIBITED_PERSONAL_DATA, place, item.basis().toString());
            }
            prohibitedNames(member.getValue(), place);
        }
        for (JsonValue element : value.elements()) {
            prohibitedNames(element, path);
        }
    }

    private void bases(CreditRecord record, @Nullable RecordType type) {
        boolean registered = type != null && type.basisRule() == BasisRule.REGISTERED;
        boolean adverse =
                record.polarity() == Polarity.ADVERSE || (type != null && type.polarity() == Polarity.ADVERSE);
        if (!adverse && !registered) {
            return;
        }
        if (record.bases().isEmpty()) {
            refusals.refuse(Code.NO_LEGAL_BASIS, record.id(), null);
            return;
        }
        PartialDate date = relevantDate(record);
        boolean known = false;
        for (LegalBasis basis : record.bases()) {
            known |= judge(basis, date) != BasisStatus.UNVERIFIED;
        }
        if (registered && !known) {
            refusals.refuse(Code.BASIS_NOT_REGISTERED, record.bases().get(0).toString(), null);
        }
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
}
