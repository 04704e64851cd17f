package io.github.xinyong.core.arbitraries;

import io.github.xinyong.core.record.DetailsField;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.TypedDetails;
import io.github.xinyong.core.subject.CreditSubject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Builds details of any form out of its list of fields: a new form needs nothing here. */
final class DetailsArbitraries {

    private static final List<String> WORDS =
            List.of("示例", "甲乙丙丁戊", "a \"quoted\" word", "line one\nline two", "\\ / \u0001 \uD83D\uDE00", "ß", " ");

    private DetailsArbitraries() {}

    static Arbitrary<TypedDetails> ofAnyForm() {
        return Arbitraries.of(Arrays.stream(DetailsType.values())
                        .filter(type -> type != DetailsType.OPEN)
                        .toList())
                .flatMap(DetailsArbitraries::of);
    }

    static Arbitrary<TypedDetails> of(DetailsType type) {
        List<DetailsField<?>> fields = type.fields();
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (DetailsField<?> field : fields) {
            values.add(value(field).asGeneric().injectNull(0.4));
        }
        return Combinators.combine(values).as(stated -> {
            TypedDetails.Builder<?> builder = type.builder();
            for (int i = 0; i < fields.size(); i++) {
                builder.put(fields.get(i), stated.get(i));
            }
            return builder.build();
        });
    }

    private static Arbitrary<?> value(DetailsField<?> field) {
        return switch (field.kind()) {
            case TERM, NAME, TEXT -> Arbitraries.of(WORDS);
            case DATE -> CreditArbitraries.partialDates();
            case MONEY -> CreditArbitraries.amounts();
            case DECIMAL ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1_000_000_000), BigDecimal.valueOf(1_000_000_000))
                        .ofScale(6);
            case CODE -> constants(field);
            case CODES ->
                constants(field).list().ofMaxSize(3).map(list -> list.stream().collect(Collectors.toUnmodifiableSet()));
            case SUBJECT -> CreditArbitraries.subjects().map(CreditSubject::id);
        };
    }

    private static Arbitrary<Enum<?>> constants(DetailsField<?> field) {
        List<Enum<?>> constants = new ArrayList<>();
        field.codes().forEach(id -> constants.add(field.code(id)));
        return Arbitraries.of(constants);
    }
}
