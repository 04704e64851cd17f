package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a scenario expects and that did not follow.
 *
 * @param kind what differs
 * @param place the id of the scenario
 * @param found what followed, or null for nothing
 * @param expected what is expected
 */
public record ScenarioMismatch(
        Kind kind, String place, @Nullable String found, String expected) implements Reason {

    /** Checks that the parts are there. */
    public ScenarioMismatch {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(expected, "expected");
    }

    /** What can differ. Constants are added, never renamed. */
    public enum Kind {
        /** The status of the decision. */
        STATUS,
        /** The grade. */
        GRADE,
        /** The score. */
        SCORE,
        /** The rules that fired. */
        FIRED,
        /** The reason codes and their order. */
        REASONS,
        /** The version of a scheme that is in force. */
        VERSION,
        /** An answer of a scheme; the place has its key. */
        ANSWER
    }

    @Override
    public String code() {
        return kind.name();
    }

    @Override
    public String message(Locale locale) {
        return AnalysisMessages.text(locale, "mismatch." + kind, place, found, expected);
    }
}
