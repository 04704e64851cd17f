package io.github.xinyong.core.record;

import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One named, typed field of a form of {@link TypedDetails}.
 *
 * <p>Immutable; one instance for each field, kept as a constant of its details class.
 *
 * @param <T> the type of its values; nullable where {@link #absent()} is null
 */
public final class DetailsField<T extends @Nullable Object> {

    /** The most digits that a {@link Kind#DECIMAL} may have when it is written out. */
    public static final int MAX_DIGITS = 34;

    /** What the values of a field are. */
    public enum Kind {
        /** A {@code String}: a number, an id, or a word of somebody's code list. It names no natural person. */
        TERM,
        /** A {@code String}: a name, perhaps of a natural person. */
        NAME,
        /** A {@code String}: free text, in which persons may be named. */
        TEXT,
        /** A {@link PartialDate}. */
        DATE,
        /** A {@link Money}. */
        MONEY,
        /** A {@link BigDecimal} without trailing zeros. */
        DECIMAL,
        /** One constant of an enum, written by its {@link MemberSink#constantId id}. */
        CODE,
        /** An unmodifiable {@code Set} of constants of an enum, in the order in which the enum declares them. */
        CODES,
        /** A {@link SubjectId}, perhaps of a natural person. */
        SUBJECT;

        /** Returns whether values are a {@code String}. */
        public boolean isString() {
            return this == TERM || this == NAME || this == TEXT;
        }

        /** Returns whether values may name or number a natural person. */
        public boolean mayIdentifyPersons() {
            return this == NAME || this == TEXT || this == SUBJECT;
        }
    }

    private final DetailsType owner;
    private final String name;
    private final Kind kind;
    private final int index;
    private final Map<String, Enum<?>> codes;
    private final @Nullable Object absent;

    DetailsField(DetailsType owner, String name, Kind kind, int index, List<? extends Enum<?>> constants) {
        this.owner = owner;
        this.name = name;
        this.kind = kind;
        this.index = index;
        Map<String, Enum<?>> byId = new LinkedHashMap<>();
        constants.forEach(constant -> byId.put(MemberSink.constantId(constant), constant));
        this.codes = Collections.unmodifiableMap(byId);
        this.absent = kind.isString() ? "" : kind == Kind.CODES ? Set.of() : null;
    }

    /** Returns the form it belongs to. */
    public DetailsType owner() {
        return owner;
    }

    /** Returns the name, letters of ASCII in camel case, such as {@code certificateNumber}. */
    public String name() {
        return name;
    }

    /** Returns what its values are. */
    public Kind kind() {
        return kind;
    }

    /** Returns what stands for nothing stated: the empty string, the empty set, or null. */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where T admits it: the form declares each field so
    public T absent() {
        return (T) absent;
    }

    /** Returns whether a value of this field says nothing. */
    public boolean isAbsent(@Nullable Object value) {
        return value == null || value.equals(absent);
    }

    /** Returns the ids of all constants of a {@link Kind#CODE} or {@link Kind#CODES} field, as declared; else none. */
    public Set<String> codes() {
        return codes.keySet();
    }

    /** Returns the constant of an id, or null. */
    public @Nullable Enum<?> code(String id) {
        return codes.get(id);
    }

    /** Returns the form and the name: {@code penalty.fine}. */
    @Override
    public String toString() {
        return owner.id() + "." + name;
    }

    int index() {
        return index;
    }

    /**
     * Returns a value as it is kept.
     *
     * @throws IllegalArgumentException if it is no value of this field; the message does not show it
     */
    @Nullable
    Object kept(@Nullable Object value) {
        if (value == null) {
            return absent;
        }
        Object kept = switch (kind) {
            case TERM, NAME, TEXT -> value instanceof String ? value : null;
            case DATE -> value instanceof PartialDate ? value : null;
            case MONEY -> value instanceof Money ? value : null;
            case DECIMAL -> value instanceof BigDecimal number ? decimal(number) : null;
            case CODE -> value instanceof Enum<?> && codes.containsValue(value) ? value : null;
            case CODES -> value instanceof Collection<?> several ? constants(several) : null;
            case SUBJECT -> value instanceof SubjectId ? value : null;
        };
        if (kept == null) {
            throw new IllegalArgumentException("No value of the field " + this + ", which takes " + kind);
        }
        return kept;
    }

    private @Nullable Set<Object> constants(Collection<?> several) {
        if (several.size() == 1) {
            Object only = several.iterator().next();
            return codes.containsValue(only) ? Set.of(only) : null;
        }
        Set<Object> kept = new LinkedHashSet<>();
        for (Enum<?> constant : codes.values()) {
            if (several.contains(constant)) {
                kept.add(constant);
            }
        }
        // Something among them is no constant of this enum, unless it was only named twice.
        boolean all = kept.containsAll(several);
        return all ? Collections.unmodifiableSet(kept) : null;
    }

    private BigDecimal decimal(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        long digits =
                bare.scale() < 0 ? (long) bare.precision() - bare.scale() : Math.max(bare.precision(), bare.scale());
        if (digits > MAX_DIGITS) {
            throw new IllegalArgumentException("A number of the field " + this + " has at most 34 digits");
        }
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
