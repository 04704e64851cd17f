package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.EMPTY;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.DataClass;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.DateSpan;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which records count: all tests together, each over a set of values or an interval.
 *
 * <p>Records that are withdrawn, repaired, shielded, expired or not yet in effect are left out unless the filter asks for
 * them. A disputed record counts unless the filter says otherwise.
 *
 * <pre>{@code
 * RecordFilter serious = RecordFilter.of("penalty").severity(Severity.SERIOUS).last(Period.ofYears(2), RecordDate.DECIDED);
 * }</pre>
 *
 * @param types the record types that count; empty for all
 * @param classes the data classes that count, by the bundled catalogue of record types; empty for all. A record of a type that
 *     the catalogue does not have may or may not count
 * @param areas the areas of social credit that count; empty for all. A record that names none may or may not count
 * @param severities the severities that count; empty for all. A record of undetermined severity counts for certain only
 *     if the set holds it or all others
 * @param amount the amounts that count, or null for all. A record without an amount may or may not count
 * @param statedAmount whether records without an amount are left out, so that none of them makes a sum uncertain
 * @param content the states of content that count, not empty
 * @param dispute the states of dispute that count; empty for all
 * @param effect the states of effect that count, not empty
 * @param details by field of the details, the values that count; a record that does not state the field may or may not
 *     count. Open details have the fields they name, of which the texts, numbers and lists of such are read; of typed details the fields that cannot name a person
 * @param tests the ids of the plug-ins that every record has to pass
 * @param window the time in which a record counts
 */
