package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decisions and explanations as JSON: every member of the typed tree, decimals as strings, empty and null ones left out. */
final class ExplanationJson {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private ExplanationJson() {}

    static JsonValue decision(Decision decision) {
        Evaluator by = decision.by();
        RuleSet set = by.ruleSet();
        EvaluationTime time = by.time();
        return new ExplanationJson()
                .put(
                        "ruleSet",
                        new ExplanationJson()
                                .put("id", set.id())
                                .put("version", set.version())
                                .put("title", bilingual(set.title()))
                                .put("standing", set.standing().name())
                                .put("confidence", text(set.confidence()))
                                .list("basis", set.basis(), basis -> JsonValue.string(basis.toString()))
                                .put("fingerprint", decision.fingerprint())
                                .object())
                .put(
                        "time",
                        new ExplanationJson()
                                .put("event", time.event().toString())
                                .put(
                                        "known",
                                        time.known() == null
                                                ? null
                                                : time.known().toString())
                                .put("law", time.law().toString())
                                .object())
                .put("leastConfidence", set.confidence() == null ? null : text(by.least()))
                .put("confidence", text(decision.confidence()))
                .put("status", decision.status().name())
                .put("grade", decision.grade() == null ? null : decision.grade().id())
                .list("possibleGrades", decision.possibleGrades(), ExplanationJson::grade)
                .put("score", decimal(decision.score()))
                .put("lowestScore", decimal(decision.lowestScore()))
                .put("highestScore", decimal(decision.highestScore()))
                .list("fired", decision.fired(), JsonValue::string)
                .list("undetermined", decision.undetermined(), JsonValue::string)
                .list("conflicts", decision.conflicts(), JsonValue::string)
                .list("flags", decision.flags(), JsonValue::string)
                .list(
                        "listings",
                        decision.listings(),
                        listing -> new ExplanationJson()
                                .put("list", listing.list())
                                .put("term", text(listing.term()))
                                .object())
                .list("measures", decision.measures(), JsonValue::string)
                .object();
    }

    static JsonValue explanation(Explanation explanation) {
        return new ExplanationJson()
                .put("decision", decision(explanation.decision()))
                .put("subject", explanation.subject().id().toString())
                .put("knownTime", explanation.knownTime().toString())
                .list("causes", explanation.causes(), ExplanationJson::cause)
                .list("rules", explanation.rules(), rule -> rule(explanation, rule))
                .put("score", explanation.score() == null ? null : score(explanation.score()))
                .list(
                        "reasons",
                        explanation.reasons(),
                        reason -> new ExplanationJson()
                                .put("id", reason.id())
                                .put("text", bilingual(reason.text()))
                                .object())
                .object();
    }

    private static JsonValue rule(Explanation explanation, RuleExplanation rule) {
        return new ExplanationJson()
                .put("id", rule.rule().id())
                .put("title", bilingual(rule.rule().title()))
                .put("status", rule.status().name())
                .put("confidence", text(rule.confidence()))
                .list("others", rule.others(), JsonValue::string)
                .put("condition", condition(explanation, rule.condition()))
                .list("causes", rule.causes(), ExplanationJson::cause)
                .list("basis", rule.rule().basis(), basis -> JsonValue.string(basis.toString()))
                .object();
    }

    private static JsonValue condition(Explanation explanation, ConditionExplanation explained) {
        Condition condition = explained.condition();
        return new ExplanationJson()
                .put("kind", condition.kind().name())
                .put("outcome", explained.outcome().name())
                .put("measured", explained.measured() == null ? null : measurement(explained.measured()))
                .put(
                        "relation",
                        condition instanceof Condition.Compare compare
                                ? compare.relation().sign()
                                : null)
                .put("threshold", explained.threshold() == null ? null : measurement(explained.threshold()))
                .put("change", decimal(explained.change()))
                .put("found", explained.found())
                .list("nearMisses", explanation.nearMisses(explained), ExplanationJson::nearMiss)
                .list("parts", explained.parts(), part -> condition(explanation, part))
                .list("causes", explained.causes(), ExplanationJson::cause)
                .object();
    }

