package io.github.xinyong.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatedPersonTest {

    private static final Organization COMPANY =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY00001")), "示例公司");
    private static final Person PERSON = Person.of(CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0), "秘密姓名");
    private static final RelatedPerson HEAD = RelatedPerson.of(COMPANY, PERSON, RelatedRole.LEGAL_REPRESENTATIVE);

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , 2020-01-01, YES",
        "2020-01-01, , 2019-12-31, NO",
        "2020-01, , 2020-01-15, UNKNOWN",
        "2020, 2021, 2021-06-01, UNKNOWN",
        "2020, 2021, 2022-01-01, NO",
        "2020-01-01, 2021-12-31, 2021-12-31, YES",
        ", 2021-12-31, 2021-12-31, UNKNOWN",
        ", 2021-12-31, 2022-01-01, NO",
        ", , 2022-01-01, UNKNOWN",
    })
    void aRelationHoldsAsFarAsItsDatesTell(
            @Nullable String from, @Nullable String last, LocalDate day, Truth expected) {
        assertThat(HEAD.from(date(from)).until(date(last)).holdsOn(day)).isEqualTo(expected);
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedUnlessItMayNotBeBefore() {
        RelatedPerson since = HEAD.from(PartialDate.parse("2021-06"));
        assertThatIllegalArgumentException().isThrownBy(() -> since.until(PartialDate.parse("2021-05-31")));
        assertThat(since.until(PartialDate.parse("2021-06-01")).lastDay()).isEqualTo(PartialDate.parse("2021-06-01"));
    }

    @Test
    void relationsAreValuesThatDoNotShowThePerson() {
        Person other = Person.of(CitizenIdNumber.of("110199", LocalDate.of(1971, 1, 1), 0), "");
        new EqualsTester()
                .addEqualityGroup(HEAD, RelatedPerson.of(COMPANY, PERSON, RelatedRole.LEGAL_REPRESENTATIVE))
                .addEqualityGroup(RelatedPerson.of(COMPANY, PERSON, RelatedRole.CONTROLLER))
                .addEqualityGroup(RelatedPerson.of(COMPANY, other, RelatedRole.LEGAL_REPRESENTATIVE))
                .addEqualityGroup(HEAD.from(PartialDate.ofYear(2020)))
                .addEqualityGroup(HEAD.until(PartialDate.ofYear(2020)))
                .testEquals();
        assertThat(HEAD).hasToString("LEGAL_REPRESENTATIVE of " + COMPANY.id());
        assertThat(HEAD.person()).isEqualTo(PERSON);
        assertThat(HEAD.organization()).isEqualTo(COMPANY);
    }
}
