package io.github.xinyong.rules.scheme;

import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.time.Term;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.Node;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads schemes from JSON: strict, every problem with its path. */
final class SchemeReader {

    private final Schemes.Folder folder;

    private SchemeReader(Schemes.Folder folder) {
        this.folder = folder;
    }

    static Scheme scheme(String id, Schemes.Folder folder) {
        Node root = Schemes.root(folder, id).object("format", "id", "title", "about", "versions");
        root.required("format").oneOf(List.of(Schemes.FORMAT), name -> name);
        root.required("id").oneOf(List.of(id), name -> name);
        SchemeReader reader = new SchemeReader(folder);
        List<SchemeVersion> versions = root.required("versions").list(reader::version);
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (versions.get(i).inForce().overlaps(versions.get(j).inForce())
                        || versions.get(i)
                                .inForce()
                                .from()
                                .isBefore(versions.get(j).inForce().from())) {
                    throw root.required("versions")
                            .invalid(WRONG_VALUE, versions.get(i).toString(), "days after those of " + versions.get(j));
                }
            }
        }
        return new Scheme(
                id, root.required("title").bilingual(), root.required("about").bilingual(), versions);
    }

    private SchemeVersion version(Node node) {
        node.object("id", "inForce", "documents", "confidence", "gaps", "findings", "ruleSet", "dates", "calculator");
        String ruleSet = node.optional("ruleSet", Node::text);
        Calculator calculator = node.optional("calculator", SchemeReader::calculator);
        List<DateRule> dates = node.optionalList("dates", SchemeReader::dateRule);
        return new SchemeVersion(
                node.required("id").text(),
                node.required("inForce").span(),
                node.required("documents").list(Node::basis),
                node.required("confidence").constant(Confidence.class),
                node.optionalList("gaps", SchemeReader::gap),
                node.optionalList("findings", SchemeReader::finding),
                dates,
                calculator,
                ruleSet == null ? null : engine(ruleSet));
    }

    private Supplier<RuleEngine> engine(String id) {
        return () -> {
            RuleSet set = Schemes.ruleSet(folder, id);
            return RuleEngine.compile(set);
        };
    }

    private static Calculator calculator(Node node) {
        return node.oneOf(Calculators.all(), Calculator::id);
    }

    private static SchemeVersion.Gap gap(Node node) {
        node.object("what", "because");
        return new SchemeVersion.Gap(
                node.required("what").bilingual(), node.required("because").bilingual());
    }

    private static SchemeVersion.ExpectedFinding finding(Node node) {
        node.object("code", "place", "because");
        return new SchemeVersion.ExpectedFinding(
                node.required("code").text(),
                node.required("place").text(),
                node.required("because").bilingual());
    }

    private static DateRule dateRule(Node node) {
        node.object(
                "id",
                "title",
                "types",
                "details",
                "from",
                "years",
                "day",
                "term",
                "counting",
                "inForce",
                "basis",
                "confidence");
        SortedMap<String, SortedSet<String>> details =
                node.optional("details", in -> in.map(values -> new TreeSet<>(values.list(Node::text))));
        Integer years = node.optional("years", Node::integer);
        MonthDay day = node.optional("day", Node::monthDay);
        return new DateRule(
                node.required("id").text(),
                node.required("title").bilingual(),
                new TreeSet<>(node.required("types").list(Node::text)),
                details == null ? new TreeMap<>() : details,
                node.required("from").text(),
                years == null ? 0 : years,
                day,
                node.optional("term", SchemeReader::term),
                node.required("counting").constant(DateRule.Counting.class),
                node.optional("inForce", Node::span),
                node.required("basis").list(Node::basis),
                node.required("confidence").constant(Confidence.class));
    }

    private static @Nullable Term term(Node node) {
        String text = node.text();
        try {
            return Term.parse(text);
        } catch (IllegalArgumentException e) {
            throw node.invalid(WRONG_VALUE, text, "a term such as 20D, 7WD, 3M or 1Y");
        }
    }
}
