package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An administrative penalty as the publicity tables (双公示) state it; several kinds may be imposed at once.
 *
 * <p>Deciding authority and document number are in the record's {@link Source}, the date of the decision and the period of
 * effect in its dates, and the fine is also its amount.
 */
public final class PenaltyDetails extends TypedDetails {

    /** How a penalty is decided (Administrative Penalty Law, in force 2021-07-15). */
    public enum Procedure {
        /** 简易程序: on the spot, within the limits of article 51. */
        SUMMARY,
        /** 普通程序. */
        ORDINARY
    }

    private static final DetailsForm<PenaltyDetails> FIELDS =
            new DetailsForm<>(DetailsType.PENALTY, PenaltyDetails::new);

    /** The penalties imposed together, as far as their names are those of the law. */
    public static final DetailsField<Set<PenaltyCategory>> CATEGORIES =
            FIELDS.codes("categories", PenaltyCategory.class);
    /** The categories in the words of the source. */
    public static final DetailsField<String> CATEGORIES_TEXT = FIELDS.term("categoriesText");
    /** By which procedure it was decided; only penalties of the ordinary one are published. */
    public static final DetailsField<@Nullable Procedure> PROCEDURE = FIELDS.code("procedure", Procedure.class);
    /** The type of violation. */
    public static final DetailsField<String> VIOLATION = FIELDS.text("violation");
    /** The facts found. */
    public static final DetailsField<String> FACTS = FIELDS.text("facts");
    /** The content of the decision. */
    public static final DetailsField<String> CONTENT = FIELDS.text("content");
    /** The fine. */
    public static final DetailsField<@Nullable Money> FINE = FIELDS.money("fine");
    /** The value of what is confiscated. */
    public static final DetailsField<@Nullable Money> CONFISCATED = FIELDS.money("confiscated");
    /** Name and number of the licence suspended or revoked. */
    public static final DetailsField<String> LICENCE = FIELDS.term("licence");
    /** The last day of publicity as the source states it, which is its claim and no computation. */
    public static final DetailsField<@Nullable PartialDate> STATED_PUBLICITY_END = FIELDS.date("statedPublicityEnd");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<PenaltyDetails> FORM = FIELDS.end();

    private PenaltyDetails(Builder<PenaltyDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<PenaltyDetails> builder() {
        return FORM.builder();
    }
}
