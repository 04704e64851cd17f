package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A finding before it is known what becomes of its row.
 *
 * @param rejects whether it alone keeps the row from becoming a record
 */
record Draft(
        Code code,
        String column,
        String label,
        boolean rejects,
        @Nullable String found,
        @Nullable String expected) {

    private static final int LONGEST = 80;

    ImportFinding finding(long row, long line, Outcome outcome) {
        return new ImportFinding(row, line, column, label, code, outcome, found, expected);
    }

    /** Cuts a text that is too long to be shown; what has to be masked is masked before. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
