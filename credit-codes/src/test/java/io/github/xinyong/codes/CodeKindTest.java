package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11714;
import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_32100;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeKindTest {

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, USCC",
        "91350100M000100Y4X, USCC",
        "91350211M0000XUF46, USCC",
        "91350100m000100y43, USCC",
        "9A350100M000100Y47, USCC",
        "D2143569X, ORG_CODE",
        "D2143569-X, ORG_CODE",
        "11010519491231002X, CITIZEN_ID",
        "11010519491231001X, CITIZEN_ID",
        "810000199408230021, CITIZEN_ID",
        "110105491231002, CITIZEN_ID_15",
        "911124198108030024, FOREIGN_PERMANENT",
        "CAN110081080323, FOREIGN_PERMANENT",
        "110108000000016, REGISTRATION_NO",
        "350100M000100Y4, TAXPAYER_NO",
        "11010519491231002X00, TAXPAYER_NO",
        "L91350100M000100Y43, TAXPAYER_NO",
    })
    void theLikeliestKindComesFirst(String text, CodeKind kind) {
        assertThat(CodeKind.identify(text))
                .first()
                .extracting(CodeCandidate::kind)
                .isEqualTo(kind);
    }

    @Test
    void nearlyEveryVectorIsIdentifiedAsItsKind() throws IOException {
        List<VectorsTest.Vector> conforming = VectorsTest.vectors().stream()
                .filter(vector -> !vector.strict().equals("invalid"))
                .filter(vector -> !vector.kind().equals("taxno"))
                .toList();
        List<String> other = conforming.stream()
                .filter(vector -> CodeKind.identify(vector.input()).get(0).kind() != VectorsTest.kind(vector))
                .map(VectorsTest.Vector::input)
                .toList();
        assertThat(other).as("of %d", conforming.size()).isEmpty();
    }

    @Test
    void nothingIsIdentifiedInATextOfNoKind() {
        assertThat(CodeKind.identify("信用中国")).isEmpty();
        assertThat(CodeKind.identify("")).isEmpty();
        assertThat(CodeKind.identify("12")).isEmpty();
    }

    @Test
    void theEvidenceIsSaidInBothLanguages() {
        CodeCandidate candidate = CodeKind.identify("91350100M000100Y43").get(0);
        assertThat(candidate.evidence())
                .containsExactly(
                        CodeCandidate.Evidence.CHECK_CHARACTER,
                        CodeCandidate.Evidence.ORGANIZATION_CHECK_CHARACTER,
                        CodeCandidate.Evidence.LISTED_TYPE,
                        CodeCandidate.Evidence.DIVISION);
        assertThat(candidate.bits()).isGreaterThan(15);
        for (CodeCandidate.Evidence evidence : CodeCandidate.Evidence.values()) {
            assertThat(evidence.message(Locale.ENGLISH)).isNotBlank();
            assertThat(evidence.message(Locale.CHINESE)).isNotBlank().isNotEqualTo(evidence.message(Locale.ENGLISH));
        }
    }

    @Test
    void theCheckOfACandidateIsThatOfTheTextAsGiven() {
        CodeCandidate candidate = CodeKind.identify("91350100m000100y43").get(0);
        assertThat(candidate.check().verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
        assertThat(candidate.check().text()).isEqualTo("91350100m000100y43");
    }

    @Test
    void everyKindHasAnIdThatFindsIt() {
        for (CodeKind kind : CodeKind.values()) {
            assertThat(CodeKind.ofId(kind.id())).contains(kind);
        }
        assertThat(CodeKind.ofId("nonsense")).isEmpty();
        assertThat(CodeKind.values())
                .extracting(CodeKind::id)
                .containsExactly(
                        "uscc",
                        "org-code",
                        "citizen-id",
                        "citizen-id-15",
                        "foreign-permanent",
                        "registration-no",
                        "taxpayer-no");
    }

    @Test
    void aPartOfATextIsCheckedInPlace() {
        String text = "代码91350100M000100Y43。";
        assertThat(CodeKind.USCC.isValid(text, 2, 20)).isTrue();
        assertThat(CodeKind.USCC.isValid(text, 1, 19)).isFalse();
        assertThat(CodeKind.USCC.isValid(text, 2, 19)).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> CodeKind.USCC.isValid(text, 2, text.length() + 1));
    }

    @Test
    void aNumberOfBothKindsBelongsToOne() {
        // every text that meets the checks of a unified code and the rules of a citizen number passes for one of the
        // two
        int both = 0;
        for (String division : List.of("121101", "110105", "321111", "511302", "412723", "231181")) {
            for (int day = 0; day < 365 * 40; day++) {
                LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(day);
                String text = CitizenIdNumberRules.complete(division + CitizenIdNumberRules.birthAndSequence(birth, 0));
                boolean unified = UnifiedSocialCreditCode.isValid(text);
                boolean citizen = CitizenIdNumber.isValid(text);
                assertThat(unified && citizen).isFalse();
                if (GB_32100.verify(text) && GB_11714.verify(text.substring(8, 17))) {
                    both++;
                    assertThat(unified || citizen).isTrue();
                    CodeCheck<?> loser = (unified ? CodeKind.CITIZEN_ID : CodeKind.USCC).check(text);
                    assertThat(loser.problems())
                            .extracting(CodeProblem::code)
                            .containsExactly(unified ? "UNIFIED_SOCIAL_CREDIT_CODE" : "CITIZEN_ID_NUMBER");
                }
            }
        }
        assertThat(both).isGreaterThan(20);
    }
}
