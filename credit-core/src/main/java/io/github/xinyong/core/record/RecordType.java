package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.Confidence;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A type of record: where it belongs, whom it may be about, and what its records have to bring.
 *
 * <p>The library's own types are data of the {@link RecordCatalog}. A user's type has an edition of its own:
 *
 * <pre>{@code
 * RecordType review = RecordType.builder("acme.delivery-review", "交付评价", "Delivery review", "acme/1")
 *         .informationClass(InformationClass.MARKET_FEEDBACK)
 *         .details(DetailsType.EVALUATION)
 *         .build();
 * RecordCatalog catalog = RecordCatalog.bundled().with(review);
 * }</pre>
 *
 * <p>Immutable. Equal when all is equal.
 */
public final class RecordType {

    private final String id;
    private final String nameZh;
    private final String nameEn;
    private final String edition;
    private final String catalogClass;
    private final DataClass dataClass;
    private final @Nullable InformationClass informationClass;
    private final String standardChapter;
    private final @Nullable Area area;
    private final @Nullable Polarity polarity;
    private final DetailsType details;
    private final boolean forPersons;
    private final BasisRule basisRule;
    private final Set<String> items;
    private final Confidence confidence;

    private RecordType(Builder builder) {
        this.id = builder.id;
        this.nameZh = builder.nameZh;
        this.nameEn = builder.nameEn;
        this.edition = builder.edition;
        this.catalogClass = builder.catalogClass;
        this.dataClass = builder.dataClass;
        this.informationClass = builder.informationClass;
        this.standardChapter = builder.standardChapter;
        this.area = builder.area;
        this.polarity = builder.polarity;
        this.details = builder.details;
        this.forPersons = builder.forPersons;
        this.basisRule = builder.basisRule;
        this.items = builder.items;
        this.confidence = builder.confidence;
    }

    /**
     * Returns a builder of a type with open details, of organisations only, of no class and no area.
     *
     * @param id names the type; a prefix of one's own keeps it apart from those of others
     * @param nameZh the Chinese name
     * @param nameEn the English name
     * @param edition the edition of the list that the type stands in
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Builder builder(String id, String nameZh, String nameEn, String edition) {
        if (id.isBlank() || nameZh.isBlank() || nameEn.isBlank() || edition.isBlank()) {
            throw new IllegalArgumentException("A type has an id, two names and an edition");
        }
        return new Builder(id, nameZh, nameEn, edition);
    }

    /** Returns the id, such as {@code penalty}. */
    public String id() {
        return id;
    }

    /** Returns the Chinese name. */
    public String nameZh() {
        return nameZh;
    }

    /** Returns the English name. */
    public String nameEn() {
        return nameEn;
    }

    /** Returns the edition of the list that the type stands in. */
    public String edition() {
        return edition;
    }

    /** Returns the id of its {@link CatalogClass}, or empty where it is in none or it is not known in which. */
    public String catalogClass() {
        return catalogClass;
    }

    /** Returns the field of administration its data come from. */
    public DataClass dataClass() {
        return dataClass;
    }

    /** Returns the class of information in an enterprise credit file, or null. */
    public @Nullable InformationClass informationClass() {
        return informationClass;
    }

    /** Returns the chapter of GB/T 31952-2025 that it falls under, such as {@code 5.2}, or empty. */
    public String standardChapter() {
        return standardChapter;
    }

    /** Returns the area of its records that state none themselves, or null. */
    public @Nullable Area area() {
        return area;
    }

    /**
     * Returns what all its records speak for, or null where each record says so itself.
     *
     * <p>A record of an adverse type needs a legal basis whatever it says; a record of a neutral or favourable type cannot
     * speak against its subject: a traffic violation is data, and the penalty for it is a record of its own.
     */
    public @Nullable Polarity polarity() {
        return polarity;
    }

    /** Returns the form of its details; open details are allowed with every type, of organisations. */
    public DetailsType details() {
        return details;
    }

