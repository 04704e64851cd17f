package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.EMPTY;
import static io.github.xinyong.rules.RuleSetFinding.Kind.TOO_MANY_DECIMALS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every node of the tree checks about its own members; places are relative to the node. */
final class Checks {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");
    private static final int MAX_TEXT = 1_000;
    private static final int MAX_DIGITS = 12;
    private static final int MAX_DECIMALS = 6;

    private Checks() {}

    static void id(String id, String place) {
        if (!ID.matcher(id).matches()) {
            throw InvalidRuleSetException.of(
                    WRONG_VALUE, place, shortened(id), "1 to 100 of A-Z a-z 0-9 . _ / -, first a letter or digit");
        }
    }

    static void back(int back, int least, String place) {
        int most = NumberExpression.PreviousScore.MOST_BACK;
        if (back < least || back > most) {
            throw InvalidRuleSetException.of(WRONG_VALUE, place, back, least + " to " + most);
        }
    }

    static void text(String text, String place) {
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (text.isBlank() || text.length() > MAX_TEXT || !whole) {
            throw InvalidRuleSetException.of(
                    WRONG_VALUE, place, shortened(text), "1 to 1000 whole characters, not all blank");
        }
    }

    static <T> List<T> filled(List<T> list, String place) {
        if (list.isEmpty()) {
            throw InvalidRuleSetException.of(EMPTY, place, "[]", "at least one element");
        }
        return List.copyOf(list);
    }

    /** Returns the set sorted, so that it is iterated, printed and written in one order everywhere. */
    static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    static SortedMap<String, SortedSet<String>> sorted(SortedMap<String, SortedSet<String>> map, String place) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        map.forEach((name, values) -> {
            text(name, place);
            filled(List.copyOf(values), place + "/" + name);
            values.forEach(value -> text(value, place + "/" + name));
            copy.put(name, sorted(values));
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Returns the number without trailing zeros, so that equal numbers are equal values.
     *
     * <p>Twelve digits before the point and six after it fit into 64 bits in every scale.
     */
    static BigDecimal decimal(BigDecimal number, String place) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > MAX_DECIMALS) {
            throw InvalidRuleSetException.of(TOO_MANY_DECIMALS, place, number, "at most " + MAX_DECIMALS + " decimals");
        }
        if (plain.precision() - plain.scale() > MAX_DIGITS) {
            throw InvalidRuleSetException.of(
                    WRONG_VALUE, place, number, "at most " + MAX_DIGITS + " digits before the decimal point");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Returns the number without trailing zeros if it has no more decimals than its unit. */
    static BigDecimal number(BigDecimal number, Unit unit, String place) {
        BigDecimal plain = decimal(number, place);
        if (plain.scale() > unit.decimals()) {
            throw InvalidRuleSetException.of(
                    TOO_MANY_DECIMALS, place, plain.toPlainString(), "at most " + unit.decimals() + " decimals");
        }
        return plain;
    }

    static @Nullable BigDecimal optionalDecimal(@Nullable BigDecimal number, String place) {
        return number == null ? null : decimal(number, place);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
