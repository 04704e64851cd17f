package io.github.xinyong.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the constants of an enum as words of the command line: {@code CHECK_CHARACTER} or {@code check-character}.
 *
 * @param type the enum
 */
record Words<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no " + word + "; there are "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Words::word)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the word of a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
