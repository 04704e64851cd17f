package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.subject.SubjectId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a file says: that something happened to one record, or, for links, to the subject.
 *
 * <p>Which event may follow which, and why one is refused (codes of {@link Refusal}). Whatever is not refused here is
 * accepted in every state; the three axes change as said.
 *
 * <table>
 * <caption>Events, what they change, and when they are refused</caption>
 * <tr><th>event</th><th>changes</th><th>refused when</th></tr>
 * <tr><td>stated</td><td>content: current</td><td>the record is there: RECORD_EXISTS</td></tr>
 * <tr><td>any other about a record</td><td></td><td>it is not there, or erased: RECORD_UNKNOWN; it is withdrawn (retention
 *     applied and unknown events excepted): RECORD_WITHDRAWN</td></tr>
 * <tr><td>updated</td><td>the content from a day on</td><td>the type changes: TYPE_CHANGED; nothing changes:
 *     NOTHING_CHANGED; the day lies before that of the last update: UPDATE_OUT_OF_ORDER</td></tr>
 * <tr><td>confirmed</td><td>nothing</td><td></td></tr>
 * <tr><td>corrected</td><td>the content, of every day or of one version</td><td>no field named: FIELDS_MISSING; the type
 *     changes: TYPE_CHANGED; nothing changes: NOTHING_CHANGED; no version begins on the day: VERSION_UNKNOWN</td></tr>
 * <tr><td>withdrawn</td><td>content: withdrawn</td><td></td></tr>
 * <tr><td>objected</td><td>dispute: open</td><td>an objection is open: OBJECTION_OPEN</td></tr>
 * <tr><td>objection decided</td><td>dispute: upheld or rejected</td><td>none is open: NO_OPEN_OBJECTION; upheld without a
 *     correction or withdrawal of the record in the same append: UPHELD_WITHOUT_CHANGE</td></tr>
 * <tr><td>subject statement</td><td>nothing</td><td></td></tr>
 * <tr><td>commitment made</td><td>nothing</td><td>one is open: COMMITMENT_OPEN</td></tr>
 * <tr><td>commitment kept, broken</td><td>nothing</td><td>none is open: NO_OPEN_COMMITMENT</td></tr>
 * <tr><td>rectification ordered</td><td>nothing</td><td>one is open: RECTIFICATION_OPEN; basis as for repaired</td></tr>
 * <tr><td>rectification done</td><td>nothing</td><td>none is open: NO_OPEN_RECTIFICATION</td></tr>
 * <tr><td>shielded</td><td>effect: shielded, from a day on</td><td>shielded already: ALREADY_SHIELDED; basis as for
 *     repaired</td></tr>
 * <tr><td>unshielded</td><td>effect: no more so</td><td>not shielded: NOT_SHIELDED</td></tr>
 * <tr><td>repaired</td><td>effect: repaired, from a day on</td><td>repaired already: ALREADY_REPAIRED; the basis is not in
 *     force on the day: BASIS_NOT_IN_FORCE</td></tr>
 * <tr><td>repair refused</td><td>nothing</td><td>repaired already: ALREADY_REPAIRED; basis as for repaired</td></tr>
 * <tr><td>repair revoked</td><td>effect: no more so</td><td>not repaired: NOT_REPAIRED</td></tr>
 * <tr><td>publication ended</td><td>nothing</td><td>ended already: PUBLICATION_ALREADY_ENDED; basis as for repaired</td></tr>
 * <tr><td>retention applied</td><td>the record and all about it are erased</td><td>basis as for repaired</td></tr>
 * <tr><td>linked</td><td>nothing</td><td>the other is the subject itself: LINK_TO_ITSELF; linked already: LINK_EXISTS; basis
 *     as for repaired</td></tr>
 * <tr><td>unlinked</td><td>nothing</td><td>not linked: LINK_UNKNOWN</td></tr>
 * <tr><td>unknown</td><td>nothing</td><td>it names a record that is not there: RECORD_UNKNOWN</td></tr>
 * <tr><td>erased</td><td>nothing</td><td>never appended: it is what retention applied leaves</td></tr>
 * <tr><td>stated, updated, corrected, of an adverse record, or of a list or disciplinary measure</td><td></td><td>no basis
 *     cited: NO_LEGAL_BASIS; a registered one is not in force: BASIS_NOT_IN_FORCE; of a list or measure: none is registered
 *     and in force: BASIS_NOT_REGISTERED</td></tr>
 * <tr><td>stated, updated, corrected</td><td></td><td>against the subject, which the type is not: TYPE_NOT_ADVERSE; details
 *     of another form: DETAILS_OF_OTHER_TYPE; type or a field of open details declares what may not be collected:
 *     PROHIBITED_PERSONAL_DATA</td></tr>
 * <tr><td>stated, updated, corrected, about a person</td><td></td><td>type not for persons, or unknown:
 *     TYPE_NOT_FOR_PERSONS; open details: OPEN_DETAILS_OF_PERSON; items that need it without written consent:
 *     CONSENT_MISSING</td></tr>
 * <tr><td>all that give a reason, grounds or a text</td><td></td><td>it is blank: REASON_MISSING</td></tr>
 * </table>
 *
 * <p>Immutable. Texts may name persons: {@link #toString()} shows the event and the record's id only.
 */
public abstract sealed class Event
        permits Stated,
                Updated,
                Confirmed,
                Corrected,
                Withdrawn,
                Objected,
                ObjectionDecided,
                SubjectStatement,
                CommitmentMade,
                CommitmentKept,
                CommitmentBroken,
                RectificationOrdered,
                RectificationDone,
                Shielded,
                Unshielded,
                Repaired,
                RepairRefused,
                RepairRevoked,
                PublicationEnded,
                RetentionApplied,
                Linked,
                Unlinked,
                UnknownEvent,
                ErasedEvent {

    private final EventType type;
    private final String recordId;
    // All that an event says beyond type and id, for equality.
    private final List<@Nullable Object> said;

    Event(EventType type, String recordId, @Nullable Object... said) {
        this.type = type;
        this.recordId = requireNonNull(recordId, "recordId");
        this.said = Arrays.asList(said);
    }

    /** Returns that a record is stated for the first time. */
    public static Stated stated(CreditRecord record) {
        return new Stated(record);
    }

    /**
     * Returns that the thing itself changed, without having been stated wrongly.
     *
     * @param record the whole record as it is from the day on
     * @param from the first day on which it is so; views of earlier days keep what was said before
     * @param reason what changed it
     */
    public static Updated updated(CreditRecord record, LocalDate from, String reason) {
        return new Updated(requireNonNull(from, "from"), requireNonNull(reason, "reason"), record);
    }

    /** Returns that the source looked at the record again on a day and the content stands. */
    public static Confirmed confirmed(String recordId, LocalDate on) {
        return new Confirmed(recordId, requireNonNull(on, "on"));
    }

    /**
     * Returns that the content was wrong: as known from now on, it always was as it is here.
     *
     * @param record the whole record as it should have been
     * @param fields the names of the members that were wrong
     * @param reason why
     */
    public static Corrected corrected(CreditRecord record, List<String> fields, String reason) {
        return new Corrected(List.copyOf(fields), requireNonNull(reason, "reason"), record, null);
    }

    /**
     * Returns that one version of the content was wrong; the others stay.
     *
     * @param record the whole record as it should have been from that day on
     * @param since the first day of the version, as its update said
     * @param fields the names of the members that were wrong
     * @param reason why
     */
    public static Corrected corrected(CreditRecord record, LocalDate since, List<String> fields, String reason) {
        return new Corrected(
                List.copyOf(fields), requireNonNull(reason, "reason"), record, requireNonNull(since, "since"));
    }

    /** Returns that the record is taken back: its document was revoked or void, or it was never right. */
    public static Withdrawn withdrawn(String recordId, String reason) {
        return new Withdrawn(recordId, requireNonNull(reason, "reason"));
    }

    /** Returns that somebody objects to the record. */
    public static Objected objected(String recordId, String grounds) {
        return new Objected(recordId, requireNonNull(grounds, "grounds"));
    }

    /**
     * Returns that the open objection is decided.
     *
     * @param recordId the record
     * @param upheld whether the objection was right; then the record is corrected or withdrawn in the same append
     * @param reason why
     */
    public static ObjectionDecided objectionDecided(String recordId, boolean upheld, String reason) {
        return new ObjectionDecided(recordId, requireNonNull(reason, "reason"), upheld);
    }

    /** Returns that the subject adds a statement of its own to the record. */
    public static SubjectStatement subjectStatement(String recordId, String text) {
        return new SubjectStatement(recordId, requireNonNull(text, "text"));
    }

    /** Returns that the subject promises something about the record, to be kept by a last day or without one. */
    public static CommitmentMade commitmentMade(String recordId, String text, @Nullable LocalDate due) {
        return new CommitmentMade(recordId, due, requireNonNull(text, "text"));
    }

    /** Returns that the open commitment was kept on a day. */
    public static CommitmentKept commitmentKept(String recordId, LocalDate on) {
        return new CommitmentKept(recordId, requireNonNull(on, "on"));
    }

    /** Returns that the open commitment was broken on a day, and what was not done. */
    public static CommitmentBroken commitmentBroken(String recordId, LocalDate on, String reason) {
        return new CommitmentBroken(recordId, requireNonNull(on, "on"), requireNonNull(reason, "reason"));
    }

    /**
     * Returns that an authority orders that a wrong be put right.
     *
     * @param recordId the record
     * @param on the day of the order
     * @param due the last day for it
     * @param text what is ordered
     * @param basis under which rule
     */
    public static RectificationOrdered rectificationOrdered(
            String recordId, LocalDate on, LocalDate due, String text, LegalBasis basis) {
        return new RectificationOrdered(
                recordId,
                requireNonNull(basis, "basis"),
                requireNonNull(due, "due"),
                requireNonNull(on, "on"),
                requireNonNull(text, "text"));
    }

    /** Returns that what was ordered is done, and on which day. */
    public static RectificationDone rectificationDone(String recordId, LocalDate on) {
        return new RectificationDone(recordId, requireNonNull(on, "on"));
    }

    /**
     * Returns that the record is shielded for the time of a reorganisation or settlement in bankruptcy.
     *
     * @param recordId the record
     * @param from the first day of the shield
     * @param basis under which rule
     */
    public static Shielded shielded(String recordId, LocalDate from, LegalBasis basis) {
        return new Shielded(recordId, requireNonNull(basis, "basis"), requireNonNull(from, "from"));
    }

    /** Returns that the shield is lifted: the first day on which the record counts again, and why. */
    public static Unshielded unshielded(String recordId, LocalDate from, String reason) {
        return new Unshielded(recordId, requireNonNull(from, "from"), requireNonNull(reason, "reason"));
    }

    /**
     * Returns that credit repair is granted: publicity, sharing and use of the record end.
     *
     * @param recordId the record
     * @param from the first day of the repair
     * @param basis under which rule it is granted
     */
    public static Repaired repaired(String recordId, LocalDate from, LegalBasis basis) {
        return new Repaired(recordId, requireNonNull(basis, "basis"), requireNonNull(from, "from"));
    }

    /** Returns that credit repair is refused: on which day, which condition is not met, and under which rule. */
    public static RepairRefused repairRefused(String recordId, LocalDate on, String reason, LegalBasis basis) {
        return new RepairRefused(
                recordId, requireNonNull(basis, "basis"), requireNonNull(on, "on"), requireNonNull(reason, "reason"));
    }

    /** Returns that the repair is revoked: the first day on which the record counts again, and why. */
    public static RepairRevoked repairRevoked(String recordId, LocalDate from, String reason) {
        return new RepairRevoked(recordId, requireNonNull(from, "from"), requireNonNull(reason, "reason"));
    }

    /** Returns that the record is shown to the public no more: from which day on, and under which rule. */
    public static PublicationEnded publicationEnded(String recordId, LocalDate on, LegalBasis basis) {
        return new PublicationEnded(recordId, requireNonNull(basis, "basis"), requireNonNull(on, "on"));
    }

    /** Returns that the content of the record is destroyed: on which day, and under which rule. */
    public static RetentionApplied retentionApplied(String recordId, LocalDate on, LegalBasis basis) {
        return new RetentionApplied(recordId, requireNonNull(basis, "basis"), requireNonNull(on, "on"));
    }

    /**
     * Returns that the subject of the file is linked with another subject. A link is never a listing.
     *
     * @param other the other subject
     * @param relation what the other is to this one, such as {@code merged-into}; open
     * @param from the first day of the link
     * @param basis under which rule or document
     */
    public static Linked linked(SubjectId other, String relation, LocalDate from, LegalBasis basis) {
        return new Linked(
                requireNonNull(basis, "basis"),
                requireNonNull(from, "from"),
                requireNonNull(other, "other"),
                requireNonNull(relation, "relation"));
    }

    /** Returns that the link with another subject is undone: the first day on which it holds no more, and why. */
    public static Unlinked unlinked(SubjectId other, LocalDate from, String reason) {
        return new Unlinked(
                requireNonNull(from, "from"), requireNonNull(other, "other"), requireNonNull(reason, "reason"));
    }

    /**
     * Returns an event of a type that this version does not know.
     *
     * @param typeId the type as it came
     * @param recordId the record it names, or empty
     * @param content the content of the whole entry as it came, a JSON object in UTF-8; copied
     * @throws IllegalArgumentException if the type is blank or known
     */
    public static UnknownEvent unknown(String typeId, String recordId, byte[] content) {
        if (typeId.isBlank() || EventType.ofId(typeId) != null) {
            throw new IllegalArgumentException("No unknown type of event: " + typeId);
        }
        return new UnknownEvent(typeId, recordId, content.clone());
    }

    /** Returns which event this is. */
    public final EventType type() {
        return type;
    }

    /** Returns the stored form of the type: that of {@link EventType#id()}, or what an unknown or erased event had. */
    public String typeId() {
        return type.id();
    }

    /** Returns the id of the record it is about; empty for links, and for unknown events that name none. */
    public final String recordId() {
        return recordId;
    }

    /** Gives what the event says to a sink, in the order of the names. */
    abstract void writeTo(MemberSink sink);

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Event that
                && type == that.type
                && recordId.equals(that.recordId)
                && said.equals(that.said);
    }

    @Override
    public final int hashCode() {
        return 31 * type.hashCode() + recordId.hashCode();
    }

    /** Returns the event and the record's id: {@code WITHDRAWN 某市监罚〔2024〕1号}. */
    @Override
    public final String toString() {
        return recordId.isEmpty() ? type.toString() : type + " " + recordId;
    }
}
