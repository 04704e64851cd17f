package io.github.xinyong.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.time.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityLedgerTest {

    private static final LocalDate DAY = LocalDate.parse("2020-01-01");
    private static final Instant NOW = Instant.parse("2021-03-01T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final SubjectId A = company(1);
    private static final SubjectId B = company(2);
    private static final SubjectId C = company(3);
    private static final SubjectId D = company(4);

    private static UnifiedSocialCreditCode code(int number) {
        return UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY0000" + number));
    }

    private static SubjectId company(int number) {
        return SubjectId.of(code(number));
    }

    private static SubjectId person(int birthYear) {
        return SubjectId.of(CitizenIdNumber.of("110199", LocalDate.of(birthYear, 1, 1), 0));
    }

    private static IdentityLink link(IdentityRelation relation, SubjectId from, SubjectId to, DateSpan days) {
        return IdentityLink.of(relation, from, to, days, "变更登记通知书");
    }

    private static IdentityLink changed(SubjectId from, SubjectId to, LocalDate day) {
        return link(IdentityRelation.CODE_CHANGED, from, to, DateSpan.startingAt(day));
    }

    private static IdentityLedger ledger(IdentityLink... links) {
        IdentityLedger ledger = IdentityLedger.empty();
        for (IdentityLink link : links) {
            ledger = ledger.add(link, NOW).orElseThrow();
        }
        return ledger;
    }

    private static List<String> codes(IdentityChange change) {
        return change.refusals().stream().map(IdentityRefusal::code).toList();
    }

    private static List<SubjectId> resolved(IdentityLedger ledger, SubjectId id, LocalDate day) {
        return ledger.resolve(id, day).subjects();
    }

    @Test
    void aNumberWithoutLinksStandsForItself() {
        Resolution resolution = IdentityLedger.empty().resolve(A, DAY);
        assertThat(resolution.single()).contains(A);
        assertThat(resolution.path()).isEmpty();
        assertThat(IdentityLedger.empty().aliases(A, DAY)).containsExactly(A);
    }

    @Test
    void anOrganisationCodeStandsForTheUnifiedCodeThatHoldsItFromItsAssignmentOn() {
        OrganizationCode old = OrganizationCode.of("PDY00001");
        IdentityLink assigned = IdentityLink.assigned(old, code(1), DAY);
        IdentityLedger ledger = ledger(assigned);
        assertThat(resolved(ledger, SubjectId.of(old), DAY)).containsExactly(A);
        assertThat(resolved(ledger, SubjectId.of(old), DAY.minusDays(1))).containsExactly(SubjectId.of(old));
        assertThat(ledger.resolve(SubjectId.of(old), DAY).path()).containsExactly(assigned);
        assertThat(ledger.aliases(A, DAY)).containsExactly(A, SubjectId.of(old));
        assertThat(ledger.aliases(A, DAY.minusDays(1))).containsExactly(A);
    }

    @Test
    void anOrganisationCodeIsAssignedOnlyToTheUnifiedCodeThatHoldsIt() {
        assertThat(codes(IdentityLedger.empty()
                        .add(IdentityLink.assigned(OrganizationCode.of("PDY00002"), code(1), DAY), NOW)))
                .containsExactly("CODE_MISMATCH");
        assertThat(codes(IdentityLedger.empty()
                        .add(link(IdentityRelation.CODE_ASSIGNED, A, B, DateSpan.startingAt(DAY)), NOW)))
                .containsExactly("CODE_MISMATCH");
    }

    @Test
    void changesAndMergersAreFollowedToTheEnd() {
        IdentityLedger ledger =
                ledger(changed(A, B, DAY), link(IdentityRelation.MERGED, B, C, DateSpan.startingAt(DAY.plusYears(1))));
        assertThat(resolved(ledger, A, DAY)).containsExactly(B);
        assertThat(resolved(ledger, A, DAY.plusYears(1))).containsExactly(C);
        assertThat(ledger.resolve(A, DAY.plusYears(1)).path()).hasSize(2);
        assertThat(ledger.aliases(C, DAY.plusYears(1))).containsExactly(C, B, A);
    }

    @Test
    void oneThatWasSplitUpStandsForAllItsSuccessorsAndOneThatGoesOnForItself() {
        IdentityLedger ledger = ledger(
                link(IdentityRelation.SPLIT, A, B, DateSpan.startingAt(DAY)),
                link(IdentityRelation.SPLIT, A, C, DateSpan.startingAt(DAY)),
                link(IdentityRelation.SPLIT_OFF, C, D, DateSpan.startingAt(DAY)));
        assertThat(resolved(ledger, A, DAY)).containsExactly(B, C);
        assertThat(ledger.resolve(A, DAY).single()).isEmpty();
        assertThat(resolved(ledger, C, DAY)).containsExactly(C);
        assertThat(resolved(ledger, D, DAY)).containsExactly(D);
        assertThat(ledger.links()).hasSize(3);
    }

    @Test
    void aNumberGivenToAnotherHolderStandsForTheFormerOneUntilThen() {
        IdentityLedger ledger =
                ledger(link(IdentityRelation.HOLDER_CHANGED, A, B, DateSpan.of(LocalDate.EPOCH, DAY.minusDays(1))));
        assertThat(resolved(ledger, A, DAY.minusDays(1))).containsExactly(B);
        assertThat(resolved(ledger, A, DAY)).containsExactly(A);
    }

    @Test
    void circlesAreRefusedOnTheFirstDayOnWhichTheyWouldClose() {
        IdentityLedger ledger = ledger(changed(A, B, DAY), changed(B, C, DAY.plusDays(10)));
        IdentityChange change = ledger.add(changed(C, A, DAY.minusDays(10)), NOW);
        assertThat(codes(change)).containsExactly("CYCLE");
        assertThat(change.refusals().get(0).expected()).isEqualTo("2020-01-11");
        assertThat(change.ledger()).isSameAs(ledger);
        assertThatThrownBy(change::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CYCLE");
        // On no day do all three links hold.
        IdentityLink before = link(IdentityRelation.CODE_CHANGED, C, A, DateSpan.of(DAY.minusDays(9), DAY.plusDays(9)));
        assertThat(codes(ledger.add(before, NOW))).isEmpty();
        IdentityLink touching =
                link(IdentityRelation.CODE_CHANGED, C, A, DateSpan.of(DAY.minusDays(9), DAY.plusDays(10)));
        assertThat(codes(ledger.add(touching, NOW))).containsExactly("CYCLE");
    }

    @Test
    void aNumberThatStandsForItselfIsRefused() {
        assertThat(codes(IdentityLedger.empty().add(changed(A, A, DAY), NOW))).containsExactly("SAME_NUMBER");
    }

    @Test
    void aNumberStandsForTwoOnlyBySplit() {
        IdentityLedger ledger = ledger(changed(A, B, DAY));
        assertThat(codes(ledger.add(changed(A, C, DAY.plusDays(1)), NOW))).containsExactly("TWO_SUCCESSORS");
        assertThat(codes(ledger.add(link(IdentityRelation.SPLIT, A, C, DateSpan.startingAt(DAY)), NOW)))
                .containsExactly("TWO_SUCCESSORS");
        assertThat(codes(ledger.add(
                        link(IdentityRelation.CODE_CHANGED, A, C, DateSpan.of(DAY.minusDays(9), DAY.minusDays(1))),
                        NOW)))
                .isEmpty();
    }

    @Test
    void personsAndOrganisationsAreNeverOneSubject() {
        IdentityChange change = IdentityLedger.empty().add(changed(person(1970), A, DAY), NOW);
        assertThat(codes(change)).containsExactly("TWO_TYPES");
        assertThat(change.refusals().toString()).doesNotContain(person(1970).value());
        assertThat(codes(IdentityLedger.empty().add(changed(person(1970), person(1971), DAY), NOW)))
                .isEmpty();
    }

    @Test
    void everyLinkAndEveryRevocationNamesItsBasis() {
        assertThat(codes(IdentityLedger.empty()
                        .add(IdentityLink.of(IdentityRelation.CODE_CHANGED, A, B, DateSpan.startingAt(DAY), " "), NOW)))
                .containsExactly("BASIS_MISSING");
        assertThat(codes(ledger(changed(A, B, DAY)).revoke(changed(A, B, DAY), "", NOW)))
                .containsExactly("BASIS_MISSING");
    }

    @Test
    void aLinkIsStatedOnceAndCanBeTakenBackAndStatedAgain() {
        IdentityLink link = changed(A, B, DAY);
        IdentityLedger stated = ledger(link);
        assertThat(codes(stated.add(link, NOW))).containsExactly("LINK_EXISTS");
        IdentityLedger revoked = stated.revoke(link, "更正通知书", NOW).orElseThrow();
        assertThat(resolved(revoked, A, DAY)).containsExactly(A);
        assertThat(revoked.links()).isEmpty();
        assertThat(codes(revoked.revoke(link, "x", NOW))).containsExactly("LINK_UNKNOWN");
        IdentityLedger again = revoked.add(link, LATER).orElseThrow();
        assertThat(resolved(again, A, DAY)).containsExactly(B);
        assertThat(again.history())
                .containsExactly(
                        new IdentityStep(link, false, "变更登记通知书", NOW),
                        new IdentityStep(link, true, "更正通知书", NOW),
                        new IdentityStep(link, false, "变更登记通知书", LATER));
        // The earlier ledgers are as they were.
        assertThat(resolved(stated, A, DAY)).containsExactly(B);
        assertThat(stated.history()).hasSize(1);
    }

    @Test
    void whatIsLearnedLaterDoesNotChangeWhatWasKnownEarlier() {
        IdentityLink link = changed(A, B, DAY);
        Instant before = NOW.minusNanos(1);
        Instant lastly = LATER.plusSeconds(60);
        IdentityLedger ledger = IdentityLedger.empty()
                .add(link, NOW)
                .orElseThrow()
                .revoke(link, "更正通知书", LATER)
                .orElseThrow()
                .add(changed(A, C, DAY), lastly)
                .orElseThrow();
        assertThat(ledger.resolve(A, DAY, before).single()).contains(A);
        assertThat(ledger.resolve(A, DAY, NOW).single()).contains(B);
        assertThat(ledger.resolve(A, DAY.minusDays(1), NOW).single()).contains(A);
        assertThat(ledger.resolve(A, DAY, LATER.minusNanos(1)).single()).contains(B);
        assertThat(ledger.resolve(A, DAY, LATER).single()).contains(A);
        assertThat(ledger.resolve(A, DAY, lastly).single()).contains(C);
        assertThat(ledger.knownAt(lastly)).isSameAs(ledger);
        assertThat(ledger.knownAt(LATER).history()).hasSize(2);
        assertThat(ledger.knownAt(LATER).links()).isEmpty();
        assertThat(ledger.knownAt(NOW).aliases(B, DAY)).containsExactly(B, A);
    }

    @Test
    void nothingIsRecordedBeforeWhatIsThereAlready() {
        IdentityLedger ledger = ledger(changed(A, B, DAY));
        IdentityChange change = ledger.add(changed(C, D, DAY), NOW.minusNanos(1));
        assertThat(codes(change)).containsExactly("RECORDED_EARLIER");
        assertThat(change.refusals().get(0).found()).isEqualTo("2021-02-28T23:59:59.999999999Z");
        assertThat(change.refusals().get(0).expected()).isEqualTo("2021-03-01T00:00:00Z");
        assertThat(change.ledger()).isSameAs(ledger);
        assertThat(codes(ledger.revoke(changed(A, B, DAY), "更正通知书", NOW.minusNanos(1))))
                .containsExactly("RECORDED_EARLIER");
        assertThat(codes(ledger.revoke(changed(C, D, DAY), " ", NOW))).containsExactly("BASIS_MISSING", "LINK_UNKNOWN");
        assertThat(codes(ledger.add(changed(C, D, DAY), NOW))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasAMessageInBothLanguages(IdentityRefusal.Code code) {
        IdentityRefusal refusal = new IdentityRefusal(code, "@", "€");
        assertThat(refusal.message(Locale.CHINESE))
                .matches("(?s).*\\p{IsHan}.*")
                .contains("@")
                .doesNotContain("{");
        assertThat(refusal.message(Locale.US)).contains("@").doesNotContain("{").doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(refusal.place()).isEmpty();
        assertThat(refusal).hasToString(code + ": @");
    }

    @Test
    void linksAreValuesThatHideTheNumbersOfPersons() {
        new EqualsTester()
                .addEqualityGroup(changed(A, B, DAY), changed(A, B, DAY))
                .addEqualityGroup(changed(A, C, DAY))
                .addEqualityGroup(changed(C, B, DAY))
                .addEqualityGroup(changed(A, B, DAY.plusDays(1)))
                .addEqualityGroup(link(IdentityRelation.MERGED, A, B, DateSpan.startingAt(DAY)))
                .addEqualityGroup(
                        IdentityLink.of(IdentityRelation.CODE_CHANGED, A, B, DateSpan.startingAt(DAY), "other"))
                .testEquals();
        assertThat(changed(person(1970), person(1971), DAY))
                .hasToString("CODE_CHANGED citizen-id:*** -> citizen-id:*** 2020-01-01..");
        assertThat(IdentityLedger.empty()).hasToString("IdentityLedger[0 links]");
    }
}
