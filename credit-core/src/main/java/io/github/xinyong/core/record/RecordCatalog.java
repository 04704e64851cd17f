package io.github.xinyong.core.record;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types of records that are known, the classes of the National Basic Catalogue they belong to, and the items of personal
 * data that may not be collected or need consent.
 *
 * <p>{@link #bundled()} is data with its edition: a research list, not the catalogue itself. A caller adds types of its own
 * with {@link #with}. A record may be of a type that no catalogue knows; then nothing is known about it, and it cannot be
 * about a natural person.
 *
 * <pre>{@code
 * RecordType traffic = RecordCatalog.bundled().type("traffic-violation");
 * traffic.dataClass(); // TRAFFIC
 * traffic.polarity();  // NEUTRAL: no record of dishonesty by itself
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordCatalog {

    private final String edition;
    private final Map<String, CatalogClass> classes;
    private final Map<String, PersonalItem> items;
    private final Map<String, PersonalItem> prohibitedNames;
    private final Map<String, RecordType> types;

    private RecordCatalog(
            String edition,
            Map<String, CatalogClass> classes,
            Map<String, PersonalItem> items,
            Map<String, RecordType> types) {
        this.edition = edition;
        this.classes = classes;
        this.items = items;
        this.types = types;
        this.prohibitedNames = new HashMap<>();
        for (PersonalItem item : items.values()) {
            if (item.rule() == PersonalItem.Rule.PROHIBITED) {
                item.fieldNames().forEach(name -> prohibitedNames.put(bare(name), item));
            }
        }
    }

    /** Returns the catalogue that comes with the library, read once, when it is first asked for. */
    public static RecordCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * Returns a catalogue.
     *
     * @throws IllegalArgumentException if two of a kind share an id, or a type names a class or an item that is not given
     */
    static RecordCatalog of(
            String edition,
            Collection<CatalogClass> classes,
            Collection<PersonalItem> items,
            Collection<RecordType> types) {
        Map<String, CatalogClass> classById = new LinkedHashMap<>();
        classes.forEach(each -> unique(classById.put(each.id(), each), each.id()));
        Map<String, PersonalItem> itemById = new LinkedHashMap<>();
        items.forEach(each -> unique(itemById.put(each.id(), each), each.id()));
        return new RecordCatalog(
                        edition,
                        Collections.unmodifiableMap(classById),
                        Collections.unmodifiableMap(itemById),
                        Map.of())
                .with(List.copyOf(types));
    }

    /**
     * Returns this catalogue with more types.
     *
     * @throws IllegalArgumentException if a type has the id of another, or names a class or an item that is not known
     */
    public RecordCatalog with(RecordType... more) {
        return with(List.of(more));
    }

    /** Returns this catalogue with more types, under the conditions of {@link #with(RecordType...)}. */
    public RecordCatalog with(List<RecordType> more) {
        Map<String, RecordType> all = new LinkedHashMap<>(types);
        for (RecordType type : more) {
            unique(all.put(type.id(), type), type.id());
            if (!type.catalogClass().isEmpty() && !classes.containsKey(type.catalogClass())) {
                throw new IllegalArgumentException("No class of the catalogue: " + type.catalogClass());
            }
            if (!items.keySet().containsAll(type.items())) {
                throw new IllegalArgumentException("Not all of these are known items: " + type.items());
            }
        }
        return new RecordCatalog(edition, classes, items, Collections.unmodifiableMap(all));
    }

    /** Returns the edition of the library's own list; a type tells its own. */
    public String edition() {
        return edition;
    }

    /** Returns all types in the order in which they were given. */
    public Collection<RecordType> types() {
        return types.values();
    }

    /** Returns the type of an id, or null. */
    public @Nullable RecordType type(String id) {
        return types.get(id);
    }

    /** Returns the area of a record: the one it states, else that of its type, or null where there is none. */
    public @Nullable Area area(CreditRecord record) {
        RecordType type = type(record.typeId());
        return record.area() != null || type == null ? record.area() : type.area();
    }

    /** Returns the classes of the National Basic Catalogue in its order. */
    public Collection<CatalogClass> classes() {
        return classes.values();
    }

    /** Returns the class of an id, or null. */
    public @Nullable CatalogClass catalogClass(String id) {
        return classes.get(id);
    }

    /** Returns the items of personal data for which there are rules. */
    public Collection<PersonalItem> items() {
        return items.values();
    }

    /** Returns the item of an id, or null. */
    public @Nullable PersonalItem item(String id) {
        return items.get(id);
    }

    /**
     * Returns the prohibited item that a field of this name declares to hold, or null.
     *
     * <p>The whole name counts, whatever its case, blanks, hyphens and underscores: {@code blood_type} and
     * {@code bloodType}, and 血型, but not a name that merely contains such a word.
     */
    public @Nullable PersonalItem prohibited(String fieldName) {
        return prohibitedNames.get(bare(fieldName));
    }

    /** Returns the edition and how many types there are. */
    @Override
    public String toString() {
        return "RecordCatalog[" + edition + ", " + types.size() + " types]";
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static void unique(@Nullable Object before, String id) {
        if (before != null) {
            throw new IllegalArgumentException("Two share the id " + id);
        }
    }

    private static final class Bundled {
        private static final RecordCatalog CATALOG = CatalogTables.read();
    }
}
