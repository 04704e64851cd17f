package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.record.CreditRecord;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record that does not count towards a number, and passes all but one of the tests that it would have to pass.
 *
 * @param record the record
 * @param kind the test it fails
 * @param found what the record has there: a day, a constant, an amount; or null for nothing
 * @param expected what would count; several separated by commas
 * @param days for {@link Kind#LEFT_WINDOW} how many days ago it was the first day on which the record did not count; else 0
 */
public record NearMiss(
        CreditRecord record,
        Kind kind,
        @Nullable String found,
        @Nullable String expected,
        int days) implements Reason {

    /** Checks that record and kind are there. */
    public NearMiss {
        requireNonNull(record, "record");
        requireNonNull(kind, "kind");
    }

    /** What a record fails. Constants are added, never renamed. */
    public enum Kind {
        /** Its date was within the window until some days ago. */
        LEFT_WINDOW,
        /** Its date is before a window that does not move. */
        BEFORE_WINDOW,
        /** Its date is after the window. */
        AFTER_WINDOW,
        /** It is repaired: found is since which day. */
        REPAIRED,
        /** It is shielded. */
        SHIELDED,
        /** Its effect has ended: found is the last day. */
        EXPIRED,
        /** Its effect has not begun: found is the first day. */
        NOT_YET,
        /** It has effect, and only records without count. */
        IN_EFFECT,
        /** It is withdrawn. */
        WITHDRAWN,
        /** It is not withdrawn, and only withdrawn records count. */
        NOT_WITHDRAWN,
        /** It is, or is not, objected to. */
        OTHER_DISPUTE,
        /** It is less grave, or graver. */
        OTHER_SEVERITY,
        /** Its amount is less. */
        AMOUNT_BELOW,
        /** Its amount is not less than a limit. */
        AMOUNT_ABOVE,
        /** It has no amount. */
        AMOUNT_MISSING,
        /** Its area, data class or details are others, or a plug-in says no. */
        OTHER_DETAILS
    }

    @Override
    public String code() {
        return kind.name();
    }

    /** Returns the id of the record. */
    @Override
    public String place() {
        return record.id();
    }

    @Override
    public String message(Locale locale) {
        String ago = EngineMessages.text(locale, days == 1 ? "unit.days.one" : "unit.days.many", days);
        return EngineMessages.text(
                locale, "miss." + kind.name(), record.id(), words(locale, found), words(locale, expected), ago);
    }

    private String words(Locale locale, @Nullable String values) {
        if (values == null || values.isEmpty()) {
            return "–";
        }
        String prefix = kind == Kind.OTHER_SEVERITY ? "severity." : kind == Kind.OTHER_DISPUTE ? "dispute." : "";
        return prefix.isEmpty()
                ? values
                : Arrays.stream(values.split(",", -1))
                        .map(value -> EngineMessages.text(locale, prefix + value))
                        .collect(Collectors.joining(EngineMessages.text(locale, "or")));
    }
}
