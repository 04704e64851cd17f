package io.github.xinyong.codes.division;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** Follows an area from code to code up to the edition. */
final class Succession {

    private final DivisionTable table;
    private final BitSet seen = new BitSet();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private Succession(DivisionTable table) {
        this.table = table;
    }

    /** Returns where the area of the chosen rows of a code is as of the edition. */
    static List<Division> today(DivisionTable table, int code, IntPredicate rows) {
        int index = table.indexOf(code);
        Succession succession = new Succession(table);
        for (int row = table.firstRow(index); row < table.endRow(index); row++) {
            if (!table.layer(row).isSupplement() && rows.test(row)) {
                succession.reach(row);
            }
        }
        BitSet today = succession.follow();
        return table.divisions(0, table.codeCount(), today::get);
    }

    private BitSet follow() {
        BitSet today = new BitSet();
        while (!waiting.isEmpty()) {
            int row = waiting.remove();
            if (table.to(row) == 0) {
                today.set(row);
            } else {
                leave(row);
            }
        }
        return today;
    }

    private void leave(int row) {
        int first = table.firstSuccessor(row);
        int end = table.firstSuccessor(row + 1);
        for (int place = first; place < end; place++) {
            reachAfter(table.to(row), table.successor(place));
        }
        // Prefectures have no recorded successor; one that was only renamed goes on under its code at the same date.
        if (first == end && row + 1 < table.rowCount() && table.continuesIn(row, row + 1)) {
            reach(row + 1);
        }
    }

    /** Reaches the row of a code that the first yearly list after a change has. */
    private void reachAfter(int date, int index) {
        long list = (date >> 4) * 10_000L + 1231;
        for (int row = table.endRow(index) - 1; row >= table.firstRow(index); row--) {
            if (table.certainty(row, list) != Certainty.EXCLUDED) {
                reach(row);
                return;
            }
        }
    }

    private void reach(int row) {
        if (!seen.get(row)) {
            seen.set(row);
            waiting.add(row);
        }
    }
}
