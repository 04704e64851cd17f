package io.github.xinyong.rules.analysis;

import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.InvalidJsonException;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Details;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.Inputs;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads scenarios from JSON: strict, every problem with its path. */
final class ScenarioReader {

    private static final Source AUTHOR = Source.of("示例机关");
    private static final LegalBasis BASIS = LegalBasis.cited("情景自拟 / made up for a scenario");

    /** What a member is read with. */
    private interface Reading<T> {
        T read(ScenarioReader node);
    }

    private final JsonValue value;
    private final String path;

    private ScenarioReader(JsonValue value, String path) {
        this.value = value;
        this.path = path;
    }

    static ScenarioSet scenarios(JsonValue json) {
        ScenarioReader root = new ScenarioReader(json, "");
        root.only("format", "ruleSet", "scheme", "scenarios");
        ScenarioReader format = root.member("format");
        if (!format.text().equals(ScenarioSet.FORMAT)) {
            throw format.wrong(format.text(), ScenarioSet.FORMAT);
        }
        List<Scenario> scenarios = root.member("scenarios").list(ScenarioReader::scenario);
        if (scenarios.isEmpty()) {
            throw root.invalid(RuleSetFinding.Kind.EMPTY, "/scenarios", "[]", "at least one scenario");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String id = scenarios.get(i).id();
            if (!ids.add(id)) {
                throw root.invalid(RuleSetFinding.Kind.DUPLICATE_ID, "/scenarios/" + i + "/id", id, "an id of its own");
            }
        }
        boolean ofScheme = json.members().containsKey("scheme");
        if (ofScheme && json.members().containsKey("ruleSet")) {
            throw root.invalid(
                    RuleSetFinding.Kind.UNKNOWN_MEMBER, "/ruleSet", "ruleSet", "ruleSet or scheme, one of the two");
        }
        return new ScenarioSet(root.member(ofScheme ? "scheme" : "ruleSet").text(), scenarios);
    }

    private Scenario scenario() {
        only(
                "id",
                "title",
                "articles",
                "asOf",
                "known",
                "law",
                "least",
                "file",
                "subject",
                "records",
                "earlier",
                "values",
                "expect");
        LocalDate asOf = member("asOf").parsed(LocalDate::parse, "a day such as 2026-06-30");
        Instant known = optional("known", node -> node.parsed(Instant::parse, "a time such as 2026-07-01T00:00:00Z"));
        LocalDate law = optional("law", node -> node.parsed(LocalDate::parse, "a day such as 2026-06-30"));
        String id = member("id").text();
        List<String> articles = optional("articles", node -> node.list(ScenarioReader::text));
        Confidence least = optional("least", node -> node.parsed(Confidence::valueOf, "HIGH, MEDIUM or LOW"));
        CreditFile whole = optional("file", ScenarioReader::document);
        for (String stated : List.of("subject", "records")) {
            if (whole != null && value.members().containsKey(stated)) {
                throw invalid(
                        RuleSetFinding.Kind.UNKNOWN_MEMBER,
                        "/" + stated,
                        stated,
                        "a file or its facts, one of the two");
            }
        }
        return new Scenario(
                id,
                member("title").bilingual(),
                whole == null ? stated(id, asOf) : whole,
                asOf,
                known == null ? knownAt(asOf) : known,
                law == null ? asOf : law,
                inputs(),
                articles == null ? List.of() : articles,
                least == null ? Confidence.MEDIUM : least,
                member("expect").expectation());
    }

