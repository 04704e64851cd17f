package io.github.xinyong.rules.json;

import static io.github.xinyong.rules.RuleSetFinding.Kind.MISSING_MEMBER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_MEMBER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_TYPE;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSetFinding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with its path, and the strict, typed readings of it.
 *
 * <p>Every reading that fails throws an {@link InvalidRuleSetException} with the path, what was found and what was expected.
 *
 * <pre>{@code
 * Node root = Node.of(CanonicalJson.read(text)).object("id", "days");
 * String id = root.required("id").text();
 * }</pre>
 */
public final class Node {

    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
    private static final Pattern PERIOD = Pattern.compile("P(?=[0-9])(?:[0-9]{1,5}Y)?(?:[0-9]{1,5}M)?(?:[0-9]{1,5}D)?");

    private final JsonValue value;
    private final String path;

    Node(JsonValue value, String path) {
        this.value = value;
        this.path = path;
    }

    /** Returns a value as the root of its text. */
    public static Node of(JsonValue value) {
        return new Node(value, "");
    }

    /** Returns the path, such as {@code /rules/0/id}; empty for the root. */
    public String path() {
        return path;
    }

    /** Checks that this is an object with no members but these. */
    public Node object(String... known) {
        expect(JsonValue.Type.OBJECT, "an object");
        Set<String> names = Set.of(known);
        List<RuleSetFinding> unknown = value.members().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new RuleSetFinding(UNKNOWN_MEMBER, path + "/" + name, name, String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidRuleSetException(unknown);
        }
        return this;
    }

    /** Returns the name of the only member of an object. */
    String onlyKey(Set<String> known) {
        expect(JsonValue.Type.OBJECT, "an object with one member");
        if (value.members().size() != 1) {
            throw invalid(WRONG_VALUE, value.members().keySet().toString(), "one of " + sorted(known));
        }
        String key = value.members().keySet().iterator().next();
        if (!known.contains(key)) {
            throw new InvalidRuleSetException(
                    List.of(new RuleSetFinding(UNKNOWN_MEMBER, path + "/" + key, key, "one of " + sorted(known))));
        }
        return key;
    }

    /** Returns whether this object has a member of a name. */
    public boolean has(String name) {
        return value.members().containsKey(name);
    }

    /** Returns a member that has to be there. */
    public Node required(String name) {
        Node member = optional(name);
        if (member == null) {
            throw new InvalidRuleSetException(
                    List.of(new RuleSetFinding(MISSING_MEMBER, path + "/" + name, null, name)));
        }
        return member;
    }

    /** Returns a member, or null where it is not there. */
    public @Nullable Node optional(String name) {
        JsonValue member = value.members().get(name);
        return member == null ? null : new Node(member, path + "/" + name);
    }

    /** Reads a member, or returns null where it is not there. */
    public <T> @Nullable T optional(String name, Function<Node, T> reading) {
        Node member = optional(name);
        return member == null ? null : reading.apply(member);
    }

    /** Reads every element of a member, none where it is not there. */
    public <T> List<T> optionalList(String name, Function<Node, T> reading) {
        Node member = optional(name);
        return member == null ? List.of() : member.list(reading);
    }

    /** Reads every element of an array, and reports the findings of all of them. */
    public <T> List<T> list(Function<Node, T> reading) {
        expect(JsonValue.Type.ARRAY, "an array");
        List<T> read = new ArrayList<>();
        List<RuleSetFinding> findings = new ArrayList<>();
        for (int i = 0; i < value.elements().size(); i++) {
            try {
                read.add(reading.apply(new Node(value.elements().get(i), path + "/" + i)));
            } catch (InvalidRuleSetException e) {
                findings.addAll(e.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidRuleSetException(findings);
        }
        return read;
    }

    /** Reads a string. */
    public String text() {
        expect(JsonValue.Type.STRING, "a string");
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value.text())) {
            throw invalid(WRONG_VALUE, "half of a surrogate pair", "whole characters");
        }
        return value.text();
    }

    /** Reads true or false. */
    public boolean bool() {
        expect(JsonValue.Type.BOOLEAN, "true or false");
        return value.text().equals("true");
    }

