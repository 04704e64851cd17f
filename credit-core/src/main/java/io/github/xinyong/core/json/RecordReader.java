package io.github.xinyong.core.json;

import io.github.xinyong.core.json.JsonProblem.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Details;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the values that entries are made of. */
final class RecordReader {

    private static final Map<String, Area> AREAS = byId(Area.values());
    private static final Map<String, Evidence.Kind> EVIDENCE_KINDS = byId(Evidence.Kind.values());
    private static final Map<String, Polarity> POLARITIES = byId(Polarity.values());
    private static final Map<String, Severity> SEVERITIES = byId(Severity.values());
    private static final Map<String, SubjectType> SUBJECT_TYPES = byId(SubjectType.values());
    private static final Map<String, SubjectKind> SUBJECT_KINDS = byId(SubjectKind.values());

    // In the order of their names.
    private static final RecordDate[] DATES = {
        RecordDate.CORRECTED,
        RecordDate.DECIDED,
        RecordDate.EFFECTIVE_FROM,
        RecordDate.EFFECTIVE_TO,
        RecordDate.OCCURRED,
        RecordDate.PUBLISHED
    };
    private static final Member[] DATE_NAMES = {
        Member.CORRECTED, Member.DECIDED, Member.EFFECTIVE_FROM, Member.EFFECTIVE_TO, Member.OCCURRED, Member.PUBLISHED
    };

    private final Tokens tokens;
    private final DetailsReader details;
    // Entries repeat their sources.
    private Source last = Source.of("");

    RecordReader(Tokens tokens) {
        this.tokens = tokens;
        this.details = new DetailsReader(tokens, this);
    }

    static <E extends Enum<E>> Map<String, E> byId(E[] constants) {
        Map<String, E> byId = new HashMap<>();
        for (E constant : constants) {
            byId.put(MemberSink.constantId(constant), constant);
        }
        return Collections.unmodifiableMap(byId);
    }

    CreditSubject subject() {
        tokens.beginObject();
        tokens.require(Member.ID);
        SubjectId id = subjectId();
        SubjectKind kind = tokens.constant(Member.KIND, SUBJECT_KINDS);
        String name = tokens.textOr(Member.NAME);
        SubjectType type = tokens.constant(Member.TYPE, SUBJECT_TYPES);
        tokens.endObject();
        if (id.isPersonal() != (type == SubjectType.PERSON)) {
            throw tokens.problem(
                    Code.VALUE_INVALID, MemberSink.constantId(type), id.isPersonal() ? "person" : "organization");
        }
        CreditSubject subject = type == SubjectType.PERSON ? Person.of(id, name) : Organization.of(id, name);
        if (subject.kind() == kind) {
            return subject;
        }
        // An organisation may be stated to be what its code leaves open.
        if (!(subject instanceof Organization organization) || !organization.mayBe(kind)) {
            throw tokens.problem(
                    Code.VALUE_INVALID, MemberSink.constantId(kind), MemberSink.constantId(subject.kind()));
        }
        return organization.withKind(kind);
    }

    SubjectId subjectId() {
        tokens.beginObject();
        String scheme = tokens.requiredText(Member.SCHEME);
        String value = tokens.requiredText(Member.VALUE);
        tokens.endObject();
        try {
            return SubjectId.of(scheme, value);
        } catch (IllegalArgumentException e) {
            throw tokens.problem(Code.VALUE_INVALID, null, "a valid number of the scheme " + Tokens.shown(scheme));
        }
    }

    Source source() {
        tokens.beginObject();
        Source source = Source.of(tokens.textOr(Member.BODY));
        if (tokens.has(Member.BODY_CODE)) {
            source = source.withBodyCode(tokens.text());
        }
        if (tokens.has(Member.CHANNEL)) {
            source = source.withChannel(tokens.text());
        }
        if (tokens.has(Member.DOCUMENT_NUMBER)) {
            source = source.withDocumentNumber(tokens.text());
        }
        if (tokens.has(Member.RECEIVED_DIGEST)) {
            source = source.withReceivedDigest(tokens.text());
        }
        if (tokens.has(Member.STATEMENT_ID)) {
            source = source.withStatementId(tokens.text());
        }
        tokens.endObject();
        if (!source.equals(last)) {
            last = source;
        }
        return last;
    }

