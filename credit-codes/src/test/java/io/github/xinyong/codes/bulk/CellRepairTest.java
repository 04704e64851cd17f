package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.sample.CodeSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellRepairTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "'91350100M000100Y43, APOSTROPHE",
                "91350100M000100Y43’, APOSTROPHE",
                "\uFEFF91350100M000100Y43, BYTE_ORDER_MARK",
                "|  91350100M000100Y43\u3000|, BLANKS",
                "91350100 M000100Y43, BLANKS",
                "91350100\u200BM000100Y43, INVISIBLE",
                "９1350100M000100Y43, FULL_WIDTH",
                "91350100m000100y43, LOWER_CASE",
                "91350100-M000100Y4-3, SEPARATORS",
                "|\"91350100M000100Y43\"|, QUOTED",
                "|=\"91350100M000100Y43\"|, QUOTED"
            })
    void whatOnlyDressesACodeIsTakenOff(String cell, CellDamage damage) {
        CellRepair repair = CellRepair.of(cell, CodeKind.USCC);
        assertThat(repair.damages()).containsExactly(damage);
        assertThat(repair.outcome()).isEqualTo(CellRepair.Outcome.REPAIRABLE);
        assertThat(repair.value()).contains("91350100M000100Y43");
    }

    @Test
    void severalLayersComeOffTogether() {
        CellRepair repair = CellRepair.of("\uFEFF \"'91350100m000100y43' \"", CodeKind.USCC);
        assertThat(repair.damages())
                .containsExactly(
                        CellDamage.BYTE_ORDER_MARK,
                        CellDamage.APOSTROPHE,
                        CellDamage.QUOTED,
                        CellDamage.BLANKS,
                        CellDamage.LOWER_CASE);
        assertThat(repair.value()).contains("91350100M000100Y43");
    }

    @Test
    void aPowerOfTenThatShowsEveryDigitIsACodeAgainAndAnyOtherIsLost() {
        assertThat(CellRepair.of("1.10108000000016E+14", CodeKind.REGISTRATION_NO)
                        .value())
                .contains("110108000000016");
        for (String cell : new String[] {"9.14403E+17", "9.14403e17", "9E+17", "1.1010800000001E+14"}) {
            CellRepair repair = CellRepair.of(cell);
            assertThat(repair.damages()).containsExactly(CellDamage.SCIENTIFIC_NOTATION);
            assertThat(repair.outcome()).isEqualTo(CellRepair.Outcome.LOST);
            assertThat(repair.value()).isEmpty();
        }
    }

    @Test
    void commasAndADecimalPointComeOffANumber() {
        assertThat(CellRepair.of("110,108,000,000,016.00", CodeKind.REGISTRATION_NO)
                        .value())
                .contains("110108000000016");
        CellRepair repair = CellRepair.of("110108000000016.0", CodeKind.REGISTRATION_NO);
        assertThat(repair.damages()).containsExactly(CellDamage.DECIMAL_POINT);
        assertThat(repair.value()).contains("110108000000016");
    }

    @Test
    void digitsBehindTheFifteenthAreLost() {
        CellRepair repair = CellRepair.of("110105194912310000.0", CodeKind.CITIZEN_ID);
        assertThat(repair.damages()).containsExactly(CellDamage.DECIMAL_POINT, CellDamage.PRECISION_LOST);
        assertThat(repair.outcome()).isEqualTo(CellRepair.Outcome.LOST);
        assertThat(repair.value()).isEmpty();
    }

    @Test
    void zerosInFrontOfAnOrganizationCodeComeBackIfItsCheckAgrees() {
        // made up: all digits, as only such a code can become a number
        String code = OrganizationCode.of("00012345").value();
        assertThat(code).matches("000[0-9]{6}");
        CellRepair repair = CellRepair.of(code.substring(3), CodeKind.ORG_CODE);
        assertThat(repair.damages()).containsExactly(CellDamage.LEADING_ZEROS_LOST);
        assertThat(repair.value()).contains(code);
        char wrong = code.charAt(8) == '9' ? '0' : (char) (code.charAt(8) + 1);
        assertThat(CellRepair.of(code.substring(3, 8) + wrong, CodeKind.ORG_CODE)
                        .damages())
                .isEmpty();
        assertThat(CellRepair.of(code.substring(3), CodeKind.USCC).damages()).isEmpty();
    }

    @Test
    void aWordThatStandsForNothingHoldsNoCode() {
        for (String cell : new String[] {"NULL", "#N/A", "####", " null ", "无"}) {
            assertThat(CellRepair.of(cell, CodeKind.USCC).damages()).contains(CellDamage.PLACEHOLDER);
            assertThat(CellRepair.of(cell, CodeKind.USCC).value()).isEmpty();
        }
    }

    @Test
    void damageOnAWrongCodeLeavesAWrongCode() {
        CellRepair repair = CellRepair.of("'91350100M000100Y4X", CodeKind.USCC);
        assertThat(repair.outcome()).isEqualTo(CellRepair.Outcome.STILL_INVALID);
        assertThat(repair.value()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goodCodesAndPlainMistakesAreUndamaged(CodeKind kind) {
        assertThat(CellRepair.of(CodeSampler.of(kind).text(3), kind).outcome()).isEqualTo(CellRepair.Outcome.UNDAMAGED);
        assertThat(CellRepair.of("91350100M000100Y4X", kind).damages()).isEmpty();
        assertThat(CellRepair.of("A".repeat(1_000_000), kind).damages()).isEmpty();
        assertThat(CellRepair.of("", kind).damages()).isEmpty();
    }

    @Test
    void showsNoPersonAndComparesByValue() {
        CellRepair person = CellRepair.of("'11010519491231002X", CodeKind.CITIZEN_ID);
        assertThat(person.value()).contains("11010519491231002X");
        assertThat(person.toString()).doesNotContain("19491231").contains("11*");
        new EqualsTester()
                .addEqualityGroup(person, CellRepair.of("'11010519491231002X"))
                .addEqualityGroup(CellRepair.of("9E+17"), CellRepair.of("8E+17"))
                .testEquals();
    }
}
