package io.github.xinyong.codes.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.codes.BusinessRegistrationNumber;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeSamplerTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2004, 2, 29);

    @ParameterizedTest
    @EnumSource
    void samplesOfEveryKindConformAndAreUnassignable(CodeKind kind) {
        CodeSampler<?> sampler = CodeSampler.of(kind);
        assertThat(sampler.kind()).isEqualTo(kind);
        LongStream.range(0, 5_000).map(i -> i * (sampler.size() / 5_000)).forEach(index -> {
            SubjectCode code = sampler.at(index);
            assertThat(code.kind()).isEqualTo(kind);
            assertThat(code.value()).isEqualTo(sampler.text(index));
            assertThat(kind.isValid(code.value())).isTrue();
            assertThat(CodeSampler.isUnassignable(code)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySeedGivesItsOwnOrderAndAlwaysTheSame(CodeKind kind) {
        CodeSampler<?> sampler = CodeSampler.of(kind);
        List<String> zero = sampler.texts().limit(100).toList();
        assertThat(sampler.withSeed(0).texts().limit(100)).isEqualTo(zero);
        assertThat(sampler.withSeed(1).texts().limit(100)).isNotEqualTo(zero);
        assertThat(sampler.withSeed(1).texts().limit(100))
                .isEqualTo(sampler.withSeed(1).texts().limit(100).toList());
        assertThat(sampler.inOrder().withSeed(0).texts().limit(100)).isEqualTo(zero);
    }

    @ParameterizedTest
    @EnumSource
    void noSampleComesTwice(CodeKind kind) {
        assertThat(CodeSampler.of(kind).texts().limit(50_000)).doesNotHaveDuplicates();
    }

    @Test
    void theWholeOfARangeComesOnce() {
        assertThat(CodeSampler.organizationCode().texts()).hasSize(99_999).doesNotHaveDuplicates();
        assertThat(CodeSampler.uscc()
                        .withAuthority('9')
                        .withDivisions(350100, 110000)
                        .withNumbers(11, 1_000)
                        .texts())
                .hasSize(3 * 2 * 990)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void allWaysToReadASampleAgree(CodeKind kind) {
        CodeSampler<?> sampler = CodeSampler.of(kind);
        byte[] bytes = new byte[sampler.maxLength() + 3];
        StringBuilder builder = new StringBuilder();
        Iterator<?> iterator = sampler.iterator();
        List<String> texts = sampler.texts().limit(20).toList();
        for (int i = 0; i < 20; i++) {
            String text = sampler.text(i);
            int length = sampler.write(i, bytes, 3);
            assertThat(new String(bytes, 3, length, StandardCharsets.US_ASCII)).isEqualTo(text);
            builder.setLength(0);
            sampler.append(i, builder);
            assertThat(builder).hasToString(text);
            assertThat(((SubjectCode) iterator.next()).value()).isEqualTo(text);
            assertThat(texts.get(i)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void choicesMakeUpTheSizeAndPlainOrderBeginsWithTheFirstOfEach(CodeKind kind) {
        CodeSampler<?> sampler = CodeSampler.of(kind).inOrder();
        long product = 1;
        for (long choice : sampler.choices()) {
            product *= choice;
        }
        assertThat(product).isEqualTo(sampler.size());
        long[] choices = sampler.choices();
        choices[0] = 0;
        assertThat(sampler.choices()[0]).isPositive();
    }

    @Test
    void indexesBeyondTheEndAndSmallBuffersAreRefused() {
        OrganizationCodeSampler sampler = CodeSampler.organizationCode();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> sampler.at(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> sampler.at(99_999));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> sampler.write(0, new byte[10], 2));
    }

    @Test
    void codesOfOrganisationsHaveThePropertiesAskedFor() {
        UnifiedSocialCreditCodeSampler sampler = CodeSampler.uscc()
                .withAuthority('9')
                .withCategory('3')
                .withDivisions(441900)
                .withNumbers(500, 509);
        assertThat(sampler.size()).isEqualTo(10);
        assertThat(sampler.stream()).allSatisfy(code -> {
            assertThat(code.authority()).isEqualTo('9');
            assertThat(code.category()).isEqualTo('3');
            assertThat(code.divisionCode()).isEqualTo("441900");
            assertThat(code.organizationCode().body()).startsWith("PDY0050");
        });
        assertThat(CodeSampler.uscc().withType('G', 'A').at(0).registration()).isEmpty();
        assertThat(CodeSampler.uscc()
                        .withDivisions(
                                Divisions.load().codes(DivisionStatus.RETIRED).toArray())
                        .stream()
                        .limit(100)
                        .map(code -> Divisions.load().status(code.value(), 2)))
                .containsOnly(DivisionStatus.RETIRED);
        assertThat(CodeSampler.organizationCode().withNumbers(1, 1).at(0)).isEqualTo(OrganizationCode.of("PDY00001"));
    }

    @Test
    void byDefaultEveryListedTypeAndEveryDivisionInForceOccurs() {
        UnifiedSocialCreditCodeSampler sampler = CodeSampler.uscc().withNumbers(1, 1);
        Set<String> types = new HashSet<>();
        Set<String> divisions = new HashSet<>();
        sampler.forEach(code -> {
            types.add(code.value().substring(0, 2));
            divisions.add(code.divisionCode());
        });
        assertThat(types).hasSize(36);
        assertThat(divisions)
                .hasSize((int) Divisions.load().codes(DivisionStatus.CURRENT).count());
    }

    @Test
    void numbersOfPersonsHaveThePropertiesAskedFor() {
        CitizenIdNumber woman = CodeSampler.citizenId()
                .withProvinces(44)
                .withBirthDates(LEAP_DAY, LEAP_DAY)
                .at(0);
        assertThat(woman.birthDate()).isEqualTo(LEAP_DAY);
        assertThat(woman.divisionCode()).startsWith("4499");
        assertThat(woman.sequence()).isZero();
        assertThat(woman.sex()).isEqualTo(CitizenIdNumber.Sex.FEMALE);
        assertThat(CodeSampler.citizenId().withDivisions(110105).at(0).divisionCode())
                .isEqualTo("110105");
        assertThat(CodeSampler.citizenId().withDivisions(830000).at(0).divisionCode())
                .isEqualTo("830000");
        CitizenIdNumberSampler men = CodeSampler.citizenId().withSex(CitizenIdNumber.Sex.MALE);
        assertThat(men.stream().limit(100).map(CitizenIdNumber::sex)).containsOnly(CitizenIdNumber.Sex.MALE);
        assertThat(men.withSex(CitizenIdNumber.Sex.FEMALE).size())
                .isEqualTo(CodeSampler.citizenId().size());
        assertThat(CodeSampler.citizenId().withSequence(996).at(0).sequence()).isEqualTo(996);
    }

    @Test
    void whatWouldMakeAssignableNumbersIsRefused() {
        CitizenIdNumberSampler listed = CodeSampler.citizenId().withDivisions(110105);
        assertThatIllegalArgumentException().isThrownBy(() -> listed.withSex(CitizenIdNumber.Sex.MALE));
        assertThatIllegalArgumentException().isThrownBy(() -> listed.withSequence(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withSequence(1).withDivisions(119901, 110105));
        // unlisted, yet beside listed ones: registries do use such codes
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withDivisions(110199).withSequence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withNumbers(0, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.organizationCode().withNumbers(1, 100_000));
    }

    @Test
    void propertiesThatMakeNoCodeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withAuthority('Z'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.uscc().withAuthority('9').withCategory('9'));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withType('I', '1'));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withType('1', 'O'));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withDivisions());
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withDivisions(1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSampler.uscc().withDivisions(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withDivisions(160000));
        // in no list, and such that a number could rather be the code of an organisation in 310119
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withDivisions(143101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withDivisions(830101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withProvinces(99));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withBirthDates(LocalDate.of(1799, 12, 31), LEAP_DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withBirthDates(LEAP_DAY, LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withBirthDates(LEAP_DAY, LEAP_DAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.citizenId().withSequence(1_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSampler.uscc().broken(CodeProblem.Type.BIRTH_DATE))
                .withMessageContaining("ORGANIZATION_CHECK_CHARACTER");
    }

    @Test
    void noListHasThePrefectureOfTheSamplesOfPersons() {
        for (int province : PersonParts.PROVINCES) {
            for (int county = 0; county < 100; county++) {
                assertThat(Divisions.load().status(province * 10_000 + 9_900 + county))
                        .isEqualTo(DivisionStatus.UNKNOWN);
            }
        }
        assertThat(PersonParts.PROVINCES).hasSize(31);
        assertThat(PersonParts.NO_PROVINCES).hasSize(65);
    }

    @Test
    void codesInUseAreAssignable() {
        assertThat(CodeSampler.isUnassignable(UnifiedSocialCreditCode.parse("91350100M000100Y43")))
                .isFalse();
        assertThat(CodeSampler.isUnassignable(UnifiedSocialCreditCode.parse("911000001000013428")))
                .isFalse();
        assertThat(CodeSampler.isUnassignable(OrganizationCode.parse("D2143569X")))
                .isFalse();
        assertThat(CodeSampler.isUnassignable(CitizenIdNumber.parse("11010519491231002X")))
                .isFalse();
        assertThat(CodeSampler.isUnassignable(UnifiedSocialCreditCode.check("91350211M0000XUF46")
                        .code()
                        .orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void brokenSamplesHaveExactlyTheProblemAskedFor(CodeKind kind) {
        CodeSampler<?> sampler = CodeSampler.of(kind);
        assertThat(sampler.brokenTypes()).contains(CodeProblem.Type.LENGTH, CodeProblem.Type.CHARACTER);
        for (CodeProblem.Type type : sampler.brokenTypes()) {
            TextSampler broken = sampler.broken(type);
            LocalDate date = lastBirth(kind);
            LongStream.range(0, 5_000)
                    .map(i -> i * Math.max(1, broken.size() / 5_000) % broken.size())
                    .forEach(index -> {
                        CodeCheck<?> check = kind.check(broken.text(index), date);
                        assertThat(check.verdict())
                                .as("%s %s", type, broken.text(index))
                                .isEqualTo(CodeCheck.Verdict.INVALID);
                        assertThat(check.problems())
                                .as("%s", broken.text(index))
                                .extracting(CodeProblem::type)
                                .containsExactly(type);
                    });
            assertThat(broken.texts().limit(20_000)).as("%s", type).doesNotHaveDuplicates();
            assertThat(broken.kind()).isEqualTo(kind);
        }
    }

    private static LocalDate lastBirth(CodeKind kind) {
        return kind == CodeKind.CITIZEN_ID_15 ? LocalDate.of(1989, 12, 31) : LocalDate.of(2019, 12, 31);
    }

    @Test
    void brokenSamplesKeepTheOtherProperties() {
        assertThat(CodeSampler.uscc()
                        .withDivisions(350100)
                        .withAuthority('5')
                        .broken(CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER)
                        .texts()
                        .limit(100))
                .allMatch(text -> text.matches("5[1239]350100PDY\\d{5}.."));
        TextSampler broken = CodeSampler.citizenId()
                .withProvinces(11)
                .withBirthDates(LEAP_DAY, LEAP_DAY)
                .broken(CodeProblem.Type.CHECK_CHARACTER);
        assertThat(broken.texts())
                .hasSize(99 * 10)
                .allMatch(text -> text.startsWith("1199") && text.contains("20040229"));
        assertThat(broken.withSeed(3).texts().limit(10))
                .isNotEqualTo(broken.texts().limit(10).toList());
        assertThat(broken.inOrder().text(0)).startsWith("119901");
    }

    @Test
    void whatCannotBeBrokenIsSaid() {
        CitizenIdNumberSampler permits = CodeSampler.citizenId().withDivisions(810000);
        assertThat(permits.brokenTypes()).doesNotContain(CodeProblem.Type.BIRTH_DATE_TOO_EARLY);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(CodeSampler.citizenId().withBirthDates(last, last).brokenTypes())
                .doesNotContain(CodeProblem.Type.BIRTH_DATE_IN_FUTURE);
        assertThat(CodeSampler.citizenId()
                        .withBirthDates(last.minusDays(1), last.minusDays(1))
                        .withProvinces(11)
                        .broken(CodeProblem.Type.BIRTH_DATE_IN_FUTURE)
                        .size())
                .isEqualTo(99);
        assertThat(CodeSampler.fujianPilot().brokenTypes()).isEmpty();
    }

    @Test
    void pilotCodesAreNonconformingAndInNoDivision() {
        CodeSampler<UnifiedSocialCreditCode> sampler = CodeSampler.fujianPilot();
        LongStream.range(0, sampler.size() / 97).map(i -> i * 97).forEach(index -> {
            CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check(sampler.text(index));
            assertThat(check.verdict()).as("%s", check).isEqualTo(CodeCheck.Verdict.NONCONFORMING);
            assertThat(check.has(CodeNote.Type.FUJIAN_PILOT_RULE)).isTrue();
            assertThat(CodeSampler.isUnassignable(sampler.at(index))).isTrue();
        });
        assertThat(sampler.texts().limit(50_000)).doesNotHaveDuplicates();
        assertThat(sampler.withSeed(1).text(0)).isNotEqualTo(sampler.text(0));
        assertThat(sampler.inOrder().text(0)).startsWith("91350106M00");
    }

    @Test
    void numbersOfFifteenDigitsHaveThePropertiesAskedFor() {
        LegacyCitizenIdNumberSampler sampler = CodeSampler.legacyCitizenId();
        LegacyCitizenIdNumber woman = sampler.withProvinces(31)
                .withBirthDates(LocalDate.of(1964, 2, 29), LocalDate.of(1964, 2, 29))
                .at(0);
        assertThat(woman.birthDate()).isEqualTo("1964-02-29");
        assertThat(woman.divisionCode()).startsWith("3199");
        assertThat(woman.sex()).isEqualTo(CitizenIdNumber.Sex.FEMALE);
        assertThat(sampler.withDivisions(110105).at(0).divisionCode()).isEqualTo("110105");
        assertThat(sampler.withSequence(995).at(0).sequence()).isEqualTo(995);
        LegacyCitizenIdNumberSampler men = sampler.withSex(CitizenIdNumber.Sex.MALE);
        assertThat(men.stream().limit(1_000)).allSatisfy(man -> {
            assertThat(man.sex()).isEqualTo(CitizenIdNumber.Sex.MALE);
            assertThat(man.hasSpecialSequence()).isFalse();
        });
        for (CodeProblem.Type type : men.brokenTypes()) {
            TextSampler broken = men.broken(type);
            assertThat(broken.texts().limit(20_000)).as("%s", type).doesNotHaveDuplicates();
            assertThat(LegacyCitizenIdNumber.check(broken.text(7), LocalDate.of(1989, 12, 31))
                            .problems())
                    .extracting(CodeProblem::type)
                    .containsExactly(type);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> sampler.withSequence(996));
        assertThatIllegalArgumentException().isThrownBy(() -> sampler.withDivisions(810000));
        assertThatIllegalArgumentException().isThrownBy(() -> men.withDivisions(110105));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sampler.withBirthDates(LocalDate.of(1899, 12, 31), LocalDate.of(1950, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sampler.withBirthDates(LocalDate.of(1950, 1, 1), LocalDate.of(2000, 1, 1)));
        assertThat(sampler.withBirthDates(LocalDate.of(1999, 12, 31), LocalDate.of(1999, 12, 31))
                        .brokenTypes())
                .doesNotContain(CodeProblem.Type.BIRTH_DATE_IN_FUTURE);
    }

    @Test
    void numbersOfForeignersHaveThePropertiesAskedFor() {
        ForeignPermanentResidentNumberSampler sampler = CodeSampler.foreignPermanent();
        ForeignPermanentResidentNumber canadian = sampler.withProvinces(11)
                .withCountries(124)
                .withBirthDates(LEAP_DAY, LEAP_DAY)
                .at(0);
        assertThat(canadian.form()).isEqualTo(ForeignPermanentResidentNumber.Form.SINCE_2023);
        assertThat(canadian.provinceCode()).isEqualTo("11");
        assertThat(canadian.countryCode()).isEqualTo("124");
        assertThat(canadian.birthDate()).contains(LEAP_DAY);
        assertThat(canadian.sex()).contains(CitizenIdNumber.Sex.FEMALE);
        assertThat(sampler.withCountries(999)
                        .withSex(CitizenIdNumber.Sex.MALE)
                        .at(0)
                        .sex())
                .contains(CitizenIdNumber.Sex.MALE);
        assertThat(sampler.withCountries(999).withSequence(7).at(0).value()).contains("007", "999");
        assertThat(sampler.stream()
                        .limit(1_000)
                        .map(ForeignPermanentResidentNumber::country)
                        .allMatch(Optional::isPresent))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> sampler.withSex(CitizenIdNumber.Sex.MALE));
        assertThatIllegalArgumentException().isThrownBy(() -> sampler.withSequence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> sampler.withCountries(1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> sampler.withProvinces(90));
    }

    @Test
    void numbersOfOldCardsConformAndAreOfNoPlace() {
        CodeSampler<ForeignPermanentResidentNumber> sampler = CodeSampler.foreignPermanentBefore2023();
        assertThat(sampler.stream().limit(5_000)).allSatisfy(number -> {
            assertThat(number.form()).isEqualTo(ForeignPermanentResidentNumber.Form.BEFORE_2023);
            assertThat(ForeignPermanentResidentNumber.check(number.value()).notes())
                    .isEmpty();
            assertThat(CodeSampler.isUnassignable(number)).isTrue();
        });
        assertThat(sampler.texts().limit(20_000)).doesNotHaveDuplicates();
        assertThat(sampler.withSeed(1).text(0)).isNotEqualTo(sampler.text(0));
        assertThat(sampler.inOrder().text(0)).startsWith("AFG1199200101");
        for (CodeProblem.Type type : sampler.brokenTypes()) {
            assertThat(sampler.broken(type).texts().limit(20_000)).doesNotHaveDuplicates();
            assertThat(sampler.broken(type).texts().limit(5_000))
                    .allSatisfy(text -> assertThat(
                                    ForeignPermanentResidentNumber.check(text).problems())
                            .extracting(CodeProblem::type)
                            .containsExactly(type));
        }
    }

    @ParameterizedTest
    @EnumSource
    void registrationNumbersAreOfTheRegistrantAskedFor(BusinessRegistrationNumber.Registrant registrant) {
        assertThat(CodeSampler.registrationNumber().withRegistrant(registrant).withProvinces(44, 31).stream()
                        .limit(1_000))
                .allSatisfy(number -> {
                    assertThat(number.registrant()).isEqualTo(registrant);
                    assertThat(number.officeCode()).matches("(44|31)99\\d\\d");
                });
    }

    @ParameterizedTest
    @EnumSource
    void taxpayerNumbersHaveTheFormAskedFor(TaxpayerNumber.Form form) {
        TaxpayerNumberSampler sampler = CodeSampler.taxpayerNumber().withForm(form);
        assertThat(sampler.stream().limit(5_000)).allSatisfy(number -> {
            assertThat(number.form()).isEqualTo(form);
            assertThat(CodeSampler.isUnassignable(number)).isTrue();
        });
        assertThat(sampler.texts().limit(20_000)).doesNotHaveDuplicates();
        assertThat(sampler.brokenTypes()).contains(CodeProblem.Type.LENGTH);
        for (CodeProblem.Type type : sampler.brokenTypes()) {
            assertThat(sampler.broken(type).texts().limit(5_000))
                    .allSatisfy(text -> assertThat(TaxpayerNumber.check(text).problems())
                            .as("%s", text)
                            .extracting(CodeProblem::type)
                            .containsExactly(type));
            assertThat(sampler.broken(type).texts().limit(20_000)).doesNotHaveDuplicates();
        }
    }

    @Test
    void numbersOfPeopleAndOfficesInUseAreAssignable() {
        assertThat(List.of(
                        LegacyCitizenIdNumber.parse("110105491231002"),
                        ForeignPermanentResidentNumber.parse("911124198108030024"),
                        BusinessRegistrationNumber.parse("110108000000016"),
                        TaxpayerNumber.parse("440300192203821"),
                        TaxpayerNumber.parse("91350100M000100Y43"),
                        TaxpayerNumber.parse("11010519491231002X01"),
                        TaxpayerNumber.parse("11010549123100200"),
                        TaxpayerNumber.parse("L11010519491231002X"),
                        TaxpayerNumber.parse("L911124198108030024")))
                .noneMatch(CodeSampler::isUnassignable);
    }

    @Test
    void noListHasTheCountryOfTheSamplesOfMen() {
        assertThat(IntStream.range(900, 1_000)).allMatch(Unassignable::isNoCountry);
        assertThat(Unassignable.isNoCountry(124)).isFalse();
    }

    @Test
    void theOrderOfASeedDoesNotChangeUnnoticed() {
        assertThat(CodeSampler.organizationCode().withSeed(2026).texts().limit(3))
                .containsExactly("PDY919560", "PDY451347", "PDY186045");
        assertThat(CodeSampler.uscc().inOrder().text(0)).isEqualTo("11110000PDY00001XB");
        assertThat(CodeSampler.citizenId().inOrder().at(0))
                .isEqualTo(CitizenIdNumber.of("119901", LocalDate.of(1920, 1, 1), 0));
    }

    @Test
    void samplersSayWhatTheyAre() {
        assertThat(CodeSampler.organizationCode().withSeed(5)).hasToString("99999 samples of org-code, seed 5");
        assertThat(CodeSampler.organizationCode().inOrder()).hasToString("99999 samples of org-code, in order");
    }
}
