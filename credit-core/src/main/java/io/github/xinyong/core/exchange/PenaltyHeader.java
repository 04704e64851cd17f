package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field of a row is which column, as the header says by code or Chinese name, in any order. */
final class PenaltyHeader {

    private static final Map<String, PenaltyColumn> BY_HEADER = byHeader();

    private final @Nullable PenaltyColumn[] columns;
    private final List<String> names;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean understood;

    /**
     * Reads a header.
     *
     * @param cells the fields of the first row; null where the bytes are no UTF-8
     */
    PenaltyHeader(List<@Nullable String> cells) {
        columns = new PenaltyColumn[cells.size()];
        names = new ArrayList<>(cells.size());
        boolean repeated = false;
        for (int i = 0; i < columns.length; i++) {
            String cell = cells.get(i);
            PenaltyColumn column = cell == null ? null : BY_HEADER.get(normal(cell));
            names.add(column == null ? shown(cell, i) : column.name());
            if (column == null) {
                Code code = cell == null ? Code.MALFORMED_UTF8 : Code.COLUMN_UNKNOWN;
                drafts.add(new Draft(code, names.get(i), "", false, names.get(i), null));
            } else if (has(column)) {
                repeated = true;
                drafts.add(new Draft(Code.COLUMN_REPEATED, column.name(), column.label(), true, shown(cell, i), null));
            } else {
                columns[i] = column;
                understood = true;
            }
        }
        if (!understood) {
            drafts.clear();
            drafts.add(new Draft(Code.HEADER_UNKNOWN, "", "", true, String.join(",", names), "CF_XDR_MC,CF_XDR_LB,…"));
        } else {
            missing();
            understood = !repeated;
        }
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
    PenaltyColumn column(int field) {
        return field < 0 || field >= columns.length ? null : columns[field];
    }

    /** Returns the code of the column of a field, or its header where it is unknown; empty beyond the header. */
    String name(int field) {
        return field < 0 || field >= names.size() ? "" : names.get(field);
    }

    private void missing() {
        for (PenaltyColumn column : PenaltyColumn.values()) {
            if (column.isRequired() && !has(column)) {
                drafts.add(new Draft(Code.COLUMN_MISSING, column.name(), column.label(), true, null, column.name()));
            }
        }
    }

    private boolean has(PenaltyColumn column) {
        for (PenaltyColumn each : columns) {
            if (each == column) {
                return true;
            }
        }
        return false;
    }

    /** Names an unknown column by its header, which may be anything, or by its place. */
    private static String shown(@Nullable String cell, int field) {
        if (cell == null || cell.isBlank()) {
            return "#" + (field + 1);
        }
        return Draft.shortened(PersonalNumbers.mask(cell));
    }

    private static Map<String, PenaltyColumn> byHeader() {
        Map<String, PenaltyColumn> map = new HashMap<>();
        for (PenaltyColumn column : PenaltyColumn.values()) {
            map.put(column.name(), column);
            column.headers().forEach(header -> map.put(normal(header), column));
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
