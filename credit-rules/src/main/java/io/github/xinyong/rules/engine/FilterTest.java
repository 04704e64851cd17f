package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;

/**
 * The tests of one record filter, as numbers. The type is tested by whoever picks the filters for a row.
 *
 * @param filter the filter itself
 * @param certain bits of state of which a row must have no other to pass for certain
 * @param possible bits of state of which a row must have one in each field to pass at all
 * @param window the number of its window, or -1 for ever
 * @param date the number of the date that the window asks for, or -1 for ever
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
        int date,
        boolean statedAmount,
        boolean anyAmount,
        long amountFrom,
        long amountTo) {

    static FilterTest of(RecordFilter filter, int window, int date) {
        RecordFilter.AmountRange amount = filter.amount();
        BigDecimal from = amount == null ? null : amount.from();
        BigDecimal below = amount == null ? null : amount.below();
        return new FilterTest(
                filter,
                StateBits.certain(filter),
                StateBits.possible(filter),
                window,
                date,
                filter.statedAmount(),
                amount == null,
                from == null ? Range.BELOW_ALL : fen(from),
                below == null ? Range.ABOVE_ALL : fen(below) - 1);
    }

    /**
     * Tests a row.
     *
     * @param from the first day of the window
     * @param to the last day of the window
     */
    Outcome test(Row row, int from, int to) {
        Outcome byState = StateBits.test(row.states, certain, possible);
        if (byState == Outcome.NOT_MET || (statedAmount && !row.hasAmount)) {
            return Outcome.NOT_MET;
        }
        Outcome byDay = testDay(row, from, to);
        if (byDay == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        Outcome byAmount = testAmount(row);
        if (byAmount == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        return byState == Outcome.MET && byDay == Outcome.MET && byAmount == Outcome.MET
                ? Outcome.MET
                : Outcome.UNDETERMINED;
    }

    Outcome testDay(Row row, int from, int to) {
        if (date < 0) {
            return Outcome.MET;
        }
        int earliest = row.earliest[date];
        int latest = row.latest[date];
        if (earliest == FileColumns.NO_DAY) {
            return Outcome.UNDETERMINED;
        }
        if (latest < from || earliest > to) {
            return Outcome.NOT_MET;
        }
        return earliest >= from && latest <= to ? Outcome.MET : Outcome.UNDETERMINED;
    }

    Outcome testAmount(Row row) {
        if (anyAmount) {
            return Outcome.MET;
        }
        if (row.fen == FileColumns.NO_AMOUNT) {
            return Outcome.UNDETERMINED;
        }
        return row.fen >= amountFrom && row.fen <= amountTo ? Outcome.MET : Outcome.NOT_MET;
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(Unit.YUAN.decimals()).longValueExact();
    }
}
