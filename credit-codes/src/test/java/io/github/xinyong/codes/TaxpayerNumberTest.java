package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxpayerNumberTest implements CodeContract<TaxpayerNumber> {

    @Override
    public CodeKind kind() {
        return CodeKind.TAXPAYER_NO;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return TaxpayerNumber.isValid(text);
    }

    @Override
    public CodeCheck<TaxpayerNumber> check(CharSequence text) {
        return TaxpayerNumber.check(text);
    }

    @Override
    public CodeCheck<TaxpayerNumber> check(CharSequence text, LocalDate date) {
        return TaxpayerNumber.check(text, date);
    }

    @Override
    public TaxpayerNumber parse(CharSequence text) {
        return TaxpayerNumber.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("350100M000100Y4", "440300192203821", "91350100M000100Y43");
    }

    @Override
    public List<String> invalid() {
        return List.of(
                "440300192203822", "4403001922038", "91350100M000100Y4X", "A40300192203821", "L91350100M000100Y4X");
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, UNIFIED, false",
        "350100M000100Y4, FORMER, false",
        "11010519491231002X, CITIZEN, true",
        "11010519491231002X00, CITIZEN_WITH_SEQUENCE, true",
        "11010549123100200, LEGACY_CITIZEN_WITH_SEQUENCE, true",
        "11010549123100200000, LEGACY_CITIZEN_WITH_ZEROS, true",
        "L91350100M000100Y43, TEMPORARY_UNIFIED, false",
        "L11010519491231002X, TEMPORARY_DOCUMENT, true",
        "L110105491231002, TEMPORARY_DOCUMENT, true",
        "L911124198108030024, TEMPORARY_DOCUMENT, true",
        "LCAN110081080323, TEMPORARY_DOCUMENT, true",
        "LE12345678, TEMPORARY_DOCUMENT, true",
    })
    void hasOneOfItsForms(String text, TaxpayerNumber.Form form, boolean personal) {
        assertThat(isValid(text)).isTrue();
        TaxpayerNumber number = parse(text);
        assertThat(number.form()).isEqualTo(form);
        assertThat(number.isPersonal()).isEqualTo(personal);
        assertThat(number.toString().contains("*")).isEqualTo(personal);
        assertThat(check(text).problems()).isEmpty();
        com.google.common.testing.SerializableTester.reserializeAndAssert(number);
    }

    @Test
    void givesTheCodesInside() {
        assertThat(parse("440300192203821").organizationCode()).contains(OrganizationCode.parse("192203821"));
        assertThat(parse("440300192203821").unifiedSocialCreditCode()).isEmpty();
        assertThat(parse("L91350100M000100Y43").unifiedSocialCreditCode())
                .contains(UnifiedSocialCreditCode.parse("91350100M000100Y43"));
        assertThat(parse("91350100M000100Y43").organizationCode()).contains(OrganizationCode.parse("M000100Y4"));
        assertThat(parse("11010519491231002X").organizationCode()).isEmpty();
    }

    @Test
    void isMadeFromTheCodesInside() {
        assertThat(TaxpayerNumber.of(UnifiedSocialCreditCode.parse("91350100M000100Y43")))
                .isEqualTo(parse("91350100M000100Y43"));
        assertThat(TaxpayerNumber.of("440300", OrganizationCode.parse("192203821")))
                .isEqualTo(parse("440300192203821"));
        assertThat(TaxpayerNumber.of(CitizenIdNumber.parse("11010519491231002X"), 7)
                        .value())
                .isEqualTo("11010519491231002X07");
        assertThat(UnifiedSocialCreditCode.parse("91350100M000100Y43").usualFormerTaxpayerNumber())
                .isEqualTo(parse("350100M000100Y4"));
    }

    @Test
    void placesCountInTheWholeText() {
        assertThat(check("440300192203822").problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.CHECK_CHARACTER, 15, "2", "1"));
        assertThat(check("L91350100M000100Y4X").problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.CHECK_CHARACTER, 19, "X", "3"));
        assertThat(check("11010519491231002X0A").problems())
                .extracting(CodeProblem::position)
                .containsExactly(20);
    }

    @Test
    void aPilotCodeIsNonconformingHereToo() {
        assertThat(check("91350211M0000XUF46").verdict()).isEqualTo(CodeCheck.Verdict.NONCONFORMING);
        assertThat(check("91350211M0000XUF46").code().orElseThrow().form()).isEqualTo(TaxpayerNumber.Form.UNIFIED);
    }

    @Test
    void aPassportIsNotChecked() {
        assertThat(check("LE12345678").notes()).extracting(CodeNote::code).containsExactly("DOCUMENT_NOT_CHECKED");
        assertThat(isValid("LABCD123456")).isFalse();
        assertThat(isValid("L12345")).isFalse();
        assertThat(isValid("LE1234567890")).isFalse();
    }
}
