package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a file says happened to one record.
 *
 * <p>Which event may follow which, and why one is refused (codes of {@link Refusal}):
 *
 * <table>
 * <caption>Events and when they are refused</caption>
 * <tr><th>event</th><th>refused when</th></tr>
 * <tr><td>stated</td><td>the record is already there: RECORD_EXISTS</td></tr>
 * <tr><td>any other</td><td>it is not there: RECORD_UNKNOWN; it is withdrawn: RECORD_WITHDRAWN</td></tr>
 * <tr><td>stated, corrected, of an adverse record</td><td>no basis cited: NO_LEGAL_BASIS; a registered one is not in force:
 *     BASIS_NOT_IN_FORCE</td></tr>
 * <tr><td>stated, corrected</td><td>open details about a person: OPEN_DETAILS_OF_PERSON</td></tr>
 * <tr><td>corrected</td><td>no field named: FIELDS_MISSING; the type changes: TYPE_CHANGED; nothing changes:
 *     NOTHING_CHANGED</td></tr>
 * <tr><td>objected</td><td>an objection is open: OBJECTION_OPEN</td></tr>
 * <tr><td>objection decided</td><td>none is open: NO_OPEN_OBJECTION; upheld without a correction or withdrawal of the record
 *     in the same append: UPHELD_WITHOUT_CHANGE</td></tr>
 * <tr><td>repaired</td><td>repaired already: ALREADY_REPAIRED; no basis: NO_LEGAL_BASIS; basis not in force:
 *     BASIS_NOT_IN_FORCE</td></tr>
 * <tr><td>repair revoked</td><td>not repaired: NOT_REPAIRED</td></tr>
 * <tr><td>shielded</td><td>shielded already: ALREADY_SHIELDED; basis as for repaired</td></tr>
 * <tr><td>unshielded</td><td>not shielded: NOT_SHIELDED</td></tr>
 * <tr><td>all that give a reason or grounds</td><td>the text is blank: REASON_MISSING</td></tr>
 * </table>
 *
 * <p>Immutable. Texts may name persons: {@link #toString()} shows the event and the record's id only.
 */
public abstract sealed class Event {

    private final EventType type;
    private final String recordId;
    // All that an event says beyond type and id, for equality.
    private final List<Object> said;

    private Event(EventType type, String recordId, Object... said) {
        this.type = type;
        this.recordId = requireNonNull(recordId, "recordId");
        this.said = List.of(said);
    }

    /** Returns that a record is stated for the first time. */
    public static Stated stated(CreditRecord record) {
        return new Stated(record);
    }

    /**
     * Returns that the content was wrong: as known from now on, it always was as it is here.
     *
     * @param record the whole record as it should have been
     * @param fields the names of the members that were wrong
     * @param reason why
     */
    public static Corrected corrected(CreditRecord record, List<String> fields, String reason) {
        return new Corrected(record, List.copyOf(fields), reason);
    }

    /** Returns that the record is taken back: its document was revoked or void, or it was never right. */
    public static Withdrawn withdrawn(String recordId, String reason) {
        return new Withdrawn(recordId, reason);
    }

    /** Returns that somebody objects to the record. */
    public static Objected objected(String recordId, String grounds) {
        return new Objected(recordId, grounds);
    }

    /**
     * Returns that the open objection is decided.
     *
     * @param recordId the record
     * @param upheld whether the objection was right; then the record is corrected or withdrawn in the same append
     * @param reason why
     */
    public static ObjectionDecided objectionDecided(String recordId, boolean upheld, String reason) {
        return new ObjectionDecided(recordId, upheld, reason);
    }

    /**
     * Returns that credit repair is granted: publicity, sharing and use of the record end.
     *
     * @param recordId the record
     * @param from the first day of the repair
     * @param basis under which rule it is granted
     */
    public static Repaired repaired(String recordId, LocalDate from, LegalBasis basis) {
        return new Repaired(recordId, from, basis);
    }

    /**
     * Returns that the repair is revoked, for instance because its materials were false.
     *
     * @param recordId the record
     * @param from the first day on which the record counts again
     * @param reason why
     */
    public static RepairRevoked repairRevoked(String recordId, LocalDate from, String reason) {
        return new RepairRevoked(recordId, from, reason);
    }

    /**
     * Returns that the record is shielded for the time of a reorganisation or settlement in bankruptcy.
     *
     * @param recordId the record
     * @param from the first day of the shield
     * @param basis under which rule
     */
    public static Shielded shielded(String recordId, LocalDate from, LegalBasis basis) {
        return new Shielded(recordId, from, basis);
    }

    /**
     * Returns that the shield is lifted.
     *
     * @param recordId the record
     * @param from the first day on which the record counts again
     * @param reason why
     */
    public static Unshielded unshielded(String recordId, LocalDate from, String reason) {
        return new Unshielded(recordId, from, reason);
    }

    /** Returns which event this is. */
    public final EventType type() {
        return type;
    }

    /** Returns the id of the record it is about. */
    public final String recordId() {
        return recordId;
    }

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
        return type + " " + recordId;
    }

    /** A record is stated for the first time. */
    public static final class Stated extends Event {

        private final CreditRecord record;

        private Stated(CreditRecord record) {
            super(EventType.STATED, record.id(), record);
            this.record = record;
        }

        /** Returns what is stated. */
        public CreditRecord record() {
            return record;
        }
    }

    /** The content was wrong and is replaced. */
    public static final class Corrected extends Event {

        private final CreditRecord record;
        private final List<String> fields;
        private final String reason;

        private Corrected(CreditRecord record, List<String> fields, String reason) {
            super(EventType.CORRECTED, record.id(), record, fields, reason);
            this.record = record;
            this.fields = fields;
            this.reason = reason;
        }

        /** Returns the whole record as it should have been. */
        public CreditRecord record() {
            return record;
        }

        /** Returns the names of the members that were wrong. */
        public List<String> fields() {
            return fields;
        }

        /** Returns why. */
        public String reason() {
            return reason;
        }
    }

    /** The record is taken back. */
    public static final class Withdrawn extends Event {

        private final String reason;

        private Withdrawn(String recordId, String reason) {
            super(EventType.WITHDRAWN, recordId, reason);
            this.reason = reason;
        }

        /** Returns why. */
        public String reason() {
            return reason;
        }
    }

    /** Somebody objects to the record. */
    public static final class Objected extends Event {

        private final String grounds;

        private Objected(String recordId, String grounds) {
            super(EventType.OBJECTED, recordId, grounds);
            this.grounds = grounds;
        }

        /** Returns why. */
        public String grounds() {
            return grounds;
        }
    }

    /** The open objection is decided. */
    public static final class ObjectionDecided extends Event {

        private final boolean upheld;
        private final String reason;

        private ObjectionDecided(String recordId, boolean upheld, String reason) {
            super(EventType.OBJECTION_DECIDED, recordId, upheld, reason);
            this.upheld = upheld;
            this.reason = reason;
        }

        /** Returns whether the objection was right. */
        public boolean upheld() {
            return upheld;
        }

        /** Returns why. */
        public String reason() {
            return reason;
        }
    }

    /** Credit repair is granted. */
    public static final class Repaired extends Event {

        private final LocalDate from;
        private final LegalBasis basis;

        private Repaired(String recordId, LocalDate from, LegalBasis basis) {
            super(EventType.REPAIRED, recordId, from, basis);
            this.from = from;
            this.basis = basis;
        }

        /** Returns the first day of the repair. */
        public LocalDate from() {
            return from;
        }

        /** Returns under which rule. */
        public LegalBasis basis() {
            return basis;
        }
    }

    /** The repair is revoked. */
    public static final class RepairRevoked extends Event {

        private final LocalDate from;
        private final String reason;

        private RepairRevoked(String recordId, LocalDate from, String reason) {
            super(EventType.REPAIR_REVOKED, recordId, from, reason);
            this.from = from;
            this.reason = reason;
        }

        /** Returns the first day on which the record counts again. */
        public LocalDate from() {
            return from;
        }

        /** Returns why. */
        public String reason() {
            return reason;
        }
    }

    /** The record is shielded. */
    public static final class Shielded extends Event {

        private final LocalDate from;
        private final LegalBasis basis;

        private Shielded(String recordId, LocalDate from, LegalBasis basis) {
            super(EventType.SHIELDED, recordId, from, basis);
            this.from = from;
            this.basis = basis;
        }

        /** Returns the first day of the shield. */
        public LocalDate from() {
            return from;
        }

        /** Returns under which rule. */
        public LegalBasis basis() {
            return basis;
        }
    }

    /** The shield is lifted. */
    public static final class Unshielded extends Event {

        private final LocalDate from;
        private final String reason;

        private Unshielded(String recordId, LocalDate from, String reason) {
            super(EventType.UNSHIELDED, recordId, from, reason);
            this.from = from;
            this.reason = reason;
        }

        /** Returns the first day on which the record counts again. */
        public LocalDate from() {
            return from;
        }

        /** Returns why. */
        public String reason() {
            return reason;
        }
    }
}
