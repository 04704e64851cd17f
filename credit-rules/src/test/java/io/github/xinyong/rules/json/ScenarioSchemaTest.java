package io.github.xinyong.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.analysis.ScenarioSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of scenarios against the reader. */
class ScenarioSchemaTest {

    /** What the shape decides; whether a day is in the calendar or a code has its check character is beyond a schema. */
    private static final Set<RuleSetFinding.Kind> SHAPE = Set.of(
            RuleSetFinding.Kind.UNKNOWN_MEMBER,
            RuleSetFinding.Kind.MISSING_MEMBER,
            RuleSetFinding.Kind.WRONG_TYPE,
            RuleSetFinding.Kind.EMPTY);

    private final Schema schema;
    private final JsonValue shipped;

    ScenarioSchemaTest() throws IOException {
        this.schema = Schema.of("credit-scenarios-1");
        this.shipped = shipped("example-supplier-review");
    }

    private static JsonValue shipped(String id) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ScenarioSet.class.getResourceAsStream("/META-INF/xinyong/schemes/" + id + ".scenarios.json"))) {
            return JsonText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example-supplier-review", "credit-china-repair", "market-regulation-repair"})
    void takesTheShippedScenarios(String id) throws IOException {
        assertThat(finding(shipped(id))).isNull();
        assertThat(schema.accepts(shipped(id))).isTrue();
    }

    /** Every member left out, renamed, and replaced by a value of each other type, one at a time. */
    @Test
    void agreesWithTheReaderOnEveryDamage() {
        Map<String, JsonValue> members = new LinkedHashMap<>(shipped.members());
        List<JsonValue> few =
                Objects.requireNonNull(members.get("scenarios")).elements().subList(0, 4);
        members.put("scenarios", JsonValue.array(few));
        JsonValue whole = JsonValue.object(members);
        int refused = 0;
        for (JsonValue damaged : damaged(whole)) {
            RuleSetFinding.Kind finding = finding(damaged);
            if (finding == null || SHAPE.contains(finding)) {
                assertThat(schema.accepts(damaged))
                        .as("%s %s", finding, CanonicalJson.write(damaged))
                        .isEqualTo(finding == null);
            }
            refused += finding == null ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static RuleSetFinding.@Nullable Kind finding(JsonValue value) {
        try {
            ScenarioSet.parse(CanonicalJson.write(value));
            return null;
        } catch (InvalidRuleSetException e) {
            return e.findings().get(0).kind();
        }
    }

    private static List<JsonValue> damaged(JsonValue value) {
        List<JsonValue> all = new ArrayList<>(List.of(
                JsonValue.of(true),
                JsonValue.number("1.5"),
                JsonValue.string("?"),
                JsonValue.string(" "),
                JsonValue.array(List.of()),
                JsonValue.object(Map.of()),
                JsonValue.ofNull()));
        value.members().forEach((name, member) -> {
            Map<String, JsonValue> without = new LinkedHashMap<>(value.members());
            without.remove(name);
            all.add(JsonValue.object(without));
            Map<String, JsonValue> renamed = new LinkedHashMap<>(without);
            renamed.put("surplus", member);
            all.add(JsonValue.object(renamed));
            for (JsonValue damage : damaged(member)) {
                Map<String, JsonValue> other = new LinkedHashMap<>(value.members());
                other.put(name, damage);
                all.add(JsonValue.object(other));
            }
        });
        for (int i = 0; i < value.elements().size(); i++) {
            for (JsonValue damage : damaged(value.elements().get(i))) {
                List<JsonValue> other = new ArrayList<>(value.elements());
                other.set(i, damage);
                all.add(JsonValue.array(other));
            }
        }
        return all;
    }
}
