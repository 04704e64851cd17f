package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an analysis did not settle.
 *
 * @param kind what it is
 * @param place the part of the rule set; empty for the whole
 * @param found what is known of it, or null for nothing
 */
public record AnalysisLimit(
        Kind kind, String place, @Nullable String found) implements Reason {

    /** Checks that kind and place are there. */
    public AnalysisLimit {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }

    /** What can be left open. Constants are added, never renamed. */
    public enum Kind {
        /** A part that a plug-in decides. */
        PLUGIN,
        /** A part that asks for what a made-up file does not have: details, earlier outcomes, values of the subject. */
        NOT_MADE_UP,
        /** No made-up organisation is of a kind that the rule set serves. */
        NO_SUBJECT,
        /** A table has more boxes than are looked at; files were tried instead. */
        BUDGET_SPENT,
        /** No row takes a box of the inputs of a table, but no file tried lies in it; one that does may exist. */
        GAP_WITHOUT_FILE,
        /** Several rows take a box of the inputs of a table, but no file tried lies in it; one that does may exist. */
        OVERLAP_WITHOUT_FILE,
        /** None of the files tried makes the rule fire; one that does may exist. */
        RULE_NOT_REACHED,
        /** None of the files tried has the grade; one that has may exist. */
        GRADE_NOT_REACHED,
        /** So many files were tried; what they do not show is not excluded. */
        FILES_TRIED
    }

    @Override
    public String code() {
        return kind.name();
    }

    @Override
    public @Nullable String expected() {
        return null;
    }

    @Override
    public String message(Locale locale) {
        return AnalysisMessages.text(locale, "limit." + kind, place, found, null);
    }
}
