package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a rule set: what, where, what was found and what was expected.
 *
 * <p>The place is the path of the node in the JSON form of the rule set, also where the tree was built in Java:
 * {@code /rules/3/when/compare/left}; empty for the whole.
 *
 * @param kind what is wrong
 * @param place the path of the node
 * @param found what was found there, or null where nothing can be shown
 * @param expected what was expected there, or null where nothing in particular was
 */
public record RuleSetFinding(
        Kind kind,
        String place,
        @Nullable String found,
        @Nullable String expected) implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.rules.messages", locale));

    /** Checks that kind and place are there. */
    public RuleSetFinding {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }

    /** What can be wrong with a rule set. Constants are added, never renamed. */
    public enum Kind {
        /** The text is no JSON. */
        NOT_JSON,
        /** The text is longer or nested deeper than the reader takes. */
        TOO_LARGE,
        /** A JSON object names a member twice. */
        DUPLICATE_MEMBER,
        /** A JSON object has a member that its node does not know. */
        UNKNOWN_MEMBER,
        /** A JSON object lacks a member that its node needs. */
        MISSING_MEMBER,
        /** A JSON value has another type than its node needs. */
        WRONG_TYPE,
        /** A text or number is not among the values that the node takes. */
        WRONG_VALUE,
        /** A list that needs elements has none. */
        EMPTY,
        /** Two things of one kind share an id. */
        DUPLICATE_ID,
        /** A rule names a rule that is not there. */
        UNKNOWN_RULE,
        /** A number names a parameter that is not there. */
        UNKNOWN_PARAMETER,
        /** An effect or a band names a grade that the scale does not have. */
        UNKNOWN_GRADE,
        /** Points go to a group that the score card does not have. */
        UNKNOWN_GROUP,
        /** A rule names a reason that is not there. */
        UNKNOWN_REASON,
        /** A number is used where another unit is needed. */
        UNIT_MISMATCH,
        /** Points have more decimals than the score card keeps. */
        TOO_MANY_DECIMALS,
        /** Points are given, but there is no score card. */
        NO_SCORE_CARD,
        /** Grades are named, but there is no scale of grades. */
        NO_SCALE,
        /** Bands leave a score without a grade. */
        BAND_GAP,
        /** Bands give one score two grades. */
        BAND_OVERLAP,
        /** Values of a parameter are not in the order of their days, or two start on one day. */
        PARAMETER_ORDER,
        /** A number names a decision table that is not there, or not before the one that reads it. */
        UNKNOWN_TABLE,
        /** A condition or a filter names a plug-in that is not handed in. */
        UNKNOWN_PLUGIN,
        /** A rule has an effect that its stage does not take. */
        WRONG_STAGE,
        /** A rule asks for the result of a rule of a later stage. */
        STAGE_ORDER,
        /** The worst grade of the scale is barred, so that none would be left. */
        WORST_GRADE_BARRED,
        /** A listing or a measure cites no document of the register of the law. */
        NO_REGISTERED_BASIS,
        /** Rules depend on each other in a circle, through results or exceptions. */
        CYCLE,
        /** Two exceptions of one rule always hold together and neither goes before the other. */
        EXCEPTIONS_UNORDERED,
        /** Points, bands or grades would be given to natural persons. */
        GRADES_FOR_PERSONS,
        /** An adverse effect of a rule set that restates the law cites no legal basis. */
        NO_LEGAL_BASIS,
        /** A rule set that restates the law does not say how sure it is. */
        NO_CONFIDENCE
    }

    /** Returns the finding seen from further out: the same with its place put behind a prefix. */
    public RuleSetFinding under(String prefix) {
        return new RuleSetFinding(kind, prefix + place, found, expected);
    }

    @Override
    public String code() {
        return kind.name();
    }

    @Override
    public String message(Locale locale) {
        String where = place.isEmpty() ? "" : place + ": ";
        return where
                + MESSAGES.text(
                        locale,
                        "finding." + kind.name(),
                        found == null ? "–" : found,
                        expected == null ? "–" : expected);
    }
}
