package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.rules.RecordFilter;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Severity and the three axes of state of a record as one bit each, so that a filter tests all four at once.
 *
 * <p>A row has one bit in each field, or several in the field of effect when its days of effect are known to the month or
 * year only and the day judged lies within.
 */
@SuppressWarnings("EnumOrdinal") // bits that never leave the engine
final class StateBits {

    private static final int CONTENT = Severity.values().length;
    private static final int DISPUTE = CONTENT + ContentState.values().length;
    private static final int EFFECT = DISPUTE + DisputeState.values().length;
    private static final int END = EFFECT + EffectState.values().length;

    private static final int SEVERITY_FIELD = field(0, CONTENT);
    private static final int CONTENT_FIELD = field(CONTENT, DISPUTE);
    private static final int DISPUTE_FIELD = field(DISPUTE, EFFECT);
    private static final int EFFECT_FIELD = field(EFFECT, END);

    private static final int[] OF_STATE =
            IntStream.range(0, FileColumns.STATES).map(StateBits::compute).toArray();

    private StateBits() {}

    /** Returns the bits a row may have that {@link FileColumns#stateAt} gives a number. */
    static int of(int state) {
        return OF_STATE[state];
    }

    private static int compute(int state) {
        return bit(0, FileColumns.severityOf(state))
                | bit(CONTENT, FileColumns.contentOf(state))
                | bit(DISPUTE, FileColumns.disputeOf(state))
                | bits(EFFECT, FileColumns.possibleEffectsOf(state));
    }

    /** Returns whether it is for want of a severity that a row does not pass for certain. */
    static boolean isSeverityOpen(int row, int certain) {
        return (row & ~certain & SEVERITY_FIELD) != 0;
    }

    /** Returns whether it is for the dates of its effect that a row does not pass for certain. */
    static boolean isEffectOpen(int row, int certain) {
        return (row & ~certain & EFFECT_FIELD) != 0;
    }

    /** Returns the bits of which a row must have no other to pass for certain. */
    static int certain(RecordFilter filter) {
        int severity = bits(0, filter.severities());
        boolean everyKnown = severity == (SEVERITY_FIELD & ~bit(0, Severity.UNDETERMINED));
        return (severity == 0 || everyKnown ? SEVERITY_FIELD : severity)
                | bits(CONTENT, filter.content())
                | (filter.dispute().isEmpty() ? DISPUTE_FIELD : bits(DISPUTE, filter.dispute()))
                | bits(EFFECT, filter.effect());
    }

    /** Returns the bits of which a row must have one in each field to pass at all. */
    static int possible(RecordFilter filter) {
        return certain(filter) | bit(0, Severity.UNDETERMINED);
    }

    /** Returns whether a row passes the test of severity and states. */
    static Outcome test(int row, int certain, int possible) {
        if ((row & ~certain) == 0) {
            return Outcome.MET;
        }
        int common = row & possible;
        boolean passes = (common & SEVERITY_FIELD) != 0
                && (common & CONTENT_FIELD) != 0
                && (common & DISPUTE_FIELD) != 0
                && (common & EFFECT_FIELD) != 0;
        return passes ? Outcome.UNDETERMINED : Outcome.NOT_MET;
    }

    private static <E extends Enum<E>> int bits(int field, Set<E> values) {
        int bits = 0;
        for (E value : values) {
            bits |= bit(field, value);
        }
        return bits;
    }

    private static int bit(int field, Enum<?> value) {
        return 1 << (field + value.ordinal());
    }

    private static int field(int from, int to) {
        return (1 << to) - (1 << from);
    }
}
