package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileView;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The three times of an evaluation: of the events, of the knowledge, and of the law.
 *
 * <p>None is ever taken from a clock. The view that is evaluated has to be of the same day of events, and of the same time
 * of knowledge where one is given.
 *
 * <pre>{@code
 * EvaluationTime today = EvaluationTime.asOf(LocalDate.of(2026, 6, 30));
 * EvaluationTime oldCaseUnderNewLaw = today.lawAt(LocalDate.of(2027, 1, 1));
 * }</pre>
 *
 * @param event the day whose state of affairs is judged; windows end with it
 * @param known the time of which the knowledge is, or null for that of the view
 * @param law the day whose rules and parameters apply
 */
public record EvaluationTime(LocalDate event, @Nullable Instant known, LocalDate law) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that the days are there. */
    public EvaluationTime {
        requireNonNull(event, "event");
        requireNonNull(law, "law");
    }

    /** Returns a day for events and law, with what the view knows. */
    public static EvaluationTime asOf(LocalDate day) {
        return new EvaluationTime(day, null, day);
    }

    /** Returns the times of a view, with the law of its day. */
    public static EvaluationTime of(FileView view) {
        return new EvaluationTime(view.validTime(), view.knownTime(), view.validTime());
    }

    /** Returns these times with the law of another day. */
    public EvaluationTime lawAt(LocalDate day) {
        return new EvaluationTime(event, known, day);
    }

    /** Returns these times with the knowledge of a time. */
    public EvaluationTime knownAt(Instant time) {
        return new EvaluationTime(event, requireNonNull(time, "time"), law);
    }
}
