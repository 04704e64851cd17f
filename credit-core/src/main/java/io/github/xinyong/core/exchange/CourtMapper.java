package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.EnforcementDetails;
import io.github.xinyong.core.record.Performance;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the published fields of the court list into a listed subject and its listing, and back.
 *
 * <p>The list is kept under the Supreme Court's provisions of the day of publication, which are the record's basis. Sex and
 * age are not taken over.
 */
final class CourtMapper implements RowMapper {

    /** The type id of listings. */
    static final String TYPE = "court-list";

    private static final LocalDate SECOND_VERSION = LocalDate.of(2017, 5, 1);
    private static final int FULL_AGE = 18;
    private static final List<CodeKind> KINDS = List.of(
            CodeKind.CITIZEN_ID, CodeKind.USCC, CodeKind.ORG_CODE, CodeKind.CITIZEN_ID_15, CodeKind.FOREIGN_PERMANENT);
    private static final Map<String, Performance> PERFORMANCES = Map.of(
            "全部未履行", Performance.NOT_PERFORMED,
            "未履行", Performance.NOT_PERFORMED,
            "部分未履行", Performance.PARTLY_PERFORMED,
            "部分履行", Performance.PARTLY_PERFORMED,
            "全部已履行", Performance.PERFORMED,
            "全部履行", Performance.PERFORMED);

    @Override
    public TableColumn documentColumn() {
        return CourtColumn.CASE;
    }

    @Override
    public @Nullable Said read(Cells row, String digest) {
        LocalDate filed = TableDates.ofAnyForm(row, CourtColumn.FILED);
        LocalDate published = TableDates.ofAnyForm(row, CourtColumn.PUBLISHED);
        TableDates.requireOrder(row, filed, CourtColumn.PUBLISHED, published);
        CreditSubject subject = subject(row, published);
        Performance performance = performance(row);
        String number = row.text(CourtColumn.CASE);
        Source court = Source.of(row.text(CourtColumn.COURT)).withChannel(TYPE);
        if (row.isRejected() || subject == null || filed == null || published == null) {
            return null;
        }
        CreditRecord record = CreditRecord.builder(BodyCells.recordId(court, number), TYPE)
                .polarity(Polarity.ADVERSE)
                .date(RecordDate.PUBLISHED, PartialDate.of(published))
                .source(court.withDocumentNumber(number).withReceivedDigest(digest))
                .basis(LegalBasis.of(published.isBefore(SECOND_VERSION) ? "SPC-2013" : "SPC-2017", "art 1"))
                .details(EnforcementDetails.builder()
                        .set(EnforcementDetails.FILED_ON, PartialDate.of(filed))
                        .set(EnforcementDetails.INSTRUMENT_NUMBER, row.text(CourtColumn.INSTRUMENT))
                        .set(EnforcementDetails.INSTRUMENT_BODY, row.text(CourtColumn.INSTRUMENT_BODY))
                        .set(EnforcementDetails.PROVINCE, row.text(CourtColumn.PROVINCE))
                        .set(EnforcementDetails.REPRESENTATIVE, row.text(CourtColumn.REPRESENTATIVE))
                        .set(EnforcementDetails.OBLIGATION, row.text(CourtColumn.DUTY))
                        .set(EnforcementDetails.PERFORMANCE, performance)
                        .set(EnforcementDetails.PERFORMED, row.text(CourtColumn.PERFORMED))
                        .set(EnforcementDetails.UNPERFORMED, row.text(CourtColumn.UNPERFORMED))
                        .set(EnforcementDetails.CONDUCT, row.text(CourtColumn.CONDUCT))
                        .set(EnforcementDetails.REMARK, performance == null ? row.text(CourtColumn.PERFORMANCE) : "")
                        .build())
                .build();
        String supplier = row.text(CourtColumn.DATA_SOURCE);
        return new Said(
                subject,
                record,
                supplier.isEmpty() ? court : Source.of(supplier).withChannel(TYPE));
    }

