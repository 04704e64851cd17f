package io.github.xinyong.examples.cli;

import tools.jackson.core.JsonGenerator;

/** One JSON object a line. The names and their order are a contract with scripts; members may be added at the end. */
final class JsonLinesFormat implements CheckFormat {

    private final JsonLines lines;

    JsonLinesFormat(Output out) {
        this.lines = new JsonLines(out);
    }

    @Override
    public void write(CheckedCode code) {
        lines.write(json -> {
            json.writeNumberProperty("line", code.line());
            json.writeStringProperty("input", code.input());
            json.writeStringProperty("kind", code.kind().id());
            json.writeStringProperty("verdict", code.verdict().id());
            json.writeStringProperty("value", code.value());
            JsonLines.writeAll(json, "problems", code.problems(), problem -> write(json, problem));
            JsonLines.writeAll(json, "notes", code.notes(), note -> {
                json.writeStringProperty("code", note.code());
                json.writeStringProperty("message", note.message());
            });
            JsonLines.writeTexts(json, "suggestions", code.suggestions());
        });
    }

    private static void write(JsonGenerator json, CheckedCode.Problem problem) {
        json.writeStringProperty("code", problem.code());
        json.writeNumberProperty("position", problem.position());
        json.writeStringProperty("found", problem.found());
        json.writeStringProperty("expected", problem.expected());
        json.writeStringProperty("message", problem.message());
    }

    @Override
    public void flush() {
        lines.flush();
    }
}
