package io.github.xinyong.rules.json;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.time.DateSpan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the members of a JSON object; null and empty ones are left out. */
final class Members {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    Members put(String name, @Nullable JsonValue value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    Members put(String name, @Nullable String value) {
        return put(name, value == null ? null : JsonValue.string(value));
    }

    <T> Members list(String name, Collection<T> elements, Function<T, JsonValue> writing) {
        return put(name, elements.isEmpty() ? null : array(elements, writing));
    }

    JsonValue value() {
        return JsonValue.object(members);
    }

    Members span(DateSpan span) {
        return put("from", span.from().toString())
                .put("lastDay", span.lastDay() == null ? null : span.lastDay().toString());
    }

    static @Nullable JsonValue decimal(@Nullable BigDecimal number) {
        return number == null ? null : JsonValue.string(number.toPlainString());
    }

    static JsonValue one(String name, JsonValue value) {
        return JsonValue.object(Map.of(name, value));
    }

    static <T> JsonValue array(Collection<T> elements, Function<T, JsonValue> writing) {
        return JsonValue.array(elements.stream().map(writing).toList());
    }
}
