package io.github.xinyong.codes.checkdigit;

import java.util.List;

/**
 * A way to compute one check character from the characters before it.
 *
 * <p>{@link CheckCharacterSystems} holds the systems in use. Immutable and thread-safe. The text given to a
 * method is the body without the check character, in canonical form (ASCII, upper case).
 *
 * <pre>{@code
 * CheckCharacterSystems.GB_32100.compute("91350100M000100Y4"); // '3'
 * CheckCharacterSystems.GB_11714.compute("D2143569");          // 'X'
 * CheckCharacterSystems.GB_11643.compute("11010519491231002"); // 'X'
 * }</pre>
 */
public sealed interface CheckCharacterSystem permits WeightedSum, HybridModulus {

    /** Returns the standard and edition that define this system. */
    String standard();

    /** Returns the number of characters before the check character. */
    int bodyLength();

    /** Returns the modulus. */
    int modulus();

    /** Returns the characters that a body may hold; a character's index is its value. */
    String alphabet();

    /** Returns the characters that a check may be; a character's index is its value. */
    String checkAlphabet();

    /**
     * Returns the weight of a position of the body.
     *
     * @param index the position, from 0
     * @throws IndexOutOfBoundsException if the index is negative or not less than {@link #bodyLength()}
     */
    int weight(int index);

    /**
     * Computes the check character of a body.
     *
     * @param body exactly {@link #bodyLength()} characters of {@link #alphabet()}
     * @throws IllegalArgumentException if the body has another length or a foreign character
     */
    char compute(CharSequence body);

    /**
     * Lists the arithmetic of a body, character by character.
     *
     * @param body exactly {@link #bodyLength()} characters of {@link #alphabet()}
     * @throws IllegalArgumentException if the body has another length or a foreign character
     */
    List<Step> steps(CharSequence body);

    /** Returns the value of a character of the body, or -1 for a foreign one. */
    default int valueOf(char character) {
        return alphabet().indexOf(character);
    }

    /** Tells whether the last character of a text is the check of those before it; false for any other text. */
    default boolean verify(CharSequence text) {
        if (text.length() != bodyLength() + 1) {
            return false;
        }
        for (int i = 0; i < bodyLength(); i++) {
            if (valueOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return compute(text.subSequence(0, bodyLength())) == text.charAt(bodyLength());
    }

    /**
     * One line of the arithmetic.
     *
     * @param position the place in the body, from 1
     * @param character the character there
     * @param value its value in the alphabet
     * @param weight its weight, or 2 where the system doubles a running value
     * @param running what has been added up (or carried) up to and with this character
     */
    record Step(int position, char character, int value, int weight, int running) {}
}
