package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11010519491231002X | 11***************X",
                "11010519491231001X | 11***************X",
                "110105491231002 | 11************2",
                "证件号码11010519491231002X。 | 证件号码11***************X。",
                "110105 1949 1231 002X | 11**** **** **** ***X",
                "１１０１０５１９４９１２３１００２Ｘ | １１***************Ｘ",
                "11010519491231002x | 11***************x",
                "110105-19491231-002X | 11****-********-***X",
                "11010519491231002X00 | 11*****************0",
                "11010549123100200 | 11**************0",
                "911124198108030024 | 91***************4",
                "CAN110081080323 | CA************3",
                "L11010519491231002X | L1****************X",
                "ID 11010519491231002X | ID 11***************X",
                "the number 11010519491231002X of | the number 11***************X of",
                "no kind 110105491231002; there | no kind 11************2; there",
                "110105 194912 31002X | 11**** ****** *****X",
                "110105-194912-31002X | 11****-******-*****X",
                "证件 110105 194912 310021 | 证件 11**** ****** *****1",
                "110105 194912 3l002X | 11**** ****** *****X",
                "110105-194912-31001X | 11****-******-*****X",
                "990105 194912 31001X | 99**** ****** *****X",
                "110105 194932 31001X | 11**** ****** *****X",
            })
    void personalNumbersAreMasked(String text, String masked) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(masked);
        assertThat(PersonalNumbers.contains(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91350100M000100Y4X",
                "911000001000013428",
                "911100002000000005",
                "12100000400000678Y",
                "code 12100000400000678Y of",
                "UnifiedCode 51110105041201001X of",
                "123456789012345678",
                "110108000000016",
                "D2143569X",
                "2026-11-22 10:30:00",
                "110105 110106 110107",
                "110105-310115-440305",
                "202401 202402 202403",
                "",
                "信用中国",
            })
    void theRestStays(String text) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
        assertThat(PersonalNumbers.contains(text)).isFalse();
    }

    @Test
    void oneWrongMissingOrDoubledCharacterDoesNotHideTheNumber() {
        String number = "44030819990110000X";
        for (int i = 0; i < number.length(); i++) {
            for (char c : "0123456789XABIO".toCharArray()) {
                String wrong = number.substring(0, i) + c + number.substring(i + 1);
                assertThat(PersonalNumbers.contains(wrong)).as("%s", wrong).isTrue();
            }
            String missing = number.substring(0, i) + number.substring(i + 1);
            assertThat(PersonalNumbers.contains(missing)).as("%s", missing).isTrue();
            String doubled = number.substring(0, i + 1) + number.substring(i);
            assertThat(PersonalNumbers.contains(doubled)).as("%s", doubled).isTrue();
        }
    }

    @Test
    void aSlipThatMeetsBothChecksOfACreditCodeIsStillAPersonsNumber() {
        // a made-up number with one slip; both check characters of a unified code happen to be right
        assertThat(UnifiedSocialCreditCode.isValid("379961197803130908")).isTrue();
        assertThat(PersonalNumbers.mask("379961197803130908")).isEqualTo("37***************8");
    }
}