public record RecordFilter(
        SortedSet<String> types,
        SortedSet<DataClass> classes,
        SortedSet<Area> areas,
        SortedSet<Severity> severities,
        @Nullable AmountRange amount,
        boolean statedAmount,
        SortedSet<ContentState> content,
        SortedSet<DisputeState> dispute,
        SortedSet<EffectState> effect,
        SortedMap<String, SortedSet<String>> details,
        SortedSet<String> tests,
        Window window) {

    /** The states of content that count unless a filter asks for others. */
    public static final SortedSet<ContentState> CURRENT = Checks.sorted(EnumSet.of(ContentState.CURRENT));

    /** The states of effect that count unless a filter asks for others. */
    public static final SortedSet<EffectState> IN_EFFECT = Checks.sorted(EnumSet.of(EffectState.IN_EFFECT));

    /**
     * Checks the sets.
     *
     * @throws InvalidRuleSetException if a type is blank, or a set that may not be empty is
     */
    public RecordFilter {
        types = Checks.sorted(types);
        types.forEach(type -> Checks.text(type, "/types"));
        classes = Checks.sorted(classes);
        areas = Checks.sorted(areas);
        severities = Checks.sorted(severities);
        content = filled(content, "/content");
        dispute = Checks.sorted(dispute);
        effect = filled(effect, "/effect");
        details = Checks.sorted(details, "/details");
        tests = Checks.sorted(tests);
        tests.forEach(test -> Checks.id(test, "/tests"));
        requireNonNull(window, "window");
    }

    /** Returns the filter for records of some types that are current and in effect, whenever; of any type if none is given. */
    public static RecordFilter of(String... types) {
        return new RecordFilter(
                new TreeSet<>(Set.of(types)),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                false,
                CURRENT,
                new TreeSet<>(),
                IN_EFFECT,
                new TreeMap<>(),
                new TreeSet<>(),
                new Window.Ever());
    }

    /** Returns this filter for some data classes only. */
    public RecordFilter dataClass(DataClass... only) {
        return new RecordFilter(
                types,
                new TreeSet<>(List.of(only)),
                areas,
                severities,
                amount,
                statedAmount,
                content,
                dispute,
                effect,
                details,
                tests,
                window);
    }

    /** Returns this filter for some areas of social credit only. */
    public RecordFilter area(Area... only) {
        return new RecordFilter(
                types,
                classes,
                new TreeSet<>(List.of(only)),
                severities,
                amount,
                statedAmount,
                content,
                dispute,
                effect,
                details,
                tests,
                window);
    }

    /** Returns this filter for some severities only. */
    public RecordFilter severity(Severity... only) {
        return new RecordFilter(
                types,
                classes,
                areas,
                new TreeSet<>(List.of(only)),
                amount,
                statedAmount,
                content,
                dispute,
                effect,
                details,
                tests,
                window);
    }

    /** Returns this filter for amounts from so many yuan on. */
    public RecordFilter amountFrom(String yuan) {
        return amount(new AmountRange(new BigDecimal(yuan), amount == null ? null : amount.below()));
    }

    /** Returns this filter for amounts below so many yuan. */
    public RecordFilter amountBelow(String yuan) {
        return amount(new AmountRange(amount == null ? null : amount.from(), new BigDecimal(yuan)));
    }

    /** Returns this filter without the records that have no amount. */
    public RecordFilter withAmount() {
        return new RecordFilter(
                types, classes, areas, severities, amount, true, content, dispute, effect, details, tests, window);
    }

    /** Returns this filter for some states of content only. */
    public RecordFilter content(ContentState... only) {
        return new RecordFilter(
                types,
                classes,
                areas,
                severities,
                amount,
                statedAmount,
                new TreeSet<>(List.of(only)),
                dispute,
                effect,
                details,
                tests,
                window);
    }

    /** Returns this filter for some states of dispute only. */
    public RecordFilter dispute(DisputeState... only) {
        return new RecordFilter(
                types,
                classes,
                areas,
                severities,
                amount,
                statedAmount,
                content,
                new TreeSet<>(List.of(only)),
                effect,
                details,
                tests,
                window);
    }

    /** Returns this filter for some states of effect only. */
    public RecordFilter effect(EffectState... only) {
        return new RecordFilter(
                types,
                classes,
                areas,
                severities,
                amount,
                statedAmount,
                content,
                dispute,
                new TreeSet<>(List.of(only)),
                details,
                tests,
                window);
    }

    /** Returns this filter for some values of a field of the details only. */
    public RecordFilter details(String field, String... only) {
        SortedMap<String, SortedSet<String>> more = new TreeMap<>(details);
        more.put(field, new TreeSet<>(List.of(only)));
        return new RecordFilter(
                types, classes, areas, severities, amount, statedAmount, content, dispute, effect, more, tests, window);
    }

    /** Returns this filter for records that pass the test of a plug-in, too. */
    public RecordFilter passing(String test) {
        SortedSet<String> more = new TreeSet<>(tests);
        more.add(test);
        return new RecordFilter(
                types,
                classes,
                areas,
                severities,
                amount,
                statedAmount,
                content,
                dispute,
                effect,
                details,
                more,
                window);
    }

    /** Returns this filter for a calendar year by one date of the record, 0 for that of the evaluation. */
    public RecordFilter calendarYear(int back, RecordDate on) {
        return within(new Window.Year(Window.Year.CALENDAR, back, on));
    }

    /** Returns this filter for a year of evaluation by one date of the record, 0 for the current one. */
    public RecordFilter evaluationYear(MonthDay starts, int back, RecordDate on) {
        return within(new Window.Year(starts, back, on));
    }

    /** Returns this filter in another window. */
    public RecordFilter in(Window other) {
        return within(other);
    }

    /** Returns this filter for the last period by one date of the record. */
    public RecordFilter last(Period period, RecordDate on) {
        return within(new Window.Last(period, on));
    }

    /** Returns this filter for fixed days by one date of the record. */
    public RecordFilter between(DateSpan span, RecordDate on) {
        return within(new Window.Between(span, on));
    }

    private RecordFilter within(Window other) {
        return new RecordFilter(
                types,
                classes,
                areas,
                severities,
                amount,
                statedAmount,
                content,
                dispute,
                effect,
                details,
                tests,
                other);
    }

    private RecordFilter amount(AmountRange range) {
        return new RecordFilter(
                types,
                classes,
                areas,
                severities,
                range,
                statedAmount,
                content,
                dispute,
                effect,
                details,
                tests,
                window);
    }

    private static <E extends Enum<E>> SortedSet<E> filled(SortedSet<E> set, String place) {
        if (set.isEmpty()) {
            throw InvalidRuleSetException.of(EMPTY, place, "[]", "at least one state");
        }
        return Checks.sorted(set);
    }

    /**
     * An interval of amounts in yuan.
     *
     * @param from the least amount that counts, or null for no lower limit
     * @param below the least amount that no longer counts, or null for no upper limit
     */
    public record AmountRange(
            @Nullable BigDecimal from, @Nullable BigDecimal below) {

        /**
         * Checks the limits.
         *
         * @throws InvalidRuleSetException if there is none, they have more than two decimals, or nothing lies between them
         */
        public AmountRange {
            from = yuan(from, "/from");
            below = yuan(below, "/below");
            if (from == null && below == null) {
                throw InvalidRuleSetException.of(EMPTY, "", "{}", "from, below or both");
            }
            if (from != null && below != null && from.compareTo(below) >= 0) {
                throw InvalidRuleSetException.of(WRONG_VALUE, "/below", below, "more than " + from);
            }
        }

        private static @Nullable BigDecimal yuan(@Nullable BigDecimal amount, String place) {
            return amount == null ? null : Checks.number(amount, Unit.YUAN, place);
        }
    }
}
