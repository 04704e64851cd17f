package io.github.xinyong.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds entries, in order, into what they say about each record. Not thread-safe. */
final class Fold {

    private final Map<String, Series> byRecord = new LinkedHashMap<>();

    @Nullable
    Series series(String recordId) {
        return byRecord.get(recordId);
    }

    /** Takes in an entry that is known to be allowed. */
    void take(Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.Stated stated) {
            byRecord.put(stated.recordId(), new Series(stated.record(), entry.marks()));
        } else {
            Series series = byRecord.get(event.recordId());
            if (series == null) {
                throw new IllegalStateException("Nothing stated about " + event.recordId());
            }
            series.take(entry);
        }
    }

    /** Returns the states of all records, in the order in which they were first stated. */
    List<RecordState> states(LocalDate validTime) {
        List<RecordState> states = new ArrayList<>(byRecord.size());
        for (Series series : byRecord.values()) {
            states.add(series.state(validTime));
        }
        return states;
    }
}
