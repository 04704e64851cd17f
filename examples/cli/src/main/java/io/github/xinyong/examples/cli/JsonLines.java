package io.github.xinyong.examples.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object a line. Names and their order are contracts with scripts; members may be added at the end. */
final class JsonLines {

    private final JsonGenerator json;

    JsonLines(Output out) {
        this.json =
                JsonFactory.builder().rootValueSeparator("").build().createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes an object with these members, on a line of its own. */
    void write(Consumer<JsonGenerator> members) {
        json.writeStartObject();
        members.accept(json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes a member that holds a list of objects. */
    static <T> void writeAll(JsonGenerator json, String name, Iterable<T> items, Consumer<? super T> members) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            members.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a member that holds a list of texts. */
    static void writeTexts(JsonGenerator json, String name, Iterable<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes a member that holds a text or null. */
    static void writeText(JsonGenerator json, String name, @Nullable Object text) {
        json.writeStringProperty(name, text == null ? null : text.toString());
    }

    /** Hands everything written so far to the output. */
    void flush() {
        json.flush();
    }
}
