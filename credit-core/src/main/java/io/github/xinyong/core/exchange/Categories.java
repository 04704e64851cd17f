package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.record.PenaltyCategory;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The penalty categories of a row, joined in one cell by semicolons or other signs.
 *
 * @param known those that the law names
 * @param allKnown whether that is all of them
 */
record Categories(Set<PenaltyCategory> known, boolean allKnown) {

    // Shorter forms that are met and can mean nothing else.
    private static final Map<String, PenaltyCategory> SHORT = Map.of(
            "没收非法财物", PenaltyCategory.CONFISCATION_OF_PROPERTY,
            "暂扣许可证", PenaltyCategory.PERMIT_SUSPENDED,
            "吊销许可证", PenaltyCategory.PERMIT_REVOKED,
            "吊销营业执照", PenaltyCategory.PERMIT_REVOKED,
            "责令停产", PenaltyCategory.PRODUCTION_STOPPED,
            "责令停业", PenaltyCategory.PRODUCTION_STOPPED,
            "拘留", PenaltyCategory.DETENTION);

    private static final Pattern SEPARATORS = Pattern.compile("[;；,，、|]");

    /** Returns the words of the row; the former layout has two cells for them. */
    static String stated(Cells row) {
        String first = row.text(PenaltyColumn.CF_CFLB);
        String second = row.text(PenaltyColumn.CF_CFLB2);
        return second.isEmpty() ? first : first.isEmpty() ? second : first + ";" + second;
    }

    static Categories read(Cells row) {
        Set<PenaltyCategory> known = EnumSet.noneOf(PenaltyCategory.class);
        boolean allKnown = true;
        for (String part : SEPARATORS.split(stated(row), -1)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            PenaltyCategory category = category(name);
            if (category == null) {
                allKnown = false;
                row.note(Code.PENALTY_CATEGORY_UNKNOWN, PenaltyColumn.CF_CFLB, name, null);
            } else {
                known.add(category);
            }
        }
        return new Categories(Collections.unmodifiableSet(known), allKnown);
    }

    boolean containsAny(Set<PenaltyCategory> some) {
        return !Collections.disjoint(known, some);
    }

    private static @Nullable PenaltyCategory category(String name) {
        PenaltyCategory category = PenaltyCategory.named(name);
        if (category == null && (name.startsWith("其他-") || name.startsWith("其他：") || name.startsWith("其他行政处罚"))) {
            return PenaltyCategory.OTHER;
        }
        return category == null ? SHORT.get(name) : category;
    }
}
