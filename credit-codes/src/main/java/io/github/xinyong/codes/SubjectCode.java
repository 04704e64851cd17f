package io.github.xinyong.codes;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number that identifies an organisation or a person in China.
 *
 * <p>Every type is a final immutable value that only conforming text (or, through {@link CodeCheck#code()}, text that
 * follows a known deviating rule) can become. Two codes are equal when they are of one type and have the same
 * {@link #value()}.
 *
 * <p>{@link #toString()} gives the canonical form, which {@code parse} reads back, for an organisation's code. For a
 * person's number it is masked, so that logs and exceptions never show it; {@link #value()} gives the whole.
 *
 * <p><b>JSON.</b> Jackson 2 and 3 read and write a code as text; an organisation's code may be a key of a map, a person's
 * number is masked as one and never read. What a mapper says of a value that is none of these types shows no person's
 * number. What it says of a key it quotes itself: a person's number where an organisation's code should be a key stands in
 * Jackson's message unless the mapper has a handler for keys, or the caller throws {@link MaskedException#of} in its place.
 *
 * <pre>{@code
 * JsonMapper.builder().addHandler(new DeserializationProblemHandler() {
 *     public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
 *         throw DatabindException.from(context, PersonalNumbers.mask(type + " as a key: " + key + ": " + message));
 *     }
 * })
 * }</pre>
 *
 * <p>The serialised form is the kind's id and the value; it is checked again when read.
 */
public abstract sealed class SubjectCode implements Serializable
        permits UnifiedSocialCreditCode,
                OrganizationCode,
                CitizenIdNumber,
                LegacyCitizenIdNumber,
                ForeignPermanentResidentNumber,
                BusinessRegistrationNumber,
                TaxpayerNumber {

    private static final long serialVersionUID = 1L;

    private final String value;

    SubjectCode(String value) {
        this.value = value;
    }

    /** Returns the kind of this code. */
    public abstract CodeKind kind();

    /** Returns the whole canonical form: ASCII, upper case, no separators. For a person's number, mind who sees it. */
    @JsonValue
    public final String value() {
        return value;
    }

    /** Tells whether this code identifies a natural person, or holds a number that does. */
    public boolean isPersonal() {
        return kind().isPersonal();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SubjectCode that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the canonical form of an organisation's code, and the masked form of a person's number, of which the first
     * two characters and the last one stay readable. This is also the key of a JSON object, so that a map cannot spread
     * the numbers of persons.
     */
    @JsonKey
    @Override
    public final String toString() {
        return isPersonal() ? PersonalNumbers.hide(value) : value;
    }

    @Serial
    final Object writeReplace() {
        return new SerializedCode(kind().id(), value);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a SerializedCode is read instead");
    }
}
