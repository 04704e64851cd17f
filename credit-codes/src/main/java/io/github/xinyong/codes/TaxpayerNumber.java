package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A taxpayer identification number (纳税人识别号) in any of its forms, after announcement 2015 no. 66 of the State
 * Administration of Taxation and the rules before.
 *
 * <p>{@link Form} lists the forms. A number holds another code, and conforms when that code does. A number of eighteen
 * characters is read as a unified social credit code first, and as a citizen number if it is none.
 *
 * <p><b>Private.</b> Where a number holds that of a person, {@link #isPersonal()} is true and {@link #toString()} is
 * masked; {@link #value()} gives the whole number.
 *
 * <pre>{@code
 * TaxpayerNumber.parse("440300192203821").form();             // FORMER
 * TaxpayerNumber.parse("440300192203821").organizationCode(); // 192203821
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TaxpayerNumber extends SubjectCode {

    /** The forms of a taxpayer number. */
    public enum Form {
        /** Eighteen characters: the unified social credit code itself. */
        UNIFIED(false),
        /** Fifteen characters, before the unified codes: division (6 digits) and organisation code (9). */
        FORMER(false),
        /** Eighteen characters: the citizen number of a natural person. */
        CITIZEN(true),
        /** Twenty characters: a citizen number and a sequence of two digits. */
        CITIZEN_WITH_SEQUENCE(true),
        /** Seventeen digits: a citizen number of fifteen digits and a sequence of two digits. */
        LEGACY_CITIZEN_WITH_SEQUENCE(true),
        /** Twenty digits: a citizen number of fifteen digits and five zeros. */
        LEGACY_CITIZEN_WITH_ZEROS(true),
        /** Nineteen characters: a temporary taxpayer, {@code L} and the unified social credit code. */
        TEMPORARY_UNIFIED(false),
        /** A temporary taxpayer, {@code L} and the number of a person's document. */
        TEMPORARY_DOCUMENT(true);

        private final boolean personal;

        Form(boolean personal) {
            this.personal = personal;
        }

        /** Tells whether a number of this form holds that of a person. */
        public boolean isPersonal() {
            return personal;
        }
    }

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    TaxpayerNumber(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming number, exactly as it stands; false for null. */
    public static boolean isValid(@Nullable CharSequence text) {
        return TaxpayerNumberRules.INSTANCE.isValid(text);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing, without asking any date. */
    public static CodeCheck<TaxpayerNumber> check(CharSequence text) {
        return CodeCheck.of(TaxpayerNumberRules.INSTANCE, text, null);
    }

    /**
     * Checks a text and says everything that is wrong with it or worth knowing.
     *
     * @param date the day after which nobody can have been born, usually today
     */
    public static CodeCheck<TaxpayerNumber> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(TaxpayerNumberRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text, exactly as it stands.
     *
     * @throws InvalidCodeException if the text does not conform; its message does not show the text
     */
    @JsonCreator
    public static TaxpayerNumber parse(CharSequence text) {
        CodeCheck<TaxpayerNumber> check = check(text);
        if (check.verdict() != CodeCheck.Verdict.CONFORMING) {
            throw new InvalidCodeException(check);
        }
        return check.create();
    }

    /**
     * Refuses a number of JSON: programs round numbers of so many digits, so that a code must be text.
     *
     * @throws InvalidCodeException always; its message does not show the number
     */
    @JsonCreator
    public static TaxpayerNumber fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.TAXPAYER_NO);
    }

    /** Returns the number that an organisation with a unified social credit code has: the code itself. */
    public static TaxpayerNumber of(UnifiedSocialCreditCode code) {
        return TaxpayerNumberRules.INSTANCE.create(code.value());
    }

    /**
     * Makes a number of fifteen characters, as it was before the unified codes.
     *
     * @param divisionCode six digits
     * @throws InvalidCodeException if the division has not six digits
     */
    public static TaxpayerNumber of(CharSequence divisionCode, OrganizationCode organizationCode) {
        return parse(divisionCode + organizationCode.value());
    }

    /**
     * Makes a number of twenty characters of a person's business.
     *
     * @param sequence 0 to 99
     * @throws IllegalArgumentException if the sequence is out of range
     */
    public static TaxpayerNumber of(CitizenIdNumber number, int sequence) {
        if (sequence < 0 || sequence > 99) {
            throw new IllegalArgumentException("sequence must be 0 to 99, not " + sequence);
        }
        return TaxpayerNumberRules.INSTANCE.create(
                number.value() + (char) ('0' + sequence / 10) + (char) ('0' + sequence % 10));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.TAXPAYER_NO;
    }

    /** Returns the form. */
    public Form form() {
        return TaxpayerNumberRules.layout(value()).form();
    }

    @Override
    public boolean isPersonal() {
        return form().isPersonal();
    }

    /** Returns the unified social credit code inside, if there is one. */
    public Optional<UnifiedSocialCreditCode> unifiedSocialCreditCode() {
        return switch (form()) {
            case UNIFIED -> Optional.of(UnifiedSocialCreditCodeRules.INSTANCE.create(value()));
            case TEMPORARY_UNIFIED -> Optional.of(UnifiedSocialCreditCodeRules.INSTANCE.create(value().substring(1)));
            default -> Optional.empty();
        };
    }

    /** Returns the organisation code inside, if there is one. */
    public Optional<OrganizationCode> organizationCode() {
        return form() == Form.FORMER
                ? Optional.of(OrganizationCodeRules.INSTANCE.create(value().substring(6)))
                : unifiedSocialCreditCode().map(UnifiedSocialCreditCode::organizationCode);
    }
}
