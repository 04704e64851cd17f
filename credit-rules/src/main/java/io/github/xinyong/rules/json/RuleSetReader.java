package io.github.xinyong.rules.json;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.Standing;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a rule set, its score card, parameters and rules. */
final class RuleSetReader {

    private static final Set<String> EFFECTS = Set.of("points", "veto", "cap", "bar", "flag", "listing", "measure");

    private RuleSetReader() {}

    static RuleSet ruleSet(Node node) {
        node.object(
                "format",
                "id",
                "version",
                "title",
                "standing",
                "confidence",
                "inForce",
                "basis",
                "subjects",
                "scale",
                "card",
                "parameters",
                "tables",
                "rules",
                "reasons");
        node.required("format").oneOf(List.of(RuleSetJson.FORMAT), name -> name);
        String id = node.required("id").text();
        String version = node.required("version").text();
        Bilingual title = bilingual(node.required("title"));
        Standing standing = node.required("standing").constant(Standing.class);
        Confidence confidence = node.optional("confidence", RuleSetReader::confidence);
        DateSpan inForce = ConditionReader.span(node.required("inForce").object("from", "lastDay"));
        List<LegalBasis> basis = node.optionalList("basis", RuleSetReader::basis);
        SortedSet<SubjectKind> subjects =
                ConditionReader.distinct(node.required("subjects"), in -> in.constant(SubjectKind.class));
        Scale scale = node.optional("scale", RuleSetReader::scale);
        ScoreCard card = node.optional("card", RuleSetReader::card);
        List<Parameter> parameters = node.optionalList("parameters", RuleSetReader::parameter);
        List<DecisionTable> tables = node.optionalList("tables", RuleSetReader::table);
        List<Rule> rules = node.required("rules").list(RuleSetReader::rule);
        List<ReasonCode> reasons = node.optionalList("reasons", RuleSetReader::reason);
        return node.build(() -> new RuleSet(
                id,
                version,
                title,
                standing,
                confidence,
                inForce,
                basis,
                subjects,
                scale,
                card,
                parameters,
                tables,
                rules,
                reasons));
    }

    static Bilingual bilingual(Node node) {
        node.object("zh", "en");
        String zh = node.required("zh").text();
        String en = node.required("en").text();
        return node.build(() -> new Bilingual(zh, en));
    }

    private static Confidence confidence(Node node) {
        return node.constant(Confidence.class);
    }

    static LegalBasis basis(Node node) {
        node.object("document", "citation", "article");
        String document = node.optional("document", Node::text);
        String citation = node.optional("citation", Node::text);
        String article = node.optional("article", Node::text);
        String named = document == null ? citation : document;
        if (named == null || named.isBlank() || (document != null && citation != null)) {
            throw node.invalid(
                    WRONG_VALUE, String.valueOf(named), "a document or a citation, one of the two, not blank");
        }
        return new LegalBasis(document, citation, article == null ? "" : article);
    }

    private static Scale scale(Node node) {
        List<Scale.Grade> grades = node.list(in -> {
            in.object("id", "title");
            String id = in.required("id").text();
            Bilingual title = bilingual(in.required("title"));
            return in.build(() -> new Scale.Grade(id, title));
        });
        return node.build(() -> new Scale(grades));
    }

    private static ScoreCard card(Node node) {
        node.object("decimals", "start", "lowest", "highest", "groups", "bands");
        int decimals = node.required("decimals").integer();
        BigDecimal start = node.required("start").decimal();
        BigDecimal lowest = node.optional("lowest", Node::decimal);
        BigDecimal highest = node.optional("highest", Node::decimal);
        List<ScoreCard.Group> groups = node.optionalList("groups", RuleSetReader::group);
        List<ScoreCard.Band> bands = node.required("bands").list(RuleSetReader::band);
        return node.build(() -> new ScoreCard(decimals, start, lowest, highest, groups, bands));
    }

    private static ScoreCard.Group group(Node node) {
        node.object("id", "title", "lowest", "highest");
        String id = node.required("id").text();
        Bilingual title = bilingual(node.required("title"));
        BigDecimal lowest = node.optional("lowest", Node::decimal);
        BigDecimal highest = node.optional("highest", Node::decimal);
        return node.build(() -> new ScoreCard.Group(id, title, lowest, highest));
    }

    private static ScoreCard.Band band(Node node) {
        node.object("grade", "from", "below");
        String grade = node.required("grade").text();
        BigDecimal from = node.optional("from", Node::decimal);
        BigDecimal below = node.optional("below", Node::decimal);
        return node.build(() -> new ScoreCard.Band(grade, from, below));
    }

    private static Parameter parameter(Node node) {
        node.object("id", "title", "unit", "values");
        String id = node.required("id").text();
        Bilingual title = bilingual(node.required("title"));
        Unit unit = node.required("unit").oneOf(List.of(Unit.values()), Unit::id);
        List<Parameter.Value> values = node.required("values").list(RuleSetReader::value);
        return node.build(() -> new Parameter(id, title, unit, values));
    }

