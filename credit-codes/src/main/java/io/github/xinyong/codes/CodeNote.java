package io.github.xinyong.codes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something worth knowing about a text that does not change its verdict. Notes are values. */
public final class CodeNote implements Reason {

    /** The types of notes. Their names are the stable codes. */
    public enum Type {
        /** Characters 1 and 2 of a unified social credit code are a pair that the table of GB 32100 does not list. */
        UNLISTED_TYPE(0),
        /** The division was abolished or renumbered; codes that carry it stay in use. */
        DIVISION_RETIRED(1),
        /** The division is in no list known; registries do use such codes. */
        DIVISION_UNKNOWN(2),
        /** The code follows the rule of the Fujian pilot for its last character, not GB 32100. */
        FUJIAN_PILOT_RULE(3),
        /** The organisation code lies in the range PDY00001 to PDY99999, which users assign themselves. */
        SELF_DEFINED_RANGE(4),
        /** The birth date lies before 1900. */
        BIRTH_BEFORE_1900(5),
        /** The birth date lies before the first year of the division's code. */
        BORN_BEFORE_DIVISION(6),
        /** The birth date lies after the last year of the division's code. */
        BORN_AFTER_DIVISION(7),
        /** A fifteen-digit number holds no century; 19 is usual and cannot be proved. */
        CENTURY_ASSUMED(9),
        /** The sequence 996 to 999 marked people born in the century before; one source only. */
        SPECIAL_SEQUENCE(10),
        /** The country is in no edition of ISO 3166-1 known here. */
        COUNTRY_UNKNOWN(11),
        /** The 7-3-1 check of an old permanent-resident card does not come out; the rule rests on one source. */
        OLD_CARD_CHECK(12),
        /** The document number inside is of a kind that has no check known here, such as a passport. */
        DOCUMENT_NOT_CHECKED(13),
        /** The text conformed only after case, width, blanks or separators were folded. */
        NORMALIZED(8);

        private final long bit;

        Type(int index) {
            this.bit = 1L << (32 + index);
        }

        long bit() {
            return bit;
        }
    }

    private final Type type;
    private final List<String> arguments;

    CodeNote(Type type, String... arguments) {
        this.type = type;
        this.arguments = List.of(arguments);
    }

    /**
     * Returns the note that a text was checked after normalising.
     *
     * @see CodeNormalizer
     */
    public static CodeNote normalized() {
        return new CodeNote(Type.NORMALIZED);
    }

    /** Returns this note with everything taken from the text left out. */
    CodeNote masked() {
        return arguments.isEmpty()
                ? this
                : new CodeNote(type, arguments.stream().map(argument -> "…").toArray(String[]::new));
    }

    /** Returns the type. */
    public Type type() {
        return type;
    }

    @Override
    public String code() {
        return type.name();
    }

    @Override
    public String place() {
        return "";
    }

    @Override
    public @Nullable String found() {
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    @Override
    public @Nullable String expected() {
        return null;
    }

    @Override
    public String message(Locale locale) {
        return CodeMessages.text(locale, "note." + type, arguments.toArray());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeNote that && type == that.type && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, arguments);
    }

    @Override
    public String toString() {
        return type + ": " + message(Locale.ENGLISH);
    }
}
