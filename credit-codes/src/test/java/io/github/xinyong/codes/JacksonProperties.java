package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.reflect.TypeToken;
import io.github.xinyong.codes.arbitraries.CodeArbitraries;
import io.github.xinyong.codes.sample.CodeSampler;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever code is written or number refused, by either version of Jackson. */
class JacksonProperties {

    private static final List<JacksonContract> BOTH = List.of(new Jackson2Test(), new Jackson3Test());

    @Property
    void everyCodeIsReadAsWritten(@ForAll SubjectCode code) throws Exception {
        for (JacksonContract jackson : BOTH) {
            String json = jackson.write(code);
            assertThat(json).isEqualTo('"' + code.value() + '"');
            assertThat(jackson.read(json, code.getClass())).isEqualTo(code);
        }
    }

    @Property
    void codesOfOrganisationsAreReadAsKeysAsWritten(
            @ForAll Map<UnifiedSocialCreditCode, OrganizationCode> codes,
            @ForAll Map<OrganizationCode, BusinessRegistrationNumber> others)
            throws Exception {
        for (JacksonContract jackson : BOTH) {
            assertThat(jackson.read(
                            jackson.write(codes),
                            new TypeToken<Map<UnifiedSocialCreditCode, OrganizationCode>>() {}.getType()))
                    .isEqualTo(codes);
            assertThat(jackson.read(
                            jackson.write(others),
                            new TypeToken<Map<OrganizationCode, BusinessRegistrationNumber>>() {}.getType()))
                    .isEqualTo(others);
        }
    }

    /** Of a number with one thing wrong, no exception shows the birth date, wherever the number lands. */
    @Property
    void aRefusalNeverTellsANumberOfAPerson(@ForAll("almostPersons") String number, @ForAll("places") Place place) {
        String birth = number.length() > 16 ? number.substring(6, 14) : number.substring(6, 12);
        for (JacksonContract jackson : BOTH) {
            Throwable refused =
                    catchThrowable(() -> jackson.read(place.template().replace("?", number), place.type()));
            if (refused == null) {
                // one in hundreds happens to be a good code of an organisation
                assertThat(CodeKind.USCC.isValid(number) || CodeKind.TAXPAYER_NO.isValid(number))
                        .isTrue();
            } else {
                assertThat(JacksonContract.everything(refused)).doesNotContain(number, birth);
            }
        }
    }

    /** Numbers whose body stays whole: what is wrong is the check, the length, the day or a character of the sequence. */
    @Provide
    Arbitrary<String> almostPersons() {
        return Arbitraries.oneOf(
                        CodeArbitraries.invalid(CodeSampler.citizenId()),
                        CodeArbitraries.invalid(CodeSampler.legacyCitizenId()),
                        CodeArbitraries.invalid(CodeSampler.foreignPermanent()))
                .filter(text -> text.length() >= 15);
    }

    /** Where a text can land in JSON. */
    record Place(String template, Type type) {}

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(CitizenIdNumber.class, LegacyCitizenIdNumber.class, ForeignPermanentResidentNumber.class)
                .flatMap(type -> Arbitraries.of(
                        new Place("\"?\"", type),
                        new Place("[\"?\"]", type.arrayType()),
                        new Place("{\"citizen\":\"?\"}", JacksonContract.All.class),
                        new Place("{\"taxpayer\":\"?\"}", JacksonContract.All.class),
                        new Place("{\"uscc\":\"?\"}", JacksonContract.All.class),
                        new Place("{\"organization\":\"?\"}", JacksonContract.All.class)));
    }
}
