package io.github.xinyong.rules.json;

import static io.github.xinyong.rules.json.Members.array;
import static io.github.xinyong.rules.json.Members.decimal;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import org.jspecify.annotations.Nullable;

/** Writes a rule set, its score card, parameters and rules, node by node; a member that has its default is left out, so that equal trees give equal JSON. */
final class RuleSetWriter {

    private RuleSetWriter() {}

    static JsonValue ruleSet(RuleSet set) {
        return new Members()
                .put("format", RuleSetJson.FORMAT)
                .put("id", set.id())
                .put("version", set.version())
                .put("title", bilingual(set.title()))
                .put("standing", set.standing().name())
                .put("confidence", name(set.confidence()))
                .put("inForce", new Members().span(set.inForce()).value())
                .list("basis", set.basis(), RuleSetWriter::basis)
                .list("subjects", set.subjects(), kind -> JsonValue.string(kind.name()))
                .put("scale", set.scale() == null ? null : scale(set.scale()))
                .put("card", set.card() == null ? null : card(set.card()))
                .list("parameters", set.parameters(), RuleSetWriter::parameter)
                .list("tables", set.tables(), RuleSetWriter::table)
                .list("rules", set.rules(), RuleSetWriter::rule)
                .list(
                        "reasons",
                        set.reasons(),
                        reason -> new Members()
                                .put("id", reason.id())
                                .put("text", bilingual(reason.text()))
                                .value())
                .value();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static JsonValue bilingual(Bilingual text) {
        return new Members().put("zh", text.zh()).put("en", text.en()).value();
    }

    private static JsonValue basis(LegalBasis basis) {
        return new Members()
                .put("document", basis.documentId())
                .put("citation", basis.citation())
                .put("article", basis.article().isEmpty() ? null : basis.article())
                .value();
    }

    private static JsonValue scale(Scale scale) {
        return array(
                scale.grades(),
                grade -> new Members()
                        .put("id", grade.id())
                        .put("title", bilingual(grade.title()))
                        .value());
    }

    private static JsonValue card(ScoreCard card) {
        return new Members()
                .put("decimals", JsonValue.number(Integer.toString(card.decimals())))
                .put("start", decimal(card.start()))
                .put("lowest", decimal(card.lowest()))
                .put("highest", decimal(card.highest()))
                .list(
                        "groups",
                        card.groups(),
                        group -> new Members()
                                .put("id", group.id())
                                .put("title", bilingual(group.title()))
                                .put("lowest", decimal(group.lowest()))
                                .put("highest", decimal(group.highest()))
                                .value())
                .list(
                        "bands",
                        card.bands(),
                        band -> new Members()
                                .put("grade", band.grade())
                                .put("from", decimal(band.from()))
                                .put("below", decimal(band.below()))
                                .value())
                .value();
    }

    private static JsonValue parameter(Parameter parameter) {
        return new Members()
                .put("id", parameter.id())
                .put("title", bilingual(parameter.title()))
                .put("unit", parameter.unit().id())
                .list(
                        "values",
                        parameter.values(),
                        value -> new Members()
                                .put("from", value.from().toString())
                                .put("value", decimal(value.value()))
                                .put("confidence", name(value.confidence()))
                                .list("basis", value.basis(), RuleSetWriter::basis)
                                .value())
                .value();
    }

    private static JsonValue table(DecisionTable table) {
        return new Members()
                .put("id", table.id())
                .put("title", bilingual(table.title()))
                .put("hit", table.hit().name())
                .put("unit", table.unit().id())
                .list("numbers", table.numbers(), ConditionWriter::number)
                .list("attributes", table.attributes(), attribute -> JsonValue.string(attribute.name()))
                .list("rows", table.rows(), RuleSetWriter::row)
                .put("otherwise", decimal(table.otherwise()))
                .value();
    }

    private static JsonValue row(DecisionTable.Row row) {
        return new Members()
                .list(
                        "numbers",
                        row.numbers(),
                        cell -> new Members()
                                .put("from", decimal(cell.from()))
                                .put("below", decimal(cell.below()))
                                .value())
                .list("attributes", row.attributes(), cell -> array(cell, JsonValue::string))
                .put("output", decimal(row.output()))
                .value();
    }

    private static JsonValue rule(Rule rule) {
        return new Members()
                .put("id", rule.id())
                .put("title", bilingual(rule.title()))
                .put("when", ConditionWriter.condition(rule.when()))
                .list("then", rule.then(), RuleSetWriter::effect)
                .list("exceptionTo", rule.exceptionTo(), JsonValue::string)
                .put("rank", rule.rank() == 0 ? null : JsonValue.number(Integer.toString(rule.rank())))
                .put("stage", name(rule.stage()))
                .put("confidence", name(rule.confidence()))
                .put(
                        "inForce",
                        rule.inForce() == null
                                ? null
                                : new Members().span(rule.inForce()).value())
                .list("basis", rule.basis(), RuleSetWriter::basis)
                .put("reason", rule.reason())
                .value();
    }

    private static JsonValue effect(Effect effect) {
        Members members = new Members();
        switch (effect.kind()) {
            case POINTS -> {
                Effect.Points points = (Effect.Points) effect;
                members.put(
                        "points",
                        new Members()
                                .put("value", ConditionWriter.number(points.points()))
                                .put(
                                        "perRecord",
                                        points.perRecord() == null ? null : ConditionWriter.filter(points.perRecord()))
                                .put("times", points.times() == null ? null : ConditionWriter.number(points.times()))
                                .put("group", points.group())
                                .value());
            }
            case VETO -> members.put("veto", ((Effect.Veto) effect).grade());
            case CAP_GRADE -> members.put("cap", ((Effect.CapGrade) effect).grade());
            case BAR -> members.put("bar", array(((Effect.Bar) effect).grades(), JsonValue::string));
            case LISTING -> {
                Effect.Listing listing = (Effect.Listing) effect;
                members.put(
                        "listing",
                        new Members()
                                .put("list", listing.list())
                                .put(
                                        "term",
                                        listing.term() == null
                                                ? null
                                                : listing.term().toString())
                                .value());
            }
            case MEASURE -> members.put("measure", ((Effect.Measure) effect).measure());
            case FLAG -> members.put("flag", ((Effect.Flag) effect).name());
        }
        return members.value();
    }
}
