package io.github.xinyong.codes;

import java.io.Serializable;

/**
 * A number that identifies an organisation or a person in China.
 *
 * <p>Every type is a final immutable value that only conforming text (or, through {@link CodeCheck#code()}, text that
 * follows a known deviating rule) can become. Two codes are equal when they are of one type and have the same
 * {@link #value()}; their order is that of the values.
 *
 * <p>{@link #toString()} gives the canonical form, which {@code parse} reads back, for an organisation's code. For a
 * person's number it is masked, so that logs and exceptions never show it; {@link #value()} gives the whole.
 */
public sealed interface SubjectCode extends Serializable
        permits UnifiedSocialCreditCode, OrganizationCode, CitizenIdNumber {

    /** Returns the kind of this code. */
    CodeKind kind();

    /** Returns the whole canonical form: ASCII, upper case, no separators. */
    String value();

    /** Returns the canonical form of an organisation's code, and the masked form of a person's number. */
    @Override
    String toString();

    /** Tells whether this code identifies a natural person. */
    default boolean isPersonal() {
        return kind().isPersonal();
    }
}
