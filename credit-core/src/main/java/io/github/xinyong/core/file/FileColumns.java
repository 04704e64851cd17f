package io.github.xinyong.core.file;

import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a view in columns, for rules that look at many of them: small integers instead of objects.
 *
 * <p>Rows are ordered by the first possible day of the decision, undated ones first, then by the order in which they were
 * stated. Withdrawn records are rows too: see {@link #contentAt(int)}. Days are epoch days, both bounds inclusive. Reading
 * allocates nothing. Rows and type ids start at 0; whoever asks beyond them gets an {@link IndexOutOfBoundsException}.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // constants are packed into integers that this class alone reads
public final class FileColumns {

    /** Stands for a date that is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;
    /** Stands for an amount that is not there. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    private static final String YUAN = "CNY";
    private static final int DATES = RecordDate.values().length;
    private static final RecordDate[] DATE = RecordDate.values();
    private static final Severity[] SEVERITY = Severity.values();
    private static final ContentState[] CONTENT = ContentState.values();
    private static final DisputeState[] DISPUTE = DisputeState.values();
    private static final EffectState[] EFFECT = EffectState.values();

    // A row in one number: the first day of the decision above, then the type, a mark, severity and states.
    private static final int DAY_SHIFT = Integer.SIZE;
    private static final int TYPE_SHIFT = 16;
    private static final int TYPE_MASK = (1 << TYPE_SHIFT) - 1;
    private static final int APART = 1 << 15;
    private static final int STATE_MASK = APART - 1;

    /** Below this an amount is plain: a million of them stay within 64 bits. */
    private static final long LARGE = 1L << 40;

    private static final int CONTENT_UNIT = SEVERITY.length;
    private static final int DISPUTE_UNIT = CONTENT_UNIT * CONTENT.length;
    private static final int EXPIRED_UNIT = DISPUTE_UNIT * DISPUTE.length;
    private static final int NOT_YET_UNIT = 2 * EXPIRED_UNIT;
    private static final int EFFECT_UNIT = 2 * NOT_YET_UNIT;

    /** How many numbers {@link #stateAt(int)} can give. */
    public static final int STATES = EFFECT_UNIT * EFFECT.length;

    private String[] types = new String[8];
    private int typeCount;
    private final int size;
    private final int[] typeIds;
    // What most rules ask of a row stands together, the amount in fen beside it: they read one stretch of memory, not
    // five.
    private final long[] rows;
    // One block of rows for each RecordDate.
    private final int[] earliest;
    private final int[] latest;
    private final long[] amounts;
    private final CreditRecord[] records;

    private FileColumns(List<RecordState> states, long[] order, LocalDate day) {
        this.size = order.length;
        this.typeIds = new int[size];
        this.rows = new long[2 * size];
        this.earliest = new int[size * DATES];
        this.latest = new int[size * DATES];
        this.amounts = new long[size];
        this.records = new CreditRecord[size];
        int epochDay = (int) day.toEpochDay();
        for (int row = 0; row < size; row++) {
            fill(row, states.get((int) order[row]), epochDay);
        }
    }

    /** Returns columns of records in their states on a day, as a view of that day has them. */
    public static FileColumns of(List<RecordState> states, LocalDate day) {
        // The day of the decision above, the place in the view below: one sort of plain numbers that keeps the order.
        long[] order = new long[states.size()];
        boolean sorted = true;
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) decidedDay(states.get(i)) << Integer.SIZE | i;
            sorted &= i == 0 || order[i - 1] < order[i];
        }
        if (!sorted) {
            Arrays.sort(order);
        }
        return new FileColumns(states, order, day);
    }

    /** Returns the number of rows. */
    public int size() {
        return size;
    }

    /** Returns the number of types that occur. */
    public int typeCount() {
        return typeCount;
    }

    /** Returns the type of a type id of these columns; ids of other columns differ. */
    public String type(int typeId) {
        return types[Objects.checkIndex(typeId, typeCount)];
    }

    /** Returns the type id of a type, or -1 when no row has it. */
    public int typeId(String type) {
        for (int id = 0; id < typeCount; id++) {
            if (types[id].equals(type)) {
                return id;
            }
        }
        return -1;
    }

    /**
     * Returns what a catalogue says of the type of a type id, its class and data class for one; null where it does not know
     * it. A plan asks once for each type, not for each row.
     */
    public @Nullable RecordType recordType(int typeId, RecordCatalog catalog) {
        return catalog.type(type(typeId));
    }

    /** Returns the area of a row: the one its record states, else that of its type in a catalogue, or null. */
    public @Nullable Area areaAt(int row, RecordCatalog catalog) {
        return catalog.area(records[row]);
    }

    /** Returns the type id of a row. */
    public int typeIdAt(int row) {
        return typeIds[row];
    }

    /** Returns the first day that a date of a row can be, or {@link #NO_DAY}. */
    public int earliestDay(RecordDate which, int row) {
        return earliest[which.ordinal() * size + inRange(row)];
    }

    /** Returns the last day that a date of a row can be, or {@link #NO_DAY}. */
    public int latestDay(RecordDate which, int row) {
        return latest[which.ordinal() * size + inRange(row)];
    }

    /**
     * Returns the amount of a row in minor units (fen of CNY), or {@link #NO_AMOUNT}.
     *
     * <p>The currency stands in the record.
     */
    public long amountAt(int row) {
        return amounts[row];
    }

    /**
     * Returns the amount of a row in fen, or {@link #NO_AMOUNT} where it has none or one in another currency than CNY; which
     * of the two, {@link #amountAt(int)} tells.
     */
    public long fenAt(int row) {
        return rows[2 * row + 1];
    }

    /**
     * Returns what most rules ask of a row as one number, for {@link #isPlain}, {@link #dayOf}, {@link #typeIdOf} and
     * {@link #stateOf} to read.
     */
    public long rowAt(int row) {
        return rows[2 * row];
    }

    /**
     * Returns whether a number of {@link #rowAt(int)} tells all there is to the day of the decision, and the amount adds up with
     * a million others: the day is known, there is no amount in another currency, and none of 2 to the 40th fen and more.
     */
    public static boolean isPlain(long row) {
        return (row & APART) == 0;
    }

    /** Returns the first day of the decision that a number of {@link #rowAt(int)} stands for, or {@link #NO_DAY}. */
    public static int dayOf(long row) {
        return (int) (row >> DAY_SHIFT);
    }

    /** Returns the type id that a number of {@link #rowAt(int)} stands for, if it is a plain row. */
    public static int typeIdOf(long row) {
        return (int) row >>> TYPE_SHIFT;
    }

    /** Returns the number of {@link #stateAt(int)} that is part of a number of {@link #rowAt(int)}. */
    public static int stateOf(long row) {
        return (int) row & STATE_MASK;
    }

    /**
     * Returns severity and state of a row as one number, 0 to {@link #STATES} less one, for tables by state.
     *
     * <p>Of the effect it holds all that is possible: the first or last day of effect may be known to the month or year only,
     * and the view's day lie within. The static methods beside this one read such a number.
     */
    public int stateAt(int row) {
        return stateOf(rows[2 * row]);
    }

    /** Returns the severity that a number of {@link #stateAt(int)} stands for. */
    public static Severity severityOf(int state) {
        return SEVERITY[state % SEVERITY.length];
    }

    /** Returns the state of content that a number of {@link #stateAt(int)} stands for. */
    public static ContentState contentOf(int state) {
        return CONTENT[state / CONTENT_UNIT % CONTENT.length];
    }

    /** Returns the state of dispute that a number of {@link #stateAt(int)} stands for. */
    public static DisputeState disputeOf(int state) {
        return DISPUTE[state / DISPUTE_UNIT % DISPUTE.length];
    }

    /** Returns the state of effect that the view gives for a number of {@link #stateAt(int)}. */
    public static EffectState effectOf(int state) {
        return EFFECT[state / EFFECT_UNIT];
    }

    /** Returns every state of effect that is possible for a number of {@link #stateAt(int)}, {@link #effectOf(int)} among them. */
    public static Set<EffectState> possibleEffectsOf(int state) {
        Set<EffectState> possible = EnumSet.of(effectOf(state));
        if (state / EXPIRED_UNIT % 2 == 1) {
            possible.add(EffectState.EXPIRED);
        }
        if (state / NOT_YET_UNIT % 2 == 1) {
            possible.add(EffectState.NOT_YET);
        }
        return possible;
    }

    /** Returns the number by which {@link #stateAt(int)} tells this state, of a record whose days of effect are all known. */
    public static int state(Severity severity, ContentState content, DisputeState dispute, EffectState effect) {
        return severity.ordinal()
                + CONTENT_UNIT * content.ordinal()
                + DISPUTE_UNIT * dispute.ordinal()
                + EFFECT_UNIT * effect.ordinal();
    }

    /** Returns the severity of a row. */
    public Severity severityAt(int row) {
        return severityOf(stateAt(row));
    }

    /** Returns whether the content of a row stands. */
    public ContentState contentAt(int row) {
        return contentOf(stateAt(row));
    }

    /** Returns whether a row is objected to. */
    public DisputeState disputeAt(int row) {
        return disputeOf(stateAt(row));
    }

    /** Returns whether a row has effect on the view's day. */
    public EffectState effectAt(int row) {
        return effectOf(stateAt(row));
    }

    /** Returns the record of a row, for explanations and details. */
    public CreditRecord recordAt(int row) {
        return records[row];
    }

    /** Returns the number of rows and the types. */
    @Override
    public String toString() {
        return "FileColumns[" + size + " rows, " + Arrays.asList(types).subList(0, typeCount) + "]";
    }

    private void fill(int row, RecordState state, int day) {
        CreditRecord record = state.record();
        records[row] = record;
        for (int d = 0; d < DATES; d++) {
            PartialDate date = record.date(DATE[d]);
            earliest[d * size + row] = date == null ? NO_DAY : date.earliestEpochDay();
            latest[d * size + row] = date == null ? NO_DAY : date.latestEpochDay();
        }
        Money amount = record.amount();
        amounts[row] = amount == null ? NO_AMOUNT : amount.minor();
        long fen = amount == null || !amount.currency().equals(YUAN) ? NO_AMOUNT : amount.minor();
        typeIds[row] = intern(record.typeId());
        int doubt = state.effect() == EffectState.EXPIRED ? 0 : doubt(row, day, state.effect());
        int number = state(record.severity(), state.content(), state.dispute(), state.effect()) + doubt;
        int decided = RecordDate.DECIDED.ordinal() * size + row;
        boolean dated = earliest[decided] == latest[decided] && earliest[decided] != NO_DAY;
        boolean small = amount == null || (fen < LARGE && fen > -LARGE);
        boolean plain = dated && small && typeIds[row] < TYPE_MASK;
        int low = (Math.min(typeIds[row], TYPE_MASK) << TYPE_SHIFT) | (plain ? 0 : APART) | number;
        rows[2 * row + 1] = fen;
        rows[2 * row] = ((long) earliest[decided] << DAY_SHIFT) | (low & 0xFFFF_FFFFL);
    }

    /** Returns what is not certain about the effect of a row that has not certainly expired. */
    private int doubt(int row, int day, EffectState effect) {
        int doubt = 0;
        // Expired goes before not yet, so even a record whose effect has not begun may turn out to be expired.
        int end = earliestDay(RecordDate.EFFECTIVE_TO, row);
        if (end != NO_DAY && day > end && day <= latestDay(RecordDate.EFFECTIVE_TO, row)) {
            doubt += EXPIRED_UNIT;
        }
        boolean own = earliestDay(RecordDate.EFFECTIVE_FROM, row) != NO_DAY;
        // A record that has certainly not begun needs no second mark for it.
        int begin = effect == EffectState.NOT_YET
                ? NO_DAY
                : latestDay(own ? RecordDate.EFFECTIVE_FROM : RecordDate.DECIDED, row);
        if (begin != NO_DAY && day < begin) {
            doubt += NOT_YET_UNIT;
        }
        return doubt;
    }

    private int intern(String type) {
        int id = typeId(type);
        if (id >= 0) {
            return id;
        }
        if (typeCount == types.length) {
            types = Arrays.copyOf(types, 2 * typeCount);
        }
        types[typeCount] = type;
        return typeCount++;
    }

    private int inRange(int row) {
        return Objects.checkIndex(row, size);
    }

    private static int decidedDay(RecordState state) {
        PartialDate decided = state.record().date(RecordDate.DECIDED);
        return decided == null ? NO_DAY : decided.earliestEpochDay();
    }
}
