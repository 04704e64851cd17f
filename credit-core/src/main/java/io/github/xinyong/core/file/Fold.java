package io.github.xinyong.core.file;

import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds entries, in order, into what they say about each record and about links. Not thread-safe. */
final class Fold {

    // By number: a record's number is the sequence of the entry that stated it.
    private @Nullable Series[] bySeries;
    private int end;
    private int records;
    // What was said about links, in order.
    private List<Event> links = List.of();

    Fold(int capacity) {
        bySeries = new Series[Math.max(16, capacity)];
    }

    /** Folds the first entries of some. */
    static Fold of(Entry[] entries, int count) {
        Fold fold = new Fold(count);
        for (int i = 0; i < count; i++) {
            Entry entry = entries[i];
            fold.take(entry.event(), i, entry.series(), entry.author(), entry.marks(), entry.recordedAt());
        }
        return fold;
    }

    @Nullable
    Series series(int number) {
        return number < end ? bySeries[number] : null;
    }

    List<Event> links() {
        return links;
    }

    /** Returns whether the subject is linked with another when all that was said has begun. */
    boolean isLinked(SubjectId other) {
        Event last = null;
        for (Event each : links) {
            last = other.equals(otherOf(each)) ? each : last;
        }
        return last != null && last.type() == EventType.LINKED;
    }

    /** Takes in an event that is known to be allowed. */
    void take(Event event, int sequence, int series, Source author, List<Mark> marks, Instant recordedAt) {
        switch (event.type()) {
            case STATED -> put(sequence, new Series(((Stated) event).record(), author, marks, recordedAt));
            case RETENTION_APPLIED -> put(series, null);
            case LINKED, UNLINKED -> {
                List<Event> longer = new ArrayList<>(links);
                longer.add(event);
                links = List.copyOf(longer);
            }
            case ERASED -> {
                // Nothing is left to fold.
            }
            default -> {
                Series before = series < 0 ? null : series(series);
                if (before != null) {
                    put(series, before.after(event, author, marks, recordedAt));
                }
            }
        }
    }

    /** Puts back what was there before an event was taken in. */
    void restore(int series, @Nullable Series before, List<Event> linksBefore) {
        if (series >= 0) {
            put(series, before);
        }
        links = linksBefore;
    }

    /** Returns the states of all records, in the order in which they were first stated. */
    List<RecordState> states(LocalDate validTime) {
        RecordState[] states = new RecordState[records];
        int count = 0;
        for (int i = 0; i < end; i++) {
            Series series = bySeries[i];
            if (series != null) {
                states[count++] = series.state(validTime);
            }
        }
        return List.of(states);
    }

    /** Returns the links that hold on a day, in the order in which they were first stated. */
    static List<Linked> links(List<Event> links, LocalDate validTime) {
        if (links.isEmpty()) {
            return List.of();
        }
        Map<SubjectId, Event> last = new LinkedHashMap<>();
        for (Event each : links) {
            if (!fromOf(each).isAfter(validTime)) {
                last.put(otherOf(each), each);
            }
        }
        return last.values().stream()
                .filter(Linked.class::isInstance)
                .map(Linked.class::cast)
                .toList();
    }

    /** Returns what was said about links, by the other subject, in the order in which each was first spoken of. */
    static Map<SubjectId, List<Event>> byOther(List<Event> links) {
        Map<SubjectId, List<Event>> byOther = new LinkedHashMap<>();
        for (Event each : links) {
            byOther.computeIfAbsent(otherOf(each), other -> new ArrayList<>()).add(each);
        }
        return byOther;
    }

    private void put(int number, @Nullable Series series) {
        if (number >= bySeries.length) {
            bySeries = Arrays.copyOf(bySeries, Math.max(number + 1, 2 * bySeries.length));
        }
        records += (series == null ? 0 : 1) - (bySeries[number] == null ? 0 : 1);
        bySeries[number] = series;
        end = Math.max(end, number + 1);
    }

    /** Returns the other subject of what was said about a link. */
    static SubjectId otherOf(Event event) {
        return event instanceof Linked linked ? linked.other() : ((Unlinked) event).other();
    }

    private static LocalDate fromOf(Event event) {
        return event instanceof Linked linked ? linked.from() : ((Unlinked) event).from();
    }
}
