package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's register says of it (登记注册基本信息) from some day on.
 *
 * <p>The registering body is the record's source, the day of the entry or change its date.
 */
public final class RegistrationDetails extends TypedDetails {

    private static final DetailsForm<RegistrationDetails> FIELDS =
            new DetailsForm<>(DetailsType.REGISTRATION, RegistrationDetails::new);

    /** The name on the register. */
    public static final DetailsField<String> NAME = FIELDS.name("name");
    /** The kind of enterprise or organisation in the words of the register. */
    public static final DetailsField<String> LEGAL_FORM = FIELDS.term("legalForm");
    /** The state of the registration in the words of the register, such as 存续. */
    public static final DetailsField<String> STATUS = FIELDS.term("status");
    /** The legal representative or person in charge. */
    public static final DetailsField<String> REPRESENTATIVE = FIELDS.name("representative");
    /** The day of establishment. */
    public static final DetailsField<@Nullable PartialDate> ESTABLISHED_ON = FIELDS.date("establishedOn");
    /** The day on which the entry was last approved. */
    public static final DetailsField<@Nullable PartialDate> APPROVED_ON = FIELDS.date("approvedOn");
    /** The subscribed capital. */
    public static final DetailsField<@Nullable Money> REGISTERED_CAPITAL = FIELDS.money("registeredCapital");
    /** The capital paid in. */
    public static final DetailsField<@Nullable Money> PAID_IN_CAPITAL = FIELDS.money("paidInCapital");
    /** The registered address. */
    public static final DetailsField<String> ADDRESS = FIELDS.text("address");
    /** The scope of business. */
    public static final DetailsField<String> SCOPE = FIELDS.text("scope");
    /** The industry by its code of GB/T 4754. */
    public static final DetailsField<String> INDUSTRY = FIELDS.term("industry");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<RegistrationDetails> FORM = FIELDS.end();

    private RegistrationDetails(Builder<RegistrationDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<RegistrationDetails> builder() {
        return FORM.builder();
    }
}
