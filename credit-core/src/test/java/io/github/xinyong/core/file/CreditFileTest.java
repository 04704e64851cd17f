package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.PENALTY_LAW;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.T3;
import static io.github.xinyong.core.file.Samples.empty;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditFileTest {

    private static final CreditRecord A = penalty("A", "2024-03-01");

    @Test
    void aStatedRecordStandsInTheView() {
        CreditFile file = empty().append(T1, AUTHOR, Event.stated(A)).orElseThrow();
        FileView view = file.asOf(DAY, T1);
        assertThat(view.records()).containsExactly(A);
        assertThat(view.columns().effectAt(0)).isEqualTo(EffectState.IN_EFFECT);
        assertThat(view.columns().amountAt(0)).isEqualTo(500_000);
        assertThat(view.columns().earliestDay(RecordDate.DECIDED, 0))
                .isEqualTo((int) LocalDate.parse("2024-03-01").toEpochDay());
    }

    @Test
    void withdrawalHidesFromItsOwnKnownTimeOn() {
        CreditFile file = empty().append(T1, AUTHOR, Event.stated(A))
                .orElseThrow()
                .append(T3, AUTHOR, Event.withdrawn("A", "the decision was revoked"))
                .orElseThrow();
        assertThat(file.asOf(DAY, T3.minusNanos(1)).records()).containsExactly(A);
        assertThat(file.asOf(DAY, T3).records()).isEmpty();
        assertThat(file.asOf(DAY, T3).columns().contentAt(0)).isEqualTo(ContentState.WITHDRAWN);
    }

    @Test
    void correctionReplacesTheContentForAllDaysOnceItIsKnown() {
        CreditRecord right = A.toBuilder().amount(Money.parseWan("0.05")).build();
        CreditFile file = empty().append(T1, AUTHOR, Event.stated(A))
                .orElseThrow()
                .append(T2, AUTHOR, Event.corrected(right, List.of("amount"), "unit"))
                .orElseThrow();
        assertThat(file.asOf(DAY, T1).records()).containsExactly(A);
        assertThat(file.asOf(LocalDate.parse("2024-03-02"), T2).records()).containsExactly(right);
    }

    @Test
    void repairTakesEffectOnItsDayAndCanBeRevoked() {
        CreditFile file = empty().append(
                        T1,
                        AUTHOR,
                        Event.stated(A),
                        Event.repaired("A", LocalDate.parse("2024-06-01"), LegalBasis.of("REPAIR-58", "")))
                .orElseThrow();
        assertThat(file.asOf(LocalDate.parse("2024-05-31"), T1).columns().effectAt(0))
                .isEqualTo(EffectState.IN_EFFECT);
        assertThat(file.asOf(DAY, T1).columns().effectAt(0)).isEqualTo(EffectState.REPAIRED);
        CreditFile revoked = file.append(
                        T2, AUTHOR, Event.repairRevoked("A", LocalDate.parse("2024-07-01"), "false materials"))
                .orElseThrow();
        assertThat(revoked.asOf(DAY, T2).columns().effectAt(0)).isEqualTo(EffectState.REPAIRED);
        assertThat(revoked.asOf(LocalDate.parse("2024-07-01"), T2).columns().effectAt(0))
                .isEqualTo(EffectState.IN_EFFECT);
    }

    @Test
    void theDayShorthandKnowsAllThatWasRecordedThatDayInItsZone() {
        CreditFile file = empty().append(T1, AUTHOR, Event.stated(A)).orElseThrow();
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(file.asOf(LocalDate.parse("2024-03-05"), shanghai).records()).hasSize(1);
        assertThat(file.asOf(LocalDate.parse("2024-03-04"), shanghai).records()).isEmpty();
    }

    @Test
    void anAdverseRecordWithoutLegalBasisIsRefused() {
        CreditRecord bare = A.toBuilder().bases(List.of()).build();
        AppendResult result = empty().append(T1, AUTHOR, Event.stated(bare));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("NO_LEGAL_BASIS"));
        assertThat(PENALTY_LAW.documentId()).isNotNull();
    }
}
