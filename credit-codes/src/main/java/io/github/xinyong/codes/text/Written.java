package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeNormalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A given text with its normal form and the place of each of its characters. */
final class Written {

    private final String given;
    private final String normal;
    private final int[] places;
    private final int foreign;

    private Written(String given, String normal, int[] places, int foreign) {
        this.given = given;
        this.normal = normal;
        this.places = places;
        this.foreign = foreign;
    }

    /**
     * Reads a text; null if its normal form is too long or has two characters that are neither letter nor digit.
     *
     * <p>A character outside the Basic Multilingual Plane is one character.
     */
    static @Nullable Written read(String given, int longest) {
        StringBuilder normal = new StringBuilder(longest);
        int[] places = new int[longest];
        int foreign = -1;
        for (int i = 0; i < given.length(); i++) {
            char c = CodeNormalizer.fold(given.charAt(i));
            if (c == 0) {
                continue;
            }
            boolean isForeign = !isCodeCharacter(c);
            if (normal.length() == longest || (isForeign && foreign >= 0)) {
                return null;
            }
            if (isForeign) {
                foreign = normal.length();
            }
            places[normal.length()] = i;
            normal.append(c);
            if (isPair(given, i)) {
                i++;
            }
        }
        return new Written(given, normal.toString(), places, foreign);
    }

    private static boolean isPair(String given, int index) {
        return Character.isHighSurrogate(given.charAt(index))
                && index + 1 < given.length()
                && Character.isLowSurrogate(given.charAt(index + 1));
    }

    static boolean isCodeCharacter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** Returns the folded characters. */
    String normal() {
        return normal;
    }

    /** Returns the index in the normal form of the only character that is neither letter nor digit, or -1. */
    int foreign() {
        return foreign;
    }

    int length() {
        return normal.length();
    }

    /** Returns the character as it was given. */
    char written(int index) {
        return given.charAt(places[index]);
    }

    /** Returns the position in the given text, from 1; the end is one behind the last character. */
    int position(int index) {
        if (index < length()) {
            return places[index] + 1;
        }
        return length() == 0 ? 1 : places[length() - 1] + 2;
    }

    /** Shows a character as it was given, both halves if it has two. */
    String show(int index) {
        int point = given.codePointAt(places[index]);
        return Character.isBmpCodePoint(point) && Character.isSurrogate((char) point)
                ? String.format(Locale.ROOT, "U+%04X", point)
                : Character.toString(point);
    }
}
