package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.exchange.ColumnForm.Content;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what has been found about them so far. */
final class Cells {

    // The fewest digits of anything shaped like a person's number.
    private static final int DIGITS_OF_PERSONS = 12;

    private final List<? extends TableColumn> columns;
    private final TableLayout layout;
    private final String[] cells;
    private final List<Draft> drafts = new ArrayList<>(0);
    private final boolean reveals;
    private boolean rejected;

    /**
     * Begins a row.
     *
     * @param reveals whether findings show what was found as it stands
     */
    Cells(List<? extends TableColumn> columns, TableLayout layout, boolean reveals) {
        this.columns = columns;
        this.layout = layout;
        this.reveals = reveals;
        this.cells = new String[columns.size()];
        Arrays.fill(cells, "");
    }

    TableLayout layout() {
        return layout;
    }

    void put(TableColumn column, String cell) {
        cells[column.ordinal()] = cell.isBlank() ? "" : cell;
    }

    /** Returns the cell of a column, empty where it is blank or the column is missing. */
    String text(TableColumn column) {
        return cells[column.ordinal()];
    }

    List<Draft> drafts() {
        return drafts;
    }

    boolean isRejected() {
        return rejected;
    }

    /** Notes something about a column that lets the row become a record. */
    void note(Code code, TableColumn column, String found, @Nullable String expected) {
        add(code, column, false, found, expected);
    }

    /** Notes something about a column that keeps the row from becoming a record. */
    void reject(Code code, TableColumn column, String found, @Nullable String expected) {
        add(code, column, true, found, expected);
    }

    /** Notes something that is no matter of one known column. */
    void add(Draft draft) {
        drafts.add(draft);
        rejected |= draft.rejects();
    }

    /** Rejects the row for every required value that is missing. */
    void requireValues() {
        for (TableColumn column : columns) {
            if (column.isRequired(layout) && text(column).isEmpty()) {
                reject(Code.REQUIRED, column, "", null);
            }
        }
    }

    /** Looks for numbers of persons in all texts; masks what is merely shaped like one. */
    void guardTexts() {
        for (TableColumn column : columns) {
            String text = text(column);
            if (column.form().content() != Content.TEXT || !mayHoldNumber(text)) {
                continue;
            }
            String masked = PersonalNumbers.mask(text);
            if (!masked.equals(text)) {
                boolean certain = holdsCitizenNumber(text, masked);
                add(certain ? Code.PERSONAL_NUMBER : Code.PERSONAL_NUMBER_SUSPECT, column, certain, text, null);
                cells[column.ordinal()] = masked;
            }
        }
    }

    private void add(Code code, TableColumn column, boolean rejects, String found, @Nullable String expected) {
        String shown = Draft.shortened(reveals ? found : masked(column, found));
        add(new Draft(code, column.anyCode(layout), column.label(), rejects, shown.isEmpty() ? null : shown, expected));
    }

    private static String masked(TableColumn column, String found) {
        return column.form().content() == Content.PERSONAL ? hidden(found) : PersonalNumbers.mask(found);
    }

    /** Hides the number of a document, of whatever form: no more than its ends stay readable. */
    private static String hidden(String number) {
        int length = number.length();
        if (length < 8) {
            return "*".repeat(length);
        }
        return number.substring(0, 2) + "*".repeat(Math.min(length, 40) - 3) + number.substring(length - 1);
    }

    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
                digits++;
            }
        }
        return digits >= DIGITS_OF_PERSONS;
    }

    /** Tells whether one of the masked places is a citizen number that conforms. */
    private static boolean holdsCitizenNumber(String text, String masked) {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == masked.charAt(i)) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) != masked.charAt(end)) {
                end++;
            }
            if (isCitizenNumberAround(text, i, end)) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** The mask leaves two characters before the hidden part and one after it; separators may stand between them. */
    private static boolean isCitizenNumberAround(String text, int from, int to) {
        for (int before = Math.max(0, from - 4); before <= from; before++) {
            for (int after = Math.min(text.length(), to + 3); after >= to; after--) {
                if (CitizenIdNumber.isValid(CodeNormalizer.normalize(text.substring(before, after)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
