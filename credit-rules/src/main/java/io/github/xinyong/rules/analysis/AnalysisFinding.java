package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.rules.engine.Explanation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about a rule set that its author hardly meant.
 *
 * @param kind what it is
 * @param place the part of the rule set, with ids where things have one: {@code /rules/P1}
 * @param found what was found there, or null where nothing more can be said
 * @param expected what was expected, or null where nothing in particular was
 * @param witness a file on which the engine shows it, or null where it follows from the form of the rule set and no file can
 *     show it
 */
public record AnalysisFinding(
        Kind kind,
        String place,
        @Nullable String found,
        @Nullable String expected,
        @Nullable Witness witness) implements Reason {

    /** Checks that kind and place are there. */
    public AnalysisFinding {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }

    /** What can be found. Constants are added, never renamed. */
    public enum Kind {
        /** The condition of a rule contradicts itself, so that no file can meet it by the law of the day. */
        UNREACHABLE_RULE,
        /** Two rules have the same condition, effects and exceptions. */
        DUPLICATE_RULE,
        /** Earlier rows of a table that takes the first match take all that this row would. */
        UNREACHABLE_ROW,
        /** No number that an input can be lies in the cells of a row. */
        EMPTY_ROW,
        /** No row of a table matches a file. */
        TABLE_GAP,
        /** Several rows of a table that takes one match a file. */
        TABLE_OVERLAP,
        /** Two exceptions hold for one file and neither goes before the other. */
        EXCEPTIONS_CONFLICT,
        /** One more adverse record gives a better score or grade. */
        ADVERSE_RECORD_IMPROVES,
        /** No rule and no table reads a parameter. */
        UNUSED_PARAMETER,
        /** No rule and no other table reads a table. */
        UNUSED_TABLE,
        /** No rule gives a reason. */
        UNUSED_REASON,
        /** No scores, vetoes, caps or bars lead to a grade, whatever the file; found is the range of scores there can be. */
        UNREACHABLE_GRADE,
        /** A rule is in force in a period in which one of the documents it rests on is not. */
        BASIS_NOT_IN_FORCE,
        /** A rule is in force in a period in which none of the documents it rests on is. */
        NO_LAW_IN_FORCE,
        /** The rule set is in force in a period in which none of its rules is. */
        NO_RULE_IN_FORCE,
        /** A rule is in force in a period in which a parameter that it reads has no value yet. */
        PARAMETER_NOT_IN_FORCE
    }

    /**
     * A file on which the engine shows a finding.
     *
     * @param file the file
     * @param explanation what the engine says of it
     * @param before for a record that improves the outcome, what the engine says of the file without its last record
     */
    public record Witness(
            CreditFile file,
            Explanation explanation,
            @Nullable Explanation before) {

        /** Checks that the parts are there. */
        public Witness {
            requireNonNull(file, "file");
            requireNonNull(explanation, "explanation");
        }
    }

    @Override
    public String code() {
        return kind.name();
    }

    @Override
    public String message(Locale locale) {
        return AnalysisMessages.text(locale, "finding." + kind, place, found, expected);
    }
}
