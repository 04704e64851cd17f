package io.github.xinyong.codes.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.sample.CodeSampler;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** What a property always gets to see: each of these is easily forgotten. */
class EdgeCasesTest {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private static <T> List<T> edgeCases(Arbitrary<T> arbitrary) {
        return StreamSupport.stream(arbitrary.edgeCases().spliterator(), false)
                .map(Shrinkable::value)
                .toList();
    }

    private static List<Character> checks(List<? extends SubjectCode> codes) {
        return codes.stream()
                .map(code -> code.value().charAt(code.value().length() - 1))
                .toList();
    }

    @Example
    void creditCodesHaveRareChecksOutsideAndInside() {
        List<UnifiedSocialCreditCode> codes = edgeCases(Arbitraries.defaultFor(UnifiedSocialCreditCode.class));
        assertThat(checks(codes)).contains('0', 'X', 'Y');
        assertThat(checks(codes.stream()
                        .map(UnifiedSocialCreditCode::organizationCode)
                        .toList()))
                .contains('0', 'X');
    }

    @Example
    void otherCodesHaveRareChecks() {
        assertThat(checks(edgeCases(Arbitraries.defaultFor(OrganizationCode.class))))
                .contains('0', 'X');
        assertThat(checks(edgeCases(Arbitraries.defaultFor(CitizenIdNumber.class))))
                .contains('0', 'X');
        assertThat(checks(edgeCases(Arbitraries.defaultFor(ForeignPermanentResidentNumber.class))))
                .contains('0', 'X');
        assertThat(checks(edgeCases(CodeArbitraries.codes(CodeKind.REGISTRATION_NO))))
                .contains('0');
    }

    @Example
    void personsAreBornOnTheLeapDayToo() {
        assertThat(edgeCases(Arbitraries.defaultFor(CitizenIdNumber.class)))
                .extracting(number -> MonthDay.from(number.birthDate()))
                .contains(LEAP_DAY);
        assertThat(edgeCases(Arbitraries.defaultFor(LegacyCitizenIdNumber.class)))
                .extracting(number -> MonthDay.from(number.birthDate()))
                .contains(LEAP_DAY);
        assertThat(edgeCases(CodeArbitraries.codes(CodeSampler.foreignPermanentBefore2023())))
                .extracting(number -> number.value().substring(9, 13))
                .contains("0229");
    }

    @Example
    void theLeapDayIsFoundInEightYearsWithoutOne() {
        assertThat(edgeCases(CodeArbitraries.codes(CodeSampler.citizenId()
                        .withSex(CitizenIdNumber.Sex.MALE)
                        .withBirthDates(LocalDate.of(1896, 3, 1), LocalDate.of(1910, 12, 31)))))
                .extracting(CitizenIdNumber::birthDate)
                .contains(LocalDate.of(1904, 2, 29));
    }

    @Example
    void theFirstAndTheLastOfEachChoiceAreThere() {
        assertThat(edgeCases(CodeArbitraries.codes(CodeSampler.uscc()
                        .withAuthority('9')
                        .withDivisions(350100, 110105)
                        .withNumbers(5, 6))))
                .extracting(code -> code.value().substring(0, 16))
                .contains(
                        "91350100PDY00005",
                        "93110105PDY00006",
                        "93350100PDY00005",
                        "91110105PDY00005",
                        "91350100PDY00006");
    }

    @Example
    void wrongTextsAndLimitsHaveEdgesToo() {
        Arbitrary<String> wrong =
                CodeArbitraries.invalid(CodeSampler.citizenId(), CodeProblem.Type.BIRTH_DATE, CodeProblem.Type.LENGTH);
        assertThat(edgeCases(wrong)).isNotEmpty().noneMatch(CitizenIdNumber::isValid);
        assertThat(CodeArbitraries.codes(CodeSampler.uscc()).edgeCases(3)).hasSize(3);
    }

    @Example
    void reportsShowSamplesWholeAndNothingElse() {
        SampleFormat format = new SampleFormat();
        SubjectCode sample = CodeSampler.citizenId().at(0);
        assertThat(format.appliesTo(sample)).isTrue();
        assertThat(format.report(sample)).isEqualTo(sample.value());
        assertThat(format.appliesTo(CitizenIdNumber.parse("11010519491231002X")))
                .isFalse();
        assertThat(format.appliesTo("11010519491231002X")).isFalse();
        TextWithCodes text = CodeArbitraries.textsWith(Arbitraries.just(sample)).sample();
        assertThat(format.appliesTo(text)).isTrue();
        assertThat(format.report(text)).isEqualTo(text.text()).asString().contains(sample.value());
        assertThat(text.toString()).doesNotContain(sample.value());
        assertThat(format.appliesTo(
                        TextWithCodes.of("", List.of(CitizenIdNumber.parse("11010519491231002X")), List.of(), "")))
                .isFalse();
    }
}
