package io.github.xinyong.core.disclosure;

import static io.github.xinyong.core.disclosure.Disclosures.BANK;
import static io.github.xinyong.core.disclosure.Disclosures.COMPANY;
import static io.github.xinyong.core.disclosure.Disclosures.DAY;
import static io.github.xinyong.core.disclosure.Disclosures.GENERAL;
import static io.github.xinyong.core.disclosure.Disclosures.KEEPER;
import static io.github.xinyong.core.disclosure.Disclosures.POLICY;
import static io.github.xinyong.core.disclosure.Disclosures.PUBLIC;
import static io.github.xinyong.core.disclosure.Disclosures.SUBJECT;
import static io.github.xinyong.core.disclosure.Disclosures.T;
import static io.github.xinyong.core.disclosure.Disclosures.file;
import static io.github.xinyong.core.disclosure.Disclosures.penalty;
import static io.github.xinyong.core.disclosure.Disclosures.request;
import static io.github.xinyong.core.disclosure.Disclosures.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.core.disclosure.Omission.Code;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies as tables, and what they and their requests are as values. */
class DisclosureTableTest {

    @Test
    void theFirstRuleThatMatchesDecides() {
        String head = "# id\tmine\n# edition\t1\n# masked\tpenalty\tcategories\n" + DisclosureTable.HEADER + "\n";
        String hide = "public\t*\t*\tpenalty\t*\tserious\t*\tnothing\tleave-out\tCIVIL\t\tH\n";
        String show = "public\t*\torganization\t*\t*\t*\tin-effect\tnothing\tshow\tCIVIL\tart 1029\tM\n";
        String unsure = "public\t*\t*\t*\t*\t*\t*\tnothing\tshow\tCIVIL\t\tM(mem)\n";
        DisclosurePolicy mine = DisclosurePolicy.parse(head + hide + show);
        assertThat(mine).hasToString("mine/1");
        assertThat(mine.rules()).hasSize(2);
        assertThat(mine.id()).isEqualTo("mine");
        assertThat(mine.edition()).isEqualTo("1");
        CreditFile file = file(COMPANY, GENERAL, Event.stated(penalty("S", Severity.SERIOUS)));
        assertThat(mine.apply(file.asOf(DAY, T), PUBLIC).items())
                .extracting(DisclosedItem::recordId)
                .containsExactly("G");
        assertThat(mine.apply(file.asOf(DAY, T), PUBLIC).policyId()).isEqualTo("mine");
        assertThat(mine.apply(file.asOf(DAY, T), PUBLIC).policyEdition()).isEqualTo("1");
        assertThat(DisclosurePolicy.parse(head + unsure)
                        .apply(file.asOf(DAY, T), PUBLIC)
                        .items())
                .isEmpty();
        String keeper = head + hide.replace("public", "keeper") + unsure.replace("public", "keeper");
        assertThat(DisclosurePolicy.parse(keeper)
                        .apply(file.asOf(DAY, T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .containsExactly("BASIS_UNSURE G", "BY_RULE S");
    }

    @Test
    void saysToTheKeeperWhyThePublicWouldNotSeeIt() {
        String rows = """
                keeper\t*\t*\tpenalty\t*\t*\t*\tpublicity penalty\tshow\tCIVIL\t\tH
                keeper\t*\t*\ta\t*\t*\t*\tconsent\tshow\tCIVIL\t\tH
                keeper\t*\t*\tb\t*\t*\t*\tduty\tshow\tCIVIL\t\tH
                """;
        DisclosurePolicy policy =
                DisclosurePolicy.parse("# id\tmine\n# edition\t1\n" + DisclosureTable.HEADER + "\n" + rows);
        CreditFile file = file(
                COMPANY,
                GENERAL,
                Event.stated(penalty("U", Severity.UNDETERMINED)),
                Event.stated(CreditRecord.builder("A", "a").build()),
                Event.stated(CreditRecord.builder("B", "b").build()),
                Event.stated(CreditRecord.builder("C", "c")
                        .date(RecordDate.EFFECTIVE_FROM, PartialDate.parse("2030"))
                        .build()),
                Event.stated(CreditRecord.builder("D", "c")
                        .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2020"))
                        .build()),
                Event.stated(CreditRecord.builder("E", "c").build()),
                Event.shielded("E", DAY, LegalBasis.of("REPAIR-36", "")));
        assertThat(policy.apply(file.asOf(LocalDate.parse("2026-09-01"), T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .containsExactly(
                        "PUBLICITY_UNDETERMINED U",
                        "CONSENT_MISSING A",
                        "DUTY_MISSING B",
                        "NOT_YET C",
                        "EXPIRED D",
                        "SHIELDED E");
        // after a year nobody knows whether the sector's rule keeps it up
        assertThat(policy.apply(file.asOf(LocalDate.parse("2028-01-01"), T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .contains("PUBLICITY_UNDETERMINED G");
        assertThat(policy.apply(file.asOf(LocalDate.parse("2026-05-03"), T), KEEPER)
                        .omissions())
                .extracting(Object::toString)
                .contains("NOT_YET C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# id\tmine\n",
                "# edition\t1\n",
                "# id\tmine\n# edition\t1\n",
                "# id\tmine\n# edition\t1\n# more\tx\n",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*",
                "# id\tmine\n# edition\t1\nHEADER\neverybody\t*\t*\t*\t*\t*\t*\tnothing\tshow\tCIVIL\t\tH",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*\t*\t*\t*\t*\t*\tmoney\tshow\tCIVIL\t\tH",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*\t*\t*\t*\t*\t*\tnothing\tblur\tCIVIL\t\tH",
                "# id\tmine\n# edition\t1\nHEADER\npublic\t*\t*\t*\t*\t*\t*\tnothing\tshow\t\t\tH",
            })
    void refusesATableOfAnotherForm(String table) {
        String text = table.replace("HEADER", DisclosureTable.HEADER);
        assertThatThrownBy(() -> DisclosurePolicy.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyOmissionHasAMessageInBothLanguages(Code code) {
        Omission omission = new Omission(code, "某罚〔2026〕1号");
        assertThat(omission.message(Locale.ENGLISH))
                .contains("某罚〔2026〕1号")
                .endsWith(".")
                .doesNotContain("{");
        assertThat(omission.message(Locale.CHINESE)).contains("某罚〔2026〕1号").endsWith("。");
        assertThat(omission.place()).isEqualTo("某罚〔2026〕1号");
        assertThat(omission.code()).isEqualTo(code.name());
    }

    @Test
    void everyBasisOfTheBundledPolicyIsInForceWithItsEdition() {
        for (DisclosureRule rule : POLICY.rules()) {
            assertThat(LawRegister.bundled().status(rule.basis(), PartialDate.parse("2026-07-31")))
                    .as("%s", rule)
                    .isEqualTo(BasisStatus.IN_FORCE);
        }
        assertThat(POLICY).hasToString("xinyong-cautious/2026-07");
    }

    @Test
    void areValues() {
        Consent consent = Consent.of(BANK, "p", DateSpan.startingAt(DAY));
        DisclosureRequest asked = request(Audience.THIRD_PARTY, "p");
        new EqualsTester()
                .addEqualityGroup(asked, request(Audience.THIRD_PARTY, "p"))
                .addEqualityGroup(asked.withConsent(BANK, consent), asked.withConsent(BANK, consent))
                .addEqualityGroup(asked.withDuty(LegalBasis.of("PIPL", "")))
                .addEqualityGroup(request(Audience.PUBLIC, "p"))
                .addEqualityGroup(request(Audience.THIRD_PARTY, "q"))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(consent, Consent.of(BANK, "p", DateSpan.startingAt(DAY)))
                .addEqualityGroup(Consent.of(COMPANY.id(), "p", DateSpan.startingAt(DAY)))
                .addEqualityGroup(Consent.of(BANK, "q", DateSpan.startingAt(DAY)))
                .addEqualityGroup(Consent.of(BANK, "p", DateSpan.of(DAY, DAY)))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(seen(PUBLIC, GENERAL), seen(PUBLIC, GENERAL))
                .addEqualityGroup(seen(PUBLIC))
                .addEqualityGroup(seen(KEEPER, GENERAL))
                .addEqualityGroup(seen(SUBJECT, GENERAL))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(new Omission(Code.REPAIRED, "A"), new Omission(Code.REPAIRED, "A"))
                .addEqualityGroup(new Omission(Code.EXPIRED, "A"))
                .addEqualityGroup(new Omission(Code.REPAIRED, "B"))
                .testEquals();
        assertThat(consent).hasToString(BANK + " for p 2026-06-01..");
        assertThat(asked).hasToString("third-party for p");
        assertThat(consent.grantee()).isEqualTo(BANK);
        assertThat(consent.purpose()).isEqualTo("p");
        assertThat(consent.period()).isEqualTo(DateSpan.startingAt(DAY));
        assertThatThrownBy(() -> request(Audience.PUBLIC, " ")).isInstanceOf(IllegalArgumentException.class);
        for (Audience audience : Audience.values()) {
            assertThat(Audience.ofId(audience.id())).isEqualTo(audience);
        }
        assertThatThrownBy(() -> Audience.ofId("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
