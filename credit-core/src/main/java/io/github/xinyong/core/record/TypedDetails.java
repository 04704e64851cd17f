package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.DetailsField.Kind;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Details of a form that the library knows: one small class for each form, its fields as constants.
 *
 * <p>What the source does not state is absent: an empty text, an empty set, else null. Texts are kept as stated. Source,
 * document number and the dates that every record has are in the {@link CreditRecord}, not here.
 *
 * <pre>{@code
 * PenaltyDetails details = PenaltyDetails.builder()
 *         .set(PenaltyDetails.CATEGORIES, Set.of(PenaltyCategory.FINE))
 *         .set(PenaltyDetails.FINE, Money.ofFen(500_000))
 *         .build();
 * details.get(PenaltyDetails.FINE);  // CNY 5000.00
 * details.get(PenaltyDetails.FACTS); // empty
 * }</pre>
 *
 * <p>Immutable. {@link #toString()} shows codes only: texts may name persons.
 */
public abstract sealed class TypedDetails implements Details
        permits RegistrationDetails,
                PermitDetails,
                PenaltyDetails,
                CompulsoryMeasureDetails,
                InspectionDetails,
                JudgmentDetails,
                EnforcementDetails,
                ListingDetails,
                DelistingDetails,
                AbnormalOperationDetails,
                TaxDetails,
                SocialInsuranceDetails,
                ObligationDetails,
                CommitmentDetails,
                ContractDetails,
                AwardDetails,
                EvaluationDetails,
                ObjectionDetails,
                RepairDetails,
                DeclarationDetails {

    private final DetailsForm<?> form;
    private final @Nullable Object[] values;

    TypedDetails(Builder<?> builder) {
        this.form = builder.form;
        this.values = builder.values.clone();
    }

    @Override
    public final DetailsType detailsType() {
        return form.type();
    }

    /**
     * Returns the value of a field, or what stands for nothing stated.
     *
     * @throws IllegalArgumentException if the field belongs to another form
     */
    @SuppressWarnings("unchecked") // a field admits values of its type only
    public final <T extends @Nullable Object> T get(DetailsField<T> field) {
        if (field.owner() != form.type()) {
            throw new IllegalArgumentException("No field of " + form.type().id() + ": " + field);
        }
        return (T) values[field.index()];
    }

    @Override
    @SuppressWarnings("unchecked") // a field keeps values of its kind only
    public final void writeTo(MemberSink sink) {
        for (DetailsField<?> field : form.fields()) {
            Object value = values[field.index()];
            if (value == null) {
                continue;
            }
            String name = field.name();
            switch (field.kind()) {
                case TERM, NAME, TEXT -> sink.text(name, (String) value);
                case DATE -> sink.date(name, (PartialDate) value);
                case MONEY -> sink.money(name, (Money) value);
                case DECIMAL -> sink.decimal(name, (BigDecimal) value);
                case CODE -> sink.constant(name, (Enum<?>) value);
                case CODES -> sink.constants(name, (Set<Enum<?>>) value);
                case SUBJECT -> sink.subject(name, (SubjectId) value);
            }
        }
    }

    /** Returns whether no field is stated. */
    public final boolean isEmpty() {
        return form.fields().stream().allMatch(field -> field.isAbsent(values[field.index()]));
    }

    /** Returns a builder that holds what these details state. */
    public final Builder<?> toBuilder() {
        Builder<?> builder = form.builder();
        System.arraycopy(values, 0, builder.values, 0, values.length);
        return builder;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TypedDetails that && form == that.form && Arrays.equals(values, that.values);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Returns the form and its codes: {@code penalty[categories=[FINE]]}. */
    @Override
    public final String toString() {
        List<String> codes = form.fields().stream()
                .filter(field -> field.kind() == Kind.CODE || field.kind() == Kind.CODES)
                .filter(field -> !field.isAbsent(values[field.index()]))
                .map(field -> field.name() + "=" + values[field.index()])
                .toList();
        return form.type().id() + codes;
    }

    /**
     * Collects details; not thread-safe.
     *
     * @param <D> what it builds
     */
    public static final class Builder<D extends TypedDetails> {

        private final DetailsForm<D> form;
        private final @Nullable Object[] values;

        Builder(DetailsForm<D> form) {
            this.form = form;
            this.values = new Object[form.fields().size()];
            for (DetailsField<?> field : form.fields()) {
                values[field.index()] = field.absent();
            }
        }

        /**
         * Sets a field.
         *
         * @param value the value, null for nothing stated
         * @throws IllegalArgumentException if the field belongs to another form
         */
        public <T extends @Nullable Object> Builder<D> set(DetailsField<T> field, @Nullable T value) {
            return put(field, value);
        }

        /**
         * Sets a field whose type is known at run time only.
         *
         * @param value a value of the type that the field's kind names, null for nothing stated
         * @throws IllegalArgumentException if the field belongs to another form, or the value is none of its values; the
         *     message does not show it
         */
        public Builder<D> put(DetailsField<?> field, @Nullable Object value) {
            if (requireNonNull(field, "field").owner() != form.type()) {
                throw new IllegalArgumentException("No field of " + form.type().id() + ": " + field);
            }
            values[field.index()] = field.kept(value);
            return this;
        }

        /** Returns the details. */
        public D build() {
            return form.build(this);
        }
    }
}
