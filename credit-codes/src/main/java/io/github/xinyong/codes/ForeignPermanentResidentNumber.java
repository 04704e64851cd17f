package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.xinyong.codes.division.Country;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number on the card of a foreign permanent resident (外国人永久居留身份证).
 *
 * <p>On cards since December 2023 it has eighteen characters: 9, province of application (2 digits), country by ISO
 * 3166-1 numeric (3), birth date (8), sequence (3, odd for men), check character as in the citizen number. On older
 * cards it has fifteen: country by three letters, place (4 digits), birth date with two digits of the year (6), sequence
 * (1), check digit by weights 7-3-1. The old layout and its check rest on one source, so that a mismatch is a note, never
 * a problem. An unknown country is a note in both forms.
 *
 * <p><b>Private.</b> {@link #toString()} is masked; {@link #value()} gives the whole number.
 *
 * <pre>{@code
 * ForeignPermanentResidentNumber number = ForeignPermanentResidentNumber.parse("911124198108030024"); // specimen
 * number.country();    // Canada
 * number.birthDate();  // 1981-08-03
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ForeignPermanentResidentNumber extends SubjectCode {

    /** The two layouts. */
    public enum Form {
        /** Eighteen characters, on cards since December 2023. */
        SINCE_2023,
        /** Fifteen characters, on older cards. */
        BEFORE_2023
    }

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    ForeignPermanentResidentNumber(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming number, exactly as it stands; false for null. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return ForeignPermanentResidentNumberRules.INSTANCE.isValid(text);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing, without asking any date. */
    public static CodeCheck<ForeignPermanentResidentNumber> check(CharSequence text) {
        return CodeCheck.of(ForeignPermanentResidentNumberRules.INSTANCE, text, null);
    }

    /**
     * Checks a text and says everything that is wrong with it or worth knowing.
     *
     * @param date the day after which nobody can have been born, usually today
     */
    public static CodeCheck<ForeignPermanentResidentNumber> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(ForeignPermanentResidentNumberRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text, exactly as it stands.
     *
     * @throws InvalidCodeException if the text does not conform; its message does not show the text
     */
    @JsonCreator
    public static ForeignPermanentResidentNumber parse(CharSequence text) {
        CodeCheck<ForeignPermanentResidentNumber> check = check(text);
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
    public static ForeignPermanentResidentNumber fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.FOREIGN_PERMANENT);
    }

    /**
     * Makes a number of eighteen characters from its parts and computes the check character.
     *
     * @param province the first two digits of the province of application
     * @param country the country by ISO 3166-1 numeric, three digits
     * @param birthDate a day from 1800 to 9999
     * @param sequence 0 to 999
     * @throws InvalidCodeException if the parts do not make a conforming number
     * @throws IllegalArgumentException if the sequence is out of range
     */
    public static ForeignPermanentResidentNumber of(
            CharSequence province, CharSequence country, LocalDate birthDate, int sequence) {
        String body = "9" + province + country + CitizenIdNumberRules.birthAndSequence(birthDate, sequence);
        return parse(CitizenIdNumberRules.complete(body));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.FOREIGN_PERMANENT;
    }

    /** Returns the layout. */
    public Form form() {
        return value().length() == 18 ? Form.SINCE_2023 : Form.BEFORE_2023;
    }

    /** Returns the first two digits of the province of application. */
    public String provinceCode() {
        return form() == Form.SINCE_2023 ? value().substring(1, 3) : value().substring(3, 5);
    }

    /** Returns the country as written: three digits, or three letters in the old form. */
    public String countryCode() {
        return form() == Form.SINCE_2023 ? value().substring(3, 6) : value().substring(0, 3);
    }

    /** Returns the country, or empty if the code is in no edition of ISO 3166-1 known here. */
    public Optional<Country> country() {
        return ForeignPermanentResidentNumberRules.country(value());
    }

    /** Returns the birth date; empty in the old form, where the century is not written. */
    public Optional<LocalDate> birthDate() {
        return form() == Form.SINCE_2023
                ? Optional.of(BirthDates.toDate(Characters.digits(value(), 6, 14)))
                : Optional.empty();
    }

    /** Returns the sex that the sequence stands for; empty in the old form, of which that is not known. */
    public Optional<CitizenIdNumber.Sex> sex() {
        return form() == Form.SINCE_2023
                ? Optional.of((value().charAt(16) & 1) == 1 ? CitizenIdNumber.Sex.MALE : CitizenIdNumber.Sex.FEMALE)
                : Optional.empty();
    }
}
