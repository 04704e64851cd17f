package io.github.xinyong.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.EventType;
import io.github.xinyong.core.json.JsonProblem.Code;
import io.github.xinyong.core.record.DetailsField;
import io.github.xinyong.core.record.DetailsType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The codec and the JSON Schema in the jar take and refuse the same shapes, in all three forms. */
class SchemaProperties {

    private static final CreditFileJson JSON = CreditFileJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    // What holds between several members, or within a text, is beyond a schema; the shape of each is not.
    private static final Set<Code> SHAPE =
            Set.of(Code.MEMBER_MISSING, Code.MEMBER_UNEXPECTED, Code.TYPE_WRONG, Code.FORMAT_UNKNOWN);

    private final Schema schema;

    SchemaProperties() throws IOException {
        this.schema = Schema.ofFiles();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void takesEveryFormThatIsWritten(@ForAll CreditFile file) throws IOException {
        JsonNode document = MAPPER.readTree(JSON.toBytes(file));
        assertThat(schema.accepts(document)).isTrue();
        assertThat(schema.accepts("document", document)).isTrue();
        for (String line : log(file)) {
            assertThat(schema.accepts("logLine", MAPPER.readTree(line)))
                    .as(line)
                    .isTrue();
        }
    }

    /** A member left out, renamed or added, or a value of another type, anywhere. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheReaderOnADamagedDocument(@ForAll CreditFile file, @ForAll Random random) {
        for (int i = 0; i < 4; i++) {
            JsonNode damaged = damaged(JSON.toBytes(file), random);
            agree("document", damaged, problem(() -> JSON.read(MAPPER.writeValueAsBytes(damaged))));
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheReaderOnADamagedLineOfALog(@ForAll CreditFile file, @ForAll Random random) throws IOException {
        List<String> lines = log(file);
        for (int i = 0; i < 4; i++) {
            String line = lines.get(random.nextInt(lines.size()));
            JsonNode damaged = damaged(line.getBytes(StandardCharsets.UTF_8), random);
            EntryLog log = JSON.readLog(new ByteArrayInputStream(MAPPER.writeValueAsBytes(damaged)));
            assertThat(log.next()).isTrue();
            JsonProblem problem = log.problem();
            agree("logLine", damaged, problem == null ? null : problem.type());
        }
    }

    @Example
    void namesEveryFieldOfEveryFormOfDetails() {
        JsonNode forms = schema.definition("details").get("properties");
        assertThat(forms.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DetailsType.values()).map(DetailsType::id).toList());
        for (DetailsType type : DetailsType.values()) {
            for (DetailsField<?> field : type.fields()) {
                JsonNode says = forms.get(type.id()).get("properties").get(field.name());
                assertThat(says).as(field.toString()).isNotNull();
                List<String> codes = (says.has("items") ? says.get("items") : says)
                        .path("enum").values().stream()
                                .map(JsonNode::stringValue)
                                .toList();
                assertThat(codes).as(field.toString()).containsExactlyElementsOf(field.codes());
            }
            assertThat(forms.get(type.id()).path("properties").size())
                    .isEqualTo(type.fields().size());
        }
    }

    @Example
    void saysOfEveryEventWhatItHolds() {
        List<String> ids = schema.definition("entryContent").get("allOf").values().stream()
                .map(each -> each.get("if")
                        .at("/properties/header/properties/type/const")
                        .stringValue())
                .toList();
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(Stream.of(EventType.values())
                        .filter(type -> type != EventType.UNKNOWN && type != EventType.ERASED)
                        .map(EventType::id)
                        .toList());
    }

    private void agree(String form, JsonNode damaged, @Nullable Code problem) {
        if (problem == null || SHAPE.contains(problem)) {
            assertThat(schema.accepts(form, damaged))
                    .as("%s %s", problem, damaged)
                    .isEqualTo(problem == null);
        }
        Statistics.label("problem").collect(String.valueOf(problem));
    }

    private static List<String> log(CreditFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLog(file, 0, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static @Nullable Code problem(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (InvalidJsonException e) {
            return e.problem().type();
        }
    }

    private static JsonNode damaged(byte[] json, Random random) {
        JsonNode whole = MAPPER.readTree(json);
        return damage(whole, new int[] {random.nextInt(count(whole))}, random);
    }

    private static int count(JsonNode value) {
        int count = 1;
        for (JsonNode each : value.values()) {
            count += count(each);
        }
        return count;
    }

    /** Returns a value with what stands at a place, counted from the outermost, damaged. */
    private static JsonNode damage(JsonNode value, int[] place, Random random) {
        if (place[0]-- == 0) {
            return damagedHere(value, random);
        }
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size() && place[0] >= 0; i++) {
                array.set(i, damage(array.get(i), place, random));
            }
        } else if (value instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (place[0] >= 0) {
                    object.set(name, damage(object.get(name), place, random));
                }
            }
        }
        return value;
    }

    private static JsonNode damagedHere(JsonNode value, Random random) {
        if (value instanceof ObjectNode object && !object.isEmpty() && random.nextBoolean()) {
            List<String> names = List.copyOf(object.propertyNames());
            JsonNode member = requireNonNull(object.remove(names.get(random.nextInt(names.size()))));
            if (random.nextBoolean()) {
                object.set(random.nextBoolean() ? "surplus" : "~", member);
            }
            return object;
        }
        JsonNodeFactory make = JsonNodeFactory.instance;
        return List.of(
                        make.booleanNode(true),
                        make.numberNode(1.5),
                        make.stringNode("?"),
                        make.arrayNode(),
                        make.objectNode(),
                        make.nullNode())
                .get(random.nextInt(6));
    }
}
