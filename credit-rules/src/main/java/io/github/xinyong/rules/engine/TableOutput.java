package io.github.xinyong.rules.engine;

import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import io.github.xinyong.rules.engine.Plan.TableStep;
import java.util.SortedSet;

/** The output of a decision table: by its hit policy, over the rows that match and those that may. */
final class TableOutput {

    private final TableStep step;
    private final Workspace work;
    private final CreditSubject subject;
    private long low = Range.ABOVE_ALL;
    private long high = Range.BELOW_ALL;
    private int met;
    private int open;

    private TableOutput(TableStep step, Workspace work, CreditSubject subject) {
        this.step = step;
        this.work = work;
        this.subject = subject;
    }

    static void measure(NumberStep number, int index, Workspace work, CreditSubject subject) {
        if (number.table() == null) {
            throw new AssertionError("a table step has a table");
        }
        TableOutput output = new TableOutput(number.table(), work, subject);
        output.collect();
        work.low[index] = output.low;
        work.high[index] = output.high;
    }

    /** Returns how many rows match for certain. */
    static int matches(TableStep step, Workspace work, CreditSubject subject) {
        TableOutput output = new TableOutput(step, work, subject);
        output.count();
        return output.met;
    }

    private void collect() {
        switch (step.table().hit()) {
            case UNIQUE -> unique();
            case FIRST -> first();
            case COLLECT_SUM -> sum();
            case COLLECT_MIN, COLLECT_MAX -> extreme(step.table().hit() == DecisionTable.HitPolicy.COLLECT_MIN);
            case COLLECT_COUNT -> {
                count();
                low = met * step.one();
                high = (met + open) * step.one();
            }
        }
    }

    private void count() {
        for (int row = 0; row < step.outputs().length; row++) {
            Outcome matches = matches(row);
            met += matches == Outcome.MET ? 1 : 0;
            open += matches == Outcome.UNDETERMINED ? 1 : 0;
        }
    }

    private void unique() {
        count();
        boolean violated = met > 1 || (!step.disjoint() && met + open > 1);
        if (violated) {
            unknown();
            return;
        }
        for (int row = 0; row < step.outputs().length; row++) {
            Outcome matches = matches(row);
            if (matches == Outcome.MET || (matches == Outcome.UNDETERMINED && met == 0)) {
                widen(step.outputs()[row]);
            }
        }
        orOtherwise();
    }

    private void first() {
        for (int row = 0; row < step.outputs().length && met == 0; row++) {
            Outcome matches = matches(row);
            if (matches != Outcome.NOT_MET) {
                widen(step.outputs()[row]);
                met += matches == Outcome.MET ? 1 : 0;
            }
        }
        orOtherwise();
    }

    private void sum() {
        count();
        long least = 0;
        long most = 0;
        for (int row = 0; row < step.outputs().length; row++) {
            long output = step.outputs()[row];
            Outcome matches = matches(row);
            if (matches == Outcome.MET || (matches == Outcome.UNDETERMINED && output < 0)) {
                least = Range.addLow(least, output);
            }
            if (matches == Outcome.MET || (matches == Outcome.UNDETERMINED && output > 0)) {
                most = Range.addHigh(most, output);
            }
        }
        if (met + open > 0) {
            low = least;
            high = most;
        }
        orOtherwise();
    }

    private void extreme(boolean least) {
        long sure = least ? Range.ABOVE_ALL : Range.BELOW_ALL;
        for (int row = 0; row < step.outputs().length; row++) {
            long output = step.outputs()[row];
            Outcome matches = matches(row);
            if (matches != Outcome.NOT_MET) {
                widen(output);
            }
            if (matches == Outcome.MET) {
                met++;
                sure = least ? Math.min(sure, output) : Math.max(sure, output);
            }
        }
        if (met > 0) {
            low = least ? low : sure;
            high = least ? sure : high;
        }
        orOtherwise();
    }

    private void widen(long output) {
        low = Math.min(low, output);
        high = Math.max(high, output);
    }

    private void unknown() {
        low = Range.BELOW_ALL;
        high = Range.ABOVE_ALL;
    }

    /** Takes in that no row may match. */
    private void orOtherwise() {
        if (met > 0) {
            return;
        }
        if (step.otherwise() == Range.BELOW_ALL) {
            unknown();
        } else {
            widen(step.otherwise());
        }
    }

    private Outcome matches(int row) {
        Outcome result = Outcome.MET;
        for (int i = 0; i < step.inputs().length; i++) {
            long least = work.low[step.inputs()[i]];
            long most = work.high[step.inputs()[i]];
            if (most < step.from()[row][i] || least > step.to()[row][i]) {
                return Outcome.NOT_MET;
            }
            if (least < step.from()[row][i] || most > step.to()[row][i]) {
                result = Outcome.UNDETERMINED;
            }
        }
        DecisionTable table = step.table();
        for (int i = 0; i < table.attributes().size(); i++) {
            SortedSet<String> cell = table.rows().get(row).attributes().get(i);
            if (!cell.isEmpty()) {
                String value =
                        SubjectAttributes.value(subject, table.attributes().get(i));
                if (value == null) {
                    result = Outcome.UNDETERMINED;
                } else if (!cell.contains(value)) {
                    return Outcome.NOT_MET;
                }
            }
        }
        return result;
    }
}
