package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen number (公民身份号码), GB 11643-1999: eighteen characters that identify a natural person.
 *
 * <p>Division of the first registered residence (6 digits), birth date (8), sequence (3, odd for men and even for
 * women), check character by ISO 7064 MOD 11-2. Since September 2018 residents of Hong Kong, Macao and Taiwan get such
 * numbers with the divisions 810000, 820000 and 830000. A text conforms when the province is known, the birth date is a
 * day of the calendar, not before 1800, and the check is right. No date of today is asked: {@link #check(CharSequence,
 * LocalDate)} refuses births after a day that the caller gives.
 *
 * <p><b>Private.</b> {@link #toString()} is masked; {@link #value()} gives the whole number. The type has no order and
 * is no map key in JSON, so that numbers do not end up in listings unasked.
 *
 * <pre>{@code
 * CitizenIdNumber number = CitizenIdNumber.parse("11010519491231002X"); // the standard's example
 * number.birthDate();   // 1949-12-31
 * number.sex();         // FEMALE
 * number.toString();    // 11***************X
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CitizenIdNumber extends SubjectCode {

    /** What the sequence says about the holder. */
    public enum Sex {
        /** An odd sequence. */
        MALE,
        /** An even sequence. */
        FEMALE
    }

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    CitizenIdNumber(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming number, exactly as it stands; false for null. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return CitizenIdNumberRules.INSTANCE.isValid(text);
    }

    /**
     * Tells whether bytes from one index to another, each an ASCII character, are a conforming number; a negative byte, as in
     * UTF-8 or GB 18030, belongs to none. The fastest check there is; allocates nothing.
     *
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public static boolean isValid(byte[] ascii, int from, int to) {
        return CitizenIdNumberRules.INSTANCE.conforms(ascii, Objects.checkFromToIndex(from, to, ascii.length), to);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing, without asking any date. */
    public static CodeCheck<CitizenIdNumber> check(CharSequence text) {
        String copy = text.toString();
        return CodeCheck.of(
                CitizenIdNumberRules.INSTANCE, copy, CitizenIdNumberRules.INSTANCE.examine(copy, null), null);
    }

    /**
     * Checks a text and says everything that is wrong with it or worth knowing.
     *
     * @param date the day after which nobody can have been born, usually today
     */
    public static CodeCheck<CitizenIdNumber> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(CitizenIdNumberRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text, exactly as it stands.
     *
     * @throws InvalidCodeException if the text does not conform; its message does not show the text
     */
    @JsonCreator
    public static CitizenIdNumber parse(CharSequence text) {
        CodeCheck<CitizenIdNumber> check = check(text);
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
    public static CitizenIdNumber fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.CITIZEN_ID);
    }

    /**
     * Makes a number from its parts and computes the check character.
     *
     * @param divisionCode six digits
     * @param birthDate a day from 1800 to 9999
     * @param sequence 0 to 999; 0 is never allotted
     * @throws InvalidCodeException if the parts do not make a conforming number
     * @throws IllegalArgumentException if the sequence is out of range
     */
    public static CitizenIdNumber of(CharSequence divisionCode, LocalDate birthDate, int sequence) {
        String body = divisionCode + CitizenIdNumberRules.birthAndSequence(birthDate, sequence);
        return parse(CitizenIdNumberRules.complete(body));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CITIZEN_ID;
    }

    /** Returns characters 1 to 6, the division of the first registered residence. */
    public String divisionCode() {
        return value().substring(0, 6);
    }

    /** Returns the birth date, characters 7 to 14. */
    public LocalDate birthDate() {
        return BirthDates.toDate(Characters.digits(value(), 6, 14));
    }

    /**
     * Returns the holder's full years of age on a date.
     *
     * @param rule which day completes a year
     * @throws IllegalArgumentException if the date lies before the birth
     */
    public int ageOn(LocalDate date, AgeRule rule) {
        return rule.ageOn(birthDate(), date);
    }

    /**
     * Returns the fifteen-digit number that the holder had before 1999, where there can have been one: births from 1900
     * to 1999 without a special sequence, and births of the century before with one (996 to 999).
     */
    public Optional<LegacyCitizenIdNumber> toLegacy() {
        return CodeCheck.of(
                        LegacyCitizenIdNumberRules.INSTANCE, value().substring(0, 6) + value().substring(8, 17), null)
                .code()
                .filter(legacy -> legacy.toCitizenIdNumber().equals(this));
    }

    /** Returns characters 15 to 17 as a number; 0 is never allotted. */
    public int sequence() {
        return Characters.digits(value(), 14, 17);
    }

    /** Returns the sex that the sequence stands for. */
    public Sex sex() {
        return (value().charAt(16) & 1) == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Returns character 18. */
    public char checkCharacter() {
        return value().charAt(17);
    }
}
