package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyCategory;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a penalty, which the table gives in 万元, and holds them against its categories and content. */
final class PenaltyAmounts {

    private static final Money LARGEST_PLAUSIBLE = Money.parseWan("1000000");
    private static final int WAN_DECIMALS = 6;
    private static final int WAN_IN_YUAN = 4;

    private PenaltyAmounts() {}

    static @Nullable Money fine(Cells row, Categories categories) {
        return amount(row, PenaltyColumn.CF_NR_FK, categories, Set.of(PenaltyCategory.FINE));
    }

    static @Nullable Money confiscated(Cells row, Categories categories) {
        return amount(
                row,
                PenaltyColumn.CF_NR_WFFF,
                categories,
                Set.of(PenaltyCategory.CONFISCATION_OF_GAINS, PenaltyCategory.CONFISCATION_OF_PROPERTY));
    }

    private static @Nullable Money amount(
            Cells row, PenaltyColumn column, Categories categories, Set<PenaltyCategory> telling) {
        String text = row.text(column);
        Money amount = null;
        if (!text.isEmpty()) {
            amount = parse(row, column, text);
            if (amount == null) {
                return null;
            }
        }
        if (row.layout() == TableLayout.FORMER) {
            return null; // which has no cells for amounts
        }
        boolean told = categories.containsAny(telling);
        boolean given = amount != null && amount.minor() > 0;
        if (told && !given) {
            row.note(Code.AMOUNT_MISSING, column, text, null);
        } else if (!told && given && categories.allKnown()) {
            row.note(Code.AMOUNT_UNEXPECTED, column, text, null);
        }
        if (amount != null && given) {
            suspectUnit(row, column, text, amount);
        }
        return amount;
    }

    private static @Nullable Money parse(Cells row, PenaltyColumn column, String text) {
        try {
            return Money.parseWan(text);
        } catch (NumberFormatException e) {
            String stripped = text.strip();
            if (!stripped.equals(text)) {
                try {
                    Money amount = Money.parseWan(stripped);
                    row.note(Code.NORMALIZED, column, text, stripped);
                    return amount;
                } catch (NumberFormatException stillNone) {
                    // told below
                }
            }
            row.reject(Code.AMOUNT_INVALID, column, text, "0.000000");
            return null;
        }
    }

    private static void suspectUnit(Cells row, PenaltyColumn column, String text, Money amount) {
        BigDecimal figure = BigDecimal.valueOf(amount.minor(), WAN_DECIMALS);
        boolean implausible = amount.compareTo(LARGEST_PLAUSIBLE) > 0;
        if (implausible || YuanFigures.contains(row.text(PenaltyColumn.CF_NR), figure)) {
            String ifYuan =
                    figure.movePointLeft(WAN_IN_YUAN).stripTrailingZeros().toPlainString();
            row.note(Code.UNIT_SUSPECT, column, text, ifYuan);
        }
    }
}
