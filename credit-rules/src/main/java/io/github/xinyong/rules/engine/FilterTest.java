package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tests of one record filter, as numbers. The type is tested by whoever picks the filters for a row.
 *
 * @param filter the filter itself
 * @param certain bits of state of which a row must have no other to pass for certain
 * @param possible bits of state of which a row must have one in each field to pass at all
 * @param window the number of its window, or -1 for ever
 * @param on the date that the window asks for, or null for ever
 * @param statedAmount whether a row without an amount fails
 * @param anyAmount whether every amount passes
 * @param amountFrom the least amount in fen
 * @param amountTo the greatest amount in fen
 */
record FilterTest(
        RecordFilter filter,
        int certain,
        int possible,
        int window,
        @Nullable RecordDate on,
        boolean statedAmount,
        boolean anyAmount,
        long amountFrom,
        long amountTo) {

    /** The letter code of the currency that rules count in. */
    static final String YUAN = "CNY";

    static FilterTest of(RecordFilter filter, int window, @Nullable RecordDate on) {
        RecordFilter.AmountRange amount = filter.amount();
        BigDecimal from = amount == null ? null : amount.from();
        BigDecimal below = amount == null ? null : amount.below();
        return new FilterTest(
                filter,
                StateBits.certain(filter),
                StateBits.possible(filter),
                window,
                on,
                filter.statedAmount(),
                amount == null,
                from == null ? Range.BELOW_ALL : fen(from),
                below == null ? Range.ABOVE_ALL : fen(below) - 1);
    }

    /**
     * Tests a row.
     *
     * @param states the bits of the row
     * @param from the first day of the window
     * @param to the last day of the window
     */
    Outcome test(FileColumns columns, int row, int states, int from, int to) {
        Outcome byState = StateBits.test(states, certain, possible);
        if (byState == Outcome.NOT_MET || (statedAmount && columns.amountAt(row) == FileColumns.NO_AMOUNT)) {
            return Outcome.NOT_MET;
        }
        Outcome byDay = on == null ? Outcome.MET : testDay(columns, row, on, from, to);
        if (byDay == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        Outcome byAmount = anyAmount ? Outcome.MET : testAmount(fenAt(columns, row));
        if (byAmount == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        return byState == Outcome.MET && byDay == Outcome.MET && byAmount == Outcome.MET
                ? Outcome.MET
                : Outcome.UNDETERMINED;
    }

    static Outcome testDay(FileColumns columns, int row, RecordDate on, int from, int to) {
        int earliest = columns.earliestDay(on, row);
        int latest = columns.latestDay(on, row);
        if (earliest == FileColumns.NO_DAY) {
            return Outcome.UNDETERMINED;
        }
        if (latest < from || earliest > to) {
            return Outcome.NOT_MET;
        }
        return earliest >= from && latest <= to ? Outcome.MET : Outcome.UNDETERMINED;
    }

    Outcome testAmount(long fen) {
        if (fen == FileColumns.NO_AMOUNT) {
            return Outcome.UNDETERMINED;
        }
        return fen >= amountFrom && fen <= amountTo ? Outcome.MET : Outcome.NOT_MET;
    }

    /** Returns the amount of a row in fen, or {@link FileColumns#NO_AMOUNT} where there is none or it is not in CNY. */
    static long fenAt(FileColumns columns, int row) {
        long minor = columns.amountAt(row);
        if (minor == FileColumns.NO_AMOUNT) {
            return minor;
        }
        Money amount = columns.recordAt(row).amount();
        return amount != null && amount.currency().equals(YUAN) ? minor : FileColumns.NO_AMOUNT;
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(Unit.YUAN.decimals()).longValueExact();
    }
}
