package io.github.xinyong.core.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The discriminator of {@link Details}, for exhaustive switches, and the list of the fields of each form.
 *
 * <p>Whoever reads or writes details of all forms needs no case for each: {@link #fields()} names the fields with the kind
 * of their values, {@link TypedDetails#get} reads one, and {@link #builder()} takes them by field.
 *
 * <pre>{@code
 * for (DetailsField<?> field : details.detailsType().fields()) {
 *     Object value = details.get(field); // null, "" or an empty set where nothing is stated
 * }
 * }</pre>
 */
public enum DetailsType {
    /** {@link RegistrationDetails}. */
    REGISTRATION("registration"),
    /** {@link PermitDetails}. */
    PERMIT("permit"),
    /** {@link PenaltyDetails}. */
    PENALTY("penalty"),
    /** {@link CompulsoryMeasureDetails}. */
    COMPULSORY_MEASURE("compulsory-measure"),
    /** {@link InspectionDetails}. */
    INSPECTION("inspection"),
    /** {@link JudgmentDetails}. */
    JUDGMENT("judgment"),
    /** {@link EnforcementDetails}. */
    ENFORCEMENT("enforcement"),
    /** {@link ListingDetails}. */
    LISTING("listing"),
    /** {@link DelistingDetails}. */
    DELISTING("delisting"),
    /** {@link AbnormalOperationDetails}. */
    ABNORMAL_OPERATION("abnormal-operation"),
    /** {@link TaxDetails}. */
    TAX("tax"),
    /** {@link SocialInsuranceDetails}. */
    SOCIAL_INSURANCE("social-insurance"),
    /** {@link ObligationDetails}. */
    OBLIGATION("obligation"),
    /** {@link CommitmentDetails}. */
    COMMITMENT("commitment"),
    /** {@link ContractDetails}. */
    CONTRACT("contract"),
    /** {@link AwardDetails}. */
    AWARD("award"),
    /** {@link EvaluationDetails}. */
    EVALUATION("evaluation"),
    /** {@link ObjectionDetails}. */
    OBJECTION("objection"),
    /** {@link RepairDetails}. */
    REPAIR("repair"),
    /** {@link DeclarationDetails}. */
    DECLARATION("declaration"),
    /** {@link OpenDetails}, which have no fields of a known name. */
    OPEN("open");

    private static final List<DetailsType> ALL = List.of(values());

    private final String id;

    DetailsType(String id) {
        this.id = id;
    }

    /** Returns the stable id, such as {@code penalty}. */
    public String id() {
        return id;
    }

    /** Returns the form of an id, or empty. */
    public static Optional<DetailsType> ofId(String id) {
        return ALL.stream().filter(type -> type.id.equals(id)).findFirst();
    }

    /** Returns the fields in the order of their names; none for {@link #OPEN}. */
    public List<DetailsField<?>> fields() {
        return this == OPEN ? List.of() : form().fields();
    }

    /** Returns the field of a name, or null. */
    public @Nullable DetailsField<?> field(String name) {
        return this == OPEN ? null : form().field(name);
    }

    /**
     * Returns a builder in which nothing is stated.
     *
     * @throws IllegalStateException for {@link #OPEN}, which is made of one JSON value
     */
    public TypedDetails.Builder<?> builder() {
        return form().builder();
    }

    DetailsForm<?> form() {
        return switch (this) {
            case REGISTRATION -> RegistrationDetails.FORM;
            case PERMIT -> PermitDetails.FORM;
            case PENALTY -> PenaltyDetails.FORM;
            case COMPULSORY_MEASURE -> CompulsoryMeasureDetails.FORM;
            case INSPECTION -> InspectionDetails.FORM;
            case JUDGMENT -> JudgmentDetails.FORM;
            case ENFORCEMENT -> EnforcementDetails.FORM;
            case LISTING -> ListingDetails.FORM;
            case DELISTING -> DelistingDetails.FORM;
            case ABNORMAL_OPERATION -> AbnormalOperationDetails.FORM;
            case TAX -> TaxDetails.FORM;
            case SOCIAL_INSURANCE -> SocialInsuranceDetails.FORM;
            case OBLIGATION -> ObligationDetails.FORM;
            case COMMITMENT -> CommitmentDetails.FORM;
            case CONTRACT -> ContractDetails.FORM;
            case AWARD -> AwardDetails.FORM;
            case EVALUATION -> EvaluationDetails.FORM;
            case OBJECTION -> ObjectionDetails.FORM;
            case REPAIR -> RepairDetails.FORM;
            case DECLARATION -> DeclarationDetails.FORM;
            case OPEN -> throw new IllegalStateException("Open details have no fields");
        };
    }
}
