package io.github.xinyong.rules.json;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads JSON, and writes it in one canonical form: members sorted by name, no blanks, nothing escaped that need not be.
 *
 * <p>This is RFC 8785 for values whose numbers are whole and short enough for a double, as those of rule sets and
 * explanations are: equal values give equal texts whatever the order in which their members were built.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Reads one JSON text (RFC 8259), canonical or not: no comments, no trailing text, no member twice, at most 64 levels.
     *
     * @throws InvalidRuleSetException if it is none
     */
    public static JsonValue read(String text) {
        return JsonText.parse(text);
    }

    /** Returns the canonical text of a value. */
    public static String write(JsonValue value) {
        StringBuilder text = new StringBuilder(256);
        write(value, text);
        return text.toString();
    }

    private static void write(JsonValue value, StringBuilder text) {
        switch (value.type()) {
            case NULL, BOOLEAN, NUMBER -> text.append(value.text());
            case STRING -> quote(value.text(), text);
            case ARRAY -> {
                text.append('[');
                for (Iterator<JsonValue> each = value.elements().iterator(); each.hasNext(); ) {
                    write(each.next(), text);
                    text.append(each.hasNext() ? "," : "");
                }
                text.append(']');
            }
            case OBJECT -> {
                text.append('{');
                String comma = "";
                // The natural order of strings is that of UTF-16 units, as RFC 8785 sorts.
                for (Map.Entry<String, JsonValue> member : new TreeMap<>(value.members()).entrySet()) {
                    text.append(comma);
                    quote(member.getKey(), text);
                    text.append(':');
                    write(member.getValue(), text);
                    comma = ",";
                }
                text.append('}');
            }
        }
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
