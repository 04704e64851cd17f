package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The kind that codes are checked against: one, or for each text the likeliest.
 *
 * @param only the one kind, or null for the likeliest
 */
record KindChoice(@Nullable CodeKind only) {

    static final KindChoice AUTO = new KindChoice(null);

    /** Returns the kind to check a text against. */
    CodeKind kindOf(String text) {
        return only == null ? likeliest(text) : only;
    }

    private static CodeKind likeliest(String text) {
        for (CodeKind kind : CodeKind.values()) {
            if (kind.isValid(text)) {
                return kind;
            }
        }
        if (text.length() <= 11) {
            return CodeKind.ORG_CODE;
        }
        return PersonalNumbers.contains(text) ? CodeKind.CITIZEN_ID : CodeKind.USCC;
    }

    /** The words that {@code --kind} takes. */
    static final class Words implements Iterable<String> {

        Words() {
            super();
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of("auto"), Arrays.stream(CodeKind.values()).map(CodeKind::id))
                    .iterator();
        }
    }

    /** Reads such a word. */
    static final class Converter implements ITypeConverter<KindChoice> {

        Converter() {
            super();
        }

        @Override
        public KindChoice convert(String word) {
            if (word.equals("auto")) {
                return AUTO;
            }
            return CodeKind.ofId(word)
                    .map(KindChoice::new)
                    .orElseThrow(() -> new TypeConversionException(
                            "no kind " + word + "; there are " + String.join(", ", new Words())));
        }
    }
}
