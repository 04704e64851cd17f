package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCandidate;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.PersonalNumbers;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
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
        if (CodeKind.USCC.isValid(text)) {
            return CodeKind.USCC;
        }
        if (CodeKind.CITIZEN_ID.isValid(text)) {
            return CodeKind.CITIZEN_ID;
        }
        List<CodeCandidate> candidates = CodeKind.identify(text);
        int length = CodeNormalizer.normalize(text).length();
        if (!candidates.isEmpty() && candidates.get(0).check().verdict() != CodeCheck.Verdict.INVALID) {
            return candidates.get(0).kind();
        }
        // what is shaped like a person's number is shown as one, not as a bad code of an organisation
        if (PersonalNumbers.contains(text)) {
            return candidates.stream()
                    .map(CodeCandidate::kind)
                    .filter(kind -> kind.isPersonal() || kind == CodeKind.TAXPAYER_NO)
                    .findFirst()
                    .orElse(length <= 16 ? CodeKind.CITIZEN_ID_15 : CodeKind.CITIZEN_ID);
        }
        return candidates.isEmpty() ? nearest(length) : candidates.get(0).kind();
    }

    /** Returns the kind whose length is the nearest. */
    private static CodeKind nearest(int length) {
        if (length >= 8 && length <= 10) {
            return CodeKind.ORG_CODE;
        }
        return length >= 14 && length <= 16 ? CodeKind.REGISTRATION_NO : CodeKind.USCC;
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

    /** The ids of all kinds. */
    static final class Ids implements Iterable<String> {

        Ids() {
            super();
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CodeKind.values()).map(CodeKind::id).iterator();
        }
    }

    /** Reads the id of a kind. */
    static CodeKind kind(String id) {
        return CodeKind.ofId(id)
                .orElseThrow(() ->
                        new TypeConversionException("no kind " + id + "; there are " + String.join(", ", new Ids())));
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
