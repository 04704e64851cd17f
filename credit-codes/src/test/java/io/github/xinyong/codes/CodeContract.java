package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every code type promises, whatever its standard says. A type's test implements the few methods without a body.
 *
 * @param <T> the type
 */
interface CodeContract<T extends SubjectCode> {

    CodeKind kind();

    boolean isValid(@org.jspecify.annotations.Nullable CharSequence text);

    CodeCheck<T> check(CharSequence text);

    CodeCheck<T> check(CharSequence text, LocalDate date);

    T parse(CharSequence text);

    /** At least two different conforming texts in canonical form. */
    List<String> conforming();

    /** Texts that are invalid, each for another reason. */
    List<String> invalid();

    @Test
    default void conformingTextsAreValidParsedAndRoundTrip() {
        for (String text : conforming()) {
            assertThat(isValid(text)).as("isValid").isTrue();
            T code = parse(text);
            assertThat(code.value()).isEqualTo(text);
            assertThat(parse(code.value())).isEqualTo(code);
            assertThat(code.kind()).isEqualTo(kind());
            CodeCheck<T> check = check(text);
            assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.CONFORMING);
            assertThat(check.problems()).isEmpty();
            assertThat(check.code()).contains(code);
            assertThat(check.text()).isEqualTo(text);
            assertThat(check.kind()).isEqualTo(kind());
        }
    }

    @Test
    default void canonicalFormIsToStringUnlessItIsPersonal() {
        for (String text : conforming()) {
            T code = parse(text);
            if (code.isPersonal()) {
                assertThat(code.toString()).contains("*").doesNotContain(text).hasSameSizeAs(text);
                assertThat(check(text).toString()).doesNotContain(text);
            } else {
                assertThat(code.toString()).isEqualTo(text);
            }
        }
    }

    @Test
    default void invalidTextsAreRefusedWithAReason() {
        for (String text : invalid()) {
            assertThat(isValid(text)).as("isValid(%s)", text).isFalse();
            CodeCheck<T> check = check(text);
            assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
            assertThat(check.code()).isEqualTo(Optional.empty());
            assertThat(check.problems()).as("problems of %s", text).isNotEmpty();
            for (CodeProblem problem : check.problems()) {
                assertThat(check.has(problem.type())).isTrue();
                assertThat(problem.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
                assertThat(problem.message(Locale.CHINESE))
                        .isNotBlank()
                        .doesNotContain("{")
                        .isNotEqualTo(problem.message(Locale.ENGLISH));
            }
            assertThatExceptionOfType(InvalidCodeException.class)
                    .isThrownBy(() -> parse(text))
                    .satisfies(e -> {
                        assertThat(e.kind()).isEqualTo(kind());
                        assertThat(e.verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
                        assertThat(e.problems()).isEqualTo(check.problems());
                        assertThat(e)
                                .hasMessageContaining(check.problems().get(0).code());
                    });
            assertThat(check.explain(Locale.ENGLISH).toString()).isNotBlank();
        }
    }

    @Test
    default void nullIsNotValidAndOtherwiseRefused() {
        assertThat(isValid(null)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> check(nothing()));
        assertThatNullPointerException().isThrownBy(() -> parse(nothing()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the test
    private static <V> V nothing() {
        return null;
    }

    @Test
    default void equalityFollowsTheValue() {
        EqualsTester tester = new EqualsTester();
        for (String text : conforming()) {
            tester.addEqualityGroup(parse(text), parse(java.nio.CharBuffer.wrap(text)));
        }
        tester.testEquals();
    }

    @Test
    default void serialisesToAnEqualValue() {
        for (String text : conforming()) {
            SerializableTester.reserializeAndAssert(parse(text));
        }
    }

    @Test
    default void anyCharSequenceGivesTheSameAnswer() {
        for (String text : conforming()) {
            assertThat(isValid(java.nio.CharBuffer.wrap(text))).isTrue();
            assertThat(isValid(java.nio.CharBuffer.wrap("  " + text).subSequence(2, text.length() + 2)))
                    .isTrue();
        }
        for (String text : invalid()) {
            assertThat(isValid(java.nio.CharBuffer.wrap(text))).isFalse();
        }
    }

    @Test
    default void aTextThatThrowsPassesItsExceptionThrough() {
        CharSequence hostile = new HostileText(conforming().get(0), 5);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> isValid(hostile));
    }

    @Test
    default void foreignCharactersAreNamedAtTheirPlace() {
        String text = conforming().get(0);
        for (int i = 0; i < text.length(); i++) {
            for (String foreign : List.of("０", "٣", "𝟘", "Ο", "А", "İ", " ", "\0", "é", "\uD835", "\u0130", "㈱")) {
                String broken = text.substring(0, i) + foreign + text.substring(i + 1);
                assertThat(isValid(broken)).as("%s at %d", foreign, i).isFalse();
                if (foreign.length() == 1) {
                    int position = i + 1;
                    assertThat(check(broken).problems())
                            .anyMatch(p -> p.type() == CodeProblem.Type.CHARACTER && p.position() == position);
                }
            }
            // a character whose low byte is the right one
            String shifted = text.substring(0, i) + (char) (text.charAt(i) + 256) + text.substring(i + 1);
            assertThat(isValid(shifted)).isFalse();
            String far = text.substring(0, i) + (char) (text.charAt(i) + 128) + text.substring(i + 1);
            assertThat(isValid(far)).isFalse();
        }
    }

    @Test
    default void noCharacterButDigitsAndCapitalsOfAsciiPassesAtAnyPlace() {
        char[] text = conforming().get(0).toCharArray();
        CharSequence view = java.nio.CharBuffer.wrap(text);
        for (int i = 0; i < text.length; i++) {
            char own = text[i];
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                text[i] = (char) c;
                boolean canBelong = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
                if (!canBelong && (isValid(view) || isValid(new String(text)))) {
                    throw new AssertionError(String.format("U+%04X passes at %d", c, i));
                }
            }
            text[i] = own;
        }
    }

    @Test
    default void aTextThatChangesWhileItIsReadIsWhatItWasAtFirst() {
        for (String text : conforming()) {
            String other = "\uFFFF".repeat(text.length());
            assertThat(check(new ChangingText(text, other)).text()).isEqualTo(text);
            assertThat(check(new ChangingText(text, other)).verdict()).isEqualTo(CodeCheck.Verdict.CONFORMING);
            assertThat(check(new ChangingText(other, text)).verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
            assertThat(parse(new ChangingText(text, other)).value()).isEqualTo(text);
            assertThat(isValid(new ChangingText(other, text))).isFalse();
            assertThat(isValid(new ChangingText(text, other))).isIn(true, false); // and throws nothing
        }
    }

    @Test
    default void lowerCaseIsNotFoldedSilently() {
        for (String text : conforming()) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (!lower.equals(text)) {
                assertThat(isValid(lower)).isFalse();
                assertThat(isValid(CodeNormalizer.normalize(lower))).isTrue();
            }
        }
    }

    @Test
    default void emptyShortLongAndHugeTextsAreInvalid() {
        String text = conforming().get(0);
        for (String wrong : List.of(
                "", text.substring(1), text + "0", text + text, "7".repeat(1_000_000), " " + text, text + "\n")) {
            assertThat(isValid(wrong)).isFalse();
            CodeCheck<T> check = check(wrong);
            assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
            assertThat(check.has(CodeProblem.Type.LENGTH)).isTrue();
            assertThat(check.problems()).hasSizeBetween(1, 20);
            assertThat(check.toString()).hasSizeLessThan(200);
        }
    }

    @Test
    default void noConstructorTakesASingleString() {
        assertThat(Arrays.stream(parse(conforming().get(0)).getClass().getDeclaredConstructors())
                        .map(Constructor::getParameterCount))
                .isNotEmpty()
                .doesNotContain(1);
        assertThat(parse(conforming().get(0)).getClass().getConstructors()).isEmpty();
    }

    @Test
    default void explanationsNameEveryPartInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.FRENCH)) {
            CodeExplanation explanation = check(conforming().get(0)).explain(locale);
            assertThat(explanation.parts()).isNotEmpty();
            assertThat(explanation.revealed().sums()).isNotEmpty().allMatch(CodeExplanation.Sum::isMet);
            assertThat(explanation.parts().stream()
                            .mapToInt(p -> p.text().length())
                            .sum())
                    .isEqualTo(conforming().get(0).length());
            if (kind().isPersonal()) {
                assertThat(explanation.sums()).isEmpty();
                assertThat(explanation.toString())
                        .doesNotContain(conforming().get(0).substring(6, 14));
            }
        }
    }
}
