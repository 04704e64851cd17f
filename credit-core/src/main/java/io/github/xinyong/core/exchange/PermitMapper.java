package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.PermitDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a subject and a permit, noting whatever is wrong on the way; and back. */
final class PermitMapper implements RowMapper {

    // The code list of the table, by code and by name.
    private static final Set<String> CATEGORIES =
            Set.of("01", "普通", "02", "特许", "03", "认可", "04", "核准", "05", "登记", "06", "其他");

    @Override
    public TableColumn documentColumn() {
        return PermitColumn.XK_WSH;
    }

    @Override
    public @Nullable Said read(Cells row, String digest) {
        CreditSubject subject = new SubjectCells(row, SubjectColumns.OF_PERMIT).read();
        category(row);
        LocalDate decided = TableDates.decision(row, PermitColumn.XK_JDRQ);
        LocalDate from = TableDates.day(row, PermitColumn.XK_YXQZ);
        LocalDate until = TableDates.day(row, PermitColumn.XK_YXQZI);
        TableDates.requireOrder(row, decided, PermitColumn.XK_YXQZI, until);
        TableDates.requireOrder(row, from, PermitColumn.XK_YXQZI, until);
        if (row.layout() == TableLayout.FORMER) {
            RowStatus.former(row, PermitColumn.XK_ZT);
        } else {
            RowStatus.present(row, PermitColumn.XK_ZT);
        }
        Source authority = BodyCells.authority(row, PermitColumn.XK_XKJG, PermitColumn.XK_XKJGDM);
        Source body =
                authority.withDocumentNumber(row.text(PermitColumn.XK_WSH)).withReceivedDigest(digest);
        Source author = BodyCells.body(row, PermitColumn.XK_LYDW, PermitColumn.XK_LYDWDM);
        if (row.isRejected() || subject == null || decided == null) {
            return null;
        }
        CreditRecord record = CreditRecord.builder(BodyCells.recordId(body, body.documentNumber()), CreditRecord.PERMIT)
                .polarity(Polarity.NEUTRAL)
                .decided(decided)
                .date(RecordDate.EFFECTIVE_FROM, from == null ? null : PartialDate.of(from))
                .date(RecordDate.EFFECTIVE_TO, TableDates.lastDay(until))
                .source(body)
                .details(PermitDetails.builder()
                        .set(PermitDetails.CATEGORY, row.text(PermitColumn.XK_XKLB))
                        .set(PermitDetails.DOCUMENT_NAME, row.text(PermitColumn.XK_XKWS))
                        .set(PermitDetails.CERTIFICATE_NAME, row.text(PermitColumn.XK_XKZS))
                        .set(PermitDetails.CERTIFICATE_NUMBER, row.text(PermitColumn.XK_XKBH))
                        .set(PermitDetails.CONTENT, row.text(PermitColumn.XK_NR))
                        .set(PermitDetails.STATUS, row.text(PermitColumn.XK_ZT))
                        .set(PermitDetails.REMARK, row.text(PermitColumn.BZ))
                        .build())
                .build();
        return new Said(subject, record, author.body().isEmpty() ? authority : author);
    }

    @Override
    public void write(CreditSubject subject, CreditRecord record, Source author, OutCells row) {
        if (!(record.details() instanceof PermitDetails details)) {
            throw new IllegalArgumentException("The permit table holds permits only, not " + record.typeId());
        }
        row.put(SubjectColumns.OF_PERMIT, subject);
        row.put(PermitColumn.XK_XKWS, details.get(PermitDetails.DOCUMENT_NAME));
        row.put(PermitColumn.XK_WSH, record.source().documentNumber());
        row.put(PermitColumn.XK_XKLB, details.get(PermitDetails.CATEGORY));
        row.put(PermitColumn.XK_XKZS, details.get(PermitDetails.CERTIFICATE_NAME));
        row.put(PermitColumn.XK_XKBH, details.get(PermitDetails.CERTIFICATE_NUMBER));
        row.put(PermitColumn.XK_NR, details.get(PermitDetails.CONTENT));
        row.put(PermitColumn.XK_JDRQ, record.date(RecordDate.DECIDED), null);
        row.put(PermitColumn.XK_YXQZ, record.date(RecordDate.EFFECTIVE_FROM), null);
        row.put(PermitColumn.XK_YXQZI, record.date(RecordDate.EFFECTIVE_TO), TableDates.OPEN_END);
        row.put(PermitColumn.XK_XKJG, PermitColumn.XK_XKJGDM, record.source());
        row.put(PermitColumn.XK_ZT, details.get(PermitDetails.STATUS));
        row.put(PermitColumn.XK_LYDW, PermitColumn.XK_LYDWDM, author);
        row.put(PermitColumn.BZ, details.get(PermitDetails.REMARK));
    }

    private static void category(Cells row) {
        String category = row.text(PermitColumn.XK_XKLB).strip();
        if (!category.isEmpty() && !CATEGORIES.contains(category)) {
            row.note(Code.PERMIT_CATEGORY_UNKNOWN, PermitColumn.XK_XKLB, category, "普通 | 特许 | 认可 | 核准 | 登记 | 其他");
        }
    }
}
