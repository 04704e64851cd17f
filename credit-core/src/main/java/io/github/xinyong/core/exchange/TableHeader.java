package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which field of a row is which column, as the header says by code or Chinese name, in any order. */
final class TableHeader {

    private final List<? extends TableColumn> table;
    private final @Nullable TableColumn[] columns;
    private final List<String> names;
    private final List<Draft> drafts = new ArrayList<>();
    private TableLayout layout = TableLayout.PRESENT;
    private boolean understood;

    /**
     * Reads a header.
     *
     * @param table the columns of the table
     * @param cells the fields of the first row; null where the bytes are no UTF-8
     */
    TableHeader(List<? extends TableColumn> table, List<@Nullable String> cells) {
        this.table = table;
        Map<String, TableColumn> byHeader = byHeader(table);
        columns = new TableColumn[cells.size()];
        names = new ArrayList<>(cells.size());
        for (int i = 0; i < columns.length; i++) {
            String cell = cells.get(i);
            columns[i] = cell == null ? null : byHeader.get(normal(cell));
            understood |= columns[i] != null;
        }
        if (understood) {
            layout = layout(cells);
            boolean repeated = name(cells);
            missing();
            understood = !repeated;
        } else {
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < columns.length; i++) {
                shown.add(shown(cells.get(i), i));
            }
            String expected = table.get(0).anyCode(layout) + "," + table.get(1).anyCode(layout) + ",…";
            drafts.add(new Draft(Code.HEADER_UNKNOWN, "", "", true, String.join(",", shown), expected));
        }
    }

    /** Names every field, and tells of those that are unknown or there twice; returns whether one is. */
    private boolean name(List<@Nullable String> cells) {
        boolean repeated = false;
        for (int i = 0; i < columns.length; i++) {
            TableColumn column = columns[i];
            String cell = cells.get(i);
            names.add(column == null ? shown(cell, i) : column.anyCode(layout));
            if (column == null) {
                Code code = cell == null ? Code.MALFORMED_UTF8 : Code.COLUMN_UNKNOWN;
                drafts.add(new Draft(code, names.get(i), "", false, names.get(i), null));
            } else if (indexOf(column) < i) {
                repeated = true;
                columns[i] = null;
                drafts.add(new Draft(Code.COLUMN_REPEATED, names.get(i), column.label(), true, shown(cell, i), null));
            }
        }
        return repeated;
    }

    /**
     * Takes the former layout only where a header says so that the present one does not have, and where fewer of its
     * columns are missing.
     */
    private TableLayout layout(List<@Nullable String> cells) {
        boolean former = false;
        for (int i = 0; i < columns.length; i++) {
            TableColumn column = columns[i];
            String cell = cells.get(i);
            if (column != null && cell != null) {
                String code = column.code(TableLayout.FORMER);
                boolean alone = !Objects.equals(code, column.code(TableLayout.PRESENT));
                former |= alone
                        && code != null
                        && (normal(cell).equals(normal(code)) || column.code(TableLayout.PRESENT) == null);
            }
        }
        return former && missing(TableLayout.FORMER) < missing(TableLayout.PRESENT)
                ? TableLayout.FORMER
                : TableLayout.PRESENT;
    }

    /** Returns in which layout the table is. */
    TableLayout layout() {
        return layout;
    }

    /** Returns what was found about the header. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Returns whether rows can be read. */
    boolean isUnderstood() {
        return understood;
    }

    int size() {
        return columns.length;
    }

    /** Returns the column of a field, or null where it is unknown. */
    @Nullable
    TableColumn column(int field) {
        return field < 0 || field >= columns.length ? null : columns[field];
    }

    /** Returns the code of the column of a field, or its header where it is unknown; empty beyond the header. */
    String name(int field) {
        return field < 0 || field >= names.size() ? "" : names.get(field);
    }

    private void missing() {
        for (TableColumn column : table) {
            if (column.isRequired(layout) && indexOf(column) < 0) {
                String code = column.anyCode(layout);
                drafts.add(new Draft(Code.COLUMN_MISSING, code, column.label(), true, null, code));
            }
        }
    }

    private int missing(TableLayout of) {
        int missing = 0;
        for (TableColumn column : table) {
            if (column.isRequired(of) && indexOf(column) < 0) {
                missing++;
            }
        }
        return missing;
    }

    private int indexOf(TableColumn column) {
        return Arrays.asList(columns).indexOf(column);
    }

    /** Names an unknown column by its header, which may be anything, or by its place. */
    private static String shown(@Nullable String cell, int field) {
        if (cell == null || cell.isBlank()) {
            return "#" + (field + 1);
        }
        return Draft.shortened(PersonalNumbers.mask(cell));
    }

    private static Map<String, TableColumn> byHeader(List<? extends TableColumn> table) {
        Map<String, TableColumn> map = new HashMap<>();
        for (TableColumn column : table) {
            for (TableLayout layout : TableLayout.values()) {
                String code = column.code(layout);
                if (code != null) {
                    map.put(normal(code), column);
                }
            }
            column.form().headers().forEach(header -> map.put(normal(header), column));
        }
        return map;
    }

    /** Folds what does not matter in a header: blanks, full-width forms, case. */
    private static String normal(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\uFEFF]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
