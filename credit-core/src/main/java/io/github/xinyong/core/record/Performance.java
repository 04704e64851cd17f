package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import org.jspecify.annotations.Nullable;

/** How far an obligation, a commitment or a contract is performed. */
public enum Performance {
    /** 未履行. */
    NOT_PERFORMED,
    /** 部分履行. */
    PARTLY_PERFORMED,
    /** 全部履行. */
    PERFORMED;

    static Truth inTime(
            @Nullable PartialDate promised,
            @Nullable PartialDate performed,
            @Nullable Performance state,
            PartialDate asOf) {
        if (promised == null) {
            return Truth.UNKNOWN;
        }
        if (state == PERFORMED) {
            return performed == null
                    ? Truth.UNKNOWN
                    : performed.isAfter(promised).not();
        }
        // Not yet performed is late only when the promised day is over.
        boolean over = asOf.isAfter(promised) == Truth.YES;
        return state != null && over ? Truth.NO : Truth.UNKNOWN;
    }
}
