package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON value (RFC 8259) that survives reading and writing untouched.
 *
 * <p>Numbers keep their literal ({@code 1.0} is not {@code 1}), objects the order of their members. Member names are
 * unique. A value is at most {@value #MAX_DEPTH} levels deep. Reading and writing text belongs to the JSON room.
 *
 * <pre>{@code
 * JsonValue value = JsonValue.object(Map.of("workers", JsonValue.number("12")));
 * value.members().get("workers").bigDecimal(); // 12
 * }</pre>
 *
 * <p>Equal when all is equal, number literals and the order of members included.
 */
public final class JsonValue {

    /** The greatest depth of arrays and objects within each other. */
    public static final int MAX_DEPTH = 64;

    /** What a value is. */
    public enum Type {
        /** {@code null}. */
        NULL,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A number. */
        NUMBER,
        /** A string. */
        STRING,
        /** An array. */
        ARRAY,
        /** An object. */
        OBJECT
    }

    // Possessive quantifiers: a number literal of any length is judged in one pass.
    private static final Pattern NUMBER =
            Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");
    private static final JsonValue NULL = new JsonValue(Type.NULL, "null", List.of(), Map.of(), 0);
    private static final JsonValue TRUE = new JsonValue(Type.BOOLEAN, "true", List.of(), Map.of(), 0);
    private static final JsonValue FALSE = new JsonValue(Type.BOOLEAN, "false", List.of(), Map.of(), 0);

    private final Type type;
    private final String text;
    private final List<JsonValue> elements;
    private final Map<String, JsonValue> members;
    private final int depth;

    private JsonValue(
            Type type, String text, List<JsonValue> elements, Map<String, JsonValue> members, int depthWithin) {
        this.type = type;
        this.text = text;
        this.elements = elements;
        this.members = members;
        this.depth = type == Type.ARRAY || type == Type.OBJECT ? depthWithin + 1 : 0;
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("A JSON value is at most " + MAX_DEPTH + " levels deep");
        }
    }

    /** Returns {@code null} as a value. */
    public static JsonValue ofNull() {
        return NULL;
    }

    /** Returns {@code true} or {@code false} as a value. */
    public static JsonValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns a string. */
    public static JsonValue string(String value) {
        return new JsonValue(Type.STRING, requireNonNull(value, "value"), List.of(), Map.of(), 0);
    }

    /**
     * Returns a number by its literal, which is kept.
     *
     * @throws IllegalArgumentException if the literal is no JSON number
     */
    public static JsonValue number(String literal) {
        if (!NUMBER.matcher(literal).matches()) {
            throw new IllegalArgumentException("No JSON number");
        }
        return new JsonValue(Type.NUMBER, literal, List.of(), Map.of(), 0);
    }

    /**
     * Returns an array.
     *
     * @throws IllegalArgumentException if it gets too deep
     */
    public static JsonValue array(List<JsonValue> elements) {
        List<JsonValue> copy = List.copyOf(elements);
        return new JsonValue(Type.ARRAY, "", copy, Map.of(), deepest(copy));
    }

    /** Returns the object without members. */
    public static JsonValue object() {
        return object(Map.of());
    }

    /**
     * Returns an object; its members keep the order in which the map gives them.
     *
     * @throws IllegalArgumentException if it gets too deep
     */
    public static JsonValue object(Map<String, JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(requireNonNull(name, "name"), requireNonNull(value, "value")));
        return new JsonValue(Type.OBJECT, "", List.of(), Collections.unmodifiableMap(copy), deepest(copy.values()));
    }

    /** Returns what this is. */
    public Type type() {
        return type;
    }

    /**
     * Returns the string, the literal of a number, or {@code null}, {@code true}, {@code false}.
     *
     * @throws IllegalStateException for an array or an object
     */
    public String text() {
        if (type == Type.ARRAY || type == Type.OBJECT) {
            throw new IllegalStateException("No text: " + type);
        }
        return text;
    }

    /**
     * Returns the number.
     *
     * @throws IllegalStateException if this is no number
     * @throws NumberFormatException if its exponent is beyond an {@code int}
     */
    public BigDecimal bigDecimal() {
        if (type != Type.NUMBER) {
            throw new IllegalStateException("No number: " + type);
        }
        return new BigDecimal(text);
    }

    /** Returns the elements of an array; of anything else none. */
    public List<JsonValue> elements() {
        return elements;
    }

    /** Returns the members of an object in their order; of anything else none. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /** Returns how many levels of arrays and objects there are, 0 for a plain value. */
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue that
                && type == that.type
                && text.equals(that.text)
                && elements.equals(that.elements)
                && List.copyOf(members.entrySet()).equals(List.copyOf(that.members.entrySet()));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * type.hashCode() + text.hashCode()) + elements.hashCode()) + members.hashCode();
    }

    /** Returns what the value is and how large, never its content: {@code OBJECT(3)}. */
    @Override
    public String toString() {
        return switch (type) {
            case NULL, BOOLEAN -> text;
            case NUMBER, STRING -> type.name();
            case ARRAY -> type + "(" + elements.size() + ")";
            case OBJECT -> type + "(" + members.size() + ")";
        };
    }

    private static int deepest(Iterable<JsonValue> values) {
        int deepest = 0;
        for (JsonValue value : values) {
            deepest = Math.max(deepest, value.depth);
        }
        return deepest;
    }
}