    /** Unless said otherwise a scenario knows all that is recorded up to the end of its day. */
    private static Instant knownAt(LocalDate asOf) {
        return asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Bilingual bilingual() {
        only("zh", "en");
        return new Bilingual(member("zh").text(), member("en").text());
    }

    private CreditFile document() {
        try {
            return CreditFileJson.standard().read(text());
        } catch (InvalidJsonException e) {
            throw wrong(e.problem().code(), "a document of the format " + CreditFileJson.FORMAT);
        }
    }

    private CreditFile stated(String id, LocalDate asOf) {
        ScenarioReader subject = member("subject");
        subject.only("code", "name", "kind");
        UnifiedSocialCreditCode code =
                subject.member("code").parsed(UnifiedSocialCreditCode::parse, "a unified social credit code");
        // Nothing of a made-up file is ever erased, so its salts need not be secret.
        Organization organization = Organization.of(code, subject.member("name").text());
        SubjectKind kind = subject.optional("kind", node -> node.parsed(SubjectKind::valueOf, "a kind of subject"));
        CreditFile file = CreditFile.open(id, kind == null ? organization : organization.withKind(kind), salt -> {});
        List<List<Event>> histories = member("records").list(ScenarioReader::history);
        Instant recorded = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        for (List<Event> history : histories) {
            try {
                file = file.append(recorded, AUTHOR, history.toArray(new Event[0]))
                        .orElseThrow();
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw member("records").wrong(String.valueOf(e.getMessage()), "records that a file takes");
            }
        }
        return file;
    }

    private List<Event> history() {
        only(
                "id",
                "type",
                "polarity",
                "severity",
                "dates",
                "amount",
                "details",
                "basis",
                "repaired",
                "shielded",
                "objected",
                "withdrawn");
        String id = member("id").text();
        List<Event> events = new ArrayList<>();
        events.add(Event.stated(fact(id)));
        LocalDate shielded = optional("shielded", node -> node.parsed(LocalDate::parse, "a day"));
        if (shielded != null) {
            events.add(Event.shielded(id, shielded, BASIS));
        }
        LocalDate repaired = optional("repaired", node -> node.parsed(LocalDate::parse, "a day"));
        if (repaired != null) {
            events.add(Event.repaired(id, repaired, BASIS));
        }
        String objected = optional("objected", ScenarioReader::text);
        if (objected != null) {
            events.add(Event.objected(id, objected));
        }
        String withdrawn = optional("withdrawn", ScenarioReader::text);
        if (withdrawn != null) {
            events.add(Event.withdrawn(id, withdrawn));
        }
        return events;
    }

    private CreditRecord fact(String id) {
        Polarity polarity = optional("polarity", node -> node.parsed(Polarity::valueOf, "a polarity"));
        Severity severity = optional("severity", node -> node.parsed(Severity::valueOf, "a severity"));
        BigDecimal amount = optional("amount", ScenarioReader::decimal);
        CreditRecord.Builder record = CreditRecord.builder(id, member("type").text())
                .polarity(polarity == null ? Polarity.ADVERSE : polarity)
                .severity(severity == null ? Severity.UNDETERMINED : severity)
                .amount(amount == null ? null : member("amount").money(amount))
                .source(AUTHOR)
                .basis(optional("basis", ScenarioReader::cited, BASIS));
        Details details =
                optional("details", node -> StatedDetails.of(member("type").text(), node.value, node.path));
        if (details != null) {
            record.details(details);
        }
        ScenarioReader dates = optional("dates", node -> node);
        if (dates != null) {
            dates.requireObject();
            dates.value.members().forEach((name, date) -> {
                ScenarioReader node = new ScenarioReader(date, dates.path + "/" + name);
                RecordDate which =
                        new ScenarioReader(JsonValue.string(name), node.path).parsed(RecordDate::valueOf, "a date");
                record.date(which, node.parsed(PartialDate::parse, "a date such as 2026-06-30, 2026-06 or 2026"));
            });
        }
        try {
            return record.build();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), "a record");
        }
    }

    private Money money(BigDecimal yuan) {
        try {
            return Money.ofFen(yuan.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw wrong(yuan.toPlainString(), "yuan with at most two decimals");
        }
    }

    private Inputs inputs() {
        Inputs inputs = Inputs.none();
        List<Inputs.Earlier> earlier = optional("earlier", node -> node.list(ScenarioReader::earlier));
        if (earlier != null) {
            inputs = inputs.withEarlier(earlier.toArray(new Inputs.Earlier[0]));
        }
        Map<String, BigDecimal> values = optional("values", ScenarioReader::values);
        if (values != null) {
            for (Map.Entry<String, BigDecimal> each : values.entrySet()) {
                inputs = inputs.withValue(each.getKey(), each.getValue());
            }
        }
        return inputs;
    }

    private Map<String, BigDecimal> values() {
        requireObject();
        Map<String, BigDecimal> values = new HashMap<>();
        value.members()
                .forEach((name, number) -> values.put(name, new ScenarioReader(number, path + "/" + name).decimal()));
        return values;
    }

    private Inputs.Earlier earlier() {
        only("grade", "score");
        return new Inputs.Earlier(optional("grade", ScenarioReader::text), optional("score", ScenarioReader::decimal));
    }

    private Scenario.Expectation expectation() {
        only("status", "grade", "score", "fired", "reasons", "version", "answers");
        Decision.Status status = optional("status", node -> node.parsed(Decision.Status::valueOf, "a status"));
        if (value.members().isEmpty()) {
            throw invalid(RuleSetFinding.Kind.EMPTY, "", "{}", "at least one expectation");
        }
        return new Scenario.Expectation(
                status,
                optional("grade", ScenarioReader::text),
                optional("score", ScenarioReader::decimal),
                optional("fired", node -> node.list(ScenarioReader::text)),
                optional("reasons", node -> node.list(ScenarioReader::text)),
                optional("version", ScenarioReader::text),
                optional("answers", ScenarioReader::texts, Map.of()));
    }

    private Map<String, String> texts() {
        requireObject();
        Map<String, String> texts = new HashMap<>();
        value.members().forEach((name, text) -> texts.put(name, new ScenarioReader(text, path + "/" + name).text()));
        return texts;
    }

    private void requireObject() {
        if (value.type() != JsonValue.Type.OBJECT) {
            throw invalid(RuleSetFinding.Kind.WRONG_TYPE, "", value.type().name(), "an object");
        }
    }

    private void only(String... names) {
        requireObject();
        List<String> known = List.of(names);
        for (String name : value.members().keySet()) {
            if (!known.contains(name)) {
                throw invalid(
                        RuleSetFinding.Kind.UNKNOWN_MEMBER, "/" + name, name, "one of " + String.join(", ", known));
            }
        }
    }

    private ScenarioReader member(String name) {
        JsonValue member = value.members().get(name);
        if (member == null) {
            throw invalid(RuleSetFinding.Kind.MISSING_MEMBER, "/" + name, "nothing", name);
        }
        return new ScenarioReader(member, path + "/" + name);
    }

    private <T> @Nullable T optional(String name, Reading<T> reading) {
        JsonValue member = value.members().get(name);
        return member == null ? null : reading.read(new ScenarioReader(member, path + "/" + name));
    }

    private <T> T optional(String name, Reading<T> reading, T otherwise) {
        T read = optional(name, reading);
        return read == null ? otherwise : read;
    }

    /** Reads a citation such as {@code SPC-2017 art 1}: the id of a document, then the article. */
    private LegalBasis cited() {
        String text = text();
        int end = text.indexOf(' ');
        return end < 0 ? LegalBasis.of(text, "") : LegalBasis.of(text.substring(0, end), text.substring(end + 1));
    }

    private <T> List<T> list(Reading<T> reading) {
        if (value.type() != JsonValue.Type.ARRAY) {
            throw invalid(RuleSetFinding.Kind.WRONG_TYPE, "", value.type().name(), "a list");
        }
        List<T> read = new ArrayList<>();
        for (JsonValue element : value.elements()) {
            read.add(reading.read(new ScenarioReader(element, path + "/" + read.size())));
        }
        return read;
    }

    private String text() {
        if (value.type() != JsonValue.Type.STRING || value.text().isBlank()) {
            throw invalid(RuleSetFinding.Kind.WRONG_TYPE, "", value.type().name(), "a text");
        }
        return value.text();
    }

    private BigDecimal decimal() {
        return parsed(BigDecimal::new, "a number as a text, such as \"12.5\"");
    }

    private <T> T parsed(Function<String, T> parser, String expected) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(text, expected);
        }
    }

    private InvalidRuleSetException wrong(String found, String expected) {
        return invalid(RuleSetFinding.Kind.WRONG_VALUE, "", found, expected);
    }

    private InvalidRuleSetException invalid(RuleSetFinding.Kind kind, String place, String found, String expected) {
        String shown = found.length() <= 60 ? found : found.substring(0, 60) + "…";
        return new InvalidRuleSetException(List.of(new RuleSetFinding(kind, path + place, shown, expected)));
    }
}
