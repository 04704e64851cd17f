package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignPermanentResidentNumberTest implements CodeContract<ForeignPermanentResidentNumber> {

    @Override
    public CodeKind kind() {
        return CodeKind.FOREIGN_PERMANENT;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return ForeignPermanentResidentNumber.isValid(text);
    }

    @Override
    public CodeCheck<ForeignPermanentResidentNumber> check(CharSequence text) {
        return ForeignPermanentResidentNumber.check(text);
    }

    @Override
    public CodeCheck<ForeignPermanentResidentNumber> check(CharSequence text, LocalDate date) {
        return ForeignPermanentResidentNumber.check(text, date);
    }

    @Override
    public ForeignPermanentResidentNumber parse(CharSequence text) {
        return ForeignPermanentResidentNumber.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("911124198108030024", "CAN110081080323");
    }

    @Override
    public List<String> invalid() {
        return List.of(
                "911124198108030025",
                "811124198108030024",
                "999124198108030024",
                "911124198113030020",
                "CAN11008108030",
                "CAN110081130323",
                "C1N110081080323",
                "CAN11008108032X");
    }

    @Test
    void givesItsParts() {
        ForeignPermanentResidentNumber number = parse("911124198108030024");
        assertThat(number.form()).isEqualTo(ForeignPermanentResidentNumber.Form.SINCE_2023);
        assertThat(number.provinceCode()).isEqualTo("11");
        assertThat(number.countryCode()).isEqualTo("124");
        assertThat(number.country().orElseThrow().alpha3()).isEqualTo("CAN");
        assertThat(number.birthDate()).contains(LocalDate.of(1981, 8, 3));
        assertThat(number.sex()).contains(CitizenIdNumber.Sex.FEMALE);
    }

    @Test
    void theOldFormSaysLess() {
        ForeignPermanentResidentNumber number = parse("CAN110081080323");
        assertThat(number.form()).isEqualTo(ForeignPermanentResidentNumber.Form.BEFORE_2023);
        assertThat(number.provinceCode()).isEqualTo("11");
        assertThat(number.countryCode()).isEqualTo("CAN");
        assertThat(number.country().orElseThrow().numeric()).isEqualTo("124");
        assertThat(number.birthDate()).isEmpty();
        assertThat(number.sex()).isEmpty();
    }

    @Test
    void theOldCheckIsANoteOnly() {
        assertThat(check("CAN110081080323").notes()).isEmpty();
        CodeCheck<ForeignPermanentResidentNumber> check = check("CAN110081080326");
        assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.CONFORMING);
        assertThat(check.notes()).extracting(CodeNote::code).containsExactly("OLD_CARD_CHECK");
    }

    @Test
    void anUnknownCountryIsANote() {
        assertThat(ForeignPermanentResidentNumber.check(
                                ForeignPermanentResidentNumber.of("11", "999", LocalDate.of(1981, 8, 3), 0)
                                        .value())
                        .notes())
                .extracting(CodeNote::code)
                .containsExactly("COUNTRY_UNKNOWN");
        assertThat(check("ZZZ110081080323").has(CodeNote.Type.COUNTRY_UNKNOWN)).isTrue();
        assertThat(check("911124198108030024").notes()).isEmpty();
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(ForeignPermanentResidentNumber.of("11", "124", LocalDate.of(1981, 8, 3), 2))
                .isEqualTo(parse("911124198108030024"));
    }

    @Test
    void aBirthAfterTheGivenDateIsRefused() {
        assertThat(check("911124198108030024", LocalDate.of(1981, 8, 2)).problems())
                .extracting(CodeProblem::code)
                .containsExactly("BIRTH_DATE_IN_FUTURE");
    }

    @Test
    void theLeapDayOfAnUnknownCenturyIsAccepted() {
        assertThat(isValid("CAN110000022903")).isTrue(); // 2000 has it, 1900 has not
        assertThat(isValid("CAN110001022903")).isFalse();
    }
}
