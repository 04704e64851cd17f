package io.github.xinyong.examples.cli;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line. The names and their order are a contract with scripts; members may be added at the end. */
final class JsonLinesFormat implements CheckFormat {

    private final JsonGenerator json;

    JsonLinesFormat(Output out) {
        this.json =
                JsonFactory.builder().rootValueSeparator("").build().createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void write(CheckedCode code) {
        json.writeStartObject();
        json.writeNumberProperty("line", code.line());
        json.writeStringProperty("input", code.input());
        json.writeStringProperty("kind", code.kind().id());
        json.writeStringProperty("verdict", code.verdict().id());
        json.writeStringProperty("value", code.value());
        json.writeArrayPropertyStart("problems");
        code.problems().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        code.notes().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("suggestions");
        writeAll(code.suggestions());
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(CheckedCode.Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeNumberProperty("position", problem.position());
        json.writeStringProperty("found", problem.found());
        json.writeStringProperty("expected", problem.expected());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }

    private void write(CheckedCode.Note note) {
        json.writeStartObject();
        json.writeStringProperty("code", note.code());
        json.writeStringProperty("message", note.message());
        json.writeEndObject();
    }

    private void writeAll(List<String> texts) {
        texts.forEach(json::writeString);
    }

    @Override
    public void flush() {
        json.flush();
    }
}
