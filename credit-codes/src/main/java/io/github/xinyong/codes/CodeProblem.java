package io.github.xinyong.codes;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a text from conforming: its type, the position, what was found there and what was expected.
 *
 * <p>Problems are values: equal when all four are equal.
 */
public final class CodeProblem implements Reason {

    /** The types of problems. Their names are the stable codes. */
    public enum Type {
        /** The text has another number of characters; found and expected are numbers. */
        LENGTH(0),
        /** A character that the standard does not allow at this position. */
        CHARACTER(1),
        /** The check character is not the one that the other characters give. */
        CHECK_CHARACTER(2),
        /** The check character of the organisation code inside a longer code is not the right one. */
        ORGANIZATION_CHECK_CHARACTER(3),
        /** The first two digits are no province. */
        PROVINCE(4),
        /** The digits of the birth date are no day of the calendar. */
        BIRTH_DATE(5),
        /** The birth date lies after the date that the caller gave. */
        BIRTH_DATE_IN_FUTURE(6),
        /** The birth date lies before 1800. */
        BIRTH_DATE_TOO_EARLY(7),
        /** The text is a citizen number, not the code of an organisation. */
        CITIZEN_ID_NUMBER(8),
        /** The text is a unified social credit code, not the number of a person. */
        UNIFIED_SOCIAL_CREDIT_CODE(9),
        /** A number stands where JSON should have text; programs round numbers of so many digits. */
        NOT_TEXT(10);

        private final long bit;

        Type(int index) {
            this.bit = 1L << index;
        }

        long bit() {
            return bit;
        }
    }

    private final Type type;
    private final int position;
    private final @Nullable String found;
    private final @Nullable String expected;

    CodeProblem(Type type, int position, @Nullable String found, @Nullable String expected) {
        this.type = type;
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    static CodeProblem length(int found, String expected) {
        return new CodeProblem(Type.LENGTH, 0, Integer.toString(found), expected);
    }

    static CodeProblem notText() {
        return new CodeProblem(Type.NOT_TEXT, 0, null, null);
    }

    static CodeProblem character(CharSequence text, int index, String expected) {
        return new CodeProblem(Type.CHARACTER, index + 1, Characters.show(text, index), expected);
    }

    /**
     * Returns this problem with what was found replaced by {@code *} where a masked form of the text hides it, and always
     * if it is a birth date: with an impossible day the text need not look like a person's number any more.
     */
    CodeProblem maskedLike(String masked) {
        if (found == null || position == 0) {
            return this;
        }
        if (type == Type.BIRTH_DATE || type == Type.BIRTH_DATE_IN_FUTURE || type == Type.BIRTH_DATE_TOO_EARLY) {
            return new CodeProblem(type, position, "*".repeat(found.length()), expected);
        }
        int from = position - 1;
        int to = type == Type.CHARACTER ? position : Math.min(masked.length(), from + found.length());
        return masked.substring(from, to).indexOf('*') < 0
                ? this
                : new CodeProblem(type, position, "*".repeat(to - from), expected);
    }

    /** Returns this problem as one of a longer text in which so many characters stand before. */
    CodeProblem shiftedBy(int characters) {
        return position == 0 || characters == 0 ? this : new CodeProblem(type, position + characters, found, expected);
    }

    /** Returns the type. */
    public Type type() {
        return type;
    }

    @Override
    public String code() {
        return type.name();
    }

    /** Returns the position of the first character concerned, from 1 in the text as given; 0 for the whole text. */
    public int position() {
        return position;
    }

    @Override
    public String place() {
        return position == 0 ? "" : Integer.toString(position);
    }

    @Override
    public @Nullable String found() {
        return found;
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }

    @Override
    public String message(Locale locale) {
        return CodeMessages.text(
                locale,
                "problem." + type,
                position,
                Objects.requireNonNullElse(found, ""),
                Objects.requireNonNullElse(expected, ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeProblem that
                && type == that.type
                && position == that.position
                && Objects.equals(found, that.found)
                && Objects.equals(expected, that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, position, found, expected);
    }

    @Override
    public String toString() {
        return type + ": " + message(Locale.ENGLISH);
    }
}
