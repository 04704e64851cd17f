package io.github.xinyong.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keywords of JSON Schema 2020-12 that the schema of credit files uses; any other is an error. */
final class Schema {

    private static final Set<String> SAYINGS = Set.of("$schema", "$id", "$defs", "title", "description", "then");
    private static final String DEFS = "#/$defs/";

    private final JsonNode root;

    private Schema(JsonNode root) {
        this.root = root;
    }

    static Schema ofFiles() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CreditFileJson.class.getResourceAsStream("/META-INF/xinyong/schema/credit-file-1.schema.json"))) {
            return new Schema(JsonMapper.shared().readTree(in));
        }
    }

    /** Returns a definition, by its name. */
    JsonNode definition(String name) {
        return Objects.requireNonNull(root.get("$defs").get(name), name);
    }

    boolean accepts(JsonNode value) {
        return accepts(root, value);
    }

    /** Returns whether a value is what a definition says. */
    boolean accepts(String definition, JsonNode value) {
        return accepts(definition(definition), value);
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        if (schema.isBoolean()) {
            return schema.booleanValue();
        }
        return schema.properties().stream()
                .allMatch(keyword -> keyword(schema, keyword.getKey(), keyword.getValue(), value));
    }

    private boolean keyword(JsonNode schema, String keyword, JsonNode says, JsonNode value) {
        return switch (keyword) {
            case "type" -> isType(says.stringValue(), value);
            case "const" -> value.equals(says);
            case "enum" -> elements(says).anyMatch(value::equals);
            case "pattern" -> !value.isString() || value.stringValue().matches(says.stringValue());
            case "minLength" -> !value.isString() || value.stringValue().length() >= says.intValue();
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(says.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(says.decimalValue()) <= 0;
            case "minItems" -> !value.isArray() || value.size() >= says.intValue();
            case "uniqueItems" -> !value.isArray() || elements(value).distinct().count() == value.size();
            case "items" -> !value.isArray() || elements(value).allMatch(element -> accepts(says, element));
            case "minProperties" -> !value.isObject() || value.size() >= says.intValue();
            case "maxProperties" -> !value.isObject() || value.size() <= says.intValue();
            case "required" -> !value.isObject() || elements(says).allMatch(name -> value.has(name.stringValue()));
            case "properties" ->
                !value.isObject()
                        || says.properties().stream()
                                .allMatch(each -> !value.has(each.getKey())
                                        || accepts(each.getValue(), value.get(each.getKey())));
            case "additionalProperties" -> !value.isObject() || declaresAll(schema, says, value);
            case "allOf" -> elements(says).allMatch(each -> accepts(each, value));
            case "anyOf" -> elements(says).anyMatch(each -> accepts(each, value));
            case "oneOf" -> elements(says).filter(each -> accepts(each, value)).count() == 1;
            case "not" -> !accepts(says, value);
            case "if" -> !accepts(says, value) || accepts(schema.get("then"), value);
            case "$ref" -> accepts(says.stringValue().substring(DEFS.length()), value);
            default -> {
                if (!SAYINGS.contains(keyword)) {
                    throw new AssertionError("a keyword that is not checked: " + keyword);
                }
                yield true;
            }
        };
    }

    private boolean declaresAll(JsonNode schema, JsonNode says, JsonNode value) {
        JsonNode declared = schema.get("properties");
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            if (!declared.has(each.getKey()) && !accepts(says, each.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        Iterator<JsonNode> elements = array.values().iterator();
        return StreamSupport.stream(((Iterable<JsonNode>) () -> elements).spliterator(), false);
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            default -> throw new AssertionError("a type that is not checked: " + type);
        };
    }
}
