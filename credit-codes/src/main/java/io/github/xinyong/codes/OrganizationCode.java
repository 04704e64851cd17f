package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation code (组织机构代码), GB 11714-1997: eight digits or letters and a check character, modulus 11.
 *
 * <p>It is printed with a hyphen before the check character and stored without; both forms conform, and the canonical
 * form has none. Since 2015 it lives on inside the unified social credit code. The letters I, O, S, V and Z are allowed
 * here and not there, so that a code with one of them is never part of a unified code. There is no computation from an
 * organisation code to a unified code.
 *
 * <pre>{@code
 * OrganizationCode code = OrganizationCode.parse("D2143569-X");
 * code.value();          // D2143569X
 * code.displayForm();    // D2143569-X
 * }</pre>
 *
 * <p>Immutable and thread-safe; the order is that of the characters.
 */
public final class OrganizationCode extends SubjectCode implements Comparable<OrganizationCode> {

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    OrganizationCode(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming code, with or without its hyphen; false for null. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return OrganizationCodeRules.INSTANCE.isValid(text);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing. */
    public static CodeCheck<OrganizationCode> check(CharSequence text) {
        return CodeCheck.of(OrganizationCodeRules.INSTANCE, text, null);
    }

    /**
     * Checks a text; the date changes nothing, as the code holds none. It is there so that all kinds speak the same words.
     *
     * @param date any date
     */
    public static CodeCheck<OrganizationCode> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(OrganizationCodeRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text.
     *
     * @throws InvalidCodeException if the text does not conform
     */
    public static OrganizationCode parse(CharSequence text) {
        CodeCheck<OrganizationCode> check = check(text);
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
    public static OrganizationCode fromJson(String text) {
        return parse(text);
    }

    /**
     * Refuses a number of JSON: programs round numbers of so many digits, so that a code must be text.
     *
     * @throws InvalidCodeException always; its message does not show the number
     */
    @JsonCreator
    public static OrganizationCode fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.ORG_CODE);
    }

    /**
     * Makes a code from the eight characters before the check character.
     *
     * @param body eight digits or upper-case letters
     * @throws InvalidCodeException if the body has another length or a foreign character
     */
    public static OrganizationCode of(CharSequence body) {
        return parse(OrganizationCodeRules.complete(body));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.ORG_CODE;
    }

    /** Returns the eight characters before the check character. */
    public String body() {
        return value().substring(0, 8);
    }

    /** Returns the last character. */
    public char checkCharacter() {
        return value().charAt(8);
    }

    /** Returns the printed form with a hyphen before the check character, such as {@code D2143569-X}. */
    public String displayForm() {
        return body() + '-' + checkCharacter();
    }

    /** Tells whether the code lies in the range PDY00001 to PDY99999, which users assign themselves. */
    public boolean isSelfDefined() {
        return OrganizationCodeRules.isSelfDefined(value());
    }

    @Override
    public int compareTo(OrganizationCode other) {
        return value().compareTo(other.value());
    }
}
