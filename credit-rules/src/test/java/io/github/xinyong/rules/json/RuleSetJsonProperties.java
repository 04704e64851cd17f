package io.github.xinyong.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetArbitraries;
import io.github.xinyong.rules.RuleSetFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleSetJsonProperties {

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return RuleSetArbitraries.any();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackEqual(@ForAll("ruleSets") RuleSet set) {
        assertThat(RuleSetJson.parse(RuleSetJson.write(set))).isEqualTo(set);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theCanonicalFormDependsOnNothingButTheRuleSet(@ForAll("ruleSets") RuleSet set, @ForAll Random random) {
        String canonical = RuleSetJson.write(set);
        String shuffled = spread(RuleSetJson.toJson(set), random);

        assertThat(RuleSetJson.write(RuleSetJson.parse(shuffled))).isEqualTo(canonical);
        assertThat(RuleSetJson.fingerprint(RuleSetJson.parse(shuffled))).isEqualTo(RuleSetJson.fingerprint(set));
    }

    /** Any node anywhere with a member it does not know is refused, by its path. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void anUnknownMemberIsRefusedWhereverItStands(@ForAll("ruleSets") RuleSet set, @ForAll Random random) {
        List<String> paths = new ArrayList<>();
        objects(RuleSetJson.toJson(set), "", paths);
        String path = paths.get(random.nextInt(paths.size()));

        RuleSetFinding finding = refusal(CanonicalJson.write(with(RuleSetJson.toJson(set), "", path)));

        // A node of one member takes the second one for a wrong number of members.
        assertThat(finding.place()).isIn(path, path + "/surplus");
    }

    private static RuleSetFinding refusal(String text) {
        try {
            RuleSetJson.parse(text);
            throw new AssertionError("not refused: " + text);
        } catch (InvalidRuleSetException e) {
            return e.findings().get(0);
        }
    }

    private static void objects(JsonValue value, String path, List<String> paths) {
        if (value.type() == JsonValue.Type.OBJECT) {
            paths.add(path);
        }
        value.members().forEach((name, member) -> objects(member, path + "/" + name, paths));
        for (int i = 0; i < value.elements().size(); i++) {
            objects(value.elements().get(i), path + "/" + i, paths);
        }
    }

    private static JsonValue with(JsonValue value, String path, String where) {
        if (value.type() == JsonValue.Type.ARRAY) {
            List<JsonValue> elements = new ArrayList<>();
            for (int i = 0; i < value.elements().size(); i++) {
                elements.add(with(value.elements().get(i), path + "/" + i, where));
            }
            return JsonValue.array(elements);
        }
        if (value.type() == JsonValue.Type.OBJECT) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            value.members().forEach((name, member) -> members.put(name, with(member, path + "/" + name, where)));
            if (path.equals(where)) {
                members.put("surplus", JsonValue.of(true));
            }
            return JsonValue.object(members);
        }
        return value;
    }

    /** Writes a value with its members in random order and blanks between all tokens. */
    private static String spread(JsonValue value, Random random) {
        return switch (value.type()) {
            case OBJECT -> {
                List<String> names = new ArrayList<>(value.members().keySet());
                Collections.shuffle(names, random);
                List<String> members = new ArrayList<>();
                for (String name : names) {
                    String member =
                            spread(Objects.requireNonNull(value.members().get(name)), random);
                    members.add(CanonicalJson.write(JsonValue.string(name)) + " :\n" + member);
                }
                yield "{ " + String.join(" ,\t", members) + " }";
            }
            case ARRAY -> {
                List<String> elements = new ArrayList<>();
                value.elements().forEach(element -> elements.add(spread(element, random)));
                yield "[ " + String.join(" , ", elements) + " ]";
            }
            default -> CanonicalJson.write(value);
        };
    }
}
