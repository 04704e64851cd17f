package io.github.xinyong.rules.compare;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first rule set with one part each taken from the second: what that part alone makes of a file. */
final class Hybrids {

    /** Parts that say what a rule set is called or cites, and decide nothing. */
    private static final Set<String> SILENT = Set.of("/id", "/version", "/title", "/standing", "/basis", "/format");

    private final Map<String, RuleEngine> engines = new LinkedHashMap<>();
    private final Set<String> inseparable = new LinkedHashSet<>();

    Hybrids(RuleEngine before, RuleEngine after) {
        JsonValue first = RuleSetJson.toJson(before.ruleSet());
        JsonValue second = RuleSetJson.toJson(after.ruleSet());
        for (String part : RuleSetDiff.of(before.ruleSet(), after.ruleSet()).parts()) {
            if (!SILENT.contains(part) && !part.startsWith("/reasons")) {
                RuleEngine engine = compile(with(first, second, part), before);
                if (engine == null) {
                    inseparable.add(part);
                } else {
                    engines.put(part, engine);
                }
            }
        }
    }

    Map<String, RuleEngine> engines() {
        return engines;
    }

    /** Returns the parts that do not stand in the first rule set without other parts of the second. */
    Set<String> inseparable() {
        return inseparable;
    }

    private static @Nullable RuleEngine compile(JsonValue hybrid, RuleEngine before) {
        try {
            RuleSet set = RuleSetJson.parse(CanonicalJson.write(hybrid));
            return RuleEngine.compile(set, before.plugins());
        } catch (InvalidRuleSetException e) {
            return null;
        }
    }

    private static JsonValue with(JsonValue first, JsonValue second, String part) {
        String[] steps = part.substring(1).split("/", 2);
        Map<String, JsonValue> members = new LinkedHashMap<>(first.members());
        JsonValue other = second.members().get(steps[0]);
        JsonValue own = members.get(steps[0]);
        if (steps.length == 2 && own != null && other != null) {
            members.put(steps[0], element(own, other, steps[1]));
        } else if (other == null) {
            members.remove(steps[0]);
        } else {
            members.put(steps[0], other);
        }
        return JsonValue.object(members);
    }

    private static JsonValue element(JsonValue own, JsonValue other, String id) {
        List<JsonValue> elements = new ArrayList<>();
        JsonValue taken = find(other, id);
        boolean placed = false;
        for (JsonValue element : own.elements()) {
            if (!isOf(element, id)) {
                elements.add(element);
            } else if (taken != null) {
                elements.add(taken);
                placed = true;
            }
        }
        if (taken != null && !placed) {
            elements.add(taken);
        }
        return JsonValue.array(elements);
    }

    private static @Nullable JsonValue find(JsonValue list, String id) {
        return list.elements().stream()
                .filter(element -> isOf(element, id))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(JsonValue element, String id) {
        JsonValue own = element.members().get("id");
        return own != null && own.type() == JsonValue.Type.STRING && own.text().equals(id);
    }
}
