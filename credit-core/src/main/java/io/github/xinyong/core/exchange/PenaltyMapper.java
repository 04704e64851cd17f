package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
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
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a subject and a penalty, noting whatever is wrong on the way. */
final class PenaltyMapper {

    private static final String CHANNEL = "dual-publicity";
    private static final Set<PenaltyCategory> ABOUT_LICENCES =
            Set.of(PenaltyCategory.PERMIT_SUSPENDED, PenaltyCategory.PERMIT_REVOKED);

    private final PenaltyRow row;

    PenaltyMapper(PenaltyRow row) {
        this.row = row;
    }

    /** Returns what the row says, or null after rejecting it. */
    @Nullable
    ImportedRow map(long number, long line, String digest) {
        row.requireValues();
        row.guardTexts();
        CreditSubject subject = new PenaltySubject(row).read();
        Categories categories = Categories.read(row);
        Money fine = PenaltyAmounts.fine(row, categories);
        Money confiscated = PenaltyAmounts.confiscated(row, categories);
        licence(categories);
        LocalDate decided = decided();
        LocalDate validUntil = end(PenaltyColumn.CF_YXQ, false);
        LocalDate statedEnd = end(PenaltyColumn.CF_GSJZQ, true);
        if (decided != null && validUntil != null && decided.isAfter(validUntil)) {
            row.reject(Code.DATE_ORDER, PenaltyColumn.CF_YXQ, row.text(PenaltyColumn.CF_YXQ), "≥ " + decided);
        }
        Source body = body(PenaltyColumn.CF_CFJG, PenaltyColumn.CF_CFJGDM)
                .withDocumentNumber(row.text(PenaltyColumn.CF_WSH))
                .withReceivedDigest(digest);
        Source author = body(PenaltyColumn.CF_SJLY, PenaltyColumn.CF_SJLYDM);
        if (row.isRejected() || subject == null || decided == null) {
            return null;
        }
        CreditRecord record = CreditRecord.builder(recordId(body), CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .amount(fine)
                .decided(decided)
                .date(RecordDate.EFFECTIVE_TO, lastDay(validUntil))
                .source(body)
                .basis(LegalBasis.cited(row.text(PenaltyColumn.CF_YJ)))
                .details(details(categories, fine, confiscated, statedEnd))
                .build();
        return new ImportedRow(number, line, subject, record, author);
    }

    private PenaltyDetails details(
            Categories categories, @Nullable Money fine, @Nullable Money confiscated, @Nullable LocalDate statedEnd) {
        return PenaltyDetails.builder()
                .categories(categories.known())
                .categoriesText(row.text(PenaltyColumn.CF_CFLB))
                .violation(row.text(PenaltyColumn.CF_WFXW))
                .facts(row.text(PenaltyColumn.CF_SY))
                .content(row.text(PenaltyColumn.CF_NR))
                .fine(fine)
                .confiscated(confiscated)
                .licence(row.text(PenaltyColumn.CF_NR_ZKDX))
                .statedPublicityEnd(statedEnd)
                .remark(row.text(PenaltyColumn.BZ))
                .build();
    }

    /** A document number is unique within its authority; the file keeps the subjects apart. */
    private String recordId(Source body) {
        String authority = body.bodyCode().isEmpty() ? body.body() : body.bodyCode();
        return authority + "/" + body.documentNumber();
    }

    private void licence(Categories categories) {
        if (categories.containsAny(ABOUT_LICENCES)
                && row.text(PenaltyColumn.CF_NR_ZKDX).isEmpty()) {
            row.note(Code.CONDITIONAL_MISSING, PenaltyColumn.CF_NR_ZKDX, "", null);
        }
    }

    private @Nullable LocalDate decided() {
        String text = row.text(PenaltyColumn.CF_JDRQ);
        LocalDate day = text.isEmpty() ? null : TableDates.read(row, PenaltyColumn.CF_JDRQ, false);
        if (TableDates.OPEN_END.equals(day)) {
            row.reject(Code.DATE_INVALID, PenaltyColumn.CF_JDRQ, text, null);
        }
        return day;
    }

    private @Nullable LocalDate end(PenaltyColumn column, boolean spare) {
        return row.text(column).isEmpty() ? null : TableDates.read(row, column, spare);
    }

    /** An open end is no date. */
    private static @Nullable PartialDate lastDay(@Nullable LocalDate end) {
        return end == null || end.equals(TableDates.OPEN_END) ? null : PartialDate.of(end);
    }

    private Source body(PenaltyColumn name, PenaltyColumn code) {
        Source source = Source.of(row.text(name)).withChannel(CHANNEL);
        String text = row.text(code);
        if (text.isEmpty()) {
            return source;
        }
        CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check(text);
        if (check.verdict() == CodeCheck.Verdict.INVALID) {
            row.note(Code.BODY_CODE_INVALID, code, text, null);
            return source;
        }
        if (check.verdict() == CodeCheck.Verdict.NONCONFORMING) {
            row.note(Code.CODE_NONCONFORMING, code, text, null);
        }
        return source.withBodyCode(check.text());
    }
}
