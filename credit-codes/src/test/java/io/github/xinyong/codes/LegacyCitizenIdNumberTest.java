package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegacyCitizenIdNumberTest implements CodeContract<LegacyCitizenIdNumber> {

    @Override
    public CodeKind kind() {
        return CodeKind.CITIZEN_ID_15;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return LegacyCitizenIdNumber.isValid(text);
    }

    @Override
    public CodeCheck<LegacyCitizenIdNumber> check(CharSequence text) {
        return LegacyCitizenIdNumber.check(text);
    }

    @Override
    public CodeCheck<LegacyCitizenIdNumber> check(CharSequence text, LocalDate date) {
        return LegacyCitizenIdNumber.check(text, date);
    }

    @Override
    public LegacyCitizenIdNumber parse(CharSequence text) {
        return LegacyCitizenIdNumber.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("110105491231002", "610104620927000");
    }

    @Override
    public List<String> invalid() {
        return List.of(
                "610104620932690",
                "990105491231002",
                "810000940823002",
                "11010549123100X",
                "1101054912310",
                "110105491131002");
    }

    @Test
    void becomesTheNumberOfEighteenCharacters() {
        assertThat(parse("110105491231002").toCitizenIdNumber()).isEqualTo(CitizenIdNumber.parse("11010519491231002X"));
        assertThat(parse("610104620927000").toCitizenIdNumber()).isEqualTo(CitizenIdNumber.parse("610104196209270004"));
    }

    @Test
    void comesBackFromTheNumberOfEighteenCharacters() {
        assertThat(CitizenIdNumber.parse("11010519491231002X").toLegacy()).contains(parse("110105491231002"));
        assertThat(CitizenIdNumber.of("110105", LocalDate.of(2000, 1, 1), 0).toLegacy())
                .isEmpty();
        assertThat(CitizenIdNumber.of("110105", LocalDate.of(1999, 12, 31), 0).toLegacy())
                .isPresent();
        assertThat(CitizenIdNumber.of("110105", LocalDate.of(1899, 12, 31), 0).toLegacy())
                .isEmpty();
        assertThat(CitizenIdNumber.of("110105", LocalDate.of(1950, 12, 31), 998).toLegacy())
                .isEmpty();
        assertThat(CitizenIdNumber.of("810000", LocalDate.of(1950, 12, 31), 0).toLegacy())
                .isEmpty();
    }

    @Test
    void theSpecialSequencesStandForTheCenturyBefore() {
        LegacyCitizenIdNumber number = parse("110105801231997");
        assertThat(number.hasSpecialSequence()).isTrue();
        assertThat(number.birthDate()).isEqualTo("1880-12-31");
        assertThat(number.toCitizenIdNumber().toLegacy()).contains(number);
        assertThat(check("110105801231997").notes())
                .extracting(CodeNote::code)
                .containsExactly("SPECIAL_SEQUENCE", "BIRTH_BEFORE_1900");
        assertThat(parse("110105801231995").birthDate()).isEqualTo("1980-12-31");
        assertThat(parse("110105801231995").hasSpecialSequence()).isFalse();
        assertThat(parse("110105801231996").hasSpecialSequence()).isTrue();
        assertThat(parse("110105801231999").hasSpecialSequence()).isTrue();
    }

    @Test
    void theCenturyIsAnAssumptionThatIsSaid() {
        assertThat(check("110105491231002").notes()).extracting(CodeNote::code).containsExactly("CENTURY_ASSUMED");
    }

    @Test
    void aLeapDayNeedsALeapYearOfItsCentury() {
        assertThat(isValid("110105000229000")).isFalse(); // 1900
        assertThat(isValid("110105040229000")).isTrue(); // 1904
        assertThat(check("110105000229000").problems())
                .extracting(CodeProblem::code)
                .containsExactly("BIRTH_DATE");
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(LegacyCitizenIdNumber.of("110105", LocalDate.of(1949, 12, 31), 2))
                .isEqualTo(parse("110105491231002"));
        assertThat(parse("110105491231002").sex()).isEqualTo(CitizenIdNumber.Sex.FEMALE);
        assertThat(parse("110105491231002").divisionCode()).isEqualTo("110105");
        assertThat(parse("110105491231002").sequence()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyCitizenIdNumber.of("110105", LocalDate.of(2001, 1, 1), 2))
                .withMessageContaining("19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyCitizenIdNumber.of("110105", LocalDate.of(1951, 1, 1), 996))
                .withMessageContaining("18");
    }

    @Test
    void aBirthAfterTheGivenDateIsRefused() {
        assertThat(check("110105491231002", LocalDate.of(1949, 12, 30)).problems())
                .extracting(CodeProblem::code)
                .containsExactly("BIRTH_DATE_IN_FUTURE");
    }

    @Test
    void countsAge() {
        assertThat(parse("110105491231002").ageOn(LocalDate.of(1999, 12, 31), AgeRule.CALENDAR))
                .isEqualTo(50);
        assertThat(parse("110105491231002").ageOn(LocalDate.of(1999, 12, 31), AgeRule.STATUTORY))
                .isEqualTo(49);
    }

    @Test
    @Override
    public void explanationsNameEveryPartInBothLanguages() {
        CodeExplanation explanation = check("110105491231002").explain(java.util.Locale.ENGLISH);
        assertThat(explanation.parts()).hasSize(3);
        assertThat(explanation.revealed().sums()).isEmpty(); // there is no check character
        assertThat(explanation.toString()).doesNotContain("491231");
    }
}
