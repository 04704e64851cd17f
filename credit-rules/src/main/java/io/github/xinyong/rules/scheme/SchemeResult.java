package io.github.xinyong.rules.scheme;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows for a file by a scheme: the version in force, its decision with reasons, and its answers.
 *
 * <p>It names records of the file, so it is for the subject and the keeper of the file.
 *
 * @param scheme the scheme
 * @param version the version in force on the day of the law, or null if none is
 * @param time the times
 * @param explanation what the rule set of the version decides, or null if it has none
 * @param answers its other answers
 */
public record SchemeResult(
        Scheme scheme,
        @Nullable SchemeVersion version,
        EvaluationTime time,
        @Nullable Explanation explanation,
        List<Answer> answers) {

    /** Copies the answers. */
    public SchemeResult {
        requireNonNull(scheme, "scheme");
        requireNonNull(time, "time");
        answers = List.copyOf(answers);
    }

    /** Returns an answer by its {@link Answer#key() key}, or null. */
    public @Nullable Answer answer(String key) {
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Returns what it answers about one record, without the decision about the file. */
    public SchemeResult about(String record) {
        return new SchemeResult(
                scheme,
                version,
                time,
                null,
                answers.stream()
                        .filter(answer -> answer.record().equals(record))
                        .toList());
    }

    /** Returns the result in words, of several lines; Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        return ResultText.of(this, locale);
    }

    /** Returns the result as JSON. */
    public JsonValue toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("scheme", JsonValue.string(scheme.id()));
        members.put("version", version == null ? JsonValue.ofNull() : JsonValue.string(version.id()));
        members.put("law", JsonValue.string(time.law().toString()));
        if (explanation != null) {
            members.put("decision", explanation.decision().toJson());
        }
        members.put(
                "answers",
                JsonValue.array(answers.stream().map(SchemeResult::answer).toList()));
        return JsonValue.object(members);
    }

    private static JsonValue answer(Answer answer) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.string(answer.id()));
        if (!answer.record().isEmpty()) {
            members.put("record", JsonValue.string(answer.record()));
        }
        members.put("value", JsonValue.string(answer.value()));
        members.put("confidence", JsonValue.string(answer.confidence().name()));
        members.put(
                "basis",
                JsonValue.array(answer.basis().stream()
                        .map(basis -> JsonValue.string(basis.toString()))
                        .toList()));
        members.put(
                "gaps",
                JsonValue.array(answer.gaps().stream()
                        .map(gap -> JsonValue.string(gap.code()))
                        .toList()));
        return JsonValue.object(members);
    }
}