    private static JsonValue measurement(Measurement measurement) {
        Parameter.Value held = measurement.parameterValue();
        return new ExplanationJson()
                .put("unit", measurement.unit().id())
                .put("value", range(measurement.value()))
                .put(
                        "parameter",
                        held == null
                                ? null
                                : new ExplanationJson()
                                        .put("from", held.from().toString())
                                        .put("confidence", text(held.confidence()))
                                        .list("basis", held.basis(), basis -> JsonValue.string(basis.toString()))
                                        .object())
                .list("records", measurement.records(), ExplanationJson::use)
                .list("terms", measurement.terms(), ExplanationJson::measurement)
                .object();
    }

    private static JsonValue nearMiss(NearMiss miss) {
        return new ExplanationJson()
                .put("record", miss.record().id())
                .put("code", miss.code())
                .put("found", miss.found())
                .put("expected", miss.expected())
                .put("days", miss.days() == 0 ? null : Integer.toString(miss.days()))
                .object();
    }

    private static JsonValue use(RecordUse use) {
        CreditRecord record = use.record();
        return new ExplanationJson()
                .put("record", record.id())
                .put("type", record.typeId())
                .put("decided", text(record.date(RecordDate.DECIDED)))
                .put("amount", text(record.amount()))
                .put("certain", JsonValue.of(use.certain()))
                .list("causes", use.causes(), ExplanationJson::cause)
                .object();
    }

    private static JsonValue score(ScoreExplanation score) {
        return new ExplanationJson()
                .put("start", decimal(score.start()))
                .list(
                        "points",
                        score.points(),
                        points -> new ExplanationJson()
                                .put("rule", points.rule())
                                .put("certain", JsonValue.of(points.certain()))
                                .put("group", points.group())
                                .put("each", range(points.each()))
                                .put("times", points.times() == null ? null : range(points.times()))
                                .put("points", range(points.points()))
                                .list("records", points.records(), ExplanationJson::use)
                                .object())
                .list(
                        "groups",
                        score.groups(),
                        group -> new ExplanationJson()
                                .put("id", group.group().id())
                                .put("before", range(group.before()))
                                .put("after", range(group.after()))
                                .object())
                .put("sum", range(score.sum()))
                .put("score", range(score.score()))
                .list("banded", score.banded(), ExplanationJson::grade)
                .list("vetoes", score.vetoes(), ExplanationJson::grading)
                .list("vetoed", score.vetoed(), ExplanationJson::grade)
                .list("bars", score.bars(), ExplanationJson::grading)
                .list("barred", score.barred(), ExplanationJson::grade)
                .list("carried", score.carried(), ExplanationJson::grading)
                .list("grades", score.grades(), ExplanationJson::grade)
                .object();
    }

    private static JsonValue grading(ScoreExplanation.Grading grading) {
        return new ExplanationJson()
                .put("rule", grading.rule())
                .put("certain", JsonValue.of(grading.certain()))
                .put("kind", grading.kind().name())
                .list("grades", grading.grades(), ExplanationJson::grade)
                .object();
    }

    private static JsonValue cause(UndeterminedCause cause) {
        return new ExplanationJson()
                .put("code", cause.code())
                .put("place", cause.place())
                .put("found", cause.found())
                .put("expected", cause.expected())
                .object();
    }

    private static JsonValue range(NumberRange range) {
        return new ExplanationJson()
                .put("lowest", decimal(range.lowest()))
                .put("highest", decimal(range.highest()))
                .object();
    }

    private static JsonValue grade(Scale.Grade grade) {
        return JsonValue.string(grade.id());
    }

    private static JsonValue bilingual(Bilingual text) {
        return new ExplanationJson().put("zh", text.zh()).put("en", text.en()).object();
    }

    private static @Nullable JsonValue decimal(@Nullable BigDecimal number) {
        return number == null ? null : JsonValue.string(number.toPlainString());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private ExplanationJson put(String name, @Nullable JsonValue value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    private ExplanationJson put(String name, @Nullable String value) {
        return put(name, value == null ? null : JsonValue.string(value));
    }

    private <T> ExplanationJson list(String name, Collection<T> elements, Function<T, JsonValue> writing) {
        List<JsonValue> written = elements.stream().map(writing).toList();
        return put(name, written.isEmpty() ? null : JsonValue.array(written));
    }

    private JsonValue object() {
        return JsonValue.object(members);
    }
}
