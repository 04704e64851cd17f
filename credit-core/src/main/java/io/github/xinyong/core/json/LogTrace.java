package io.github.xinyong.core.json;

import io.github.xinyong.core.file.Stated;
import java.util.HashMap;
import java.util.Map;

/** Picks the life of a record out of an entry log, entry by entry. */
final class LogTrace {

    private final String recordId;
    // The number of the record in each file that has it.
    private final Map<String, Integer> series = new HashMap<>();

    LogTrace(String recordId) {
        this.recordId = recordId;
    }

    boolean isAbout(LoggedEntry entry) {
        if (entry.series() < 0) {
            return false;
        }
        Integer known = series.get(entry.fileId());
        if (known == null && states(entry)) {
            series.put(entry.fileId(), entry.series());
            return true;
        }
        return known != null && known == entry.series();
    }

    private boolean states(LoggedEntry entry) {
        return recordId.equals("#" + entry.series())
                || (entry.event() instanceof Stated stated && stated.recordId().equals(recordId));
    }
}