    /** Returns whether it may be about a natural person. */
    public boolean isForPersons() {
        return forPersons;
    }

    /** Returns which legal basis its records have to cite. */
    public BasisRule basisRule() {
        return basisRule;
    }

    /** Returns the ids of the {@link PersonalItem}s it holds, sorted. */
    public Set<String> items() {
        return items;
    }

    /** Returns how sure it is that the type belongs where it says. */
    public Confidence confidence() {
        return confidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordType that
                && id.equals(that.id)
                && nameZh.equals(that.nameZh)
                && nameEn.equals(that.nameEn)
                && edition.equals(that.edition)
                && catalogClass.equals(that.catalogClass)
                && dataClass == that.dataClass
                && informationClass == that.informationClass
                && standardChapter.equals(that.standardChapter)
                && area == that.area
                && polarity == that.polarity
                && details == that.details
                && forPersons == that.forPersons
                && basisRule == that.basisRule
                && items.equals(that.items)
                && confidence == that.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, nameZh, nameEn, edition, catalogClass, standardChapter, forPersons, items);
    }

    /** Returns id and edition: {@code penalty (2026-11)}. */
    @Override
    public String toString() {
        return id + " (" + edition + ")";
    }

    /** Collects what a type is; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String nameZh;
        private final String nameEn;
        private final String edition;
        private String catalogClass = "";
        private DataClass dataClass = DataClass.OTHER;
        private @Nullable InformationClass informationClass;
        private String standardChapter = "";
        private @Nullable Area area;
        private @Nullable Polarity polarity;
        private DetailsType details = DetailsType.OPEN;
        private boolean forPersons;
        private BasisRule basisRule = BasisRule.IF_ADVERSE;
        private Set<String> items = Set.of();
        private Confidence confidence = Confidence.HIGH;

        private Builder(String id, String nameZh, String nameEn, String edition) {
            this.id = id;
            this.nameZh = nameZh;
            this.nameEn = nameEn;
            this.edition = edition;
        }

        /** Sets the id of the catalogue class, empty for none. */
        public Builder catalogClass(String value) {
            this.catalogClass = requireNonNull(value, "value");
            return this;
        }

        /** Sets the field of administration. */
        public Builder dataClass(DataClass value) {
            this.dataClass = requireNonNull(value, "value");
            return this;
        }

        /** Sets the class of information in an enterprise credit file, null for none. */
        public Builder informationClass(@Nullable InformationClass value) {
            this.informationClass = value;
            return this;
        }

        /** Sets the chapter of GB/T 31952-2025, empty for none. */
        public Builder standardChapter(String value) {
            this.standardChapter = requireNonNull(value, "value");
            return this;
        }

        /** Sets the area, null for none. */
        public Builder area(@Nullable Area value) {
            this.area = value;
            return this;
        }

        /** Sets what all its records speak for, null where each says so itself. */
        public Builder polarity(@Nullable Polarity value) {
            this.polarity = value;
            return this;
        }

        /** Sets the form of the details. */
        public Builder details(DetailsType value) {
            this.details = requireNonNull(value, "value");
            return this;
        }

        /** Sets whether it may be about a natural person. */
        public Builder forPersons(boolean value) {
            this.forPersons = value;
            return this;
        }

        /** Sets which legal basis its records have to cite. */
        public Builder basisRule(BasisRule value) {
            this.basisRule = requireNonNull(value, "value");
            return this;
        }

        /** Sets the ids of the personal items it holds. */
        public Builder items(Set<String> values) {
            this.items = Collections.unmodifiableSet(new TreeSet<>(values));
            return this;
        }

        /** Sets how sure it is that the type belongs where it says. */
        public Builder confidence(Confidence value) {
            this.confidence = requireNonNull(value, "value");
            return this;
        }

        /** Returns the type. */
        public RecordType build() {
            return new RecordType(this);
        }
    }
}
