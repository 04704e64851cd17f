package io.github.xinyong.codes.checkdigit;

/** What every system asks of a body before it computes. */
final class Body {

    private Body() {}

    static void requireLength(CharSequence body, CheckCharacterSystem system) {
        if (body.length() != system.bodyLength()) {
            throw new IllegalArgumentException("a body of " + system.bodyLength() + " characters is needed, not of "
                    + body.length() + " (" + system.standard() + ")");
        }
    }

    static int requireValue(CharSequence body, int index, CheckCharacterSystem system) {
        int value = system.valueOf(body.charAt(index));
        if (value < 0) {
            throw new IllegalArgumentException("character " + (index + 1) + " of the body is not one of "
                    + system.alphabet() + " (" + system.standard() + ")");
        }
        return value;
    }
}
