package io.github.xinyong.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetArbitraries;
import io.github.xinyong.rules.RuleSetFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The parser and the JSON Schema in the jar take and refuse the same shapes. */
class SchemaProperties {

    private static final Set<RuleSetFinding.Kind> SHAPE = Set.of(
            RuleSetFinding.Kind.UNKNOWN_MEMBER, RuleSetFinding.Kind.MISSING_MEMBER, RuleSetFinding.Kind.WRONG_TYPE);

    private final Schema schema;

    SchemaProperties() throws IOException {
        this.schema = Schema.ofRuleSets();
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return RuleSetArbitraries.any();
    }

    @Example
    void takesTheShippedExample() {
        assertThat(schema.accepts(RuleSetJson.toJson(RuleSetJson.shipped("example-supplier-review"))))
                .isTrue();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void takesWhatIsWritten(@ForAll("ruleSets") RuleSet set) {
        assertThat(schema.accepts(RuleSetJson.toJson(set))).isTrue();
    }

    /** A member left out or added, or a value of another type, anywhere. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheParserOnDamage(@ForAll("ruleSets") RuleSet set, @ForAll Random random) {
        JsonValue whole = RuleSetJson.toJson(set);
        int places = count(whole);
        for (int i = 0; i < 4; i++) {
            JsonValue damaged = damage(whole, new int[] {random.nextInt(places)}, random);

            RuleSetFinding.Kind finding = finding(damaged);

            // What holds between several members is beyond a schema; the shape of each is not.
            if (finding == null || SHAPE.contains(finding)) {
                assertThat(schema.accepts(damaged))
                        .as("%s %s", finding, CanonicalJson.write(damaged))
                        .isEqualTo(finding == null);
            }
            Statistics.label("finding").collect(String.valueOf(finding));
        }
    }

    private static RuleSetFinding.@Nullable Kind finding(JsonValue value) {
        try {
            RuleSetJson.parse(CanonicalJson.write(value));
            return null;
        } catch (InvalidRuleSetException e) {
            return e.findings().get(0).kind();
        }
    }

    private static int count(JsonValue value) {
        int count = 1;
        for (JsonValue member : value.members().values()) {
            count += count(member);
        }
        for (JsonValue element : value.elements()) {
            count += count(element);
        }
        return count;
    }

    private static JsonValue damage(JsonValue value, int[] place, Random random) {
        if (place[0]-- == 0) {
            return damaged(value, random);
        }
        if (value.type() == JsonValue.Type.ARRAY) {
            List<JsonValue> elements = new ArrayList<>();
            value.elements().forEach(element -> elements.add(damage(element, place, random)));
            return JsonValue.array(elements);
        }
        if (value.type() == JsonValue.Type.OBJECT) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            value.members().forEach((name, member) -> members.put(name, damage(member, place, random)));
            return JsonValue.object(members);
        }
        return value;
    }

    private static JsonValue damaged(JsonValue value, Random random) {
        List<String> names = new ArrayList<>(value.members().keySet());
        if (!names.isEmpty() && random.nextBoolean()) {
            Map<String, JsonValue> members = new LinkedHashMap<>(value.members());
            String name = names.get(random.nextInt(names.size()));
            JsonValue member = Objects.requireNonNull(members.remove(name));
            if (random.nextBoolean()) {
                members.put(random.nextBoolean() ? "surplus" : "flag", member);
            }
            return JsonValue.object(members);
        }
        return List.of(
                        JsonValue.of(true),
                        JsonValue.number("1.5"),
                        JsonValue.string("?"),
                        JsonValue.array(List.of()),
                        JsonValue.object(Map.of()),
                        JsonValue.ofNull())
                .get(random.nextInt(6));
    }
}