    long whole() {
        expect(JsonValue.Type.NUMBER, "a whole number");
        if (!WHOLE.matcher(value.text()).matches()) {
            throw invalid(WRONG_VALUE, value.text(), "a whole number of at most 18 digits");
        }
        return Long.parseLong(value.text());
    }

    /** Reads a whole number of 32 bits. */
    public int integer() {
        long whole = whole();
        if (whole != (int) whole) {
            throw invalid(WRONG_VALUE, value.text(), "a number from -2147483648 to 2147483647");
        }
        return (int) whole;
    }

    /** Reads a decimal in a string, such as {@code "-12.50"}. */
    public BigDecimal decimal() {
        expect(JsonValue.Type.STRING, "a decimal in a string");
        if (!DECIMAL.matcher(value.text()).matches()) {
            throw invalid(WRONG_VALUE, value.text(), "a decimal such as \"-12.50\"");
        }
        return new BigDecimal(value.text());
    }

    /** Reads every member of an object. */
    public <T> SortedMap<String, T> map(Function<Node, T> reading) {
        expect(JsonValue.Type.OBJECT, "an object");
        SortedMap<String, T> read = new TreeMap<>();
        value.members().keySet().forEach(name -> read.put(name, reading.apply(required(name))));
        return read;
    }

    /** Reads a day of each year, such as {@code --07-01}. */
    public MonthDay monthDay() {
        String text = text();
        try {
            if (text.length() == 7) {
                return MonthDay.parse(text);
            }
        } catch (DateTimeException e) {
            // falls through to the one finding
        }
        throw invalid(WRONG_VALUE, text, "a day of each year such as --07-01");
    }

    /** Reads a day, such as {@code 2026-01-31}. */
    public LocalDate date() {
        String text = text();
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // falls through to the one finding
        }
        throw invalid(WRONG_VALUE, text, "a date such as 2026-01-31");
    }

    Period period() {
        String text = text();
        if (!PERIOD.matcher(text).matches()) {
            throw invalid(WRONG_VALUE, text, "a period such as P2Y, P24M or P30D");
        }
        return Period.parse(text);
    }

    /** Reads a constant of an enum by its name. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()), Enum::name);
    }

    /** Reads one of some values by its spelling. */
    public <T> T oneOf(List<T> values, Function<T, String> spelling) {
        String text = text();
        for (T each : values) {
            if (spelling.apply(each).equals(text)) {
                return each;
            }
        }
        throw invalid(
                WRONG_VALUE, text, values.stream().map(spelling).collect(Collectors.joining(", ", "one of ", "")));
    }

    /** Reads a text in both languages, as {@code {"zh": "…", "en": "…"}}. */
    public Bilingual bilingual() {
        return RuleSetReader.bilingual(this);
    }

    /** Reads a citation, as {@code {"document": "TAX-2025", "article": "art 18"}} or {@code {"citation": "…"}}. */
    public LegalBasis basis() {
        return RuleSetReader.basis(this);
    }

    /** Reads a span of days, as {@code {"from": "2025-07-01", "lastDay": "2025-12-31"}}. */
    public DateSpan span() {
        return ConditionReader.span(object("from", "lastDay"));
    }

    /** Builds a value of the tree, and puts the places of its own findings under this path. */
    public <T> T build(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (InvalidRuleSetException e) {
            throw new InvalidRuleSetException(
                    e.findings().stream().map(finding -> finding.under(path)).toList());
        }
    }

    /** Returns what to throw where this value is wrong. */
    public InvalidRuleSetException invalid(RuleSetFinding.Kind kind, String found, String expected) {
        String shown = found.length() <= 60 ? found : found.substring(0, 60) + "…";
        return new InvalidRuleSetException(List.of(new RuleSetFinding(kind, path, shown, expected)));
    }

    private void expect(JsonValue.Type type, String what) {
        if (value.type() != type) {
            throw invalid(WRONG_TYPE, value.type().name(), what);
        }
    }

    private static String sorted(Set<String> names) {
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return String.join(", ", sorted);
    }
}
