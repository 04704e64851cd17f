package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The records of a view in columns, for rules that look at many of them: small integers instead of objects.
 *
 * <p>Rows are ordered by the first possible day of the decision, undated ones first, then by the order in which they were
 * stated. Withdrawn records are rows too: see {@link #contentAt(int)}. Days are epoch days, both bounds inclusive. Reading
 * allocates nothing. Rows and type ids start at 0; whoever asks beyond them gets an {@link IndexOutOfBoundsException}.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // constants are packed into integers that never leave this class
public final class FileColumns {

    /** Stands for a date that is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;
    /** Stands for an amount that is not there. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    private static final int DATES = RecordDate.values().length;
    private static final RecordDate[] DATE = RecordDate.values();
    private static final Severity[] SEVERITY = Severity.values();
    private static final ContentState[] CONTENT = ContentState.values();
    private static final DisputeState[] DISPUTE = DisputeState.values();
    private static final EffectState[] EFFECT = EffectState.values();

    private final List<String> types = new ArrayList<>();
    private final int[] typeIds;
    // One block of rows for each RecordDate.
    private final int[] earliest;
    private final int[] latest;
    private final long[] amounts;
    // Four bits each for severity, content, dispute and effect.
    private final short[] states;
    private final CreditRecord[] records;

    private FileColumns(List<RecordState> rows) {
        int size = rows.size();
        this.typeIds = new int[size];
        this.earliest = new int[size * DATES];
        this.latest = new int[size * DATES];
        this.amounts = new long[size];
        this.states = new short[size];
        this.records = new CreditRecord[size];
        for (int row = 0; row < size; row++) {
            fill(row, rows.get(row));
        }
    }

    static FileColumns of(List<RecordState> states) {
        List<RecordState> rows = new ArrayList<>(states);
        rows.sort((a, b) -> Integer.compare(decidedDay(a), decidedDay(b)));
        return new FileColumns(rows);
    }

    /** Returns the number of rows. */
    public int size() {
        return records.length;
    }

    /** Returns the number of types that occur. */
    public int typeCount() {
        return types.size();
    }

    /** Returns the type of a type id of these columns; ids of other columns differ. */
    public String type(int typeId) {
        return types.get(typeId);
    }

    /** Returns the type id of a type, or -1 when no row has it. */
    public int typeId(String type) {
        return types.indexOf(type);
    }

    /** Returns the type id of a row. */
    public int typeIdAt(int row) {
        return typeIds[row];
    }

    /** Returns the first day that a date of a row can be, or {@link #NO_DAY}. */
    public int earliestDay(RecordDate which, int row) {
        return earliest[which.ordinal() * records.length + inRange(row)];
    }

    /** Returns the last day that a date of a row can be, or {@link #NO_DAY}. */
    public int latestDay(RecordDate which, int row) {
        return latest[which.ordinal() * records.length + inRange(row)];
    }

    /**
     * Returns the amount of a row in minor units (fen of CNY), or {@link #NO_AMOUNT}.
     *
     * <p>The currency stands in the record.
     */
    public long amountAt(int row) {
        return amounts[row];
    }

    /** Returns the severity of a row. */
    public Severity severityAt(int row) {
        return SEVERITY[states[row] & 15];
    }

    /** Returns whether the content of a row stands. */
    public ContentState contentAt(int row) {
        return CONTENT[states[row] >> 4 & 15];
    }

    /** Returns whether a row is objected to. */
    public DisputeState disputeAt(int row) {
        return DISPUTE[states[row] >> 8 & 15];
    }

    /** Returns whether a row has effect on the view's day. */
    public EffectState effectAt(int row) {
        return EFFECT[states[row] >> 12 & 15];
    }

    /** Returns the record of a row, for explanations and details. */
    public CreditRecord recordAt(int row) {
        return records[row];
    }

    /** Returns the number of rows and the types. */
    @Override
    public String toString() {
        return "FileColumns[" + records.length + " rows, " + types + "]";
    }

    private void fill(int row, RecordState state) {
        CreditRecord record = state.record();
        records[row] = record;
        typeIds[row] = intern(record.typeId());
        for (int d = 0; d < DATES; d++) {
            PartialDate date = record.date(DATE[d]);
            earliest[d * records.length + row] = date == null ? NO_DAY : date.earliestEpochDay();
            latest[d * records.length + row] = date == null ? NO_DAY : date.latestEpochDay();
        }
        Money amount = record.amount();
        amounts[row] = amount == null ? NO_AMOUNT : amount.minor();
        states[row] = (short) (record.severity().ordinal()
                | state.content().ordinal() << 4
                | state.dispute().ordinal() << 8
                | state.effect().ordinal() << 12);
    }

    private int intern(String type) {
        int id = types.indexOf(type);
        if (id < 0) {
            id = types.size();
            types.add(type);
        }
        return id;
    }

    private int inRange(int row) {
        return Objects.checkIndex(row, records.length);
    }

    private static int decidedDay(RecordState state) {
        PartialDate decided = state.record().date(RecordDate.DECIDED);
        return decided == null ? NO_DAY : decided.earliestEpochDay();
    }
}
