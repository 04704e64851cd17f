package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.Term;
import io.github.xinyong.core.time.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the rules of publicity. */
record PublicityRule(
        PublicityChannel channel,
        PublicityObject object,
        String documentId,
        List<RuleCondition> when,
        RecordDate anchor,
        Publicity.Repair repair,
        @Nullable Term shortest,
        End end,
        @Nullable Term longest,
        boolean needsPerformance,
        boolean lastsAsLongAsABan,
        Confidence confidence) {

    /** How showing ends. */
    enum End {
        TERM,
        OPEN,
        NOT_SHOWN,
        GAP
    }

    Truth holds(PublicityCase of) {
        Truth all = Truth.YES;
        for (RuleCondition condition : when) {
            all = all.and(condition.holds(of));
        }
        return all;
    }
}