    private static Parameter.Value value(Node node) {
        node.object("from", "value", "confidence", "basis");
        LocalDate from = node.required("from").date();
        BigDecimal value = node.required("value").decimal();
        Confidence confidence = node.optional("confidence", RuleSetReader::confidence);
        List<LegalBasis> basis = node.optionalList("basis", RuleSetReader::basis);
        return node.build(() -> new Parameter.Value(from, value, confidence, basis));
    }

    private static DecisionTable table(Node node) {
        node.object("id", "title", "hit", "unit", "numbers", "attributes", "rows", "otherwise");
        String id = node.required("id").text();
        Bilingual title = bilingual(node.required("title"));
        DecisionTable.HitPolicy hit = node.required("hit").constant(DecisionTable.HitPolicy.class);
        Unit unit = ConditionReader.unit(node);
        List<NumberExpression> numbers = node.optionalList("numbers", ConditionReader::number);
        List<SubjectAttribute> attributes = node.optionalList("attributes", in -> in.constant(SubjectAttribute.class));
        List<DecisionTable.Row> rows = node.required("rows").list(RuleSetReader::row);
        BigDecimal otherwise = node.optional("otherwise", Node::decimal);
        return node.build(() -> new DecisionTable(id, title, hit, unit, numbers, attributes, rows, otherwise));
    }

    private static DecisionTable.Row row(Node node) {
        node.object("numbers", "attributes", "output");
        List<DecisionTable.Interval> numbers = node.optionalList("numbers", in -> {
            in.object("from", "below");
            BigDecimal from = in.optional("from", Node::decimal);
            BigDecimal below = in.optional("below", Node::decimal);
            return in.build(() -> new DecisionTable.Interval(from, below));
        });
        List<SortedSet<String>> attributes =
                node.optionalList("attributes", in -> ConditionReader.distinct(in, Node::text));
        BigDecimal output = node.required("output").decimal();
        return node.build(() -> new DecisionTable.Row(numbers, attributes, output));
    }

    private static Rule rule(Node node) {
        node.object(
                "id",
                "title",
                "when",
                "then",
                "exceptionTo",
                "rank",
                "stage",
                "confidence",
                "inForce",
                "basis",
                "reason");
        String id = node.required("id").text();
        Bilingual title = bilingual(node.required("title"));
        Condition when = ConditionReader.condition(node.required("when"));
        List<Effect> then = node.optionalList("then", RuleSetReader::effect);
        Node exceptions = node.optional("exceptionTo");
        SortedSet<String> exceptionTo =
                exceptions == null ? new TreeSet<>() : ConditionReader.distinct(exceptions, Node::text);
        Integer rank = node.optional("rank", Node::integer);
        Stage stage = node.optional("stage", in -> in.constant(Stage.class));
        Confidence confidence = node.optional("confidence", RuleSetReader::confidence);
        DateSpan inForce = node.optional("inForce", in -> ConditionReader.span(in.object("from", "lastDay")));
        List<LegalBasis> basis = node.optionalList("basis", RuleSetReader::basis);
        String reason = node.optional("reason", Node::text);
        return node.build(() -> new Rule(
                id,
                title,
                when,
                then,
                exceptionTo,
                rank == null ? 0 : rank,
                stage,
                confidence,
                inForce,
                basis,
                reason));
    }

    private static Effect effect(Node node) {
        String key = node.onlyKey(EFFECTS);
        Node in = node.required(key);
        if (key.equals("points")) {
            in.object("value", "perRecord", "times", "group");
            NumberExpression value = ConditionReader.number(in.required("value"));
            RecordFilter perRecord = in.optional("perRecord", ConditionReader::filter);
            NumberExpression times = in.optional("times", ConditionReader::number);
            String group = in.optional("group", Node::text);
            return in.build(() -> new Effect.Points(value, perRecord, times, group));
        }
        if (key.equals("bar")) {
            SortedSet<String> grades = ConditionReader.distinct(in, Node::text);
            return node.build(() -> new Effect.Bar(grades));
        }
        if (key.equals("listing")) {
            in.object("list", "term");
            String list = in.required("list").text();
            Period term = in.optional("term", Node::period);
            return node.build(() -> new Effect.Listing(list, term));
        }
        String name = in.text();
        return node.build(() -> switch (key) {
            case "veto" -> new Effect.Veto(name);
            case "cap" -> new Effect.CapGrade(name);
            case "measure" -> new Effect.Measure(name);
            default -> new Effect.Flag(name);
        });
    }

    private static ReasonCode reason(Node node) {
        node.object("id", "text");
        String id = node.required("id").text();
        Bilingual text = bilingual(node.required("text"));
        return node.build(() -> new ReasonCode(id, text));
    }
}
