package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.T3;
import static io.github.xinyong.core.file.Samples.empty;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a view of a day shows of versions, states, links and lives of records. */
class CreditFileTimeTest {

    private static final CreditRecord A = penalty("A", "2024-03-01");
    private static final LegalBasis LIMIT = LegalBasis.of("LIMIT-2020", "");
    private static final LocalDate MAY = LocalDate.parse("2024-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2024-06-01");
    private static final CreditRecord REDUCED =
            A.toBuilder().amount(Money.ofFen(100)).build();
    private static final CreditRecord SETTLED =
            A.toBuilder().amount(Money.ofFen(0)).build();

    private static CreditFile after(CreditFile file, Instant at, Event... events) {
        return file.append(at, AUTHOR, events).orElseThrow();
    }

    private static CreditFile updatedTwice() {
        return after(
                after(empty(), T1, Event.stated(A)),
                T2,
                Event.updated(REDUCED, MAY, "appeal"),
                Event.updated(SETTLED, JUNE, "settled"));
    }

    private static CreditRecord on(CreditFile file, LocalDate day) {
        return file.asOf(day, Instant.MAX).states().get(0).record();
    }

    private static RecordState state(CreditFile file) {
        return Objects.requireNonNull(file.asOf(DAY, Instant.MAX).state("A"));
    }

    private static List<String> codes(AppendResult result) {
        return ((Refused) result).reasons().stream().map(Refusal::code).toList();
    }

    @Test
    void anUpdateHoldsFromItsDayOn() {
        CreditFile file = updatedTwice();
        assertThat(on(file, MAY.minusDays(1))).isEqualTo(A);
        assertThat(on(file, MAY)).isEqualTo(REDUCED);
        assertThat(on(file, JUNE.minusDays(1))).isEqualTo(REDUCED);
        assertThat(on(file, JUNE)).isEqualTo(SETTLED);
        assertThat(file.asOf(JUNE, T1).records()).containsExactly(A);
        assertThat(file.asOf(JUNE, Instant.MAX).at(MAY).records()).containsExactly(REDUCED);
    }

    @Test
    void updatesComeInTheOrderOfTheirDays() {
        CreditFile file = updatedTwice();
        assertThat(codes(file.append(T3, AUTHOR, Event.updated(REDUCED, JUNE.minusDays(1), "late"))))
                .containsExactly("UPDATE_OUT_OF_ORDER");
        CreditFile same = after(file, T3, Event.updated(REDUCED, JUNE, "the same day"));
        assertThat(on(same, JUNE)).isEqualTo(REDUCED);
        assertThat(codes(file.append(T3, AUTHOR, Event.updated(SETTLED, JUNE, "nothing new"))))
                .containsExactly("NOTHING_CHANGED");
        CreditRecord permit = CreditRecord.builder("A", CreditRecord.PERMIT).build();
        assertThat(codes(file.append(T3, AUTHOR, Event.updated(permit, JUNE, "another thing"))))
                .containsExactly("TYPE_CHANGED");
    }

    @Test
    void aCorrectionOfOneVersionLeavesTheOthers() {
        CreditRecord right = A.toBuilder().amount(Money.ofFen(200)).build();
        CreditFile file = after(updatedTwice(), T3, Event.corrected(right, MAY, List.of("amount"), "slip"));
        assertThat(on(file, MAY.minusDays(1))).isEqualTo(A);
        assertThat(on(file, MAY)).isEqualTo(right);
        assertThat(on(file, JUNE)).isEqualTo(SETTLED);
        CreditFile last = after(updatedTwice(), T3, Event.corrected(right, JUNE, List.of("amount"), "slip"));
        assertThat(on(last, MAY)).isEqualTo(REDUCED);
        assertThat(on(last, JUNE)).isEqualTo(right);
        assertThat(codes(updatedTwice().append(T3, AUTHOR, Event.corrected(right, DAY, List.of("amount"), "slip"))))
                .containsExactly("VERSION_UNKNOWN");
        assertThat(codes(updatedTwice().append(T3, AUTHOR, Event.corrected(REDUCED, MAY, List.of("amount"), "slip"))))
                .containsExactly("NOTHING_CHANGED");
    }

    @Test
    void aCorrectionOfAllVersionsHoldsOnEveryDay() {
        CreditFile file = after(updatedTwice(), T3, Event.corrected(SETTLED, List.of("amount"), "always was"));
        assertThat(on(file, MAY.minusDays(1))).isEqualTo(SETTLED);
        assertThat(on(file, JUNE)).isEqualTo(SETTLED);
        assertThat(state(file).isCorrected()).isTrue();
        assertThat(state(updatedTwice()).isCorrected()).isFalse();
    }

