package io.github.xinyong.codes.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.BusinessRegistrationNumber;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.text.CodeFinder;
import io.github.xinyong.codes.text.CodeMatch;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** The generators as a user has them: by type, by property, by reason, in texts. */
class CodeArbitrariesProperties {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2004, 12, 31);

    @Property
    void codesOfEveryTypeJustWork(
            @ForAll UnifiedSocialCreditCode uscc,
            @ForAll OrganizationCode organization,
            @ForAll CitizenIdNumber citizen,
            @ForAll LegacyCitizenIdNumber legacy,
            @ForAll ForeignPermanentResidentNumber foreigner,
            @ForAll BusinessRegistrationNumber registration,
            @ForAll TaxpayerNumber taxpayer,
            @ForAll SubjectCode any) {
        for (SubjectCode code : List.of(uscc, organization, citizen, legacy, foreigner, registration, taxpayer, any)) {
            assertThat(code.kind().isValid(code.value())).isTrue();
            assertThat(CodeSampler.isUnassignable(code)).isTrue();
        }
    }

    @Property
    void codesJustWorkInsideOtherTypes(@ForAll Set<@net.jqwik.api.From("ofAuthority9") UnifiedSocialCreditCode> codes) {
        assertThat(codes).allMatch(code -> code.authority() == '9');
    }

    @Provide
    Arbitrary<UnifiedSocialCreditCode> ofAuthority9() {
        return CodeArbitraries.codes(CodeSampler.uscc().withAuthority('9').withDivisions(350100, 110105));
    }

    @Provide
    Arbitrary<CitizenIdNumber> men() {
        return CodeArbitraries.codes(CodeSampler.citizenId()
                .withSex(CitizenIdNumber.Sex.MALE)
                .withProvinces(44)
                .withBirthDates(FIRST, LAST));
    }

    @Property
    void codesHaveThePropertiesAskedFor(
            @ForAll("ofAuthority9") UnifiedSocialCreditCode code, @ForAll("men") CitizenIdNumber man) {
        assertThat(code.authority()).isEqualTo('9');
        assertThat(code.divisionCode()).isIn("350100", "110105");
        assertThat(man.sex()).isEqualTo(CitizenIdNumber.Sex.MALE);
        assertThat(man.birthDate()).isBetween(FIRST, LAST);
        assertThat(man.divisionCode()).startsWith("4499");
    }

    @Property
    void codesOfAKindAreOfThatKind(@ForAll("ofKinds") Tuple2<CodeKind, SubjectCode> pair) {
        assertThat(pair.get2().kind()).isEqualTo(pair.get1());
    }

    @Provide
    Arbitrary<Tuple2<CodeKind, SubjectCode>> ofKinds() {
        return Arbitraries.oneOf(Arrays.stream(CodeKind.values())
                .map(kind -> CodeArbitraries.codes(kind).map(code -> Tuple.of(kind, code)))
                .toList());
    }

    @Property
    void invalidTextsAreWrongForTheReasonAskedForAndNoOther(
            @ForAll("invalid") Tuple.Tuple3<CodeKind, CodeProblem.Type, String> wrong) {
        assertThat(wrong.get1().check(wrong.get3(), LocalDate.of(1989, 12, 31)).problems())
                .extracting(CodeProblem::type)
                .containsExactly(wrong.get2());
    }

    /** Births before 1990, so that one date tells which lie in the future. */
    private static CodeSampler<?> sampler(CodeKind kind) {
        LocalDate last = LocalDate.of(1989, 12, 31);
        return switch (kind) {
            case CITIZEN_ID -> CodeSampler.citizenId().withBirthDates(last.minusYears(40), last);
            case FOREIGN_PERMANENT -> CodeSampler.foreignPermanent().withBirthDates(last.minusYears(40), last);
            default -> CodeSampler.of(kind);
        };
    }

    @Provide
    Arbitrary<Tuple.Tuple3<CodeKind, CodeProblem.Type, String>> invalid() {
        return Arbitraries.oneOf(Arrays.stream(CodeKind.values())
                .flatMap(kind -> sampler(kind).brokenTypes().stream()
                        .sorted()
                        .map(type ->
                                CodeArbitraries.invalid(sampler(kind), type).map(text -> Tuple.of(kind, type, text))))
                .toList());
    }

    @Property
    void withoutAReasonInvalidTextsAreWrongForAny(@ForAll("wrongCitizens") String text) {
        assertThat(CodeKind.CITIZEN_ID.isValid(text)).isFalse();
    }

    @Provide
    Arbitrary<String> wrongCitizens() {
        return CodeArbitraries.invalid(CodeSampler.citizenId());
    }

    @Property
    void codesStandInTextsWhereTheySay(@ForAll TextWithCodes text) {
        int end = 0;
        for (TextWithCodes.Place place : text.places()) {
            assertThat(text.text().substring(place.start(), place.end()))
                    .isEqualTo(place.code().value());
            assertThat(place.start()).isGreaterThanOrEqualTo(end);
            end = place.end();
            assertThat(!place.code().isPersonal()
                            || !text.toString().contains(place.code().value()))
                    .isTrue();
        }
        assertThat(text.places()).isNotEmpty();
    }

    @Property
    void theFinderFindsTheCodesOfATextAndNothingElse(@ForAll("textsWithStrongCodes") TextWithCodes text) {
        assertThat(CodeFinder.of()
                        .withKinds(Set.of(CodeKind.USCC, CodeKind.CITIZEN_ID))
                        .find(text.text()))
                .extracting(CodeMatch::value, match -> (int) match.start())
                .containsExactlyElementsOf(text.places().stream()
                        .map(place ->
                                org.assertj.core.groups.Tuple.tuple(place.code().value(), place.start()))
                        .toList());
    }

    @Provide
    Arbitrary<TextWithCodes> textsWithStrongCodes() {
        return CodeArbitraries.textsWith(
                Arbitraries.oneOf(CodeArbitraries.codes(CodeKind.USCC), CodeArbitraries.codes(CodeKind.CITIZEN_ID)));
    }

    @Property(tries = 1_000)
    @ShrinksTo("11110000PDY00001XB")
    void anyCreditCodeShrinksToTheFirst(@ForAll("allCreditCodes") UnifiedSocialCreditCode code) {
        assertThat(code.value()).isNull();
    }

    @Provide
    Arbitrary<UnifiedSocialCreditCode> allCreditCodes() {
        return CodeArbitraries.codes(CodeSampler.uscc().withSeed(7));
    }

    /** Type, division and number shrink by themselves, the number to the very border. */
    @Property(tries = 1_000)
    @ShrinksTo("51110000PDY074115M")
    void eachPartShrinksByItself(@ForAll("allCreditCodes") UnifiedSocialCreditCode code) {
        assertThat(code.authority() >= '5' && Integer.parseInt(code.value().substring(11, 16)) > 7_410)
                .isFalse();
    }

    @Property(tries = 1_000)
    @ShrinksTo("119901192001010007")
    void aNumberOfAPersonShrinksToTheFirstDay(@ForAll("allCitizens") CitizenIdNumber number) {
        assertThat(number.birthDate()).isAfter(LocalDate.MAX);
    }

    @Provide
    Arbitrary<CitizenIdNumber> allCitizens() {
        return CodeArbitraries.codes(CodeSampler.citizenId());
    }

    @Property(tries = 1_000)
    @ShrinksTo("119901200001010004")
    void aBirthShrinksToTheFirstDayThatMatters(@ForAll("allCitizens") CitizenIdNumber number) {
        assertThat(number.birthDate()).isBefore(LocalDate.of(2000, 1, 1));
    }

    @Property(tries = 1_000)
    @ShrinksTo("11110000PDY00001XC")
    void aWrongCheckShrinksToTheFirst(@ForAll("wrongChecks") String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isTrue();
    }

    @Provide
    Arbitrary<String> wrongChecks() {
        return CodeArbitraries.invalid(CodeSampler.uscc(), CodeProblem.Type.CHECK_CHARACTER);
    }

    @Property(tries = 1_000)
    @ShrinksTo("11110000PDY00001XB")
    void aTextShrinksToOneCodeAlone(@ForAll("textsWithCreditCodes") TextWithCodes text) {
        assertThat(text.places()).isEmpty();
    }

    @Provide
    Arbitrary<TextWithCodes> textsWithCreditCodes() {
        return CodeArbitraries.textsWith(allCreditCodes());
    }

    @Example
    void aSamplerOfFewCodesIsGoneThroughExhaustively() {
        assertThat(CodeArbitraries.codes(CodeSampler.organizationCode().withNumbers(1, 100))
                        .allValues()
                        .orElseThrow())
                .containsExactlyElementsOf(
                        CodeSampler.organizationCode().withNumbers(1, 100).inOrder());
        assertThat(allCreditCodes().exhaustive()).isEmpty();
    }

    /** The property is false, and jqwik shrinks what falsifies it to these values: of codes the whole, of others the text. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @AddLifecycleHook(ShrinksToHook.class)
    @interface ShrinksTo {

        /** One value for each parameter. */
        String[] value();
    }

    /** Turns the failure that is expected into success, and any other result into failure. */
    static final class ShrinksToHook implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
                throws Throwable {
            List<String> expected = List.of(
                    context.findAnnotation(ShrinksTo.class).orElseThrow().value());
            PropertyExecutionResult result = property.execute();
            List<String> found = result.falsifiedParameters().orElse(List.of()).stream()
                    .map(value -> value instanceof SubjectCode code ? code.value() : value.toString())
                    .toList();
            return found.equals(expected)
                    ? result.mapToSuccessful()
                    : result.mapToFailed("shrinks to " + found + ", not to " + expected + ": " + result);
        }
    }
}
