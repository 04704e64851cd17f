package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.engine.Plan.Accumulator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of the records that pass a filter, gathered to tell distinct ones apart or to find runs of months among them.
 *
 * <p>A value is a span of numbers, from a first to a last one that it can be. Used again for each evaluation. Not thread-safe.
 */
final class Gathered {

    /** One, in the scale of pure numbers. */
    private static final long NUMBER_UNIT = Plan.scaled(BigDecimal.ONE, Unit.NUMBER.decimals());

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Plan plan;
    private final Accumulator accumulator;
    private int size;
    private long[] from = new long[8];
    private long[] to = new long[8];
    private boolean[] certain = new boolean[8];
    private @Nullable String[] names = new String[8];
    private int named;

    Gathered(Plan plan, Accumulator accumulator) {
        this.plan = plan;
        this.accumulator = accumulator;
    }

    void clear() {
        size = 0;
        named = 0;
    }

    void add(FileColumns columns, int row, boolean isCertain) {
        if (accumulator.distinct() == null) {
            RecordDate on = plan.dates[accumulator.date()];
            int earliest = columns.earliestDay(on, row);
            boolean dated = earliest != FileColumns.NO_DAY;
            add(dated ? month(earliest) : UNKNOWN, dated ? month(columns.latestDay(on, row)) : UNKNOWN, isCertain);
        } else {
            long value = value(accumulator.distinct(), columns, row);
            add(value, value, isCertain);
        }
    }

    @SuppressWarnings("EnumOrdinal") // numbers that never leave this class
    private long value(Metric.Distinct by, FileColumns columns, int row) {
        return switch (by) {
            case TYPE -> columns.typeIdAt(row);
            case SEVERITY -> {
                Severity severity = FileColumns.severityOf(plan.stateAt(columns, row));
                yield severity == Severity.UNDETERMINED ? UNKNOWN : severity.ordinal();
            }
            case SOURCE -> name(columns.recordAt(row).source().body());
            case DECIDED -> {
                int earliest = columns.earliestDay(RecordDate.DECIDED, row);
                int latest = columns.latestDay(RecordDate.DECIDED, row);
                yield earliest == FileColumns.NO_DAY || earliest != latest ? UNKNOWN : earliest;
            }
        };
    }

    private long name(String name) {
        if (name.isEmpty()) {
            return UNKNOWN;
        }
        for (int i = 0; i < named; i++) {
            if (name.equals(names[i])) {
                return i;
            }
        }
        if (named == names.length) {
            names = Arrays.copyOf(names, 2 * named);
        }
        names[named] = name;
        return named++;
    }

    private void add(long first, long last, boolean isCertain) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            certain = Arrays.copyOf(certain, 2 * size);
        }
        from[size] = first;
        to[size] = last;
        certain[size++] = isCertain;
    }

    private static long month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return 12L * date.getYear() + date.getMonthValue();
    }

    /** Returns the least number that the records can give. */
    long low() {
        boolean any = false;
        long[] sure = new long[size];
        int known = 0;
        for (int i = 0; i < size; i++) {
            any |= certain[i];
            if (certain[i] && from[i] == to[i] && from[i] != UNKNOWN) {
                sure[known++] = from[i];
            }
        }
        return Math.max(any ? unit() : 0, measure(sure, known));
    }

    /** Returns the greatest number that the records can give. */
    long high() {
        long unknown = 0;
        int months = 0;
        for (int i = 0; i < size; i++) {
            boolean open = from[i] == UNKNOWN;
            unknown += open ? 1 : 0;
            months += open ? 0 : (int) (to[i] - from[i]) + 1;
        }
        if (accumulator.distinct() == null && unknown > 0) {
            // A record of any month may join two runs.
            return Range.ABOVE_ALL;
        }
        long[] possible = new long[months];
        int known = 0;
        for (int i = 0; i < size; i++) {
            for (long value = from[i]; from[i] != UNKNOWN && value <= to[i]; value++) {
                possible[known++] = value;
            }
        }
        return measure(possible, known) + unknown * unit();
    }

    private long unit() {
        return accumulator.distinct() == null ? 1 : NUMBER_UNIT;
    }

    /** Returns how many distinct values there are, or the longest run of consecutive ones. */
    private long measure(long[] values, int known) {
        Arrays.sort(values, 0, known);
        long distinct = 0;
        long run = 0;
        long longest = 0;
        for (int i = 0; i < known; i++) {
            if (i > 0 && values[i] == values[i - 1]) {
                continue;
            }
            distinct++;
            run = i > 0 && values[i] == values[i - 1] + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return accumulator.distinct() == null ? longest : distinct * unit();
    }
}
