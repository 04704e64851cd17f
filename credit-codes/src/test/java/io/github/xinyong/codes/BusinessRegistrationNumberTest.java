package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BusinessRegistrationNumberTest implements CodeContract<BusinessRegistrationNumber> {

    @Override
    public CodeKind kind() {
        return CodeKind.REGISTRATION_NO;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return BusinessRegistrationNumber.isValid(text);
    }

    @Override
    public CodeCheck<BusinessRegistrationNumber> check(CharSequence text) {
        return BusinessRegistrationNumber.check(text);
    }

    @Override
    public CodeCheck<BusinessRegistrationNumber> check(CharSequence text, LocalDate date) {
        return BusinessRegistrationNumber.check(text, date);
    }

    @Override
    public BusinessRegistrationNumber parse(CharSequence text) {
        return BusinessRegistrationNumber.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("110108000000016", "330106802495147", "500000900379671");
    }

    @Override
    public List<String> invalid() {
        return List.of("110108000000017", "11010800000001X", "11010800000001", "A10108000000016");
    }

    @Test
    void givesItsParts() {
        BusinessRegistrationNumber number = parse("110108000000016");
        assertThat(number.officeCode()).isEqualTo("110108");
        assertThat(number.sequence()).isEqualTo("00000001");
        assertThat(number.checkCharacter()).isEqualTo('6');
        assertThat(number).isLessThan(parse("330106802495147"));
    }

    @Test
    void theFirstDigitOfTheSequenceTellsTheRegistrant() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(BusinessRegistrationNumber.of("110108", digit + "0000001")
                            .registrant())
                    .isEqualTo(
                            digit <= 3
                                    ? BusinessRegistrationNumber.Registrant.DOMESTIC_ENTERPRISE
                                    : digit <= 5
                                            ? BusinessRegistrationNumber.Registrant.FOREIGN_INVESTED_ENTERPRISE
                                            : BusinessRegistrationNumber.Registrant.INDIVIDUAL_BUSINESS);
        }
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(BusinessRegistrationNumber.of("110108", "00000001")).isEqualTo(parse("110108000000016"));
    }

    @Test
    void officesThatAreNoDivisionAreNoted() {
        assertThat(check("110108000000016").notes()).isEmpty();
        String zone = BusinessRegistrationNumber.of("990000", "00000001").value();
        assertThat(check(zone).notes()).extracting(CodeNote::code).containsExactly("DIVISION_UNKNOWN");
        String national = BusinessRegistrationNumber.of("100000", "00000001").value();
        assertThat(check(national).notes()).isEmpty();
    }

    @Test
    void theFastCheckAgreesWithTheStandardsArithmetic() {
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = String.format(
                    java.util.Locale.ROOT, "%06d%09d", random.nextInt(1_000_000), random.nextInt(1_000_000_000));
            assertThat(isValid(text))
                    .isEqualTo(io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GS_15.verify(text));
        }
    }
}
