package io.github.xinyong.rules.analysis;

import io.github.xinyong.core.record.Details;
import io.github.xinyong.core.record.DetailsField;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.record.TypedDetails;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSetFinding;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Details of a made-up record: of the form of its type where that has all the fields, else open. */
final class StatedDetails {

    private StatedDetails() {}

    static Details of(String typeId, JsonValue stated, String path) {
        if (stated.type() != JsonValue.Type.OBJECT) {
            throw invalid(path, stated.type().name(), "an object");
        }
        RecordType type = RecordCatalog.bundled().type(typeId);
        DetailsType form = type == null ? DetailsType.OPEN : type.details();
        boolean typed = form != DetailsType.OPEN
                && stated.members().keySet().stream().allMatch(name -> form.field(name) != null);
        if (!typed) {
            return OpenDetails.of(stated);
        }
        TypedDetails.Builder<?> builder = form.builder();
        for (Map.Entry<String, JsonValue> member : stated.members().entrySet()) {
            DetailsField<?> field = form.field(member.getKey());
            if (field != null) {
                String place = path + "/" + member.getKey();
                try {
                    builder.put(field, value(field, member.getValue()));
                } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                    throw invalid(place, member.getValue().type().name(), field.kind() + " " + field.codes());
                }
            }
        }
        return builder.build();
    }

    private static @Nullable Object value(DetailsField<?> field, JsonValue stated) {
        return switch (field.kind()) {
            case TERM, NAME, TEXT -> stated.text();
            case DATE -> PartialDate.parse(stated.text());
            case MONEY ->
                Money.ofFen(new BigDecimal(stated.text()).movePointRight(2).longValueExact());
            case DECIMAL -> new BigDecimal(stated.text());
            case CODE -> code(field, stated.text());
            case CODES -> {
                Set<Enum<?>> several = new LinkedHashSet<>();
                stated.elements().forEach(each -> several.add(code(field, each.text())));
                yield several;
            }
            case SUBJECT -> throw new IllegalArgumentException("No subjects in scenarios");
        };
    }

    private static Enum<?> code(DetailsField<?> field, String id) {
        Enum<?> constant = field.code(id);
        if (constant == null) {
            throw new IllegalArgumentException("One of " + field.codes());
        }
        return constant;
    }

    private static InvalidRuleSetException invalid(String place, String found, String expected) {
        return new InvalidRuleSetException(
                List.of(new RuleSetFinding(RuleSetFinding.Kind.WRONG_VALUE, place, found, expected)));
    }
}
