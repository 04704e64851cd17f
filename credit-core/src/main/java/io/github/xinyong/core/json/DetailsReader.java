package io.github.xinyong.core.json;

import io.github.xinyong.core.json.JsonProblem.Code;
import io.github.xinyong.core.record.Details;
import io.github.xinyong.core.record.DetailsField;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.TypedDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads details: those of a known form field by field, open ones as the JSON value that they are. */
final class DetailsReader {

    private static final Map<String, DetailsType> TYPES = RecordReader.byId(DetailsType.values());

    private final Tokens tokens;
    private final RecordReader values;

    DetailsReader(Tokens tokens, RecordReader values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** Reads an object with one member, which is named by the form. */
    Details read() {
        tokens.beginObject();
        String form = tokens.anyMember();
        if (form == null) {
            throw tokens.problem(Code.MEMBER_MISSING, null, "a form of details");
        }
        DetailsType type = tokens.constant(form, TYPES);
        Details details = type == DetailsType.OPEN ? open() : typed(type);
        tokens.endObject();
        return details;
    }

    private Details open() {
        tokens.parser().nextToken();
        tokens.expect(tokens.parser().currentToken(), JsonToken.START_OBJECT);
        JsonValue value = value(tokens.parser(), JsonToken.START_OBJECT);
        if (value.members().isEmpty()) {
            throw tokens.problem(Code.VALUE_INVALID, "{}", "an object that is not empty");
        }
        return OpenDetails.of(value);
    }

    private TypedDetails typed(DetailsType type) {
        TypedDetails.Builder<?> builder = type.builder();
        tokens.beginObject();
        String last = "";
        for (String name = tokens.anyMember(); name != null; name = tokens.anyMember()) {
            DetailsField<?> field = type.field(name);
            if (field == null || name.compareTo(last) <= 0) {
                throw tokens.problem(Code.MEMBER_UNEXPECTED, Tokens.shown(name), null);
            }
            last = name;
            try {
                builder.put(field, value(field));
            } catch (InvalidJsonException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw tokens.problem(Code.VALUE_INVALID, null, field.kind().name());
            }
        }
        tokens.endObject();
        return builder.build();
    }

    private Object value(DetailsField<?> field) {
        return switch (field.kind()) {
            case TERM, NAME, TEXT -> tokens.text();
            case DATE -> values.date();
            case MONEY -> values.money();
            case DECIMAL -> decimal();
            case CODE -> code(field, tokens.text());
            case CODES -> codes(field);
            case SUBJECT -> values.subjectId();
        };
    }

    private BigDecimal decimal() {
        String text = tokens.text();
        try {
            if (text.length() <= 2 * DetailsField.MAX_DIGITS) {
                BigDecimal number = new BigDecimal(text);
                if (number.toPlainString().equals(text)) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw tokens.problem(Code.VALUE_INVALID, null, "a decimal number in plain notation");
    }

    private List<Enum<?>> codes(DetailsField<?> field) {
        List<Enum<?>> codes = new ArrayList<>(4);
        Iterator<String> rest = field.codes().iterator();
        for (String id : values.texts()) {
            codes.add(code(field, id));
            boolean follows = false;
            while (!follows && rest.hasNext()) {
                follows = rest.next().equals(id);
            }
            if (!follows) {
                throw tokens.problem(Code.VALUE_INVALID, Tokens.shown(id), "each code once, in the order of the list");
            }
        }
        return codes;
    }

    private Enum<?> code(DetailsField<?> field, String id) {
        Enum<?> code = field.code(id);
        if (code == null) {
            throw tokens.problem(Code.VALUE_INVALID, Tokens.shown(id), String.join(" | ", field.codes()));
        }
        return code;
    }

    /** Reads any JSON value, of which the first token was read. */
    private JsonValue value(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            throw tokens.problem(Code.NOT_JSON, null, null);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> {
                String text = parser.getString();
                tokens.requireUnicode(text);
                yield JsonValue.string(text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.number(parser.getString());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.ofNull();
            default -> throw tokens.problem(Code.NOT_JSON, null, null);
        };
    }

    private JsonValue object(JsonParser parser) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            tokens.requireUnicode(name);
            if (members.containsKey(name)) {
                throw tokens.problem(Code.MEMBER_UNEXPECTED, Tokens.shown(name), null);
            }
            members.put(name, value(parser, parser.nextToken()));
        }
        try {
            return JsonValue.object(members);
        } catch (IllegalArgumentException e) {
            throw tooDeep();
        }
    }

    private JsonValue array(JsonParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        try {
            return JsonValue.array(elements);
        } catch (IllegalArgumentException e) {
            throw tooDeep();
        }
    }

    private InvalidJsonException tooDeep() {
        return tokens.problem(Code.TOO_DEEP, null, Integer.toString(JsonValue.MAX_DEPTH));
    }
}
