package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a subject and a penalty, noting whatever is wrong on the way; and back. */
final class PenaltyMapper implements RowMapper {

    private static final Set<PenaltyCategory> ABOUT_LICENCES =
            Set.of(PenaltyCategory.PERMIT_SUSPENDED, PenaltyCategory.PERMIT_REVOKED);

    private final PublicityEnds publicityEnds = new PublicityEnds();

    @Override
    public TableColumn documentColumn() {
        return PenaltyColumn.CF_WSH;
    }

    @Override
    public @Nullable Said read(Cells row, String digest) {
        CreditSubject subject = new SubjectCells(row, SubjectColumns.OF_PENALTY).read();
        Categories categories = Categories.read(row);
        Money fine = PenaltyAmounts.fine(row, categories);
        Money confiscated = PenaltyAmounts.confiscated(row, categories);
        licence(row, categories);
        LocalDate decided = TableDates.decision(row, PenaltyColumn.CF_JDRQ);
        LocalDate validUntil = TableDates.day(row, PenaltyColumn.CF_YXQ);
        LocalDate statedEnd = TableDates.spared(row, PenaltyColumn.CF_GSJZQ);
        TableDates.requireOrder(row, decided, PenaltyColumn.CF_YXQ, validUntil);
        RowStatus.former(row, PenaltyColumn.CF_ZT);
        Source authority = BodyCells.authority(row, PenaltyColumn.CF_CFJG, PenaltyColumn.CF_CFJGDM);
        Source body =
                authority.withDocumentNumber(row.text(PenaltyColumn.CF_WSH)).withReceivedDigest(digest);
        Source author = BodyCells.body(row, PenaltyColumn.CF_SJLY, PenaltyColumn.CF_SJLYDM);
        if (row.isRejected() || subject == null || decided == null) {
            return null;
        }
        SummaryProcedure.check(row, subject, categories, fine, decided);
        publicityEnds.check(row, subject.type(), decided, statedEnd);
        CreditRecord record = CreditRecord.builder(
                        BodyCells.recordId(body, body.documentNumber()), CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .amount(fine)
                .decided(decided)
                .date(RecordDate.EFFECTIVE_TO, TableDates.lastDay(validUntil))
                .source(body)
                .basis(LegalBasis.cited(row.text(PenaltyColumn.CF_YJ)))
                .details(details(row, categories, fine, confiscated, statedEnd))
                .build();
        return new Said(subject, record, author.body().isEmpty() ? authority : author);
    }

    @Override
    public void write(CreditSubject subject, CreditRecord record, Source author, OutCells row) {
        if (!(record.details() instanceof PenaltyDetails details)) {
            throw new IllegalArgumentException("The penalty table holds penalties only, not " + record.typeId());
        }
        row.put(SubjectColumns.OF_PENALTY, subject);
        row.put(PenaltyColumn.CF_WSH, record.source().documentNumber());
        row.put(PenaltyColumn.CF_WFXW, details.get(PenaltyDetails.VIOLATION));
        row.put(PenaltyColumn.CF_SY, details.get(PenaltyDetails.FACTS));
        row.put(
                PenaltyColumn.CF_YJ,
                record.bases().stream().map(LegalBasis::toString).collect(Collectors.joining("；")));
        row.put(PenaltyColumn.CF_CFLB, categories(details));
        row.put(PenaltyColumn.CF_NR, details.get(PenaltyDetails.CONTENT));
        row.put(PenaltyColumn.CF_NR_FK, details.get(PenaltyDetails.FINE));
        row.put(PenaltyColumn.CF_NR_WFFF, details.get(PenaltyDetails.CONFISCATED));
        row.put(PenaltyColumn.CF_NR_ZKDX, details.get(PenaltyDetails.LICENCE));
        row.put(PenaltyColumn.CF_JDRQ, record.date(RecordDate.DECIDED), null);
        row.put(PenaltyColumn.CF_YXQ, record.date(RecordDate.EFFECTIVE_TO), TableDates.OPEN_END);
        row.put(PenaltyColumn.CF_GSJZQ, details.get(PenaltyDetails.STATED_PUBLICITY_END), null);
        row.put(PenaltyColumn.CF_CFJG, PenaltyColumn.CF_CFJGDM, record.source());
        row.put(PenaltyColumn.CF_SJLY, PenaltyColumn.CF_SJLYDM, author);
        row.put(PenaltyColumn.BZ, details.get(PenaltyDetails.REMARK));
    }

    private static String categories(PenaltyDetails details) {
        return details.get(PenaltyDetails.CATEGORIES_TEXT).isEmpty()
                ? details.get(PenaltyDetails.CATEGORIES).stream()
                        .map(PenaltyCategory::chinese)
                        .collect(Collectors.joining(";"))
                : details.get(PenaltyDetails.CATEGORIES_TEXT);
    }

    private static PenaltyDetails details(
            Cells row,
            Categories categories,
            @Nullable Money fine,
            @Nullable Money confiscated,
            @Nullable LocalDate statedEnd) {
        return PenaltyDetails.builder()
                .set(PenaltyDetails.CATEGORIES, categories.known())
                .set(PenaltyDetails.CATEGORIES_TEXT, Categories.stated(row))
                .set(PenaltyDetails.VIOLATION, row.text(PenaltyColumn.CF_WFXW))
                .set(PenaltyDetails.FACTS, row.text(PenaltyColumn.CF_SY))
                .set(PenaltyDetails.CONTENT, row.text(PenaltyColumn.CF_NR))
                .set(PenaltyDetails.FINE, fine)
                .set(PenaltyDetails.CONFISCATED, confiscated)
                .set(PenaltyDetails.LICENCE, row.text(PenaltyColumn.CF_NR_ZKDX))
                .set(PenaltyDetails.STATED_PUBLICITY_END, statedEnd == null ? null : PartialDate.of(statedEnd))
                .set(PenaltyDetails.REMARK, row.text(PenaltyColumn.BZ))
                .build();
    }

    private static void licence(Cells row, Categories categories) {
        if (row.layout() == TableLayout.PRESENT
                && categories.containsAny(ABOUT_LICENCES)
                && row.text(PenaltyColumn.CF_NR_ZKDX).isEmpty()) {
            row.note(Code.CONDITIONAL_MISSING, PenaltyColumn.CF_NR_ZKDX, "", null);
        }
    }
}
