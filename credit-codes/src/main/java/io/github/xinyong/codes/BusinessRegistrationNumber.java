package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A business registration number (工商注册号), GS 15-2006: fifteen digits, in use from July 2007 until the unified codes.
 *
 * <p>Office of the first registration (6 digits; 100000 for the national office, and offices of development zones have
 * codes that are no division), sequence (8), check digit by ISO 7064 MOD 11,10. A text conforms when all are digits and
 * the check is right. The numbers of thirteen digits before 2007 have no rule.
 *
 * <pre>{@code
 * BusinessRegistrationNumber number = BusinessRegistrationNumber.parse("110108000000016"); // the standard's example
 * number.registrant();  // DOMESTIC_ENTERPRISE
 * }</pre>
 *
 * <p>Immutable and thread-safe; the order is that of the digits.
 */
public final class BusinessRegistrationNumber extends SubjectCode implements Comparable<BusinessRegistrationNumber> {

    /** What the first digit of the sequence says. */
    public enum Registrant {
        /** 0 to 3. */
        DOMESTIC_ENTERPRISE,
        /** 4 and 5. */
        FOREIGN_INVESTED_ENTERPRISE,
        /** 6 to 9. */
        INDIVIDUAL_BUSINESS;

        static Registrant ofDigit(char digit) {
            return digit < '4' ? DOMESTIC_ENTERPRISE : digit < '6' ? FOREIGN_INVESTED_ENTERPRISE : INDIVIDUAL_BUSINESS;
        }
    }

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    BusinessRegistrationNumber(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming number, exactly as it stands; false for null. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return BusinessRegistrationNumberRules.INSTANCE.isValid(text);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing. */
    public static CodeCheck<BusinessRegistrationNumber> check(CharSequence text) {
        return CodeCheck.of(BusinessRegistrationNumberRules.INSTANCE, text, null);
    }

    /**
     * Checks a text; the date changes nothing, as the number holds none. It is there so that all kinds speak the same words.
     *
     * @param date any date
     */
    public static CodeCheck<BusinessRegistrationNumber> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(BusinessRegistrationNumberRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text, exactly as it stands.
     *
     * @throws InvalidCodeException if the text does not conform
     */
    public static BusinessRegistrationNumber parse(CharSequence text) {
        CodeCheck<BusinessRegistrationNumber> check = check(text);
        if (check.verdict() != CodeCheck.Verdict.CONFORMING) {
            throw new InvalidCodeException(check);
        }
        return check.create();
    }

    /**
     * Reads a text of JSON, or the key of a JSON object, like {@link #parse}.
     *
     * @throws InvalidCodeException if the text does not conform
     */
    @JsonCreator
    public static BusinessRegistrationNumber fromJson(String text) {
        return parse(text);
    }

    /**
     * Refuses a number of JSON: programs round numbers of so many digits, so that a code must be text.
     *
     * @throws InvalidCodeException always; its message does not show the number
     */
    @JsonCreator
    public static BusinessRegistrationNumber fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.REGISTRATION_NO);
    }

    /**
     * Makes a number from its parts and computes the check digit.
     *
     * @param officeCode six digits
     * @param sequence eight digits
     * @throws InvalidCodeException if the parts do not make a conforming number
     */
    public static BusinessRegistrationNumber of(CharSequence officeCode, CharSequence sequence) {
        return parse(BusinessRegistrationNumberRules.complete("" + officeCode + sequence));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.REGISTRATION_NO;
    }

    /** Returns digits 1 to 6, the office of the first registration. */
    public String officeCode() {
        return value().substring(0, 6);
    }

    /** Returns digits 7 to 14. */
    public String sequence() {
        return value().substring(6, 14);
    }

    /** Returns what the first digit of the sequence says about the registrant. */
    public Registrant registrant() {
        return Registrant.ofDigit(value().charAt(6));
    }

    /** Returns digit 15. */
    public char checkCharacter() {
        return value().charAt(14);
    }

    @Override
    public int compareTo(BusinessRegistrationNumber other) {
        return value().compareTo(other.value());
    }
}