    CreditRecord record() {
        tokens.beginObject();
        Money amount = tokens.has(Member.AMOUNT) ? money() : null;
        Area area = tokens.has(Member.AREA) ? tokens.constant(AREAS) : null;
        List<LegalBasis> bases = tokens.has(Member.BASES) ? bases() : List.of();
        tokens.require(Member.DATES);
        @Nullable PartialDate[] dates = dates();
        Details about = tokens.has(Member.DETAILS) ? details.read() : OpenDetails.NONE;
        List<Evidence> evidence = tokens.has(Member.EVIDENCE) ? evidence() : List.of();
        String id = tokens.requiredText(Member.ID);
        Polarity polarity = tokens.constant(Member.POLARITY, POLARITIES);
        Severity severity = tokens.constant(Member.SEVERITY, SEVERITIES);
        tokens.require(Member.SOURCE);
        Source source = source();
        String type = tokens.requiredText(Member.TYPE);
        tokens.endObject();
        try {
            CreditRecord.Builder record = CreditRecord.builder(id, type)
                    .amount(amount)
                    .area(area)
                    .bases(bases)
                    .details(about)
                    .evidence(evidence)
                    .polarity(polarity)
                    .severity(severity)
                    .source(source);
            for (int i = 0; i < DATES.length; i++) {
                record.date(DATES[i], dates[i]);
            }
            return record.build();
        } catch (IllegalArgumentException e) {
            throw tokens.problem(Code.VALUE_INVALID, null, "a record");
        }
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(2);
        tokens.beginArray();
        while (tokens.nextElement()) {
            tokens.elementObject();
            PartialDate date = tokens.has(Member.DATE) ? date() : null;
            String digest = tokens.textOr(Member.DIGEST);
            List<String> items = tokens.has(Member.ITEMS) ? texts() : List.of();
            Evidence.Kind kind = tokens.constant(Member.KIND, EVIDENCE_KINDS);
            String locator = tokens.textOr(Member.LOCATOR);
            String mediaType = tokens.textOr(Member.MEDIA_TYPE);
            String title = tokens.textOr(Member.TITLE);
            tokens.endObject();
            evidence.add(document(kind, title, date, items, digest)
                    .withLocator(locator)
                    .withMediaType(mediaType));
        }
        if (evidence.isEmpty()) {
            throw emptyArray();
        }
        return evidence;
    }

    private Evidence document(
            Evidence.Kind kind, String title, @Nullable PartialDate date, List<String> items, String digest) {
        boolean consent = kind == Evidence.Kind.WRITTEN_CONSENT;
        boolean sorted = items.equals(List.copyOf(new TreeSet<>(items)));
        if (consent == items.isEmpty() || (consent && date == null) || !sorted) {
            throw tokens.problem(Code.VALUE_INVALID, null, "items and a date of a consent, and of it alone, sorted");
        }
        try {
            Evidence evidence = consent && date != null
                    ? Evidence.writtenConsent(title, date, new TreeSet<>(items))
                    : Evidence.of(title).withDate(date);
            return evidence.withDigest(digest);
        } catch (IllegalArgumentException e) {
            throw tokens.problem(Code.VALUE_INVALID, null, "64 hexadecimal digits");
        }
    }

    private @Nullable PartialDate[] dates() {
        @Nullable PartialDate[] dates = new PartialDate[DATES.length];
        tokens.beginObject();
        for (int i = 0; i < DATES.length; i++) {
            dates[i] = tokens.has(DATE_NAMES[i]) ? date() : null;
        }
        tokens.endObject();
        return dates;
    }

    PartialDate date() {
        try {
            return PartialDate.parse(tokens.text());
        } catch (DateTimeException e) {
            throw tokens.problem(Code.VALUE_INVALID, null, "yyyy | yyyy-MM | yyyy-MM-dd");
        }
    }

    Money money() {
        tokens.beginObject();
        String currency = tokens.requiredText(Member.CURRENCY);
        tokens.require(Member.MINOR);
        long minor = tokens.number();
        tokens.endObject();
        try {
            return new Money(minor, currency);
        } catch (IllegalArgumentException e) {
            throw tokens.problem(Code.VALUE_INVALID, Tokens.shown(currency), "three letters A to Z");
        }
    }

    List<LegalBasis> bases() {
        List<LegalBasis> bases = new ArrayList<>(2);
        tokens.beginArray();
        while (tokens.nextElement()) {
            tokens.elementObject();
            bases.add(basisMembers());
        }
        if (bases.isEmpty()) {
            throw emptyArray();
        }
        return bases;
    }

    LegalBasis basis() {
        tokens.beginObject();
        return basisMembers();
    }

    private LegalBasis basisMembers() {
        String article = tokens.textOr(Member.ARTICLE);
        String citation = tokens.has(Member.CITATION) ? tokens.text() : null;
        String document = tokens.has(Member.DOCUMENT_ID) ? tokens.text() : null;
        tokens.endObject();
        try {
            return new LegalBasis(document, citation, article);
        } catch (IllegalArgumentException e) {
            throw tokens.problem(Code.VALUE_INVALID, null, "documentId | citation");
        }
    }

    /** Reads the texts of an array that is not empty. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(4);
        tokens.beginArray();
        while (tokens.nextElement()) {
            texts.add(tokens.elementText());
        }
        if (texts.isEmpty()) {
            throw emptyArray();
        }
        return texts;
    }

    private InvalidJsonException emptyArray() {
        return tokens.problem(Code.VALUE_INVALID, "[]", "an array that is not empty");
    }
}
