package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a decision that calls itself summary against what the summary procedure allows: a warning, or a fine of at most 200
 * yuan of a citizen and 3,000 yuan of an organisation (Administrative Penalty Law, in force 2021-07-15, article 51).
 */
final class SummaryProcedure {

    private static final LocalDate IN_FORCE = LocalDate.of(2021, 7, 15);
    private static final Money OF_CITIZENS = Money.ofFen(200_00);
    private static final Money OF_OTHERS = Money.ofFen(3_000_00);
    private static final Set<PenaltyCategory> ALLOWED = EnumSet.of(PenaltyCategory.WARNING, PenaltyCategory.FINE);

    private static final Pattern IN_NUMBER = Pattern.compile("[简当]罚|当场|简易");
    private static final Pattern IN_TEXT = Pattern.compile("简易程序|当场(?:作出|处罚|给予)");

    private SummaryProcedure() {}

    static void check(
            Cells row,
            CreditSubject subject,
            Categories categories,
            @Nullable Money fine,
            @Nullable LocalDate decided) {
        if (decided == null || decided.isBefore(IN_FORCE) || !isSummary(row)) {
            return;
        }
        // An individually-owned business is counted with those of the higher limit: only what surpasses both is told.
        Money limit = subject.type() == SubjectType.PERSON ? OF_CITIZENS : OF_OTHERS;
        if (fine != null && fine.compareTo(limit) > 0) {
            row.note(
                    Code.SUMMARY_LIMIT_EXCEEDED,
                    PenaltyColumn.CF_NR_FK,
                    row.text(PenaltyColumn.CF_NR_FK),
                    "≤ " + (limit.minor() / 100) + " 元");
        }
        Set<PenaltyCategory> others = EnumSet.noneOf(PenaltyCategory.class);
        others.addAll(categories.known());
        others.removeAll(ALLOWED);
        if (!others.isEmpty()) {
            row.note(Code.SUMMARY_LIMIT_EXCEEDED, PenaltyColumn.CF_CFLB, row.text(PenaltyColumn.CF_CFLB), "警告 | 罚款");
        }
    }

    private static boolean isSummary(Cells row) {
        return IN_NUMBER.matcher(row.text(PenaltyColumn.CF_WSH)).find()
                || IN_TEXT.matcher(row.text(PenaltyColumn.CF_NR)).find()
                || IN_TEXT.matcher(row.text(PenaltyColumn.BZ)).find();
    }
}
