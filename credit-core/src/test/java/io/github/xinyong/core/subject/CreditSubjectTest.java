package io.github.xinyong.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditSubjectTest {

    // The examples of GB 32100 and GB 11643.
    private static final UnifiedSocialCreditCode CODE = UnifiedSocialCreditCode.parse("91350100M000100Y43");
    private static final CitizenIdNumber NUMBER = CitizenIdNumber.parse("11010519491231002X");

    @ParameterizedTest
    @CsvSource({
        "91, ENTERPRISE",
        "92, INDIVIDUAL_BUSINESS",
        "93, FARMERS_COOPERATIVE",
        "11, GOVERNMENT_BODY",
        "12, PUBLIC_INSTITUTION",
        "A1, PUBLIC_INSTITUTION",
        "13, MASS_ORGANIZATION",
        "81, MASS_ORGANIZATION",
        "51, SOCIAL_ORGANIZATION",
        "52, SOCIAL_ORGANIZATION",
        "53, SOCIAL_ORGANIZATION",
        "N1, RURAL_COLLECTIVE",
        "N2, RURAL_COLLECTIVE",
        "N3, RURAL_COLLECTIVE",
        "31, LEGAL_SERVICE",
        "35, LEGAL_SERVICE",
        "71, RELIGIOUS_BODY",
        "72, RELIGIOUS_BODY",
        "19, OTHER_ORGANIZATION",
        "21, OTHER_ORGANIZATION",
        "Y1, OTHER_ORGANIZATION"
    })
    void theCodeTellsTheKindOfAnOrganisation(String start, SubjectKind kind) {
        Organization organization = Organization.of(
                UnifiedSocialCreditCode.of(start.charAt(0), start.charAt(1), "100000", OrganizationCode.of("PDY00001")),
                "");
        assertThat(organization.kind()).isEqualTo(kind);
        assertThat(organization.type()).isEqualTo(SubjectType.ORGANIZATION);
    }

    @Test
    void anOlderCodeTellsNoKind() {
        Organization organization = Organization.of(SubjectId.of("org-code", "D2143569X"), "示例");
        assertThat(organization.kind()).isEqualTo(SubjectKind.OTHER_ORGANIZATION);
        assertThat(organization).hasToString("org-code:D2143569X 示例");
    }

    @Test
    void whatTheCodeLeavesOpenCanBeStatedAndNothingElse() {
        Organization company = Organization.of(CODE, "示例");
        Organization branch = company.withKind(SubjectKind.BRANCH);
        assertThat(branch.kind()).isEqualTo(SubjectKind.BRANCH);
        assertThat(branch).isEqualTo(company).hasToString(company.toString());
        assertThat(branch.withKind(SubjectKind.ENTERPRISE).kind()).isEqualTo(SubjectKind.ENTERPRISE);
        Organization old = Organization.of(SubjectId.of("org-code", "D2143569X"), "示例");
        assertThat(old.withKind(SubjectKind.GOVERNMENT_BODY).kind()).isEqualTo(SubjectKind.GOVERNMENT_BODY);
        assertThatThrownBy(() -> company.withKind(SubjectKind.GOVERNMENT_BODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Its code tells the kind ENTERPRISE, not GOVERNMENT_BODY");
        assertThatThrownBy(() -> old.withKind(SubjectKind.NATURAL_PERSON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPersonIsNeverPrinted() {
        Person person = Person.of(NUMBER, "某人");
        assertThat(person.kind()).isEqualTo(SubjectKind.NATURAL_PERSON);
        assertThat(person.type()).isEqualTo(SubjectType.PERSON);
        assertThat(person.id().value()).isEqualTo(NUMBER.value());
        assertThat(person).hasToString("citizen-id:***");
        assertThat(Person.of(SubjectId.of("passport", "E00000000"), "")).hasToString("passport:***");
        assertThat(SubjectId.of("taxpayer-no", NUMBER.value() + "00")).hasToString("taxpayer-no:***");
    }

    @Test
    void schemesOfPersonsAndOrganisationsDoNotMix() {
        assertThatThrownBy(() -> Organization.of(SubjectId.of(NUMBER), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(NUMBER.value());
        assertThatThrownBy(() -> Person.of(SubjectId.of(CODE), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Organization.of(SubjectId.of("unheard-of", "1"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "org-code", "citizen-id", "citizen-id-15"})
    void anIdTakesNoInvalidNumberOfAKnownKind(String scheme) {
        String wrong = "110105194912310029";
        assertThatThrownBy(() -> SubjectId.of(scheme, wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(wrong);
    }

    @Test
    void anIdTakesACodeOfThePilot() {
        assertThat(SubjectId.of("uscc", "91350211M0000XUF46").isPersonal()).isFalse();
    }

    @Test
    void anIdHasASchemeAndAValue() {
        for (List<String> blank : List.of(List.of("", "1"), List.of("passport", " "))) {
            assertThatThrownBy(() -> SubjectId.of(blank.get(0), blank.get(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void subjectsAreEqualById() {
        new EqualsTester()
                .addEqualityGroup(Organization.of(CODE, "甲"), Organization.of(SubjectId.of("uscc", CODE.value()), "乙"))
                .addEqualityGroup(Person.of(NUMBER, "甲"), Person.of(SubjectId.of(NUMBER), ""))
                .addEqualityGroup(Person.of(SubjectId.of("passport", "E00000000"), "甲"))
                .addEqualityGroup(SubjectId.of(CODE))
                .testEquals();
    }
}
