package io.github.xinyong.core.exchange;

import io.github.xinyong.core.exchange.ImportFinding.Code;

/** Reads the status of a row. The two layouts give the figure 1 opposite meanings. */
final class RowStatus {

    private RowStatus() {}

    /** Reads 0 正常, 1 撤销, 2 异议, 3 其他 of the former layout; a revoked decision is no record. */
    static void former(Cells row, TableColumn column) {
        String status = row.text(column).strip();
        switch (status) {
            case "", "0", "正常" -> {}
            case "1", "撤销" -> row.reject(Code.DECISION_REVOKED, column, status, null);
            case "2", "异议" -> row.note(Code.DECISION_DISPUTED, column, status, null);
            default -> row.note(Code.STATUS_UNKNOWN, column, status, "0 | 1 | 2");
        }
    }

    /** Reads 1 有效, 2 无效 of the present layout. */
    static void present(Cells row, TableColumn column) {
        String status = row.text(column).strip();
        switch (status) {
            case "", "1", "有效" -> {}
            case "2", "无效" -> row.note(Code.PERMIT_NOT_VALID, column, status, null);
            default -> row.note(Code.STATUS_UNKNOWN, column, status, "1 | 2");
        }
    }
}
