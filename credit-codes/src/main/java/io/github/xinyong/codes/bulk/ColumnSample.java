package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A row that shows what a finding is about, fit to be shown: whatever is shaped like a person's number is masked.
 *
 * @param row the number of the row, from 1: of the rows added, or the one it was added with
 * @param text the row, masked, at most 40 characters and an ellipsis
 * @param repair the code that the row could be, masked, or null if there is none to offer
 * @param otherRow the row that this one belongs to, such as the first of its duplicates, or 0
 */
public record ColumnSample(long row, String text, @Nullable String repair, long otherRow) {

    private static final int SHOWN = 40;

    static ColumnSample of(long row, String text, @Nullable String repair, long otherRow) {
        return new ColumnSample(row, mask(text), repair == null ? null : PersonalNumbers.mask(repair), otherRow);
    }

    /** Masks also a number that commas, a power of ten or blanks keep the masker from seeing. */
    static String mask(String text) {
        String cut = text.length() > 2 * SHOWN ? text.substring(0, 2 * SHOWN) : text;
        String masked = PersonalNumbers.mask(cut);
        if (masked.equals(cut) && hidesPerson(cut)) {
            masked = hideAll(cut);
        }
        return text.length() > SHOWN ? masked.substring(0, Math.min(SHOWN, masked.length())) + "…" : masked;
    }

    /** Digits that a power of ten has lost count as zeros: what is left may still tell the birth. */
    private static boolean hidesPerson(String text) {
        String bare = new CellReader(text, null).bare();
        if (bare.equals(text)) {
            return false;
        }
        boolean short18 = bare.length() >= 8 && bare.length() < 18;
        return PersonalNumbers.contains(bare)
                || (short18 && PersonalNumbers.contains(bare + "0".repeat(18 - bare.length())));
    }

    private static String hideAll(String text) {
        StringBuilder hidden = new StringBuilder(text);
        int seen = 0;
        for (int i = 0; i < hidden.length(); i++) {
            if (Character.isLetterOrDigit(hidden.charAt(i)) && ++seen > 2) {
                hidden.setCharAt(i, '*');
            }
        }
        return hidden.toString();
    }
}
