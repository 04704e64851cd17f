package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen number of fifteen digits, as GB 11643-1989 defined it and as people had it until 1999.
 *
 * <p>Division (6 digits), birth date with two digits of the year (6), sequence (3); no check character. A text conforms
 * when the province is known and the birth date is a day of the calendar. The century is not written down: 19 is usual
 * ({@link CodeNote.Type#CENTURY_ASSUMED}), and the sequences 996 to 999 marked people born in the century before, by one
 * source only ({@link CodeNote.Type#SPECIAL_SEQUENCE}).
 *
 * <p><b>Private.</b> {@link #toString()} is masked; {@link #value()} gives the whole number.
 *
 * <pre>{@code
 * LegacyCitizenIdNumber number = LegacyCitizenIdNumber.parse("110105491231002");
 * number.toCitizenIdNumber().value(); // 11010519491231002X, the example of GB 11643-1999
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LegacyCitizenIdNumber extends SubjectCode {

    private static final long serialVersionUID = 1L;

    /** Keeps a value that the rules found good; not from a string alone, since JSON mappers use such a constructor unasked. */
    LegacyCitizenIdNumber(CodeRules<?> rules, String value) {
        super(value);
    }

    /** Tells whether a text is a conforming number, exactly as it stands; false for null. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return LegacyCitizenIdNumberRules.INSTANCE.isValid(text);
    }

    /** Checks a text and says everything that is wrong with it or worth knowing, without asking any date. */
    public static CodeCheck<LegacyCitizenIdNumber> check(CharSequence text) {
        return CodeCheck.of(LegacyCitizenIdNumberRules.INSTANCE, text, null);
    }

    /**
     * Checks a text and says everything that is wrong with it or worth knowing.
     *
     * @param date the day after which nobody can have been born, usually today
     */
    public static CodeCheck<LegacyCitizenIdNumber> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(LegacyCitizenIdNumberRules.INSTANCE, text, date);
    }

    /**
     * Parses a conforming text, exactly as it stands.
     *
     * @throws InvalidCodeException if the text does not conform; its message does not show the text
     */
    @JsonCreator
    public static LegacyCitizenIdNumber parse(CharSequence text) {
        CodeCheck<LegacyCitizenIdNumber> check = check(text);
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
    public static LegacyCitizenIdNumber fromJson(Number number) {
        return InvalidCodeException.refuseNumber(CodeKind.CITIZEN_ID_15);
    }

    /**
     * Makes a number from its parts.
     *
     * @param divisionCode six digits
     * @param birthDate a day from 1900 to 1999, or from 1800 to 1899 with a sequence of 996 to 999
     * @param sequence 0 to 999
     * @throws InvalidCodeException if the parts do not make a conforming number
     * @throws IllegalArgumentException if the sequence is out of range, or the century does not go with it
     */
    public static LegacyCitizenIdNumber of(CharSequence divisionCode, LocalDate birthDate, int sequence) {
        String birthAndSequence = CitizenIdNumberRules.birthAndSequence(birthDate, sequence);
        int century = LegacyCitizenIdNumberRules.century(sequence);
        if (birthDate.getYear() / 100 != century) {
            throw new IllegalArgumentException("with this sequence the birth year must begin with " + century);
        }
        return parse(divisionCode + birthAndSequence.substring(2));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CITIZEN_ID_15;
    }

    /** Returns characters 1 to 6, the division of the registered residence. */
    public String divisionCode() {
        return value().substring(0, 6);
    }

    /** Returns the birth date in the century that the sequence stands for: 18 for 996 to 999, 19 for all others. */
    public LocalDate birthDate() {
        return BirthDates.toDate(LegacyCitizenIdNumberRules.birth(value(), 0));
    }

    /** Returns characters 13 to 15 as a number. */
    public int sequence() {
        return Characters.digits(value(), 12, 15);
    }

    /** Tells whether the sequence is one of 996 to 999, which marked people born in the century before. */
    public boolean hasSpecialSequence() {
        return LegacyCitizenIdNumberRules.century(sequence()) == 18;
    }

    /** Returns the sex that the sequence stands for. */
    public CitizenIdNumber.Sex sex() {
        return (value().charAt(14) & 1) == 1 ? CitizenIdNumber.Sex.MALE : CitizenIdNumber.Sex.FEMALE;
    }

    /**
     * Returns the holder's full years of age on a date, by {@link #birthDate()}.
     *
     * @param rule which day completes a year
     * @throws IllegalArgumentException if the date lies before the birth
     */
    public int ageOn(LocalDate date, AgeRule rule) {
        return rule.ageOn(birthDate(), date);
    }

    /** Returns the number of eighteen characters that followed this one, in the century of {@link #birthDate()}. */
    public CitizenIdNumber toCitizenIdNumber() {
        return CitizenIdNumber.of(divisionCode(), birthDate(), sequence());
    }
}
