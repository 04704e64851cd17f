package io.github.xinyong.rules.compare;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two rule sets, node by node.
 *
 * <p>What has an id (rules, parameters, tables, reasons, groups, grades) is compared with what has the same id in the other,
 * wherever it stands; so the place of a change names ids: {@code /rules/P1/when/compare/right}. Everything else is compared
 * in its order. Two rule sets are equal when there is no change. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (RuleSetDiff.Change change : RuleSetDiff.of(lastYear, thisYear).changes()) {
 *     change.message(Locale.ENGLISH); // /parameters/several/values/1/value: "3" became "2"
 * }
 * }</pre>
 *
 * @param changes every change, in the order of the JSON form
 */
public record RuleSetDiff(List<Change> changes) {

    /** Copies the changes. */
    public RuleSetDiff {
        changes = List.copyOf(changes);
    }

    /** What can become of a node. */
    public enum Kind {
        /** Only the second rule set has it. */
        ADDED,
        /** Only the first rule set has it. */
        REMOVED,
        /** Both have it, with another value. */
        CHANGED,
        /** The things with ids in a list are in another order. */
        REORDERED
    }

    /**
     * A node that differs.
     *
     * @param kind what became of it
     * @param place its path, with ids where things have one
     * @param before the node in the first rule set, or null where it is added
     * @param after the node in the second rule set, or null where it is removed
     */
    public record Change(
            Kind kind,
            String place,
            @Nullable JsonValue before,
            @Nullable JsonValue after) implements Reason {

        /** Checks that kind and place are there. */
        public Change {
            requireNonNull(kind, "kind");
            requireNonNull(place, "place");
        }

        @Override
        public String code() {
            return kind.name();
        }

        /** Returns the node in the first rule set as canonical JSON, or null where it is added. */
        @Override
        public @Nullable String found() {
            return before == null ? null : CanonicalJson.write(before);
        }

        /** Returns the node in the second rule set as canonical JSON, or null where it is removed. */
        @Override
        public @Nullable String expected() {
            return after == null ? null : CanonicalJson.write(after);
        }

        @Override
        public String message(Locale locale) {
            return CompareMessages.text(locale, "change." + kind, place, shown(before), shown(after));
        }

        private static String shown(@Nullable JsonValue value) {
            return value == null ? "–" : CanonicalJson.write(value);
        }
    }

    /** Compares two rule sets. */
    public static RuleSetDiff of(RuleSet before, RuleSet after) {
        List<Change> changes = new ArrayList<>();
        compare(RuleSetJson.toJson(before), RuleSetJson.toJson(after), "", changes);
        return new RuleSetDiff(changes);
    }

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns the parts that differ, each by the first two steps of its path ({@code /rules/P1}, {@code /parameters/several})
     * or, where these have no id, by the first ({@code /card}).
     */
    public Set<String> parts() {
        Set<String> parts = new LinkedHashSet<>();
        changes.forEach(change -> parts.add(part(change.place())));
        return parts;
    }

    private static String part(String place) {
        int second = place.indexOf('/', 1);
        String first = second < 0 ? place : place.substring(0, second);
        if (!List.of("/rules", "/parameters", "/tables", "/reasons").contains(first) || second < 0) {
            return first;
        }
        int third = place.indexOf('/', second + 1);
        return third < 0 ? place : place.substring(0, third);
    }

    private static void compare(JsonValue before, JsonValue after, String place, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        boolean ids = hasIds(before) && hasIds(after);
        boolean objects = before.type() == JsonValue.Type.OBJECT && after.type() == JsonValue.Type.OBJECT;
        boolean elements = before.type() == JsonValue.Type.ARRAY
                && after.type() == JsonValue.Type.ARRAY
                && before.elements().size() == after.elements().size();
        if (ids) {
            Map<String, JsonValue> first = byId(before);
            Map<String, JsonValue> second = byId(after);
            members(first, second, place, changes);
            List<String> kept = new ArrayList<>(first.keySet());
            kept.retainAll(second.keySet());
            List<String> order = new ArrayList<>(second.keySet());
            order.retainAll(first.keySet());
            if (!kept.equals(order)) {
                changes.add(new Change(Kind.REORDERED, place, strings(kept), strings(order)));
            }
        } else if (objects) {
            members(before.members(), after.members(), place, changes);
        } else if (elements) {
            for (int i = 0; i < before.elements().size(); i++) {
                compare(before.elements().get(i), after.elements().get(i), place + "/" + i, changes);
            }
        } else {
            changes.add(new Change(Kind.CHANGED, place, before, after));
        }
    }

    private static void members(
            Map<String, JsonValue> before, Map<String, JsonValue> after, String place, List<Change> changes) {
        before.forEach((name, value) -> {
            JsonValue other = after.get(name);
            if (other == null) {
                changes.add(new Change(Kind.REMOVED, place + "/" + name, value, null));
            } else {
                compare(value, other, place + "/" + name, changes);
            }
        });
        after.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                changes.add(new Change(Kind.ADDED, place + "/" + name, null, value));
            }
        });
    }

    private static boolean hasIds(JsonValue value) {
        return value.type() == JsonValue.Type.ARRAY
                && !value.elements().isEmpty()
                && byId(value).size() == value.elements().size();
    }

    private static Map<String, JsonValue> byId(JsonValue list) {
        Map<String, JsonValue> byId = new LinkedHashMap<>();
        for (JsonValue element : list.elements()) {
            JsonValue id = element.members().get("id");
            if (id != null && id.type() == JsonValue.Type.STRING) {
                byId.put(id.text(), element);
            }
        }
        return byId;
    }

    private static JsonValue strings(List<String> texts) {
        return JsonValue.array(texts.stream().map(JsonValue::string).toList());
    }
}
