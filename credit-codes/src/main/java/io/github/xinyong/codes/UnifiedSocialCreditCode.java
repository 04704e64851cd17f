package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code (统一社会信用代码) of an organisation, GB 32100-2015 as amended in 2016.
 *
 * <p>Eighteen characters: registering authority (1), category (1), division of the registering office (6 digits),
 * organisation code (9), check character (1). A text conforms when its characters are those of the standard and both
 * check characters are right, the code's own (modulus 31) and that of the organisation code inside (modulus 11). Whether
 * the code was ever issued is not known here. A pair of authority and category that the standard's table does not list,
 * and a division that is retired or unknown, are notes: real codes have both.
 *
 * <p>Codes of the Fujian pilot (divisions 3501xx and 3502xx, subject identifiers M000… and M001…) end in another check
 * character; they are {@link CodeCheck.Nonconforming}, and {@link CodeCheck#code()} gives them.
 *
 * <pre>{@code
 * UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("91350100M000100Y43");
 * code.divisionCode();      // 350100
 * code.organizationCode();  // M000100Y4
 * code.registration();      // 9 工商, 1 企业
 * }</pre>
 *
 * <p>Immutable and thread-safe; the order is that of the characters.
 */
public final class UnifiedSocialCreditCode extends SubjectCode implements Comparable<UnifiedSocialCreditCode> {

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    UnifiedSocialCreditCode(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming code, exactly as it stands; false for null. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return UnifiedSocialCreditCodeRules.INSTANCE.isValid(text);
    }

    /**
     * Tells whether bytes from one index to another, each an ASCII character, are a conforming code; a negative byte, as in
     * UTF-8 or GB 18030, belongs to none. The fastest check there is; allocates nothing.
     *
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public static boolean isValid(byte[] ascii, int from, int to) {
        return UnifiedSocialCreditCodeRules.INSTANCE.conforms(
                ascii, Objects.checkFromToIndex(from, to, ascii.length), to);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing. */
    public static CodeCheck<UnifiedSocialCreditCode> check(CharSequence text) {
        String copy = text.toString();
        return CodeCheck.of(
                UnifiedSocialCreditCodeRules.INSTANCE,
                copy,
                UnifiedSocialCreditCodeRules.INSTANCE.examine(copy, null),
                null);
    }

    /**
     * Checks a text; the date changes nothing, as the code holds none. It is there so that all kinds speak the same words.
     *
     * @param date any date
     */
    public static CodeCheck<UnifiedSocialCreditCode> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(UnifiedSocialCreditCodeRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text, exactly as it stands.
     *
     * @throws InvalidCodeException if the text does not conform
     */
    public static UnifiedSocialCreditCode parse(CharSequence text) {
        CodeCheck<UnifiedSocialCreditCode> check = check(text);
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
    public static UnifiedSocialCreditCode fromJson(String text) {
        return parse(text);
    }

    /**
     * Refuses a number of JSON: programs round numbers of so many digits, so that a code must be text.
     *
     * @throws InvalidCodeException always; its message does not show the number
     */
    @JsonCreator
    public static UnifiedSocialCreditCode fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.USCC);
    }

    /**
     * Makes a code from its parts and computes the check character.
     *
     * @param authority the registering authority, one character of the standard's set
     * @param category the category within it, one character of the standard's set
     * @param divisionCode six digits
     * @param organizationCode an organisation code without the letters I, O, S, V and Z
     * @throws InvalidCodeException if the parts do not make a conforming code
     */
    public static UnifiedSocialCreditCode of(
            char authority, char category, CharSequence divisionCode, OrganizationCode organizationCode) {
        String body = "" + authority + category + divisionCode + organizationCode.value();
        return parse(body + UnifiedSocialCreditCodeRules.checkCharacter(body));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.USCC;
    }

    /** Returns character 1, the registering authority. */
    public char authority() {
        return value().charAt(0);
    }

    /** Returns character 2, the category within the authority. */
    public char category() {
        return value().charAt(1);
    }

    /** Returns what characters 1 and 2 stand for, or empty if the table of the standard does not list them. */
    public Optional<RegistrationType> registration() {
        return RegistrationType.of(authority(), category());
    }

    /** Returns characters 3 to 8, the division of the registering office. */
    public String divisionCode() {
        return value().substring(2, 8);
    }

    /** Returns characters 9 to 17, the organisation code. */
    public OrganizationCode organizationCode() {
        return OrganizationCodeRules.INSTANCE.create(value().substring(8, 17));
    }

    /** Tells whether an organisation code is the one inside this code. There is no way from it to the whole code. */
    public boolean matches(OrganizationCode organizationCode) {
        return value().startsWith(organizationCode.value(), 8);
    }

    /**
     * Returns the taxpayer number of fifteen characters that the organisation usually had before: characters 3 to 17.
     *
     * <p>Usually, not certainly: the tax office may have used another division.
     */
    public TaxpayerNumber usualFormerTaxpayerNumber() {
        return TaxpayerNumberRules.INSTANCE.create(value().substring(2, 17));
    }

    /** Returns character 18. */
    public char checkCharacter() {
        return value().charAt(17);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value().compareTo(other.value());
    }
}
