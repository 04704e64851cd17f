package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.text.Correction.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCorrectorTest {

    private static final String EXAMPLE = "91350100M000100Y43";

    private static List<Correction> credit(String text) {
        return CodeCorrector.correct(CodeKind.USCC, text);
    }

    @ParameterizedTest
    @CsvSource({
        "9135O100M000100Y43, SUBSTITUTION, 5, LOOK_ALIKE",
        "9I350100M000100Y43, SUBSTITUTION, 2, LOOK_ALIKE",
        "9l350100M000100Y43, SUBSTITUTION, 2, LOOK_ALIKE",
        "9135010QM000100Y43, SUBSTITUTION, 8, LOOK_ALIKE",
        "91350100М000100Y43, SUBSTITUTION, 9, LOOK_ALIKE",
        "91350100M0T0100Y43, SUBSTITUTION, 11, WRONG_CHARACTER",
        "91350100M000100?43, SUBSTITUTION, 16, WRONG_CHARACTER",
        "91350100M0001𝟘0Y43, SUBSTITUTION, 14, WRONG_CHARACTER",
        "19350100M000100Y43, TRANSPOSITION, 1, SWAPPED_NEIGHBOURS",
        "91350100M00010Y043, TRANSPOSITION, 15, SWAPPED_NEIGHBOURS",
        "9130100M000100Y43, INSERTION, 4, MISSING_CHARACTER",
        "91350100M000100Y4, INSERTION, 18, MISSING_CHARACTER",
        "913350100M000100Y43, DELETION, 4, DOUBLED_CHARACTER",
        "91350100M000100Y433, DELETION, 19, DOUBLED_CHARACTER",
        "91350100M*000100Y43, DELETION, 10, EXTRA_CHARACTER",
        "91350100m000100y43, NORMALIZATION, 0, NOT_NORMALIZED",
        "9135 0100 M000 100Y 43, NORMALIZATION, 0, NOT_NORMALIZED",
        "9135 O100 M000 100Y 43, SUBSTITUTION, 6, LOOK_ALIKE",
    })
    void theSlipIsNamedWithItsPlaceInTheTextAsGiven(String text, Operation operation, int position, String reason) {
        Correction best = credit(text).get(0);
        assertThat(best.value()).isEqualTo(EXAMPLE);
        assertThat(best.operation()).isEqualTo(operation);
        assertThat(best.position()).isEqualTo(position);
        assertThat(best.reason().code()).isEqualTo(reason);
        assertThat(best.reason().place()).isEqualTo(position == 0 ? "" : "" + position);
        assertThat(best.kind()).isEqualTo(CodeKind.USCC);
        assertThat(best.score()).isGreaterThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "91350211M0000XUF46", // of the Fujian pilot: nonconforming, but a code
                "",
                "9",
                "9135O1O0M000100Y43", // two letters O
                "9135*1*0M000100Y43",
                "9135010000100Y43", // two missing
                "91350100M000100Y4343",
                "统一社会信用代码",
            })
    void whatNeedsOrAllowsNoCorrectionHasNone(String text) {
        assertThat(credit(text)).isEmpty();
    }

    @Test
    void aTextOfAMillionCharactersHasNone() {
        assertThat(credit("7".repeat(1_000_000))).isEmpty();
        assertThat(credit(" ".repeat(1_000_000))).isEmpty();
        assertThat(credit("\uD835".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aLoneSurrogateIsShownByItsNumber() {
        Correction best = credit("91350100M0001\uD8350Y43").get(0);
        assertThat(best.value()).isEqualTo(EXAMPLE);
        assertThat(best.reason().found()).isEqualTo("U+D835");
    }

    @Test
    void scoresAreRankedAndAddUpToLessThanOne() {
        for (String text : List.of("91350100M000100Y47", "9130100M000100Y43", "19350100M000100Y43")) {
            List<Correction> all = credit(text);
            assertThat(all).extracting(Correction::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            assertThat(all.stream().mapToDouble(Correction::score).sum()).isBetween(0.0, 1.0);
            assertThat(all).extracting(Correction::value).doesNotHaveDuplicates();
            assertThat(all).allSatisfy(c -> assertThat(c.check().verdict()).isNotEqualTo(CodeCheck.Verdict.INVALID));
        }
    }

    @Test
    void aSlipInAPilotCodeLeadsBackToIt() {
        Correction best = credit("91350211M0000XUF64").get(0);
        assertThat(best.value()).isEqualTo("91350211M0000XUF46");
        assertThat(best.check().verdict()).isEqualTo(CodeCheck.Verdict.NONCONFORMING);
        assertThat(best.check().has(CodeNote.Type.FUJIAN_PILOT_RULE)).isTrue();
    }

    @Test
    void divisionsThatExistComeBeforeThoseThatDoNot() {
        // 11010519491231002X without its first digit: many counties fit the check
        List<Correction> all = CodeCorrector.correct(CodeKind.CITIZEN_ID, "1010519491231002X");
        assertThat(all.get(0).value()).isEqualTo("11010519491231002X");
        assertThat(all.get(0).check().has(CodeNote.Type.DIVISION_UNKNOWN)).isFalse();
    }

    @Test
    void birthsAfterADayAreLeftOut() {
        String text = "110101209003070000"; // 2090, with a wrong check character
        LocalDate date = LocalDate.of(2026, 1, 1);
        assertThat(CodeCorrector.correct(CodeKind.CITIZEN_ID, text))
                .anyMatch(c -> c.value().startsWith("2090", 6));
        assertThat(CodeCorrector.correctAsOf(CodeKind.CITIZEN_ID, text, date))
                .noneMatch(c -> c.value().startsWith("2090", 6));
    }

    @ParameterizedTest
    @CsvSource({
        "ORG_CODE, D2143569-X, D214356X9",
        "ORG_CODE, D2143569-X, D21435569-X",
        "CITIZEN_ID, 11010519491231002X, 11O10519491231002X",
        "CITIZEN_ID_15, 110105491231002, 110105491321002",
        "FOREIGN_PERMANENT, 911124198108030024, 9111241981O8030024",
        "FOREIGN_PERMANENT, CAN110081080323, CAN11008108O323",
        "REGISTRATION_NO, 110108000000016, 11O108000000016",
        "TAXPAYER_NO, 350100M000100Y4, 35O100M000100Y4",
        "TAXPAYER_NO, L91350100M000100Y43, L9135O100M000100Y43",
        "TAXPAYER_NO, 11010519491231002X00, 1101O519491231002X00",
        "TAXPAYER_NO, 11010549123100200, 11010549123100Z00",
    })
    void everyKindIsCorrected(CodeKind kind, String code, String text) {
        assertThat(CodeCorrector.correct(kind, text))
                .extracting(Correction::value)
                .contains(code.replace("-", ""));
    }

    @ParameterizedTest
    @EnumSource(CodeKind.class)
    void anyTextIsTaken(CodeKind kind) {
        for (String text :
                List.of("", "\0", "０", "L", "XXXXXXXXXXXXXXXXXX", "000000000000000000000", "É", "12345678-")) {
            assertThat(CodeCorrector.correct(kind, text).stream()
                            .mapToDouble(Correction::score)
                            .sum())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void reasonsSpeakBothLanguages() {
        Correction best = credit("9135O100M000100Y43").get(0);
        assertThat(best.reason().message(Locale.ENGLISH)).isEqualTo("position 5: O looks like 0");
        assertThat(best.reason().message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("第 5 位：O 与 0 形近");
        assertThat(best.reason().found()).isEqualTo("O");
        assertThat(best.reason().expected()).isEqualTo("0");
        assertThat(best).hasToString("91350100M000100Y43 (%.3f): position 5: O looks like 0".formatted(best.score()));
    }

    @Test
    void aPersonsNumberIsNotShownWhole() {
        Correction best =
                CodeCorrector.correct(CodeKind.CITIZEN_ID, "11010519491213002X").get(0);
        assertThat(best.value()).isEqualTo("11010519491231002X");
        assertThat(best.toString()).startsWith("11***************X (").doesNotContain("1949");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // the point of the test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> CodeCorrector.correct(CodeKind.USCC, null));
        assertThatNullPointerException().isThrownBy(() -> CodeCorrector.correct(null, ""));
        assertThatNullPointerException().isThrownBy(() -> CodeCorrector.correctAsOf(CodeKind.USCC, "", null));
    }

    @Test
    void theTrueCodeIsAmongTheCandidatesOfEverySlipWithItsPlace() {
        for (String code : List.of(
                CodeSampler.uscc().text(1),
                CodeSampler.uscc().text(2),
                CodeSampler.uscc().text(3))) {
            for (int i = 0; i < code.length(); i++) {
                for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ中".toCharArray()) {
                    if (c != code.charAt(i)) {
                        assertHeld(code, code.substring(0, i) + c + code.substring(i + 1), i + 1);
                    }
                }
                if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
                    String swapped =
                            code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                    assertHeld(code, swapped, i);
                }
            }
        }
    }

    private static void assertHeld(String code, String slip, int position) {
        assertThat(CodeCorrector.correct(CodeKind.USCC, slip))
                .as("%s for %s", code, slip)
                .anyMatch(correction -> correction.value().equals(code) && correction.position() == position);
    }
}
