package io.github.xinyong.core.record;

import io.github.xinyong.core.record.DetailsField.Kind;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the fields of one details class while that class is initialised, and never changes afterwards.
 *
 * <p>The class's last field is {@code FORM = form.end()}: what is read through it is complete.
 */
final class DetailsForm<D extends TypedDetails> {

    private final DetailsType type;
    private final Function<TypedDetails.Builder<D>, D> constructor;
    private final List<DetailsField<?>> declared = new ArrayList<>();
    private final Map<String, DetailsField<?>> byName = new HashMap<>();
    private List<DetailsField<?>> sorted = List.of();

    DetailsForm(DetailsType type, Function<TypedDetails.Builder<D>, D> constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    DetailsField<String> term(String name) {
        return add(name, Kind.TERM, List.of());
    }

    DetailsField<String> name(String name) {
        return add(name, Kind.NAME, List.of());
    }

    DetailsField<String> text(String name) {
        return add(name, Kind.TEXT, List.of());
    }

    DetailsField<@Nullable PartialDate> date(String name) {
        return add(name, Kind.DATE, List.of());
    }

    DetailsField<@Nullable Money> money(String name) {
        return add(name, Kind.MONEY, List.of());
    }

    DetailsField<@Nullable BigDecimal> decimal(String name) {
        return add(name, Kind.DECIMAL, List.of());
    }

    DetailsField<@Nullable SubjectId> subject(String name) {
        return add(name, Kind.SUBJECT, List.of());
    }

    <E extends Enum<E>> DetailsField<@Nullable E> code(String name, Class<E> constants) {
        return add(name, Kind.CODE, List.of(constants.getEnumConstants()));
    }

    <E extends Enum<E>> DetailsField<Set<E>> codes(String name, Class<E> constants) {
        return add(name, Kind.CODES, List.of(constants.getEnumConstants()));
    }

    DetailsForm<D> end() {
        sorted = declared.stream()
                .sorted(Comparator.comparing(DetailsField::name))
                .toList();
        return this;
    }

    DetailsType type() {
        return type;
    }

    List<DetailsField<?>> fields() {
        return sorted;
    }

    @Nullable
    DetailsField<?> field(String name) {
        return byName.get(name);
    }

    TypedDetails.Builder<D> builder() {
        return new TypedDetails.Builder<>(this);
    }

    D build(TypedDetails.Builder<D> builder) {
        return constructor.apply(builder);
    }

    private <T extends @Nullable Object> DetailsField<T> add(
            String name, Kind kind, List<? extends Enum<?>> constants) {
        DetailsField<T> field = new DetailsField<>(type, name, kind, declared.size(), constants);
        declared.add(field);
        if (byName.put(name, field) != null) {
            throw new IllegalStateException("Two fields are named " + name);
        }
        return field;
    }
}