    @Test
    void aStateTellsWhatWasSaidBesideTheAxes() {
        Source other = Source.of("示例市法院");
        CreditFile file = after(
                after(empty(), T1, Event.stated(A)),
                T2,
                Event.confirmed("A", MAY),
                Event.subjectStatement("A", "一"),
                Event.subjectStatement("A", "二"),
                Event.commitmentMade("A", "to pay", MAY),
                Event.rectificationOrdered("A", MAY, JUNE, "to mend", LIMIT),
                Event.publicationEnded("A", DAY, LIMIT));
        RecordState state = state(file);
        assertThat(state.confirmedOn()).isEqualTo(MAY);
        assertThat(state.statements()).containsExactly("一", "二");
        assertThat(state.commitment()).isEqualTo(CommitmentState.OPEN);
        assertThat(state.rectification()).isEqualTo(RectificationState.ORDERED);
        assertThat(state.publicationEndedOn()).isEqualTo(DAY);
        assertThat(state.isPublicationEnded()).isTrue();
        assertThat(state.statedAt()).isEqualTo(T1);
        assertThat(state.changedAt()).isEqualTo(T2);
        assertThat(state.author()).isEqualTo(AUTHOR);
        assertThat(file.asOf(DAY.minusDays(1), T2).states().get(0).isPublicationEnded())
                .isFalse();
        CreditFile later = file.append(
                        T3,
                        other,
                        Event.commitmentBroken("A", JUNE, "unpaid"),
                        Event.rectificationDone("A", JUNE),
                        Event.updated(REDUCED, MAY, "appeal"))
                .orElseThrow();
        assertThat(state(later).commitment()).isEqualTo(CommitmentState.BROKEN);
        assertThat(state(later).rectification()).isEqualTo(RectificationState.DONE);
        assertThat(state(later).author()).isEqualTo(other);
        assertThat(state(later).isPublicationEnded()).isTrue();
        assertThat(state(after(file, T3, Event.commitmentKept("A", JUNE))).commitment())
                .isEqualTo(CommitmentState.KEPT);
        assertThat(state(later)).isNotEqualTo(state).isEqualTo(state(later)).hasSameHashCodeAs(state(later));
    }

    @Test
    void theStatusIsTheFirstWordThatApplies() {
        CreditFile stated = after(empty(), T1, Event.stated(A));
        assertThat(state(stated).status()).isEqualTo(RecordStatus.RECORDED);
        CreditFile corrected = after(stated, T1, Event.corrected(REDUCED, List.of("amount"), "slip"));
        assertThat(state(corrected).status()).isEqualTo(RecordStatus.CORRECTED);
        CreditFile objected = after(corrected, T1, Event.objected("A", "wrong"));
        assertThat(state(objected).status()).isEqualTo(RecordStatus.OBJECTED);
        CreditFile shielded = after(objected, T1, Event.shielded("A", DAY, LIMIT));
        assertThat(state(shielded).status()).isEqualTo(RecordStatus.SHIELDED);
        CreditFile repaired = after(shielded, T1, Event.repaired("A", DAY, LIMIT));
        assertThat(state(repaired).status()).isEqualTo(RecordStatus.REPAIRED);
        CreditFile withdrawn = after(repaired, T1, Event.withdrawn("A", "void"));
        assertThat(state(withdrawn).status()).isEqualTo(RecordStatus.WITHDRAWN);
        CreditRecord old =
                A.toBuilder().date(RecordDate.EFFECTIVE_TO, PartialDate.of(MAY)).build();
        assertThat(state(after(repaired, T1, Event.corrected(old, List.of("dates"), "slip")))
                        .status())
                .isEqualTo(RecordStatus.EXPIRED);
    }

    @Test
    void linksHoldFromTheirDayUntilTheyAreUndone() {
        SubjectId other = Organization.of(
                        UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00002")), "")
                .id();
        Linked link = Event.linked(other, "merged-into", MAY, LIMIT);
        CreditFile file = after(after(empty(), T1, link), T2, Event.unlinked(other, JUNE, "another firm"));
        assertThat(file.asOf(MAY.minusDays(1), T2).links()).isEmpty();
        assertThat(file.asOf(MAY, T2).links()).containsExactly(link);
        assertThat(file.asOf(JUNE, T2).links()).isEmpty();
        assertThat(file.asOf(JUNE, T1).links()).containsExactly(link);
        assertThat(file.asOf(MAY, T2)).isNotEqualTo(empty().asOf(MAY, T2));
        assertThat(link.relation()).isEqualTo("merged-into");
        assertThat(link).hasToString("LINKED");
        assertThat(codes(file.append(T3, AUTHOR, Event.linked(Samples.SUBJECT.id(), "same", MAY, LIMIT))))
                .containsExactly("LINK_TO_ITSELF");
        assertThat(codes(file.append(T3, AUTHOR, Event.unlinked(other, DAY, "x"))))
                .containsExactly("LINK_UNKNOWN");
    }

    @Test
    void aTraceIsTheWholeLifeOfARecordEvenErased() {
        CreditFile file = after(
                after(empty(), T1, Event.stated(penalty("B", "2024-03-01")), Event.stated(A), Event.objected("A", "x")),
                T2,
                Event.withdrawn("B", "void"),
                Event.confirmed("A", MAY));
        assertThat(file.trace("A")).extracting(Entry::sequence).containsExactly(1, 2, 4);
        assertThat(file.trace("#1")).isEqualTo(file.trace("A"));
        assertThat(file.trace("B")).extracting(Entry::sequence).containsExactly(0, 3);
        assertThat(file.trace("C")).isEmpty();
        assertThat(file.trace("#2")).isEmpty();
        CreditFile erased = after(file, T3, Event.retentionApplied("A", DAY, LIMIT));
        assertThat(erased.trace("A")).isEmpty();
        assertThat(erased.trace("#1"))
                .extracting(entry -> entry.event().typeId())
                .containsExactly("stated", "objected", "confirmed", "retention-applied");
        // What is said about the subject alone is about no record.
        SubjectId other = SubjectId.of(OrganizationCode.of("PDY00002"));
        assertThat(after(file, T3, Event.linked(other, "merged-into", MAY, LIMIT))
                        .trace(""))
                .isEmpty();
        // The id may be used anew: nobody can know that it was there.
        CreditFile again = after(erased, T3, Event.stated(A));
        assertThat(again.trace("A")).extracting(Entry::sequence).containsExactly(6);
    }
}
