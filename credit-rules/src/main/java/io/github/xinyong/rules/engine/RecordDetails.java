package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.Details;
import io.github.xinyong.core.record.DetailsField;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.TypedDetails;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fields of the details of a record by name, as filters do; what may name a person is not read. */
public final class RecordDetails {

    private RecordDetails() {}

    /** Returns the values that details state for a field; none where they do not state it. */
    public static Set<String> values(Details details, String field) {
        Set<String> values = new HashSet<>();
        if (details instanceof OpenDetails open) {
            JsonValue member = open.content().members().get(field);
            if (member != null) {
                add(member, values);
            }
        } else if (details instanceof TypedDetails typed) {
            DetailsField<?> named = typed.detailsType().field(field);
            if (named != null && !named.kind().mayIdentifyPersons()) {
                add(typed.get(named), values);
            }
        }
        return values;
    }

    private static void add(@Nullable Object value, Set<String> values) {
        if (value instanceof Set<?> several) {
            several.forEach(each -> add(each, values));
        } else if (value instanceof Enum<?> constant) {
            values.add(MemberSink.constantId(constant));
        } else if (value instanceof BigDecimal number) {
            values.add(number.toPlainString());
        } else if (value != null && !value.toString().isEmpty()) {
            values.add(value.toString());
        }
    }

    private static void add(JsonValue value, Set<String> values) {
        switch (value.type()) {
            case STRING, NUMBER, BOOLEAN -> values.add(value.text());
            case ARRAY ->
                value.elements().stream()
                        .filter(element -> element.type() != JsonValue.Type.ARRAY)
                        .forEach(element -> add(element, values));
            case NULL, OBJECT -> {
                // says nothing that a rule could compare
            }
        }
    }
}
