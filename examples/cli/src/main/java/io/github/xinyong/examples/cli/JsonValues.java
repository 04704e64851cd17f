package io.github.xinyong.examples.cli;

import io.github.xinyong.core.record.JsonValue;
import tools.jackson.core.JsonGenerator;

/** Writes JSON values of credit-core as they are. */
final class JsonValues {

    private JsonValues() {}

    /** Writes the members of an object into the object that was begun. */
    static void members(JsonGenerator json, JsonValue object) {
        object.members().forEach((name, value) -> {
            json.writeName(name);
            write(json, value);
        });
    }

    private static void write(JsonGenerator json, JsonValue value) {
        switch (value.type()) {
            case NULL -> json.writeNull();
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value.text()));
            case STRING -> json.writeString(value.text());
            case NUMBER -> json.writeNumber(value.text());
            case ARRAY -> {
                json.writeStartArray();
                value.elements().forEach(each -> write(json, each));
                json.writeEndArray();
            }
            case OBJECT -> {
                json.writeStartObject();
                members(json, value);
                json.writeEndObject();
            }
        }
    }
}
