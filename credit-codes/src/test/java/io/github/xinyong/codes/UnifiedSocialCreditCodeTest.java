package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest implements CodeContract<UnifiedSocialCreditCode> {

    @Override
    public CodeKind kind() {
        return CodeKind.USCC;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return UnifiedSocialCreditCode.isValid(text);
    }

    @Override
    public CodeCheck<UnifiedSocialCreditCode> check(CharSequence text) {
        return UnifiedSocialCreditCode.check(text);
    }

    @Override
    public CodeCheck<UnifiedSocialCreditCode> check(CharSequence text, LocalDate date) {
        return UnifiedSocialCreditCode.check(text, date);
    }

    @Override
    public UnifiedSocialCreditCode parse(CharSequence text) {
        return UnifiedSocialCreditCode.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("91350100M000100Y43", "9135010557098120XJ", "911000001000013428", "12440600MB2C07549J");
    }

    @Override
    public List<String> invalid() {
        return List.of(
                "91350100M000100Y4X", // own check
                "91520421MA6DJ09246", // organisation check
                "91350100I000100Y43", // a letter that the standard left out
                "9135O100M000100Y43", // a letter in the division
                "123456789012345678",
                "x");
    }

    @Test
    void givesItsParts() {
        UnifiedSocialCreditCode code = parse("91350100M000100Y43");
        assertThat(code.authority()).isEqualTo('9');
        assertThat(code.category()).isEqualTo('1');
        assertThat(code.divisionCode()).isEqualTo("350100");
        assertThat(code.organizationCode()).isEqualTo(OrganizationCode.parse("M000100Y4"));
        assertThat(code.checkCharacter()).isEqualTo('3');
        assertThat(code.registration()).hasValueSatisfying(type -> {
            assertThat(type.authorityName(Locale.CHINESE)).isEqualTo("工商");
            assertThat(type.categoryName(Locale.ENGLISH)).isEqualTo("Enterprise");
        });
        assertThat(code.matches(OrganizationCode.parse("M000100Y4"))).isTrue();
        assertThat(code.matches(OrganizationCode.parse("D2143569X"))).isFalse();
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.parse("M000100Y4")))
                .isEqualTo(parse("91350100M000100Y43"));
    }

    @Test
    void refusesPartsThatDoNotFit() {
        OrganizationCode withO = OrganizationCode.of("O0000000");
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> UnifiedSocialCreditCode.of('9', '1', "350100", withO))
                .withMessageContaining("position 9");
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> UnifiedSocialCreditCode.of('9', '1', "35010", withO))
                .withMessageContaining("LENGTH");
    }

    @Test
    void namesTheCheckCharacterExpected() {
        assertThat(check("91350100M000100Y4X").problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.CHECK_CHARACTER, 18, "X", "3"));
        assertThat(check("91520421MA6DJ09246").problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER, 17, "4", "7"));
    }

    @Test
    void listsEveryProblemByPosition() {
        CodeCheck<UnifiedSocialCreditCode> check = check("9135O100MAOOOO00I9");
        assertThat(check.problems()).extracting(CodeProblem::position).containsExactly(5, 11, 12, 13, 14, 17);
        assertThat(check.problems()).extracting(CodeProblem::found).containsOnly("O", "I");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350211M0000XUF46",
                "91350100M0001TGQXM",
                "91350203M0001FUE2P",
                "91350203M0001QAY9B",
                "91350200M000000510",
                "91350128M00000019A"
            })
    void pilotCodesOfFujianAreNonconforming(String text) {
        CodeCheck<UnifiedSocialCreditCode> check = check(text);
        assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.NONCONFORMING);
        assertThat(check.problems()).extracting(CodeProblem::code).containsExactly("CHECK_CHARACTER");
        assertThat(check.notes()).extracting(CodeNote::code).contains("FUJIAN_PILOT_RULE");
        assertThat(check.code().orElseThrow().value()).isEqualTo(text);
        assertThat(isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> assertThat(e.verdict()).isEqualTo(CodeCheck.Verdict.NONCONFORMING));
        com.google.common.testing.SerializableTester.reserializeAndAssert(
                check.code().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        // the pilot's rule holds, but outside its divisions or identifiers
        "350300, M0000XUF4",
        "340100, M0000XUF4",
    })
    void thePilotRuleDoesNotReachBeyondThePilot(String division, String organization) {
        String body = "91" + division + organization;
        char check = io.github.xinyong.codes.checkdigit.CheckCharacterSystems.FUJIAN_PILOT.compute(body);
        assertThat(check(body + check).verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
    }

    @Test
    void aPilotCodeMayEndInALetterThatTheStandardLeftOut() {
        // organisation identifiers M0000000 to M0019999: some have a pilot check of I, O, S, V or Z
        boolean seen = false;
        for (int i = 0; i < 2000 && !seen; i++) {
            String body = "91350100"
                    + OrganizationCode.of("M000" + String.format(Locale.ROOT, "%04d", i))
                            .value();
            char check = io.github.xinyong.codes.checkdigit.CheckCharacterSystems.FUJIAN_PILOT.compute(body);
            if ("IOSVZ".indexOf(check) >= 0) {
                seen = true;
                CodeCheck<UnifiedSocialCreditCode> found = check(body + check);
                assertThat(found.verdict()).isEqualTo(CodeCheck.Verdict.NONCONFORMING);
                assertThat(found.problems()).extracting(CodeProblem::code).containsExactly("CHARACTER");
            }
        }
        assertThat(seen).isTrue();
    }

    @Test
    void anUnlistedPairIsANote() {
        CodeCheck<UnifiedSocialCreditCode> check = check("9A350100M000100Y47");
        assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.CONFORMING);
        assertThat(check.notes()).extracting(CodeNote::code).contains("UNLISTED_TYPE");
        assertThat(check.code().orElseThrow().registration()).isEmpty();
        assertThat(check("91350100M000100Y43").has(CodeNote.Type.UNLISTED_TYPE)).isFalse();
    }

    @Test
    void citizenNumbersDoNotPass() {
        // every sequence and many days, in prefectures whose digits could be a province
        int tried = 0;
        for (int day = 1; day <= 28; day++) {
            for (String division : List.of("110105", "441282", "412723", "513301", "321102")) {
                String text = CitizenIdNumber.of(division, LocalDate.of(1985, 3, day), 0)
                        .value();
                assertThat(isValid(text)).isFalse();
                tried++;
            }
        }
        assertThat(tried).isEqualTo(140);
    }

    @Test
    void explainsTheSums() {
        CodeExplanation explanation = check("91350100M000100Y4X").explain(Locale.ENGLISH);
        assertThat(explanation.sums()).hasSize(2);
        assertThat(explanation.sums().get(1).expected()).isEqualTo('3');
        assertThat(explanation.toString())
                .contains("division of the registering office")
                .contains("the check character must be 3, but it is X");
        assertThat(check("91350100M000100Y4X").explain(Locale.CHINA).toString()).contains("校验码应为 3");
    }

    @Test
    void theTableOfTheStandardIsComplete() {
        assertThat(RegistrationType.all()).hasSize(36);
        assertThat(RegistrationType.of('Y', '1')).isPresent();
        assertThat(RegistrationType.of('Y', '9')).isEmpty();
    }

    @Test
    void ordersByCharacters() {
        assertThat(parse("12440600MB2C07549J")).isLessThan(parse("91350100M000100Y43"));
    }
}
