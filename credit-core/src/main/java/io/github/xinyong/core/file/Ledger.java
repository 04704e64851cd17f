package io.github.xinyong.core.file;

import io.github.xinyong.core.record.Source;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fold that new events are judged against, by the ids of records; can go back over one append. Not thread-safe. */
final class Ledger {

    private record Change(
            int series,
            @Nullable Series before,
            List<Event> links,
            @Nullable String id,
            @Nullable Integer number) {}

    private final Fold fold;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Deque<Change> changes = new ArrayDeque<>();

    Ledger(Entry[] entries, int count) {
        fold = Fold.of(entries, count);
        for (int i = 0; i < count; i++) {
            if (entries[i].event() instanceof Stated stated) {
                numbers.put(stated.recordId(), i);
            }
        }
    }

    Fold fold() {
        return fold;
    }

    /** Returns the number of a record, or {@link Entry#NO_SERIES}. */
    int number(String recordId) {
        return numbers.getOrDefault(recordId, Entry.NO_SERIES);
    }

    @Nullable
    Series series(String recordId) {
        int number = number(recordId);
        return number < 0 ? null : fold.series(number);
    }

    /** Takes in an event that is known to be allowed, and returns the number of its record. */
    int take(Event event, int sequence, Source author, List<Mark> marks, Instant recordedAt) {
        String id = event.recordId();
        EventType type = event.type();
        int series = type == EventType.STATED ? sequence : number(id);
        boolean renames = type == EventType.STATED || type == EventType.RETENTION_APPLIED;
        changes.push(new Change(
                series,
                series < 0 ? null : fold.series(series),
                fold.links(),
                renames ? id : null,
                renames ? numbers.get(id) : null));
        if (type == EventType.STATED) {
            numbers.put(id, sequence);
        } else if (type == EventType.RETENTION_APPLIED) {
            numbers.remove(id);
        }
        fold.take(event, sequence, series, author, marks, recordedAt);
        return series;
    }

    /** Keeps what was taken in. */
    void keep() {
        changes.clear();
    }

    /** Goes back to what was kept last. */
    void undo() {
        while (!changes.isEmpty()) {
            Change change = changes.pop();
            fold.restore(change.series, change.before, change.links);
            if (change.id != null && change.number != null) {
                numbers.put(change.id, change.number);
            } else if (change.id != null) {
                numbers.remove(change.id);
            }
        }
    }
}
