package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the filters of a plan ask of a record, read from the columns once for all of them. Not thread-safe. */
final class Row {

    /** The letter code of the currency that rules count in. */
    static final String YUAN = "CNY";

    private final Plan plan;
    private final RecordDate[] dates;
    private final boolean asksAmounts;
    /** By date of the plan, the first and the last day it can be, or {@link FileColumns#NO_DAY}. */
    final int[] earliest;

    final int[] latest;
    /** Severity and states, as {@link StateBits}. */
    int states;

    private @Nullable CreditRecord record;

    boolean hasAmount;
    /** The amount in fen, or {@link FileColumns#NO_AMOUNT} where there is none or it is not in CNY. */
    long fen;

    Row(Plan plan) {
        this.plan = plan;
        this.dates = plan.dates;
        this.asksAmounts = plan.asksAmounts;
        this.earliest = new int[dates.length];
        this.latest = new int[dates.length];
    }

    CreditRecord record() {
        return Objects.requireNonNull(record, "nothing read");
    }

    void read(FileColumns columns, int row) {
        record = columns.recordAt(row);
        states = StateBits.of(plan.stateAt(columns, row));
        for (int i = 0; i < dates.length; i++) {
            earliest[i] = columns.earliestDay(dates[i], row);
            latest[i] = columns.latestDay(dates[i], row);
        }
        if (asksAmounts) {
            fen = columns.fenAt(row);
            hasAmount = columns.amountAt(row) != FileColumns.NO_AMOUNT;
        }
    }
}
