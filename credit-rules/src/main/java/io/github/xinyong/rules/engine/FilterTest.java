package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

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
 * @param tests the plug-ins that a record has to pass
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
        long amountTo,
        List<RecordTest> tests) {

    static FilterTest of(RecordFilter filter, int window, int date, List<RecordTest> tests) {
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
                below == null ? Range.ABOVE_ALL : fen(below) - 1,
                tests);
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
        Outcome byRecord = isSlow() ? testRecord(row.record()) : Outcome.MET;
        if (byRecord == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        return byState == Outcome.MET && byDay == Outcome.MET && byAmount == Outcome.MET && byRecord == Outcome.MET
                ? Outcome.MET
                : Outcome.UNDETERMINED;
    }

    /** Returns whether the filter asks for something that the columns do not tell. */
    boolean isSlow() {
        return !tests.isEmpty()
                || !filter.details().isEmpty()
                || !filter.areas().isEmpty()
                || !filter.classes().isEmpty();
    }

    /** Tests what only the record itself tells: its details, and whatever plug-ins look at. */
    Outcome testRecord(CreditRecord record) {
        Outcome result = testClass(record);
        if (result == Outcome.NOT_MET) {
            return result;
        }
        if (!filter.areas().isEmpty() && record.area() == null) {
            result = Outcome.UNDETERMINED;
        } else if (!filter.areas().isEmpty() && !filter.areas().contains(record.area())) {
            return Outcome.NOT_MET;
        }
        for (Map.Entry<String, SortedSet<String>> detail : filter.details().entrySet()) {
            Set<String> stated = RecordDetails.values(record.details(), detail.getKey());
            if (stated.isEmpty()) {
                result = Outcome.UNDETERMINED;
            } else if (Collections.disjoint(stated, detail.getValue())) {
                return Outcome.NOT_MET;
            }
        }
        for (RecordTest test : tests) {
            Outcome passes = ask(test, record);
            if (passes == Outcome.NOT_MET) {
                return Outcome.NOT_MET;
            }
            result = passes == Outcome.UNDETERMINED ? passes : result;
        }
        return result;
    }

    /** Tests the data class that the catalogue gives the type of a record. */
    Outcome testClass(CreditRecord record) {
        if (filter.classes().isEmpty()) {
            return Outcome.MET;
        }
        RecordType type = RecordCatalog.bundled().type(record.typeId());
        if (type == null) {
            return Outcome.UNDETERMINED;
        }
        return filter.classes().contains(type.dataClass()) ? Outcome.MET : Outcome.NOT_MET;
    }

    /** Asks a plug-in; one that throws has not answered. */
    static Outcome ask(RecordTest test, CreditRecord record) {
        try {
            return test.test(record);
        } catch (RuntimeException e) {
            return Outcome.UNDETERMINED;
        }
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
