package io.github.xinyong.rules.json;

import io.github.xinyong.core.record.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The keywords of JSON Schema 2020-12 that the schema of rule sets uses; any other is an error. */
final class Schema {

    private static final Set<String> SAYINGS = Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonValue root;

    private Schema(JsonValue root) {
        this.root = root;
    }

    static Schema ofRuleSets() throws IOException {
        return of("credit-rule-set-1");
    }

    static Schema of(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RuleSetJson.class.getResourceAsStream("/META-INF/xinyong/schema/" + name + ".schema.json"))) {
            return new Schema(JsonText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    boolean accepts(JsonValue value) {
        return accepts(root, value);
    }

    private boolean accepts(JsonValue schema, JsonValue value) {
        return schema.members().entrySet().stream()
                .allMatch(keyword -> keyword(schema, keyword.getKey(), keyword.getValue(), value));
    }

    private boolean keyword(JsonValue schema, String keyword, JsonValue says, JsonValue value) {
        Map<String, JsonValue> members = value.members();
        boolean isString = value.type() == JsonValue.Type.STRING;
        return switch (keyword) {
            case "type" -> isType(says.text(), value);
            case "const" -> value.equals(says);
            case "enum" -> says.elements().contains(value);
            case "pattern" -> !isString || value.text().matches(says.text());
            case "minLength" -> !isString || value.text().length() >= number(says);
            case "maxLength" -> !isString || value.text().length() <= number(says);
            case "minimum" -> value.type() != JsonValue.Type.NUMBER || number(value) >= number(says);
            case "maximum" -> value.type() != JsonValue.Type.NUMBER || number(value) <= number(says);
            case "minItems" -> value.elements().size() >= number(says);
            case "minProperties" -> members.size() >= number(says);
            case "uniqueItems" ->
                new HashSet<>(value.elements()).size() == value.elements().size();
            case "items" -> value.elements().stream().allMatch(element -> accepts(says, element));
            case "required" -> says.elements().stream().allMatch(name -> members.containsKey(name.text()));
            case "properties" ->
                says.members().entrySet().stream()
                        .allMatch(each -> !members.containsKey(each.getKey())
                                || accepts(each.getValue(), Objects.requireNonNull(members.get(each.getKey()))));
            case "additionalProperties" ->
                members.entrySet().stream()
                        .allMatch(each -> declares(schema, each.getKey())
                                || (says.type() == JsonValue.Type.OBJECT && accepts(says, each.getValue())));
            case "oneOf" ->
                says.elements().stream().filter(each -> accepts(each, value)).count() == 1;
            case "$ref" ->
                accepts(
                        Objects.requireNonNull(
                                Objects.requireNonNull(root.members().get("$defs"))
                                        .members()
                                        .get(says.text().substring("#/$defs/".length()))),
                        value);
            default -> {
                if (!SAYINGS.contains(keyword)) {
                    throw new AssertionError("a keyword that is not checked: " + keyword);
                }
                yield true;
            }
        };
    }

    private static boolean declares(JsonValue schema, String name) {
        JsonValue properties = schema.members().get("properties");
        return properties != null && properties.members().containsKey(name);
    }

    private static long number(JsonValue value) {
        return value.bigDecimal().longValueExact();
    }

    private static boolean isType(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value.type() == JsonValue.Type.OBJECT;
            case "array" -> value.type() == JsonValue.Type.ARRAY;
            case "string" -> value.type() == JsonValue.Type.STRING;
            case "boolean" -> value.type() == JsonValue.Type.BOOLEAN;
            case "integer" ->
                value.type() == JsonValue.Type.NUMBER && value.text().matches("-?[0-9]{1,18}");
            default -> throw new AssertionError("a type that is not checked: " + type);
        };
    }
}
