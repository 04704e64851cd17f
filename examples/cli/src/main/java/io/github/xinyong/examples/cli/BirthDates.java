package io.github.xinyong.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A range of days, written {@code 1990-01-01..1999-12-31}, or one day.
 *
 * @param last the last day, included
 */
record BirthDates(LocalDate first, LocalDate last) {

    /** Reads it. */
    static final class Converter implements ITypeConverter<BirthDates> {

        Converter() {
            super();
        }

        @Override
        public BirthDates convert(String text) {
            int dots = text.indexOf("..");
            try {
                LocalDate first = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
                return new BirthDates(first, dots < 0 ? first : LocalDate.parse(text.substring(dots + 2)));
            } catch (DateTimeException e) {
                throw new TypeConversionException("no range of days " + text + "; write it as 1990-01-01..1999-12-31");
            }
        }
    }
}
