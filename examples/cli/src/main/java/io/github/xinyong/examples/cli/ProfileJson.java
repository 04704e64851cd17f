package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.bulk.ColumnFinding;
import io.github.xinyong.codes.bulk.ColumnPairReport;
import io.github.xinyong.codes.bulk.ColumnReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The quality report as one JSON object; names and their order are a contract with scripts. */
final class ProfileJson {

    private ProfileJson() {}

    static String json(Profile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLines lines = new JsonLines(new Output(bytes));
        lines.write(json -> write(json, profile));
        lines.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, Profile profile) {
        ColumnReport report = profile.report();
        json.writeStringProperty("input", profile.input());
        json.writeStringProperty("column", profile.column());
        json.writeStringProperty("kind", report.declaredKind().map(CodeKind::id).orElse("auto"));
        json.writeNumberProperty("rows", report.rows());
        json.writeNumberProperty("blankRows", report.blankRows());
        json.writeObjectPropertyStart("verdicts");
        for (CodeCheck.Verdict verdict : CodeCheck.Verdict.values()) {
            json.writeNumberProperty(verdict.id(), profile.rows(verdict));
        }
        json.writeEndObject();
        counts(json, "problems", report.problems(), Enum::name);
        counts(json, "notes", report.notes(), Enum::name);
        counts(json, "kinds", report.kinds(), CodeKind::id);
        counts(json, "lengths", report.lengths(), ProfilePage::length);
        ColumnReport.Duplicates duplicates = report.duplicates();
        json.writeObjectPropertyStart("duplicates");
        json.writeNumberProperty("distinct", duplicates.distinct());
        json.writeNumberProperty("rows", duplicates.rows());
        json.writeNumberProperty("asWritten", duplicates.asWritten());
        json.writeBooleanProperty("exact", duplicates.exact());
        json.writeEndObject();
        if (profile.pair() != null) {
            write(json, profile.pair());
        }
        JsonLines.writeAll(json, "findings", profile.findings(), finding -> write(json, profile, finding));
        json.writeStringProperty("summary", report.summary(profile.locale()));
        json.writeStringProperty("disclaimer", profile.text("profile.disclaimer"));
    }

    private static void write(JsonGenerator json, Profile.Pair pair) {
        ColumnPairReport rows = pair.report();
        json.writeObjectPropertyStart("beside");
        json.writeStringProperty("column", pair.column());
        json.writeStringProperty("kind", pair.kind().id());
        json.writeNumberProperty("filledRows", rows.filledRows());
        json.writeNumberProperty("rightRows", rows.rightRows());
        json.writeNumberProperty("swappedRows", rows.swappedRows());
        json.writeNumberProperty("agreeingRows", rows.agreeingRows());
        json.writeNumberProperty("contradictingRows", rows.contradictingRows());
        json.writeEndObject();
    }

    private static <K> void counts(
            JsonGenerator json, String name, Map<K, Long> counts, Function<? super K, String> id) {
        json.writeObjectPropertyStart(name);
        counts.forEach((key, count) -> json.writeNumberProperty(id.apply(key), count));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Profile profile, ColumnFinding finding) {
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("kind", finding.kind().map(CodeKind::id).orElse(null));
        json.writeNumberProperty("count", finding.count());
        if (finding.damage().isPresent()) {
            json.writeNumberProperty("repairable", finding.repairable());
            json.writeNumberProperty("lost", finding.lost());
            json.writeNumberProperty("stillInvalid", finding.stillInvalid());
        }
        json.writeStringProperty("message", finding.message(profile.locale()));
        JsonLines.writeAll(json, "samples", finding.samples(), sample -> {
            json.writeNumberProperty("line", sample.row());
            json.writeStringProperty("text", sample.text());
            json.writeStringProperty("repair", sample.repair());
            if (sample.otherRow() != 0) {
                json.writeNumberProperty("otherLine", sample.otherRow());
            }
        });
    }
}
