package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.text.CodeMasker.Audience;
import io.github.xinyong.codes.text.CodeMasker.Visible;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodeMaskerProperties {

    /** The smallest window that holds what a decision may read. */
    private static final int SMALLEST = MatchRules.LOOKBACK + MatchRules.LOOKAHEAD + 1;

    @Provide
    Arbitrary<String> texts() {
        return Disguises.texts();
    }

    @Provide
    Arbitrary<String> han() {
        return Disguises.han();
    }

    @Provide
    Arbitrary<String> persons() {
        return Disguises.persons();
    }

    @Provide
    Arbitrary<String> disguisedPersons() {
        return Disguises.disguised(Disguises.persons());
    }

    @Provide
    Arbitrary<String> numbersOfEighteen() {
        return Arbitraries.oneOf(Disguises.codes(CodeKind.CITIZEN_ID), Disguises.codes(CodeKind.FOREIGN_PERMANENT))
                .filter(number -> number.length() == 18);
    }

    /** Numbers of eighteen characters with one slip, then disguised. */
    @Provide
    Arbitrary<String> damagedPersons() {
        Arbitrary<String> damaged = Combinators.combine(
                        numbersOfEighteen(),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.chars().range('0', '9').with("OIZSBGXL".toCharArray()),
                        Arbitraries.integers().between(0, 3))
                .as((number, at, c, slip) -> {
                    StringBuilder text = new StringBuilder(number);
                    switch (slip) {
                        case 0 -> text.setCharAt(at, c);
                        case 1 ->
                            text.insert(at, number.substring(at + 1, at + 2)).deleteCharAt(at + 2);
                        case 2 -> text.deleteCharAt(at);
                        default -> text.insert(at, number.substring(at, at + 1));
                    }
                    return text.toString();
                });
        return Disguises.disguised(damaged).filter(text -> !isThreeMonths(text));
    }

    /** Three groups of six that a slip makes three months are a list of months. */
    private static boolean isThreeMonths(String text) {
        StringBuilder groups = new StringBuilder();
        text.chars().map(c -> CodeNormalizer.fold((char) c)).forEach(c -> groups.append(c == 0 ? ' ' : (char) c));
        return groups.toString().trim().matches("((18|19|20)\\d\\d(0[1-9]|1[0-2])( +|$)){3}");
    }

    /** Numbers in three groups of six, right or with a slip: not by chance among other disguises. */
    @Provide
    Arbitrary<String> threeGroupsOfSix() {
        return Combinators.combine(
                        numbersOfEighteen(),
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.chars().range('0', '9'),
                        Arbitraries.of(" ", "-", "\u3000", "\n"))
                .as((number, at, c, separator) -> {
                    String slip = number.substring(0, at) + c + number.substring(at + 1);
                    return slip.substring(0, 6) + separator + slip.substring(6, 12) + separator + slip.substring(12);
                })
                .filter(text -> !isThreeMonths(text));
    }

    @Property
    void aNumberInThreeGroupsOfSixIsHidden(
            @ForAll("han") String before, @ForAll("threeGroupsOfSix") String number, @ForAll("han") String after) {
        assertHidden(before, number, after);
    }

    /** Beside a number there may be anything that does not lengthen it, other numbers behind a joint included. */
    @Provide
    Arbitrary<String> neighbours() {
        return Arbitraries.oneOf(
                Disguises.han(),
                Arbitraries.of("，", "：", "；", "（", "\t\t\t\t", "\n\n"),
                Arbitraries.of("12 ", "年度2023，", "No.", "编号A-", "13800138000，"));
    }

    /** Counts letters and digits; the mark L of a taxpayer's number is no part of the person's. */
    private static int readable(String masked) {
        return (int) masked.chars()
                .map(c -> CodeNormalizer.fold((char) c))
                .filter(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z' && c != 'L'))
                .count();
    }

    private static void assertHidden(String before, String number, String after) {
        for (Audience audience : Audience.values()) {
            CodeMasker masker = CodeMasker.forAudience(audience);
            Visible visible = masker.visibleOfPersons();
            String masked = masker.mask(before + number + after);
            assertThat(masked).hasSameSizeAs(before + number + after);
            String there = masked.substring(before.length(), before.length() + number.length());
            assertThat(readable(there))
                    .as("%s: %s", audience, masked)
                    .isLessThanOrEqualTo(visible.front() + visible.back());
        }
    }

    @Property
    void aPersonsNumberIsHidden(
            @ForAll("neighbours") String before, @ForAll("persons") String number, @ForAll("han") String after) {
        assertHidden(before, number, after);
    }

    @Property
    void aDisguisedPersonsNumberIsHidden(
            @ForAll("han") String before, @ForAll("disguisedPersons") String number, @ForAll("han") String after) {
        assertHidden(before, number, after);
    }

    @Property
    void aNumberWithASlipIsHidden(
            @ForAll("han") String before, @ForAll("damagedPersons") String number, @ForAll("han") String after) {
        assertHidden(before, number, after);
    }

    @Property
    void aNumberInsideALongRunOfDigitsIsHidden(
            @ForAll("digits") String before,
            @ForAll("numbersOfEighteen") String number,
            @ForAll("digits") String after) {
        String text = before + number + after;
        String masked = CodeMasker.forAudience(Audience.PUBLIC).mask(text);
        assertThat(masked.substring(before.length(), before.length() + 18)).isEqualTo("*".repeat(18));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().withCharRange('0', '9').ofMaxLength(40);
    }

    @Property
    void codesOfOrganisationsStay(
            @ForAll("han") String before, @ForAll("creditCodes") String code, @ForAll("han") String after) {
        String text = before + code + after;
        assertThat(CodeMasker.forAudience(Audience.PUBLIC).mask(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> creditCodes() {
        Arbitrary<String> codes = Disguises.codes(CodeKind.USCC);
        return Arbitraries.oneOf(codes, codes.map(code -> "L" + code), Disguises.codes(CodeKind.ORG_CODE));
    }

    @Property
    void nothingChangesButHiddenCharacters(@ForAll("texts") String text, @ForAll Audience audience) {
        String masked = CodeMasker.forAudience(audience).mask(text);
        assertThat(masked).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            if (masked.charAt(i) != text.charAt(i)) {
                assertThat(masked.charAt(i)).isEqualTo('*');
                assertThat(Glyphs.isCode(text.charAt(i))).isTrue();
            }
        }
    }

    @Property
    void itIsAtLeastAsStrictAsTheMaskOfPersonalNumbers(@ForAll("texts") String text) {
        String least = PersonalNumbers.mask(text);
        for (Audience audience : Audience.values()) {
            String masked = CodeMasker.forAudience(audience).mask(text);
            for (int i = 0; i < text.length(); i++) {
                assertThat(masked.charAt(i) == '*' || masked.charAt(i) == least.charAt(i))
                        .isTrue();
            }
        }
    }

    @Property
    void aStreamIsMaskedTheSameInPiecesOfAnySize(
            @ForAll("texts") String text,
            @ForAll("maskers") CodeMasker masker,
            @ForAll @IntRange(min = SMALLEST, max = SMALLEST + 500) int size,
            @ForAll long seed)
            throws IOException {
        StringBuilder out = new StringBuilder();
        MaskingPass.copy(masker, TextWindows.of(text, size, seed), out);
        assertThat(out).hasToString(masker.mask(text));
        char[] inPlace = text.toCharArray();
        masker.mask(inPlace, 0, inPlace.length);
        assertThat(new String(inPlace)).isEqualTo(masker.mask(text));
    }

    @Provide
    Arbitrary<CodeMasker> maskers() {
        Arbitrary<Set<CodeKind>> hidden = Arbitraries.of(
                        EnumSet.of(CodeKind.USCC, CodeKind.ORG_CODE, CodeKind.TAXPAYER_NO))
                .set();
        return Combinators.combine(Arbitraries.of(Audience.class), hidden).as((audience, kinds) -> {
            CodeMasker masker = CodeMasker.forAudience(audience);
            for (CodeKind kind : kinds) {
                masker = masker.withVisible(kind, new Visible(3, 2));
            }
            return masker;
        });
    }
}
