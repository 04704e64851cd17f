package io.github.xinyong.rules.json;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSetFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON text (RFC 8259) into a value: no comments, no trailing text, no member twice. */
final class JsonText {

    // The parser stops where a JSON value could not go on.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonValue.MAX_DEPTH)
                    .maxNumberLength(40)
                    .maxNameLength(100)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a text.
     *
     * @throws InvalidRuleSetException if it is no JSON, names a member twice, or is nested too deep
     */
    static JsonValue parse(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonText reader = new JsonText(parser);
            JsonValue value = reader.value(parser.nextToken(), "");
            if (parser.nextToken() != null) {
                throw invalid(RuleSetFinding.Kind.NOT_JSON, "", reader.where("trailing text"), "the end of the text");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw invalid(RuleSetFinding.Kind.TOO_LARGE, "", e.getOriginalMessage(), "a smaller text");
        } catch (JacksonException e) {
            throw invalid(RuleSetFinding.Kind.NOT_JSON, "", at(e), "JSON (RFC 8259)");
        }
    }

    private JsonValue value(@Nullable JsonToken token, String path) {
        if (token == null) {
            throw invalid(RuleSetFinding.Kind.NOT_JSON, path, "the end of the text", "JSON (RFC 8259)");
        }
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> JsonValue.string(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.number(parser.getString());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.ofNull();
            default -> throw invalid(RuleSetFinding.Kind.NOT_JSON, path, where(token.name()), "a value");
        };
    }

    private JsonValue object(String path) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = path + "/" + name;
            if (members.containsKey(name)) {
                throw invalid(RuleSetFinding.Kind.DUPLICATE_MEMBER, place, where(name), "each member once");
            }
            members.put(name, value(parser.nextToken(), place));
        }
        return JsonValue.object(members);
    }

    private JsonValue array(String path) {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, path + "/" + elements.size()));
        }
        return JsonValue.array(elements);
    }

    private String where(String what) {
        return what + " (line " + parser.currentTokenLocation().getLineNr() + ")";
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null
                ? "no JSON"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static InvalidRuleSetException invalid(
            RuleSetFinding.Kind kind, String place, String found, String expected) {
        return new InvalidRuleSetException(List.of(new RuleSetFinding(kind, place, found, expected)));
    }
}
