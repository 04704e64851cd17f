package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome is undetermined: which input is missing or uncertain.
 *
 * @param kind what is missing
 * @param place where: the id of a record, a parameter or a rule, or the name of an attribute
 * @param found what is known of it, or null for nothing
 * @param expected what would settle it, or null where that cannot be said in short
 */
public record UndeterminedCause(
        Kind kind,
        String place,
        @Nullable String found,
        @Nullable String expected) implements Reason {

    /** Checks that kind and place are there. */
    public UndeterminedCause {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }

    /** What can be missing. Constants are added, never renamed. */
    public enum Kind {
        /** A record lacks the date that a window asks for. */
        DATE_MISSING,
        /** A date is known to the month or year, and an edge of a window lies within. */
        DATE_UNCERTAIN,
        /** Nobody has said how grave a record is. */
        SEVERITY_UNDETERMINED,
        /** A record has no amount. */
        AMOUNT_MISSING,
        /** The amount of a record is in another currency than CNY. */
        AMOUNT_IN_OTHER_CURRENCY,
        /** The first or last day of effect of a record is known to the month or year, and the day judged lies within. */
        EFFECT_UNCERTAIN,
        /** No record passes, and the rule set does not say what then. */
        NO_RECORD,
        /** A number does not fit into 64 bits. */
        OVERFLOW,
        /** A parameter has no value yet on the day of the law. */
        PARAMETER_NOT_IN_FORCE,
        /** The subject's code does not tell an attribute. */
        ATTRIBUTE_MISSING,
        /** A rule that this one asks for is undetermined itself. */
        RULE_UNDETERMINED,
        /** Whether an exception holds is undetermined. */
        EXCEPTION_UNDETERMINED,
        /** Two exceptions hold and neither goes before the other. */
        EXCEPTION_CONFLICT,
        /** The details of a record do not state a field that a filter asks for. */
        DETAIL_MISSING,
        /** A plug-in threw. */
        PLUGIN_FAILED,
        /** A plug-in does not know. */
        PLUGIN_UNDETERMINED,
        /** A value of the subject is not handed in. */
        INPUT_MISSING,
        /** An earlier outcome is not handed in, or is itself undetermined. */
        EARLIER_OUTCOME_MISSING,
        /** A divisor is zero, or may be. */
        DIVISION_BY_ZERO,
        /** No row of a decision table matches, and it does not say what then. */
        TABLE_WITHOUT_ROW,
        /** More than one row of a decision table matches that lets only one, or may. */
        TABLE_NOT_UNIQUE,
        /** What a rule lists or imposes has no basis that is certainly in force on the day of the law. */
        BASIS_NOT_IN_FORCE,
        /** What the law says is less sure than asked for: found is how sure it is, expected what is asked. */
        CONFIDENCE_TOO_LOW,
        /** The catalogue does not have the type of a record, so its data class is not known. */
        CLASS_UNKNOWN
    }

    @Override
    public String code() {
        return kind.name();
    }

    @Override
    public String message(Locale locale) {
        return EngineMessages.text(locale, "cause." + kind.name(), place, word(locale, found), word(locale, expected));
    }

    private String word(Locale locale, @Nullable String text) {
        if (text == null) {
            return "–";
        }
        return kind == Kind.CONFIDENCE_TOO_LOW ? EngineMessages.text(locale, "confidence." + text) : text;
    }
}
