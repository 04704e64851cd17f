package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, strings and other texts are read by loops of their own, which have to agree with the check. */
class ByteCheckTest {

    private static boolean agreed(CodeKind kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean conforms = kind.check(text).verdict() == CodeCheck.Verdict.CONFORMING;
        assertThat(kind.isValid(bytes, 0, bytes.length)).as(text).isEqualTo(conforms);
        assertThat(kind.isValid(text)).as(text).isEqualTo(conforms);
        assertThat(kind.isValid(CharBuffer.wrap(text))).as(text).isEqualTo(conforms);
        return conforms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "810000", "830000", "909999", "000000"})
    void everyYearAndDayIsReadAlike(String division) {
        int conforming = 0;
        for (int year = 0; year < 10_000; year += year >= 1_600 && year < 2_200 ? 1 : 37) {
            for (String day : new String[] {"0101", "0228", "0229", "0230", "1231", "1301", "0431", "0000", "0199"}) {
                String body = division + String.format("%04d", year) + day + "000";
                conforming += agreed(CodeKind.CITIZEN_ID, CitizenIdNumberRules.complete(body)) ? 1 : 0;
            }
        }
        assertThat(conforming > 0).isEqualTo(!division.startsWith("9") && !division.startsWith("0"));
    }

    @Test
    void birthsBefore1800AreOnlyThoseOfPermits() {
        for (int year = 1_700; year <= 1_800; year++) {
            String rest = year + "0101000";
            assertThat(agreed(CodeKind.CITIZEN_ID, CitizenIdNumberRules.complete("110105" + rest)))
                    .isEqualTo(year == 1_800);
            assertThat(agreed(CodeKind.CITIZEN_ID, CitizenIdNumberRules.complete("820000" + rest)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"121101", "110105", "321111", "511302", "412723", "231181"})
    void aNumberOfBothKindsIsReadAlike(String division) {
        for (int day = 0; day < 365 * 40; day++) {
            LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(day);
            String text = CitizenIdNumberRules.complete(division + CitizenIdNumberRules.birthAndSequence(birth, 0));
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertThat(UnifiedSocialCreditCode.isValid(bytes, 0, 18)).isEqualTo(UnifiedSocialCreditCode.isValid(text));
            assertThat(CitizenIdNumber.isValid(bytes, 0, 18)).isEqualTo(CitizenIdNumber.isValid(text));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartBeyondTheArrayIsRefused(CodeKind kind) {
        for (int[] part : new int[][] {{-1, 17}, {0, 19}, {5, 4}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> kind.isValid(new byte[18], part[0], part[1]));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> kind.verdict("0".repeat(18), part[0], part[1]));
        }
    }
}
