package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An administrative penalty as the publicity tables (双公示) state it.
 *
 * <p>Deciding authority and document number are in the record's {@link Source}, the date of the decision and the period of
 * effect in its dates, and the fine is also its amount. Texts are kept as stated and may be empty.
 */
public final class PenaltyDetails implements Details {

    private final Set<PenaltyCategory> categories;
    private final String categoriesText;
    private final String violation;
    private final String facts;
    private final String content;
    private final @Nullable Money fine;
    private final @Nullable Money confiscated;
    private final String licence;
    private final @Nullable LocalDate statedPublicityEnd;
    private final String remark;

    private PenaltyDetails(Builder builder) {
        this.categories = Collections.unmodifiableSet(builder.categories.clone());
        this.categoriesText = builder.categoriesText;
        this.violation = builder.violation;
        this.facts = builder.facts;
        this.content = builder.content;
        this.fine = builder.fine;
        this.confiscated = builder.confiscated;
        this.licence = builder.licence;
        this.statedPublicityEnd = builder.statedPublicityEnd;
        this.remark = builder.remark;
    }

    /** Returns a builder in which every text is empty and nothing else is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the penalties imposed together, as far as their names are those of the law. */
    public Set<PenaltyCategory> categories() {
        return categories;
    }

    /** Returns the categories in the words of the source. */
    public String categoriesText() {
        return categoriesText;
    }

    /** Returns the type of violation. */
    public String violation() {
        return violation;
    }

    /** Returns the facts found. */
    public String facts() {
        return facts;
    }

    /** Returns the content of the decision. */
    public String content() {
        return content;
    }

    /** Returns the fine, or null where none is imposed. */
    public @Nullable Money fine() {
        return fine;
    }

    /** Returns the value of what is confiscated, or null where nothing is. */
    public @Nullable Money confiscated() {
        return confiscated;
    }

    /** Returns name and number of the licence suspended or revoked. */
    public String licence() {
        return licence;
    }

    /** Returns the last day of publicity as the source states it, which is its claim and no computation. */
    public @Nullable LocalDate statedPublicityEnd() {
        return statedPublicityEnd;
    }

    /** Returns the remark. */
    public String remark() {
        return remark;
    }

    @Override
    public DetailsType detailsType() {
        return DetailsType.PENALTY;
    }

    @Override
    public void writeTo(MemberSink sink) {
        sink.texts("categories", categories.stream().map(MemberSink::constantId).toList());
        sink.text("categoriesText", categoriesText);
        sink.money("confiscated", confiscated);
        sink.text("content", content);
        sink.text("facts", facts);
        sink.money("fine", fine);
        sink.text("licence", licence);
        sink.text("remark", remark);
        sink.date("statedPublicityEnd", statedPublicityEnd);
        sink.text("violation", violation);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PenaltyDetails that
                && categories.equals(that.categories)
                && categoriesText.equals(that.categoriesText)
                && violation.equals(that.violation)
                && facts.equals(that.facts)
                && content.equals(that.content)
                && Objects.equals(fine, that.fine)
                && Objects.equals(confiscated, that.confiscated)
                && licence.equals(that.licence)
                && Objects.equals(statedPublicityEnd, that.statedPublicityEnd)
                && remark.equals(that.remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                categories,
                categoriesText,
                violation,
                facts,
                content,
                fine,
                confiscated,
                licence,
                statedPublicityEnd,
                remark);
    }

    /** Returns the categories only: facts may name persons. */
    @Override
    public String toString() {
        return "PenaltyDetails" + categories;
    }

    /** Collects details; not thread-safe. */
    public static final class Builder {

        private final EnumSet<PenaltyCategory> categories = EnumSet.noneOf(PenaltyCategory.class);
        private String categoriesText = "";
        private String violation = "";
        private String facts = "";
        private String content = "";
        private @Nullable Money fine;
        private @Nullable Money confiscated;
        private String licence = "";
        private @Nullable LocalDate statedPublicityEnd;
        private String remark = "";

        private Builder() {}

        /** Adds the penalties imposed together, as far as their names are those of the law. */
        public Builder categories(Collection<PenaltyCategory> values) {
            categories.addAll(values);
            return this;
        }

        /** Sets the categories in the words of the source. */
        public Builder categoriesText(String value) {
            this.categoriesText = requireNonNull(value, "value");
            return this;
        }

        /** Sets the type of violation. */
        public Builder violation(String value) {
            this.violation = requireNonNull(value, "value");
            return this;
        }

        /** Sets the facts found. */
        public Builder facts(String value) {
            this.facts = requireNonNull(value, "value");
            return this;
        }

        /** Sets the content of the decision. */
        public Builder content(String value) {
            this.content = requireNonNull(value, "value");
            return this;
        }

        /** Sets the fine, or null where none is imposed. */
        public Builder fine(@Nullable Money value) {
            this.fine = value;
            return this;
        }

        /** Sets the value of what is confiscated, or null where nothing is. */
        public Builder confiscated(@Nullable Money value) {
            this.confiscated = value;
            return this;
        }

        /** Sets name and number of the licence suspended or revoked. */
        public Builder licence(String value) {
            this.licence = requireNonNull(value, "value");
            return this;
        }

        /** Sets the last day of publicity as the source states it, which is its claim and no computation. */
        public Builder statedPublicityEnd(@Nullable LocalDate value) {
            this.statedPublicityEnd = value;
            return this;
        }

        /** Sets the remark. */
        public Builder remark(String value) {
            this.remark = requireNonNull(value, "value");
            return this;
        }

        /** Returns the details. */
        public PenaltyDetails build() {
            return new PenaltyDetails(this);
        }
    }
}