    @Override
    public void write(CreditSubject subject, CreditRecord record, Source author, OutCells row) {
        if (!(record.details() instanceof EnforcementDetails details)) {
            throw new IllegalArgumentException("The court list holds listings only, not " + record.typeId());
        }
        row.put(CourtColumn.NAME, subject.name());
        row.put(CourtColumn.NUMBER, subject.id().value());
        row.put(CourtColumn.REPRESENTATIVE, details.get(EnforcementDetails.REPRESENTATIVE));
        row.put(CourtColumn.COURT, record.source().body());
        row.put(CourtColumn.PROVINCE, details.get(EnforcementDetails.PROVINCE));
        row.put(CourtColumn.INSTRUMENT, details.get(EnforcementDetails.INSTRUMENT_NUMBER));
        row.put(CourtColumn.FILED, details.get(EnforcementDetails.FILED_ON), null);
        row.put(CourtColumn.CASE, record.source().documentNumber());
        row.put(CourtColumn.INSTRUMENT_BODY, details.get(EnforcementDetails.INSTRUMENT_BODY));
        row.put(CourtColumn.DUTY, details.get(EnforcementDetails.OBLIGATION));
        Performance performance = details.get(EnforcementDetails.PERFORMANCE);
        row.put(
                CourtColumn.PERFORMANCE,
                performance == null ? details.get(EnforcementDetails.REMARK) : words(performance));
        row.put(CourtColumn.CONDUCT, details.get(EnforcementDetails.CONDUCT));
        row.put(CourtColumn.PUBLISHED, record.date(RecordDate.PUBLISHED), null);
        row.put(CourtColumn.PERFORMED, details.get(EnforcementDetails.PERFORMED));
        row.put(CourtColumn.UNPERFORMED, details.get(EnforcementDetails.UNPERFORMED));
        row.put(CourtColumn.DATA_SOURCE, author.body());
    }

    private static String words(Performance performance) {
        return switch (performance) {
            case NOT_PERFORMED -> "全部未履行";
            case PARTLY_PERFORMED -> "部分未履行";
            case PERFORMED -> "全部已履行";
        };
    }

    private static @Nullable Performance performance(Cells row) {
        String words = row.text(CourtColumn.PERFORMANCE).strip();
        Performance performance = PERFORMANCES.get(words);
        if (performance == null && !words.isEmpty()) {
            row.note(Code.STATUS_UNKNOWN, CourtColumn.PERFORMANCE, words, "全部未履行 | 部分未履行 | 全部已履行");
        }
        return performance;
    }

    /** The list is published with masked numbers, which name nobody for certain: such a row becomes no record. */
    private static @Nullable CreditSubject subject(Cells row, @Nullable LocalDate published) {
        String text = row.text(CourtColumn.NUMBER);
        if (text.indexOf('*') >= 0 || text.indexOf('＊') >= 0) {
            row.reject(Code.SUBJECT_NUMBER_MASKED, CourtColumn.NUMBER, text, null);
            return null;
        }
        SubjectCode code = code(row, text);
        if (code == null) {
            return null;
        }
        String name = row.text(CourtColumn.NAME);
        if (!code.kind().isPersonal()) {
            return Organization.of(SubjectId.of(code), name);
        }
        if (code instanceof CitizenIdNumber number
                && published != null
                && !published.isBefore(SECOND_VERSION)
                && number.birthDate().plusYears(FULL_AGE).isAfter(published)) {
            row.note(Code.SUBJECT_MINOR, CourtColumn.NUMBER, text, null);
        }
        return Person.of(SubjectId.of(code), name);
    }

    private static @Nullable SubjectCode code(Cells row, String text) {
        if (text.isEmpty()) {
            return null;
        }
        String folded = CodeNormalizer.normalize(text);
        for (String form : folded.equals(text) ? List.of(text) : List.of(text, folded)) {
            for (CodeKind kind : KINDS) {
                CodeCheck<?> check = kind.check(form);
                if (check.verdict() != CodeCheck.Verdict.INVALID) {
                    if (check.verdict() == CodeCheck.Verdict.NONCONFORMING) {
                        row.note(Code.CODE_NONCONFORMING, CourtColumn.NUMBER, text, null);
                    }
                    if (!form.equals(text)) {
                        row.note(Code.NORMALIZED, CourtColumn.NUMBER, text, null);
                    }
                    return check.code().orElseThrow();
                }
            }
        }
        row.reject(Code.SUBJECT_CODE_INVALID, CourtColumn.NUMBER, text, null);
        return null;
    }
}
